import { record } from '../../db/journal.ts';
import { openMemoryPlanner } from '../../db/memory.ts';
import type { Planner } from '../../db/planner.ts';
import type { WriteDb } from '../../db/schema.ts';
import type { ImportProblem, Mapping } from '../../../shared/api/import-check.ts';
import { listImportBase } from '../../db/import-base.ts';
import { listSettings } from '../../db/settings.ts';
import { checkImport, type PlannedImport } from '../check-import.ts';
import { readJson } from '../reading/read-json.ts';
import type { ReadWorkbook } from '../reading/read-workbook.ts';

/** Rows of sheets, as a test writes them. */
export type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** A file of those sheets, already read. */
export function readOf(rows: Rows): ReadWorkbook {
  return { sheets: readJson(JSON.stringify(rows), 'test') };
}

/** A planner in memory that already took in those sheets. */
export async function plannerWith(rows: Rows = {}): Promise<Planner> {
  const planner = await openMemoryPlanner();
  if (Object.keys(rows).length > 0) await writeRows(planner.db, rows);
  return planner;
}

/** What an import of those sheets would do; throws where the file is refused as a whole. */
export async function planOf(
  db: WriteDb,
  rows: Rows | ReadWorkbook,
  mapping: Mapping | null = null,
): Promise<PlannedImport> {
  const read = isRead(rows) ? rows : readOf(rows);
  const planned = await checkImport(db, read, { mapping, language: 'en' });
  if (!planned.ok) throw new Error(`refused: ${JSON.stringify(planned.error)}`);
  return planned.value;
}

/** Takes those sheets in, refused rows left aside. */
export async function writeRows(
  db: WriteDb,
  rows: Rows | ReadWorkbook,
  mapping: Mapping | null = null,
): Promise<PlannedImport> {
  const planned = await planOf(db, rows, mapping);
  const at = '2026-11-22T09:00:00.000Z';
  const entry = { at, actor: 'test', action: 'import.commit', subject: 'test', reason: null };
  const written = await record(db, entry, planned.changes);
  if (!written.ok) throw new Error(`not written: ${written.error.code}`);
  return planned;
}

/** Everything on file, to compare before and after. */
export async function contentsOf(db: WriteDb): Promise<unknown> {
  const { headquarters_service: _, ...base } = await listImportBase(db);
  const rows = Object.entries(base).map(([table, list]) => [
    table,
    list.map(({ version: _version, ...row }) => row),
  ]);
  const settings = (await listSettings(db, 'import.')).map(({ key, value }) => [key, value]);
  return { tables: Object.fromEntries(rows), settings };
}

/** Problems as sheet, row, column and code. */
export function briefly(problems: readonly ImportProblem[]): readonly string[] {
  return problems.map(({ sheet, row, column, code }) => `${sheet} ${row} ${column} ${code}`);
}

function isRead(rows: Rows | ReadWorkbook): rows is ReadWorkbook {
  return (rows['sheets'] ?? []).some((sheet) => 'headers' in sheet);
}
