import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import type { Official } from '../../shared/api/official-api.ts';
import { ok } from '../../shared/result.ts';
import { insertRow, updateRow } from '../db/journal.ts';
import { findSetting } from '../db/settings.ts';
import { change } from './change.ts';
import type { Context } from './context.ts';
import { withFile } from './open-file.ts';

/** The setting that holds, as JSON, who handles the files. */
const OFFICIAL = 'official';

/** The handling official, named on what is handed to agents. */
export const official: HandlersOf<Api, Context>['official'] = {
  get: (context) =>
    withFile(context, async ({ db }) => {
      const setting = await findSetting(db, OFFICIAL);
      // Safe: only `official.set` writes it.
      return ok(setting ? (JSON.parse(setting.value) as Official) : null);
    }),

  set: (context, { name, capacity, phone, email }) =>
    change(context, async (db) => {
      const value = { name, capacity, phone, email };
      const stored = JSON.stringify(value);
      const existing = await findSetting(db, OFFICIAL);
      const write = existing
        ? updateRow('setting', OFFICIAL, { value: stored })
        : insertRow('setting', { key: OFFICIAL, value: stored });
      return ok({
        ...{ action: 'official.set', subject: name, reason: null, undoable: false },
        rows: existing?.value === stored ? [] : [write],
        value,
      });
    }),
};
