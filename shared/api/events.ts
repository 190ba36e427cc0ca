import type { SessionState } from './records.ts';
import type { SavedFile } from './shell-ask.ts';

/** What the backend tells the page unasked. */
export type Event =
  | { readonly kind: 'session-changed'; readonly state: SessionState }
  | {
      readonly kind: 'import-progress';
      readonly upload: string;
      readonly stage: 'reading' | 'checking' | 'writing';
      readonly done: number;
      readonly total: number | null;
    }
  /** The computer was locked or goes to sleep: the window is to lock too. Desktop only. */
  | { readonly kind: 'lock' }
  /** A file of ours has been written where the person wanted it. Desktop only. */
  | { readonly kind: 'saved'; readonly file: SavedFile }
  | {
      readonly kind: 'proposals-progress';
      readonly job: string;
      readonly done: number;
      readonly total: number;
    }
  /** A command of the native menu, such as `undo`. */
  | { readonly kind: 'menu'; readonly command: string };
