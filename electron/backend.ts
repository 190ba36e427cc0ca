import { rmSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import type { Event } from '../shared/api/events.ts';
import type { Failure } from '../shared/api/failure.ts';
import type { SessionState } from '../shared/api/records.ts';
import type { Context } from './api/context.ts';
import { createDesk } from './api/desk.ts';
import { openFile } from './api/files.ts';
import { handlers } from './api/handlers.ts';
import { plannerHome } from './api/planner-home.ts';
import { keepPrivate, newPrivateFolder } from './api/private-folder.ts';
import { createDispatch, type Dispatch } from './host/dispatch.ts';
import { createReport } from './host/incidents.ts';
import { createTickets, type TicketOffice } from './host/tickets.ts';
import { createUploads, type UploadStore } from './host/uploads.ts';

/** Everything behind a host, the same for both. */
export type Backend = {
  readonly dispatch: Dispatch;
  /** Logs a bug and gives its incident number. */
  readonly report: (bug: unknown, call: string) => string;
  readonly tickets: TicketOffice;
  readonly uploads: UploadStore;
  /** The planner folder. */
  readonly home: string;
  /** Private to this run, gone with it. */
  readonly folder: string;
  /** Opens a file given on the command line; the failure when it is refused. */
  open(path: string): Promise<Failure | null>;
  close(): Promise<void>;
};

export type BackendParts = {
  readonly host: SessionState['host'];
  readonly version: string;
  readonly choosePlannerFile: Context['choosePlannerFile'];
  readonly systemRecent?: NonNullable<Context['systemRecent']>;
  emit(event: Event): void;
  log(line: string): void;
};

/** Files made from here on are their owner's only, whoever makes them (SEC-H10). */
export function createBackend({ log, ...parts }: BackendParts): Backend {
  process.umask(0o077);
  const home = keepPrivate(plannerHome(process.platform, process.env, homedir()));
  const folder = newPrivateFolder();
  const tickets = createTickets(() => performance.now());
  const uploads = createUploads(folder);
  const desk = createDesk();
  const report = createReport(log);
  const context: Context = {
    ...parts,
    ...{ home, desk, tickets, uploads },
    actor: userInfo().username,
    now: () => new Date().toISOString(),
  };

  return {
    ...{ home, folder, tickets, uploads, report },
    dispatch: createDispatch(handlers, context, report),

    async open(path) {
      const opened = await openFile(context, path);
      return opened.ok ? null : opened.error;
    },

    async close() {
      await desk.put(null);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
