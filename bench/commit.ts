import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import SqliteDatabase, { type Database as Handle } from 'better-sqlite3';
import { createPlanner } from '../electron/db/create.ts';
import { insertRow, record, updateRow } from '../electron/db/journal.ts';
import type { Planner } from '../electron/db/planner.ts';
import { anAgentRow, anAssignmentRow, anEntry } from '../electron/db/testing/rows.ts';
import { type BenchRow, median, told, withinTimes } from './row.ts';

/**
 * One edit of an assignment with its journal entry, against the bare update of the same row in a
 * durable commit of plain SQLite (WAL, FULL). Turn by turn, so that both meet the same disk.
 */

const AGENTS = 613;
const ROUNDS = 1_500;
/** Enough for both logs to have reached their size: a file that grows costs more to flush. */
const WARM_UP = 1_100;

const folder = await mkdtemp(join(tmpdir(), 'planner-bench-'));
try {
  const created = await createPlanner(join(folder, 'ours.planner'), 'real');
  if (!created.ok) throw new Error(created.error.code);
  const planner = created.value;
  await record(planner.db, anEntry(), Array.from({ length: AGENTS }, agentAndPosting).flat());
  const bare = await copyBare(planner, join(folder, 'bare.db'));

  const { ours, theirs } = await measure(planner, bare);
  const rows: readonly BenchRow[] = [
    withinTimes(1.3, {
      name: 'durable commit of one edit with its journal entry',
      ours: median(ours),
      theirs: median(theirs),
      unit: 'ms',
    }),
    told({
      name: 'the same, 95 of 100 are faster',
      ours: percentile95(ours),
      theirs: percentile95(theirs),
      unit: 'ms',
    }),
  ];
  await planner.close();
  bare.close();
  process.stdout.write(JSON.stringify(rows));
} finally {
  await rm(folder, { recursive: true, force: true });
}

function agentAndPosting(_: unknown, index: number) {
  const [staff_number, id] = [`S${index}`, `A${index}`];
  return [
    insertRow('agent', anAgentRow({ staff_number })),
    insertRow('assignment', anAssignmentRow({ id, staff_number })),
  ];
}

/** The same tables and rows in a database of its own, durable and nothing else. */
async function copyBare({ db }: Planner, path: string): Promise<Handle> {
  const database = new SqliteDatabase(path);
  database.pragma('journal_mode = wal');
  database.pragma('synchronous = full');
  for (const table of ['agent', 'assignment'] as const) {
    const { rows } = await sql<{ readonly sql: string }>`
      select sql from sqlite_schema where type = 'table' and name = ${table}
    `.execute(db);
    database.exec(rows[0]?.sql ?? '');
    const stored = await db.selectFrom(table).selectAll().execute();
    const marks = Object.keys(stored[0] ?? {}).map(() => '?');
    const insert = database.prepare(`insert into ${table} values (${marks.join(', ')})`);
    database.transaction(() => stored.forEach((row) => insert.run(Object.values(row))))();
  }
  return database;
}

async function measure({ db }: Planner, bare: Handle) {
  const update = bare.prepare(
    'update assignment set place = ?, version = version + 1 where id = ? and version = ?',
  );
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const [id, place] = [`A${round % AGENTS}`, `P${round}`];
    const version = 1 + Math.floor(round / AGENTS);
    const begin = performance.now();
    const written = await record(db, anEntry(), [updateRow('assignment', id, { place }, version)]);
    const middle = performance.now();
    const { changes } = update.run([place, id, version]);
    const end = performance.now();
    if (!written.ok || changes !== 1) throw new Error('a commit was refused');
    if (round < WARM_UP) continue;
    ours.push(middle - begin);
    theirs.push(end - middle);
  }
  return { ours, theirs };
}

function percentile95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? NaN;
}
