import type { RowChange, RowImage } from '../db/row-change.ts';
import type { Applied } from './apply-change.ts';

/** What the journal is to write of a change; `undefined` where it changes nothing. */
export function toRowChange({ table, id, before, after }: Applied): RowChange | undefined {
  if (!before) return after ? { kind: 'insert', table, id, row: after } : undefined;
  const expectedVersion = Number(before['version']);
  if (!after) return { kind: 'remove', table, id, expectedVersion };
  const patch: RowImage = Object.fromEntries(
    Object.entries(after).filter(([column, value]) => before[column] !== value),
  );
  if (Object.keys(patch).length === 0) return undefined;
  return { kind: 'update', table, id, patch, expectedVersion };
}
