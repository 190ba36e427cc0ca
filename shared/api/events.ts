import type { SessionState } from './records.ts';

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
  /** A command of the native menu, such as `undo`. */
  | { readonly kind: 'menu'; readonly command: string };
