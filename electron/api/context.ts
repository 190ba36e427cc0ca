import type { Event } from '../../shared/api/events.ts';
import type { SessionState, Ticket } from '../../shared/api/records.ts';
import type { Planner } from '../db/planner.ts';

export type { Planner };

/** The one planner file on the desk, if any; `files` handlers put it there. */
export type Desk = {
  current(): Planner | null;
  /** Closes the one before. */
  put(planner: Planner | null): Promise<void>;
};

/** Prepared downloads: each is fetched once from `/files/<ticket>` and forgotten. */
export type Tickets = {
  issue(file: { readonly name: string; readonly type: string; readonly bytes: Uint8Array }): Ticket;
};

/** Uploaded files, streamed to a private temporary folder under opaque names. */
export type Uploads = {
  /** Path of an upload still held; `undefined` when unknown. */
  find(upload: string): string | undefined;
  forget(upload: string): Promise<void>;
};

/** What every handler is given beside its input. */
export type Context = {
  readonly host: SessionState['host'];
  readonly version: string;
  /** Folder of planner files and of the recent list; owner-only. */
  readonly home: string;
  /** Who is at the desk, for the journal. */
  readonly actor: string;
  /** UTC instant in ISO form. */
  now(): string;
  emit(event: Event): void;
  readonly desk: Desk;
  readonly tickets: Tickets;
  readonly uploads: Uploads;
  /**
   * The system's dialog for a planner file, or the one opened with a double click: a path, or null
   * when there is none. Desktop only.
   */
  readonly choosePlannerFile: ((isGiven: boolean) => Promise<string | null>) | null;
  /** The system's own list of files opened lately, by path. Desktop only. */
  readonly systemRecent?: { add(path: string): void; clear(): void };
};
