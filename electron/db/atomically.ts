import type { FailureOf } from '../../shared/api/failure.ts';
import { err, type Result } from '../../shared/result.ts';
import type { Raw } from './connection.ts';

/** Why a file that takes reads may take no write. */
export type WriteFailure = FailureOf<'disk-full' | 'read-only'>;

/**
 * Runs a write whole or not at all: in a transaction of its own, or as a part of the one under way.
 */
export function atomically<T, E>(raw: Raw, work: () => Result<T, E>): Result<T, E | WriteFailure> {
  const isPart = raw.database.inTransaction;
  try {
    raw.prepare(isPart ? 'savepoint part' : 'begin immediate').run();
    const result = work();
    if (result.ok) raw.prepare(isPart ? 'release part' : 'commit').run();
    else takeBack(raw, isPart);
    return result;
  } catch (error) {
    takeBack(raw, isPart);
    const failure = toWriteFailure(error);
    if (failure) return err(failure);
    throw error;
  }
}

/** Has references judged at the commit, so that the order of the rows in an entry is free. */
export function deferReferences(raw: Raw): void {
  raw.prepare('pragma defer_foreign_keys = on').run();
}

/** SQLite may have rolled back everything by itself, as it does when the disk is full. */
function takeBack(raw: Raw, isPart: boolean): void {
  if (!raw.database.inTransaction) return;
  if (!isPart) raw.prepare('rollback').run();
  else {
    raw.prepare('rollback to part').run();
    raw.prepare('release part').run();
  }
}

/** A write that the machine refused, as data; `undefined` when the error is something else. */
export function toWriteFailure(error: unknown): WriteFailure | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const code = String(error.code);
  if (DISK_FULL.includes(code)) return { code: 'disk-full' };
  const isRefused = code.startsWith('SQLITE_READONLY') || NOT_WRITABLE.includes(code);
  return isRefused ? { code: 'read-only' } : undefined;
}

/** A limit on the size of files shows as a failed write, not as a full disk. */
const DISK_FULL = [
  ...['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_IOERR_FSYNC'],
  ...['ENOSPC', 'EDQUOT', 'EFBIG'],
];
const NOT_WRITABLE = ['SQLITE_CANTOPEN', 'EROFS', 'EACCES', 'EPERM', 'ENOENT', 'ENOTDIR'];
