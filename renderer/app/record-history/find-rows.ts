import type { KnownRow, RowChanged, RowHistory } from '../../../shared/api/record-history-api.ts';

/** Gives the row that a change is of; `undefined` where nothing is known of it any more. */
export function findRows({ rows }: Pick<RowHistory, 'rows'>) {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return (change: RowChanged): KnownRow | undefined => byKey.get(keyOf(change));
}

function keyOf({ table, id }: Pick<RowChanged, 'table' | 'id'>): string {
  return `${table} ${id}`;
}
