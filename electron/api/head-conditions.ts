import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import { ok } from '../../shared/result.ts';
import { HEAD_CONDITIONS, loadHeadConditions } from '../db/head-conditions.ts';
import { insertRow, removeRow, updateRow, type RowChange } from '../db/journal.ts';
import { change } from './change.ts';
import type { Context } from './context.ts';

/** Writes the whole list; nothing is kept while there is none. */
export const setConditions: HandlersOf<Api, Context>['decree']['setConditions'] = (
  context,
  { names, reason },
) =>
  change(context, async (db) => {
    const value = [...new Set(names)];
    const before = await loadHeadConditions(db);
    return ok({
      ...{ action: 'decree.setConditions', subject: value.join('; ') || '—', reason, value },
      rows: store(value, before),
    });
  });

function store(names: readonly string[], before: readonly string[]): readonly RowChange[] {
  const value = JSON.stringify(names);
  if (value === JSON.stringify(before)) return [];
  if (before.length === 0) return [insertRow('setting', { key: HEAD_CONDITIONS, value })];
  return names.length === 0
    ? [removeRow('setting', HEAD_CONDITIONS)]
    : [updateRow('setting', HEAD_CONDITIONS, { value })];
}
