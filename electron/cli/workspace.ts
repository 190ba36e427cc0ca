import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import type { Api } from '../../shared/api/api.ts';
import { createClient } from '../../shared/api/client.ts';
import type { Context, Planner, Tickets } from '../api/context.ts';
import { createDesk } from '../api/desk.ts';
import { handlers } from '../api/handlers.ts';
import { createDispatch } from '../host/dispatch.ts';
import { createReport } from '../host/incidents.ts';

/** The handlers over one planner, for a program without a window. */
export type Workspace = {
  readonly api: Api;
  readonly planner: Planner;
  /** What a ticket was issued for, once. */
  take(ticket: string): Uint8Array | undefined;
  close(): Promise<void>;
};

export type WorkspaceOptions = {
  /** Folder of the person's planner files. */
  readonly home: string;
  readonly version: string;
  /** Gets one line for each bug, without anything personal. */
  readonly report: (line: string) => void;
};

/** All handlers over an open planner, as a host would serve them. */
export async function createWorkspace(
  planner: Planner,
  { home, version, report }: WorkspaceOptions,
): Promise<Workspace> {
  const desk = createDesk();
  await desk.put(planner);
  const prepared = new Map<string, Uint8Array>();

  const context: Context = {
    host: 'browser',
    version,
    home,
    actor: userInfo().username,
    now: () => new Date().toISOString(),
    emit: () => undefined,
    desk,
    tickets: holdTickets(prepared),
    uploads: { find: () => undefined, forget: () => Promise.resolve() },
    choosePlannerFile: null,
  };
  const dispatch = createDispatch(handlers, context, createReport(report));
  return {
    api: createClient({ call: dispatch, onEvent: () => () => undefined }),
    planner,
    take(ticket) {
      const bytes = prepared.get(ticket);
      prepared.delete(ticket);
      return bytes;
    },
    close: () => desk.put(null),
  };
}

function holdTickets(prepared: Map<string, Uint8Array>): Tickets {
  return {
    issue({ name, bytes }) {
      const ticket = randomUUID();
      prepared.set(ticket, bytes);
      return { ticket, fileName: name, bytes: bytes.length };
    },
  };
}
