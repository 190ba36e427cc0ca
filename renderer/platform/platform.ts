import type { Transport } from '../../shared/api/client.ts';
import type { Failure } from '../../shared/api/failure.ts';
import type { ShellApi } from '../../shared/api/shell-ask.ts';
import type { Ticket } from '../../shared/api/records.ts';
import type { Result } from '../../shared/result.ts';

/** What differs between the desktop and the browser. Each has a complete version. */
export type Platform = {
  readonly transport: Transport;
  /** Where a page is let in; null where the window itself is the proof (desktop). */
  readonly door: Door | null;
  /** Has the planner refuse this page, until the door or the shell opens it again. */
  lock(): Promise<void>;
  /** The window around the page; null in a browser. */
  readonly shell: Shell | null;
  /** Tells when the planner stops or starts answering. Gives back how to stop listening. */
  onReach(listener: (isReached: boolean) => void): () => void;
  /** Hands the bytes to the planner and gives the upload's name. */
  upload(file: Blob): Promise<Result<string, Failure>>;
  /** Lets the person keep bytes made in the page. */
  offer(bytes: Blob, name: string): void;
  /** Fetches a prepared file, once, and lets the person keep it. */
  download(ticket: Ticket): Promise<Result<null, Failure>>;
};

/** What `ShellApi` is to the page. */
export type Shell = {
  readonly [Name in keyof ShellApi]: (
    input: Parameters<ShellApi[Name]>[0],
  ) => Promise<ReturnType<ShellApi[Name]>>;
};

export type Admission = 'admitted' | 'code-needed' | 'code-refused' | 'unreachable';

export type Door = {
  /** `null` takes the code of the address, if there is one. */
  enter(code: string | null): Promise<Admission>;
  /** Has a new code shown in the terminal where the planner runs; false when asked too often. */
  askForCode(): Promise<boolean>;
};
