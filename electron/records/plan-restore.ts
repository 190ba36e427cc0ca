import type { FailureOf } from '../../shared/api/failure.ts';
import type { RestorableTable } from '../../shared/api/records-api.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { RowChange, RowImage } from '../db/row-change.ts';
import type { TableName } from '../db/schema.ts';
import { TARGETS } from '../imports/targets.ts';
import { TABLES } from './check-applied.ts';
import type { Rows } from './rows.ts';
import { thingOf } from './subject.ts';

/**
 * Puts a row back as it was when it was taken away, under the id it had, so that its history goes on. Refused where another row
 * now says the same, or where the row that it hangs on is gone too.
 */
export function planRestore(
  { table, id }: { readonly table: RestorableTable; readonly id: string },
  removed: RowImage,
  rows: Rows,
): Result<RowChange, FailureOf<'already-exists' | 'not-found'>> {
  const { table: stored, key } = TARGETS[table];
  const matter = Object.fromEntries(key.map((column) => [column, removed[column] ?? null]));
  if (rows.find(stored, id) ?? rows.where(stored, matter)[0] ?? rows.twin(stored, id))
    return err({ code: 'already-exists', what: thingOf(table), id });
  for (const [column, tables] of listParents(table)) {
    const parent = removed[column];
    if (typeof parent !== 'string') continue;
    if (tables.every((one) => rows.find(one, parent) === undefined))
      return err({ code: 'not-found', what: tables[0] ?? '', id: parent });
  }
  // A page that saw the row before it went must not take this one for it.
  const version = Number(removed['version']) + 1;
  return ok({ kind: 'insert', table: stored, id, row: { ...removed, version } });
}

/** Rows that are not named by a column of the sheet. */
const LINKS: Partial<Readonly<Record<RestorableTable, readonly [string, TableName]>>> = {
  derogations: ['assignment_id', 'assignment'],
  candidacies: ['call_id', 'call_round'],
};

function listParents(
  table: RestorableTable,
): readonly (readonly [column: string, readonly TableName[]])[] {
  const { references, fields } = TARGETS[table];
  const link = LINKS[table];
  return [
    ...references.flatMap(({ column, to, isStrict }) => {
      const own = fields[column];
      return isStrict && own !== undefined ? [[own, TABLES[to]] as const] : [];
    }),
    ...(link ? [[link[0], [link[1]]] as const] : []),
  ];
}
