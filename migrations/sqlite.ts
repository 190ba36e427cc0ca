import {
  type CreateTableBuilder,
  type Expression,
  type Kysely,
  type RawBuilder,
  sql,
} from 'kysely';

/**
 * What only SQLite understands sits here, so that a shared PostgreSQL later finds it in one place:
 * strict tables, and triggers that keep the journal append-only.
 */

export function strict<Table extends string, Column extends string>(
  table: CreateTableBuilder<Table, Column>,
): CreateTableBuilder<Table, Column> {
  return table.modifyEnd(sql`strict`);
}

/** As `strict`, kept in the order of its primary key: one tree to write instead of two. */
export function strictWithoutRowid<Table extends string, Column extends string>(
  table: CreateTableBuilder<Table, Column>,
): CreateTableBuilder<Table, Column> {
  return table.modifyEnd(sql`strict, without rowid`);
}

/** True where the column is null or a calendar day in ISO form. */
export function isDay(column: string): RawBuilder<boolean> {
  return sql`${sql.ref(column)} is date(${sql.ref(column)})`;
}

export function isOneOf(column: string, values: readonly string[]): Expression<boolean> {
  const list = sql.join(values.map((value) => sql.lit(value)));
  return sql<boolean>`${sql.ref(column)} in (${list})`;
}

/** Refuses any change or removal of the rows of a table, whoever asks. */
export async function makeAppendOnly(db: Kysely<unknown>, table: string): Promise<void> {
  for (const verb of ['update', 'delete'] as const) {
    await sql`
      create trigger ${sql.ref(`${table}_no_${verb}`)} before ${sql.raw(verb)} on ${sql.table(table)}
      begin select raise(abort, 'the journal is append-only'); end
    `.execute(db);
  }
}
