import { sql } from 'kysely';
import type { JournalEntry } from '../../shared/api/records.ts';
import { ENTRY_COLUMNS, parseImage } from './journal.ts';
import type { RowImage } from './row-change.ts';
import type { ReadDb, TableName } from './schema.ts';

/** Tables whose rows each name their agent. */
const ABOUT_AGENTS: readonly TableName[] = [
  ...(['class_period', 'assignment', 'certificate', 'experience', 'competence'] as const),
  ...(['mandate', 'third_state_charge', 'candidacy'] as const),
];

/** A row as one entry found it and left it. */
export type RowStep = {
  readonly entry: JournalEntry;
  readonly table: TableName;
  readonly rowId: string;
  readonly before: RowImage | null;
  readonly after: RowImage | null;
};

/** All that the journal knows of a row, latest first. */
export async function listRowHistory(
  db: ReadDb,
  table: TableName,
  rowId: string,
): Promise<readonly RowStep[]> {
  const rows = await selectHistory(db)
    .where('table_name', '=', table)
    .where('row_id', '=', rowId)
    .execute();
  return rows.map(toHistory);
}

/** What one entry did to each row, in the order in which it did. */
export async function listEntryRows(db: ReadDb, sequence: number): Promise<readonly RowStep[]> {
  const rows = await selectHistory(db).where('journal_row.sequence', '=', sequence).execute();
  return rows.map(toHistory);
}

/** The same of an agent with the classes and the traineeship, which are rows of their own. */
export async function listAgentHistory(
  db: ReadDb,
  staffNumber: string,
): Promise<readonly RowStep[]> {
  const rows = await selectHistory(db)
    .where((eb) =>
      eb.or([
        eb.and([eb('table_name', 'in', ['agent', 'traineeship']), eb('row_id', '=', staffNumber)]),
        eb.and([eb('table_name', '=', 'class_period'), namedIn('staff_number', staffNumber)]),
      ]),
    )
    .execute();
  return rows.map(toHistory);
}

/** All that the journal knows of the rows that are or were about an agent, also those moved away; sensitive grounds apart. */
export async function listHistoryOfAgent(
  db: ReadDb,
  staffNumber: string,
): Promise<readonly RowStep[]> {
  const rows = await selectHistory(db)
    .where((eb) =>
      eb.or([
        eb.and([eb('table_name', 'in', ['agent', 'traineeship']), eb('row_id', '=', staffNumber)]),
        eb.and([eb('table_name', 'in', ABOUT_AGENTS), namedIn('staff_number', staffNumber)]),
        eb.and([
          eb('table_name', '=', 'derogation'),
          eb(
            // Only SQLite writes it so; PostgreSQL has `->>`.
            sql`json_extract(coalesce(after, before), '$.assignment_id')`,
            'in',
            eb
              .selectFrom('journal_row as stay')
              .select('stay.row_id')
              .where('stay.table_name', '=', 'assignment')
              .where(namedIn('staff_number', staffNumber)),
          ),
        ]),
      ]),
    )
    .execute();
  return rows.map(toHistory);
}

/** All that the journal knows of a post, its hardship ranks and its functions, also those moved away. */
export async function listHistoryOfPost(db: ReadDb, postCode: string): Promise<readonly RowStep[]> {
  const rows = await selectHistory(db)
    .where((eb) =>
      eb.or([
        eb.and([eb('table_name', '=', 'post'), eb('row_id', '=', postCode)]),
        eb.and([eb('table_name', '=', 'hardship_rank'), namedIn('post_code', postCode)]),
        eb.and([eb('table_name', '=', 'job_function'), namedIn('place', postCode)]),
      ]),
    )
    .execute();
  return rows.map(toHistory);
}

/** Whether the row had that value before or has it after. */
function namedIn(key: string, value: string) {
  const path = `$.${key}`;
  // Only SQLite writes it so; PostgreSQL has `->>`.
  return sql<boolean>`${value} in (json_extract(before, ${path}), json_extract(after, ${path}))`;
}

function selectHistory(db: ReadDb) {
  return db
    .selectFrom('journal_row')
    .innerJoin('journal_entry', 'journal_entry.sequence', 'journal_row.sequence')
    .select(ENTRY_COLUMNS.map((column) => `journal_entry.${column}` as const))
    .select(['table_name', 'row_id', 'before', 'after'])
    .orderBy('journal_row.sequence', 'desc')
    .orderBy('journal_row.position');
}

type Stored = JournalEntry & {
  readonly table_name: string;
  readonly row_id: string;
  readonly before: string | null;
  readonly after: string | null;
};

function toHistory({ table_name, row_id, before, after, ...entry }: Stored): RowStep {
  return {
    entry,
    rowId: row_id,
    table: table_name as TableName, // Safe: the journal holds changes of our tables alone.
    before: before === null ? null : parseImage(before),
    after: after === null ? null : parseImage(after),
  };
}
