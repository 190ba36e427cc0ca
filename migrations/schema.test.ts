import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { migrations } from './index.ts';
import { databaseAt } from './testing.ts';

it('schema.sql shows the schema after all migrations', async () => {
  const { db } = await databaseAt(Object.keys(migrations).sort().at(-1) ?? '');
  const { rows } = await sql<{ readonly sql: string }>`
    select sql from sqlite_schema
    where sql is not null and tbl_name not like 'kysely%'
    order by tbl_name, case type when 'table' then 1 when 'index' then 2 else 3 end, name
  `.execute(db);
  const schema = rows.map((row) => `${layOut(row.sql)};\n`).join('\n');

  // Written anew with `npm exec -- vitest run --project node migrations/schema --update`.
  await expect(schema).toMatchFileSnapshot('schema.sql');
});

/** One column a line, so that a review sees what changes. */
function layOut(statement: string): string {
  if (!statement.startsWith('CREATE TABLE')) return statement.replaceAll(/\s+/g, ' ');
  const open = statement.indexOf('(') + 1;
  let depth = 0;
  const text = [...statement.slice(open)].map((letter) => {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === ')' && depth === -1) return '\n)';
    return letter === ',' && depth === 0 ? ',\n ' : letter;
  });
  return `${statement.slice(0, open)}\n  ${text.join('')}`;
}
