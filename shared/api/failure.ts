import type { Figures } from '../rules/finding.ts';
import type { ProposalLack } from './documents-api.ts';
import type { RecordProblem } from './records-api.ts';

/** Why a planner file could not be opened. Each has its own sentence; the file is left untouched. */
export type FileRefusal =
  | 'missing'
  | 'empty'
  | 'not-a-database'
  | 'foreign'
  | 'newer'
  | 'damaged'
  | 'truncated'
  | 'locked'
  | 'unreadable'
  | 'folder';

/** What a call may answer instead of its value, with the figures a sentence needs. */
export type Failure =
  /** The window is locked: nothing is answered until it is opened again. */
  | { readonly code: 'locked' }
  | { readonly code: 'no-file-open' }
  | { readonly code: 'read-only' }
  | { readonly code: 'not-found'; readonly what: string; readonly id: string }
  | { readonly code: 'changed-meanwhile'; readonly what: string; readonly id: string }
  | { readonly code: 'already-exists'; readonly what: string; readonly id: string }
  | { readonly code: 'in-use'; readonly what: string; readonly id: string; readonly by: string }
  | { readonly code: 'end-before-start'; readonly from: string; readonly to: string }
  /** Nothing of it was written. */
  | { readonly code: 'records-refused'; readonly problems: readonly RecordProblem[] }
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'nothing-to-redo' }
  | { readonly code: 'file-refused'; readonly refusal: FileRefusal; readonly figures: Figures }
  | { readonly code: 'name-taken'; readonly name: string }
  /** Real careers never enter the demonstration. */
  | { readonly code: 'demonstration-file' }
  | { readonly code: 'ticket-unknown' }
  /** What was made is no longer held: it was not fetched in time. */
  | { readonly code: 'ticket-expired' }
  | { readonly code: 'import-refused'; readonly refusal: ImportRefusal; readonly figures: Figures }
  | { readonly code: 'import-cancelled' }
  /** A letter without its reasons is not made. */
  | { readonly code: 'document-incomplete'; readonly lacks: readonly ProposalLack[] }
  | { readonly code: 'disk-full' }
  | { readonly code: 'not-available' }
  | { readonly code: 'invalid-input'; readonly path: string; readonly expected: string }
  | { readonly code: 'internal'; readonly incident: string };

/**
 * Why a file to import was refused as a whole: before any row was looked at, save `rows-refused`,
 * when the officer did not agree to leave the refused rows out.
 */
export type ImportRefusal =
  | 'not-readable'
  | 'unknown-format'
  | 'old-excel'
  | 'protected'
  | 'with-macros'
  | 'damaged'
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'cell-too-long'
  | 'expands-too-much'
  | 'too-slow'
  | 'too-much-memory'
  | 'dtd'
  | 'duplicate-header'
  | 'no-known-sheet'
  | 'encoding'
  | 'unclosed-quote'
  | 'rows-refused';

export type FailureOf<Code extends Failure['code']> = Extract<Failure, { code: Code }>;
