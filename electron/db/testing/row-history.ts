import type { JournalEntry } from '../../../shared/api/records.ts';
import { ENTRY_COLUMNS, parseImage } from '../journal.ts';
import type { RowImage } from '../row-change.ts';
import type { ReadDb, TableName } from '../schema.ts';

/** A row as one entry found it and left it. */
type RowHistory = {
  readonly entry: JournalEntry;
  readonly before: RowImage | null;
  readonly after: RowImage | null;
};

/** All that the journal knows of a row, latest first. */
export async function listRowHistory(
  db: ReadDb,
  table: TableName,
  rowId: string,
): Promise<readonly RowHistory[]> {
  const rows = await db
    .selectFrom('journal_row')
    .innerJoin('journal_entry', 'journal_entry.sequence', 'journal_row.sequence')
    .select(ENTRY_COLUMNS.map((column) => `journal_entry.${column}` as const))
    .select(['before', 'after'])
    .where('table_name', '=', table)
    .where('row_id', '=', rowId)
    .orderBy('journal_row.sequence', 'desc')
    .execute();
  return rows.map(({ before, after, ...entry }) => ({
    entry,
    before: before === null ? null : parseImage(before),
    after: after === null ? null : parseImage(after),
  }));
}
