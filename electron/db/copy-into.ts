import { rm, writeFile } from 'node:fs/promises';
import SqliteDatabase, { type Database as Handle } from 'better-sqlite3';
import { checkContent } from './check-content.ts';
import { connect, runOn } from './connection.ts';
import { putInPlace } from './durable-file.ts';
import { PLANNER_ENDING } from './file-format.ts';
import { readHead } from './journal-entry.ts';
import type { ReadDb } from './schema.ts';
import { verify } from './verify.ts';

/** What a copy holds, for the person and for the list of backups. */
export type CopyFigures = {
  readonly entries: number;
  readonly agents: number;
  /** Digest of the last journal entry. */
  readonly headDigest: string;
};

/**
 * Writes all that a planner holds to one new file, and answers what is in it.
 *
 * The name appears only once the copy was opened again, found equal, and flushed to the disk; until
 * then it ends in `.part`. What had the name before is replaced.
 */
export async function copyInto(db: ReadDb, path: string): Promise<CopyFigures> {
  const draft = `${path}.part`;
  try {
    await rm(draft, { force: true });
    // An empty file is taken as none, and keeps its rights: nobody else on this machine reads it.
    await writeFile(draft, '', { mode: 0o600, flag: 'wx' });
    await runOn(db, ({ database }) => vacuumInto(database, draft));
    const figures = await readFigures(db);
    await checkCopy(draft, db, figures);
    await putInPlace(draft, path);
    return figures;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Not `backup()`, which an encrypted file would refuse, nor the bytes of a file in use. */
function vacuumInto(database: Handle, path: string): void {
  // A planner that is only read refuses every write, even one to another file.
  const isQueryOnly = database.pragma('query_only', { simple: true });
  database.pragma('query_only = 0');
  try {
    database.prepare('vacuum into ?').run(path);
  } finally {
    database.pragma(`query_only = ${Number(isQueryOnly)}`);
  }
}

async function readFigures(db: ReadDb): Promise<CopyFigures> {
  const agents = await db
    .selectFrom('agent')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const head = await runOn(db, readHead);
  return { entries: head.sequence, agents: agents.count, headDigest: head.digest };
}

/** Throws where the copy is not what the planner is: such a copy must not get its name. */
async function checkCopy(draft: string, db: ReadDb, expected: CopyFigures): Promise<void> {
  const database = new SqliteDatabase(draft, { readonly: true });
  try {
    const copy = connect(database);
    const refusal = await checkContent(database);
    const found = JSON.stringify(await readFigures(copy));
    const copied = await verify(copy);
    // A planner whose journal is broken can be copied too, broken as it is.
    const isFaithful = copied.ok || JSON.stringify(copied) === JSON.stringify(await verify(db));
    if (refusal || found !== JSON.stringify(expected) || !isFaithful) {
      throw new Error(`the copy is not like the planner: ${refusal?.refusal ?? found}`);
    }
  } finally {
    database.close();
  }
}

/** A name beside a planner file that says what the copy is of, and when it was made (UTC). */
export function datedName(path: string, what: string): string {
  const stem = path.endsWith(PLANNER_ENDING) ? path.slice(0, -PLANNER_ENDING.length) : path;
  const stamp = new Date().toISOString().slice(0, 23).replace('T', ' ').replaceAll(':', '.');
  return `${stem} (${what}, ${stamp})${PLANNER_ENDING}`;
}
