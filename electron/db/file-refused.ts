import { SqliteError } from 'better-sqlite3';
import type { FailureOf, FileRefusal } from '../../shared/api/failure.ts';
import type { Figures } from '../../shared/rules/finding.ts';

export type FileRefused = FailureOf<'file-refused'>;

/** A refusal with the figures of its sentence. */
export function refused(refusal: FileRefusal, figures: Figures = {}): FileRefused {
  return { code: 'file-refused', refusal, figures };
}

const BY_CODE: readonly (readonly [start: string, refusal: FileRefusal])[] = [
  ['SQLITE_BUSY', 'locked'],
  ['SQLITE_LOCKED', 'locked'],
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_IOERR_SHORT_READ', 'damaged'],
  ['SQLITE_IOERR_CORRUPTFS', 'damaged'],
  ['SQLITE_ERROR', 'damaged'],
  ['SQLITE_', 'unreadable'],
  ['ENOENT', 'missing'],
  ['EISDIR', 'folder'],
  ['E', 'unreadable'],
];

/** What SQLite or the system says of a file, as a refusal; any other error is a bug and is thrown. */
export function toFileRefused(error: unknown): FileRefused {
  const code = error instanceof SqliteError || isSystemError(error) ? error.code : undefined;
  const refusal = code && BY_CODE.find(([start]) => code.startsWith(start))?.[1];
  if (!refusal) throw error;
  return refused(refusal, refusal === 'damaged' || refusal === 'unreadable' ? { code } : {});
}

function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
