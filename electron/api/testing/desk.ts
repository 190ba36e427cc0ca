import type { Api } from '../../../shared/api/api.ts';
import { createClient } from '../../../shared/api/client.ts';
import type { Event } from '../../../shared/api/events.ts';
import type { Agent } from '../../../shared/domain/agent.ts';
import type { Assignment } from '../../../shared/domain/assignment.ts';
import type { Derogation } from '../../../shared/domain/derogation.ts';
import { toAgentRow } from '../../db/agents.ts';
import { toAssignmentRow } from '../../db/assignments.ts';
import { toDerogationRow } from '../../db/derogations.ts';
import { insertRow, record, type RowChange } from '../../db/journal.ts';
import { openMemoryPlanner } from '../../db/memory.ts';
import type { Planner } from '../../db/planner.ts';
import { createDispatch } from '../../host/dispatch.ts';
import type { Context } from '../context.ts';
import { createDesk } from '../desk.ts';
import { handlers } from '../handlers.ts';

export type TestDesk = {
  readonly api: Api;
  readonly planner: Planner;
  readonly context: Context;
  /** What the page was told. */
  readonly events: readonly Event[];
  /** Bugs that were answered as `internal`. */
  readonly bugs: readonly unknown[];
  /** The instant the journal writes; one second later at each change. */
  setClock(instant: string): void;
  close(): Promise<void>;
};

/** All handlers behind the dispatcher, without any host: over that planner, or one in memory. */
export async function aDesk(
  rows: readonly RowChange[] = [],
  opened: Planner | null = null,
): Promise<TestDesk> {
  const planner = opened ?? (await openMemoryPlanner());
  const [events, bugs] = [new Array<Event>(), new Array<unknown>()];
  const desk = createDesk();
  await desk.put(planner);
  let clock = Date.parse('2026-11-22T09:00:00.000Z');

  const context: Context = {
    host: 'browser',
    version: '0.0.0',
    home: '',
    actor: 'officer',
    now: () => new Date((clock += 1_000)).toISOString(),
    emit: (event) => void events.push(event),
    desk,
    tickets: {
      issue: ({ name, bytes }) => ({ ticket: 'none', fileName: name, bytes: bytes.length }),
    },
    uploads: { find: () => undefined, forget: () => Promise.resolve() },
    choosePlannerFile: null,
  };
  const dispatch = createDispatch(handlers, context, (bug) => {
    bugs.push(bug);
    return 'incident';
  });
  if (rows.length > 0) {
    const entry = { at: context.now(), actor: 'test', action: 'import', subject: 'facts' };
    const written = await record(planner.db, { ...entry, reason: null }, rows);
    if (!written.ok) throw new Error(`the facts of the test do not fit: ${written.error.code}`);
  }
  return {
    api: createClient({ call: dispatch, onEvent: () => () => undefined }),
    ...{ planner, context, events, bugs },
    setClock: (instant) => void (clock = Date.parse(instant)),
    close: () => desk.put(null),
  };
}

/** The rows of some careers, for `aDesk`. */
export function careerRows(facts: {
  readonly agents?: readonly Agent[];
  readonly assignments?: readonly Assignment[];
  readonly derogations?: readonly Derogation[];
}): readonly RowChange[] {
  const { agents = [], assignments = [], derogations = [] } = facts;
  return [
    ...agents.map((agent) => insertRow('agent', toAgentRow(agent))),
    ...assignments.map((assignment) => insertRow('assignment', toAssignmentRow(assignment))),
    ...derogations.map((derogation) => insertRow('derogation', toDerogationRow(derogation))),
  ];
}
