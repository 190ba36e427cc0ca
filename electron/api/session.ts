import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import { ok } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { sessionState } from './session-state.ts';

/** What every screen stands on. */
export const session: HandlersOf<Api, Context>['session'] = {
  state: async (context) => ok(await sessionState(context)),
};
