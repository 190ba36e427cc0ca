import { basename } from 'node:path';
import type { ImportSummary } from '../../shared/api/import-check.ts';
import type { Language } from '../../shared/api/records.ts';
import { ok, type Result } from '../../shared/result.ts';
import { record, type RecordFailure } from '../db/journal.ts';
import type { WriteDb } from '../db/schema.ts';
import { checkImport, hasErrors } from './check-import.ts';
import { readInProcess, type ReadFailure } from './read-in-process.ts';

export type ImportOptions = {
  readonly db: WriteDb;
  /** UTC instant in ISO form. */
  readonly now: string;
  readonly actor: string;
  /** Says what an import would do; writes nothing. */
  readonly dryRun: boolean;
  /** False writes nothing at all while any row is refused. */
  readonly leaveRefused: boolean;
  readonly language: Language;
};

export type ImportedFile = ImportSummary & {
  /** Whether the file was taken in. False after a dry run, or when rows are refused and not left. */
  readonly isWritten: boolean;
};

/** Reads, checks and, unless told otherwise, writes a workbook as one undoable change. */
export async function importFile(
  path: string,
  { db, now, actor, dryRun, leaveRefused, language }: ImportOptions,
): Promise<Result<ImportedFile, ReadFailure | RecordFailure>> {
  const fileName = basename(path);
  const read = await readInProcess({ path, fileName });
  if (!read.ok) return read;
  const planned = await checkImport(db, read.value, { mapping: null, language });
  if (!planned.ok) return planned;

  const { sheets, problems } = planned.value.check;
  const isWritten = !dryRun && (leaveRefused || !hasErrors(problems));
  if (isWritten) {
    const entry = { at: now, actor, action: 'import.commit', subject: fileName, reason: null };
    const written = await record(db, entry, planned.value.changes);
    if (!written.ok) return written;
  }
  return ok({ sheets, problems, isWritten });
}
