import type { CreateTableBuilder } from 'kysely';
import { isDay, strict } from '../sqlite.ts';

type Days = readonly string[];

/** Adds the version every changed row counts, and a check on each column that holds a day. */
export function withDays<T extends string, C extends string>(
  table: CreateTableBuilder<T, C>,
  days: Days,
) {
  let result = table.addColumn('version', 'integer', (c) => c.notNull().defaultTo(1));
  for (const day of days) result = result.addCheckConstraint(`${day}_is_a_day`, isDay(day));
  return strict(result);
}
