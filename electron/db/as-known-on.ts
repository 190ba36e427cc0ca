import type { IsoDate } from '../../shared/dates.ts';
import { deferReferences } from './atomically.ts';
import { type Raw, runOn } from './connection.ts';
import { parseImage } from './journal.ts';
import { openMemoryPlanner } from './memory.ts';
import { type ReadDb, type TableName } from './schema.ts';
import { columnsOf, deleteStoredRow, insertion, listTables } from './stored-row.ts';

/** A planner as it was known once; it lives in memory and must be closed. */
export type Known = { readonly db: ReadDb; readonly close: () => Promise<void> };

type LastImage = {
  readonly table: TableName;
  readonly id: string;
  readonly image: string | null;
};

/**
 * Every journalled table as it was at the end of that day, in UTC, so that the same queries run.
 *
 * Up to the last entry dated on or before the day: the order of the entries counts, not a clock
 * that someone set back. Before the first entry: what a new file holds.
 */
export async function asKnownOn(db: ReadDb, day: IsoDate): Promise<Known> {
  const images = await runOn(db, (raw) => {
    const last = raw.prepare(LAST_ENTRY).get(`${day}~`);
    const { sequence } = last as { readonly sequence: number | null }; // Safe: the column named.
    const rows = raw.prepare(LAST_IMAGES).all(sequence ?? 0) as readonly LastImage[]; // Safe: likewise.
    return Map.groupBy(rows, ({ table }) => table);
  });

  const known = await openMemoryPlanner();
  await runOn(known.db, (raw) => {
    raw.prepare('begin').run();
    deferReferences(raw);
    for (const table of listTables(raw)) putImages(raw, table, images.get(table) ?? []);
    raw.prepare('commit').run();
  });
  return { db: known.db, close: () => known.close() };
}

function putImages(raw: Raw, table: TableName, images: readonly LastImage[]): void {
  const columns = columnsOf(raw, table);
  const isEmpty = raw.prepare(`select 1 from "${table}" limit 1`).get() === undefined;
  for (const { id, image } of images) {
    if (!isEmpty) deleteStoredRow(raw, table, id);
    if (image === null) continue;
    const row = parseImage(image);
    const names = Object.keys(row).filter((name) => columns.has(name));
    raw.prepare(insertion(table, names)).run(names.map((name) => row[name]));
  }
}

/** A tilde sorts after every instant of the day. */
const LAST_ENTRY = 'select max(sequence) as sequence from journal_entry where at < ?';

/** With `max`, SQLite takes the other columns from the row that has it. */
const LAST_IMAGES = `
  select table_name as "table", row_id as id, after as image, max(sequence)
  from journal_row where sequence <= ? group by table_name, row_id`;
