import type { FailureOf } from '../../shared/api/failure.ts';
import type { RestorableTable } from '../../shared/api/records-api.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { SHEET_NAMES } from '../../shared/workbook/workbook.ts';
import type { RowChange, RowImage } from '../db/row-change.ts';
import type { RowStep } from '../db/row-history.ts';
import type { TableName } from '../db/schema.ts';
import { TARGETS } from '../imports/targets.ts';
import { TABLES } from './check-applied.ts';
import { layOver, type Rows } from './rows.ts';
import { thingOf } from './subject.ts';

/** A row that an entry took away, as it was. */
type Gone = { readonly table: RestorableTable; readonly id: string; readonly row: RowImage };

type RestoreFailure = FailureOf<'already-exists' | 'not-found'>;

/** What is written to put rows back, the one asked for first. */
export type PlannedRestore = { readonly rows: readonly RowChange[]; readonly row: RowImage };

/**
 * Puts a row back as it was when that entry took it away, under the id it had, so that its history goes on; with it what hung on it
 * and went in the same entry. Refused where another row now says the same, or where what it hangs on is gone too.
 */
export function planRestore(
  { table, id }: { readonly table: RestorableTable; readonly id: string },
  entry: readonly RowStep[],
  stored: Rows,
): Result<PlannedRestore, RestoreFailure> {
  const gone = entry.flatMap(toGone);
  const own = gone.find((one) => one.table === table && one.id === id);
  if (!own) return err({ code: 'not-found', what: thingOf(table), id });
  const overlay = layOver(stored);
  const rows: RowChange[] = [];
  for (const one of [own, ...gone.filter((other) => hangsOn(other, own))]) {
    const misfit = findMisfit(one, overlay);
    if (misfit) return err(misfit);
    const { table: name } = TARGETS[one.table];
    overlay.put(name, one.id, one.row);
    // A page that saw the row before it went must not take this one for it.
    const version = Number(one.row['version']) + 1;
    rows.push({ kind: 'insert', table: name, id: one.id, row: one.row, version });
  }
  return ok({ rows, row: own.row });
}

function toGone({ table, rowId, before, after }: RowStep) {
  const name = SHEET_NAMES.find((one) => TARGETS[one].table === table);
  if (name === undefined || name === 'agents' || before === null || after !== null) return [];
  return [{ table: name, id: rowId, row: before } satisfies Gone];
}

/** Rows that are not named by a column of the sheet. */
const LINKS: Partial<Readonly<Record<RestorableTable, readonly [string, TableName]>>> = {
  derogations: ['assignment_id', 'assignment'],
  candidacies: ['call_id', 'call_round'],
};

function hangsOn({ table, row }: Gone, parent: Gone): boolean {
  const [column, of] = LINKS[table] ?? [];
  return of === TARGETS[parent.table].table && row[column ?? ''] === parent.id;
}

function findMisfit({ table, id, row }: Gone, rows: Rows): RestoreFailure | undefined {
  const { table: stored, key } = TARGETS[table];
  const matter = Object.fromEntries(key.map((column) => [column, row[column] ?? null]));
  if (rows.find(stored, id) ?? rows.where(stored, matter)[0] ?? rows.twin(stored, id))
    return { code: 'already-exists', what: thingOf(table), id };
  for (const [column, tables] of listParents(table)) {
    const parent = row[column];
    if (typeof parent !== 'string') continue;
    if (tables.every((one) => rows.find(one, parent) === undefined))
      return { code: 'not-found', what: tables[0] ?? '', id: parent };
  }
  return undefined;
}

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
