import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import type { FailureOf } from '../../shared/api/failure.ts';
import type { ImportCheck, Mapping } from '../../shared/api/import-check.ts';
import type { Language } from '../../shared/api/records.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { ReadDb } from '../db/schema.ts';
import { checkImport, hasErrors, type PlannedImport } from '../imports/check-import.ts';
import { readInProcess } from '../imports/read-in-process.ts';
import type { ReadWorkbook } from '../imports/reading/read-workbook.ts';
import { change } from './change.ts';
import type { Context } from './context.ts';
import { withFile } from './open-file.ts';

/** A file on its way in, by upload: what was read of it stays here until it is written. */
type Job = {
  readonly fileName: string;
  readonly read: ReadWorkbook | null;
  readonly mapping: Mapping | null;
  readonly abort: AbortController;
};

/** An officer looks at one file at a time; another page may look at a second. */
const MAX_JOBS = 2;
const jobs = new Map<string, Job>();

type Refused = FailureOf<'demonstration-file' | 'import-refused' | 'import-cancelled'>;

/** A workbook on its way in: checked, then written whole or given up. */
export const imports: HandlersOf<Api, Context>['imports'] = {
  check: (context, { upload, fileName, mapping, language }) =>
    withFile<ImportCheck, Refused | FailureOf<'ticket-unknown'>>(context, async ({ db, kind }) => {
      if (kind === 'demonstration') return err({ code: 'demonstration-file' });
      const path = context.uploads.find(upload);
      if (path === undefined) return err({ code: 'ticket-unknown' });
      const abort = new AbortController();
      const earlier = jobs.get(upload)?.read ?? null;
      keep(upload, { fileName, read: earlier, mapping, abort });

      const { signal } = abort;
      const onProgress = progressOf(context, upload, 'reading');
      const read = earlier
        ? ok(earlier)
        : await readInProcess({ path, fileName }, { signal, onProgress });
      if (!read.ok) return read;
      if (signal.aborted) return err({ code: 'import-cancelled' });
      keep(upload, { fileName, read: read.value, mapping, abort });

      const options = { upload, read: read.value, mapping, language, signal };
      const planned = await plan(context, db, options);
      return planned.ok ? ok(planned.value.check) : planned;
    }),

  commit: async (context, { upload, leaveRefused, language }) => {
    const job = jobs.get(upload);
    const { read } = job ?? {};
    if (!job || !read) return err({ code: 'ticket-unknown' });
    const { fileName, mapping, abort } = job;

    if (context.desk.current()?.kind === 'demonstration')
      return err({ code: 'demonstration-file' });
    const written = await change(context, async (db) => {
      const options = { upload, read, mapping, language, signal: abort.signal };
      const planned = await plan(context, db, options);
      if (!planned.ok) return planned;
      const { sheets, problems } = planned.value.check;
      if (!leaveRefused && hasErrors(problems)) {
        const rows = sheets.reduce((sum, { refused }) => sum + refused, 0);
        return err({ code: 'import-refused', refusal: 'rows-refused', figures: { rows } } as const);
      }
      const rows = planned.value.changes;
      progressOf(context, upload, 'writing')(0, rows.length);
      const summary = { sheets, problems };
      return ok({ action: 'import.commit', subject: fileName, reason: null, rows, value: summary });
    });
    if (written.ok) await forget(context, upload);
    return written;
  },

  async cancel(context, { upload }) {
    jobs.get(upload)?.abort.abort();
    await forget(context, upload);
    return ok(null);
  },
};

function keep(upload: string, job: Job): void {
  jobs.delete(upload);
  jobs.set(upload, job);
  for (const oldest of [...jobs.keys()].slice(0, -MAX_JOBS)) jobs.delete(oldest);
}

async function forget(context: Context, upload: string): Promise<void> {
  jobs.delete(upload);
  await context.uploads.forget(upload);
}

type Planned = {
  readonly upload: string;
  readonly read: ReadWorkbook;
  readonly mapping: Mapping | null;
  readonly language: Language;
  readonly signal: AbortSignal;
};

async function plan(
  context: Context,
  db: ReadDb,
  { upload, read, ...options }: Planned,
): Promise<Result<PlannedImport, Refused>> {
  const onProgress = progressOf(context, upload, 'checking');
  try {
    return await checkImport(db, read, { ...options, onProgress });
  } catch (problem) {
    if (options.signal.aborted) return err({ code: 'import-cancelled' });
    throw problem;
  }
}

function progressOf(context: Context, upload: string, stage: 'reading' | 'checking' | 'writing') {
  return (done: number, total: number) =>
    context.emit({ kind: 'import-progress', upload, stage, done, total });
}
