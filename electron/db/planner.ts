import { basename } from 'node:path';
import type { Database as Handle } from 'better-sqlite3';
import { findAnchor, setAnchor } from './anchor.ts';
import { connect, type Raw, runOn } from './connection.ts';
import { kindOf, PLANNER_ENDING, type PlannerKind } from './file-format.ts';
import { readHead } from './journal-entry.ts';
import type { ReadDb, WriteDb } from './schema.ts';

/** An open planner file. Every connection is checked and locked by `openPlanner`. */
export type Planner = {
  readonly db: WriteDb;
  /** `:memory:` for one that has no file. */
  readonly path: string;
  /** File name without folder and ending. */
  readonly name: string;
  readonly kind: PlannerKind;
  readonly readOnly: boolean;
  /** Where the end of the journal is remembered outside the file; null = nowhere. */
  readonly anchorFile: string | null;
  /** Remembers the end of the journal and frees the file; a second time does nothing. */
  close(): Promise<void>;
};

/** The planner over a connection that was checked. */
export function toPlanner(
  database: Handle,
  of: Pick<Planner, 'path' | 'readOnly' | 'anchorFile'>,
): Planner {
  const db = connect(database);
  return {
    ...of,
    db,
    name: basename(of.path, PLANNER_ENDING),
    kind: kindOf(Number(database.pragma('application_id', { simple: true }))) ?? 'real',
    async close() {
      if (!database.open) return;
      try {
        if (of.anchorFile && !of.readOnly) await rememberEnd(db, of.anchorFile);
      } finally {
        await db.destroy();
        database.close();
      }
    },
  };
}

/** The setting by which a planner is known under any name or folder. */
export const PLANNER_ID = 'planner.id';

/** `undefined` for a planner in memory. */
export async function findPlannerId(db: ReadDb): Promise<string | undefined> {
  const query = db.selectFrom('setting').select('value').where('key', '=', PLANNER_ID);
  return (await query.executeTakeFirst())?.value;
}

/**
 * Moves the anchor to the end of the journal. Not where the journal no longer holds what was
 * remembered: `verify` goes on telling it.
 */
export async function rememberEnd(db: ReadDb, anchorFile: string): Promise<void> {
  const id = await findPlannerId(db);
  if (!id) return;
  const anchor = await findAnchor(anchorFile, id);
  const end = await runOn(db, (raw) => ({
    head: readHead(raw),
    digest: anchor && findDigest(raw, anchor.sequence),
  }));
  if (anchor?.digest === end.digest) await setAnchor(anchorFile, id, end.head);
}

/** The digest of an entry; `undefined` when the journal does not reach so far. */
export function findDigest(raw: Raw, sequence: number): string | undefined {
  const entry = raw.prepare('select digest from journal_entry where sequence = ?').get(sequence);
  return (entry as { readonly digest: string } | undefined)?.digest; // Safe: the column named.
}
