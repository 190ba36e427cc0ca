import type { OpenFile, SessionState } from '../../shared/api/records.ts';
import { countAgents } from '../db/agents.ts';
import { listEntries } from '../db/journal.ts';
import { nextRedo, nextUndo } from '../db/undo.ts';
import type { Context, Planner } from './context.ts';

/** What the page shows around every screen: which file is open, and what undo and redo would do. */
export async function sessionState(context: Context): Promise<SessionState> {
  const planner = context.desk.current();
  return {
    host: context.host,
    version: context.version,
    canChooseFiles: context.choosePlannerFile !== null,
    file: planner && (await describe(planner)),
  };
}

async function describe({ db, name, kind, readOnly }: Planner): Promise<OpenFile> {
  const [last] = await listEntries(db, { limit: 1, before: null });
  return {
    name,
    kind,
    readOnly,
    agents: await countAgents(db),
    journalEntries: last?.sequence ?? 0,
    savedAt: last?.at ?? null,
    undo: await nextUndo(db),
    redo: await nextRedo(db),
  };
}
