import type { Database as Handle } from 'better-sqlite3';
import { runOn } from './connection.ts';
import { FORMAT_VERSION, kindOf, MIGRATION_NAMES } from './file-format.ts';
import { type FileRefused, refused, toFileRefused } from './file-refused.ts';
import { refuseNewer } from './look-at-file.ts';
import { openMemoryPlanner } from './memory.ts';

/**
 * Why the content of an open file is not to be used, or `undefined` when it is a sound planner of
 * this version or an earlier one. Reads only.
 */
export async function checkContent(database: Handle): Promise<FileRefused | undefined> {
  try {
    const applicationId = readNumber(database, 'application_id');
    if (!kindOf(applicationId)) return refused('foreign', { application_id: applicationId });
    const version = readNumber(database, 'user_version');
    if (version > FORMAT_VERSION) return refuseNewer(version);
    if (version < 1) return refused('damaged', { code: 'format-version' });

    return (
      refuseMigrations(database, version) ??
      refuseSchema(listSchema(database), await expectedSchema(version)) ??
      refusePages(database)
    );
  } catch (error) {
    return toFileRefused(error);
  }
}

function readNumber(database: Handle, pragma: string): number {
  return Number(database.pragma(pragma, { simple: true }));
}

function refuseMigrations(database: Handle, version: number): FileRefused | undefined {
  const names = database.prepare('select name from kysely_migration order by name').pluck().all();
  const unknown = names.find((name) => !MIGRATION_NAMES.includes(String(name)));
  if (unknown !== undefined) return refused('newer', { migration: String(unknown) });
  return names.length === version ? undefined : refused('damaged', { code: 'migrations' });
}

/** Finds pages that SQLite itself can tell are wrong; altered values are told by `verify`. */
function refusePages(database: Handle): FileRefused | undefined {
  const [problem] = database.prepare('pragma quick_check(1)').pluck().all();
  return problem === 'ok' ? undefined : refused('damaged', { code: String(problem) });
}

/** By object: what it is made of. The wording of a `create table` is left out: it is Kysely's. */
type Schema = ReadonlyMap<string, string>;

const OBJECTS = `
  select o.type || ' ' || o.name as name,
    iif(o.type = 'trigger', o.sql, (
      select group_concat(c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk)
      from pragma_table_info(o.name) c
    )) as made_of
  from sqlite_schema o where o.name not like 'sqlite_%' order by 1`;

function listSchema(database: Handle): Schema {
  const rows = database.prepare(OBJECTS).raw().all();
  // Safe: the two text columns of the query.
  return new Map((rows as [string, string | null][]).map(([name, of]) => [name, flat(of ?? '')]));
}

function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** A table, view or trigger that is not ours could act on what we write: the file is not ours. */
function refuseSchema(found: Schema, expected: Schema): FileRefused | undefined {
  const extra = [...found.keys()].find((name) => !expected.has(name));
  if (extra) return refused('foreign', { object: extra });
  const wrong = [...expected].find(([name, madeOf]) => found.get(name) !== madeOf);
  return wrong && refused('damaged', { code: 'schema', object: wrong[0] });
}

const schemas = new Map<number, Promise<Schema>>();

/** Our migrations, run in memory, say what a file of that version holds; once per process. */
function expectedSchema(version: number): Promise<Schema> {
  const known = schemas.get(version) ?? buildSchema(version);
  schemas.set(version, known);
  return known;
}

async function buildSchema(version: number): Promise<Schema> {
  const fresh = await openMemoryPlanner('real', version);
  const schema = await runOn(fresh.db, ({ database }) => listSchema(database));
  await fresh.close();
  return schema;
}
