import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import { ok } from '../../shared/result.ts';
import { insertRow, removeRow, updateRow } from '../db/journal.ts';
import { findSetting, listSettings } from '../db/settings.ts';
import { change } from './change.ts';
import type { Context } from './context.ts';
import { withFile } from './open-file.ts';

/** A view is a setting of the file, so that it travels with it. */
export const views: HandlersOf<Api, Context>['views'] = {
  list: (context, { grid }) =>
    withFile(context, async ({ db }) => {
      const settings = await listSettings(db, keyOf(grid, ''));
      return ok(
        settings.map(({ key, value }) => ({
          name: decodeURIComponent(key.slice(keyOf(grid, '').length)),
          state: value,
        })),
      );
    }),

  save: (context, { grid, view }) =>
    change(context, async (db) => {
      const key = keyOf(grid, view.name);
      const existing = await findSetting(db, key);
      return ok({
        action: 'view.save',
        subject: view.name,
        reason: null,
        undoable: false,
        rows: [
          existing
            ? updateRow('setting', key, { value: view.state })
            : insertRow('setting', { key, value: view.state }),
        ],
        value: null,
      });
    }),

  remove: (context, { grid, name }) =>
    change(context, async (db) => {
      const key = keyOf(grid, name);
      const existing = await findSetting(db, key);
      return ok({
        action: 'view.remove',
        subject: name,
        reason: null,
        undoable: false,
        rows: existing ? [removeRow('setting', key)] : [],
        value: null,
      });
    }),
};

/** Both parts are written so that neither can hold the separator. */
function keyOf(grid: string, name: string): string {
  return `view/${encodeURIComponent(grid.toWellFormed())}/${encodeURIComponent(name.toWellFormed())}`;
}
