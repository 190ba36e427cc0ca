import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import { ok } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { findOfficial, setOfficial } from './letter-settings.ts';
import { withFile } from './open-file.ts';

/** The handling official, named on what is handed to agents and on letters. */
export const official: HandlersOf<Api, Context>['official'] = {
  get: (context) => withFile(context, async ({ db }) => ok(await findOfficial(db))),
  set: setOfficial,
};
