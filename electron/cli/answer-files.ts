import { resolve } from 'node:path';
import { backupPlanner } from '../db/backup.ts';
import { lookAtFile } from '../db/look-at-file.ts';
import { restorePlanner } from '../db/restore.ts';
import { writeFileSafely } from '../exports/write-file.ts';
import { importFile } from '../imports/import-file.ts';
import { importShape, verificationShape } from './contract-shapes.ts';
import type { Manner } from './manner.ts';
import { whoNow } from './open-source.ts';
import { answered, type Outcome, printed } from './outcome.ts';
import type { Question } from './question.ts';
import { problemText, refuse, refuseFailure, refuseImport } from './refusal.ts';
import { table } from './table.ts';
import type { Workspace } from './workspace.ts';

type Asked<Command> = Extract<Question, { readonly command: Command }>;

/** Takes a workbook in as one undoable change, or nothing of it while a row is refused. */
export async function answerImport(
  { planner }: Workspace,
  { file, isDryRun }: Asked<'import'>,
  manner: Manner,
): Promise<Outcome> {
  const { isJson, translate } = manner;
  if (planner.kind === 'demonstration') {
    return refuseFailure({ code: 'demonstration-file' }, { translate });
  }
  const { at: now, actor } = whoNow();
  const imported = await importFile(resolve(file), {
    ...{ db: planner.db, now, actor, language: translate.language },
    ...{ dryRun: isDryRun, leaveRefused: false },
  });
  if (!imported.ok || imported.value.problems.some(({ severity }) => severity === 'error')) {
    return refuseImport(imported, manner);
  }
  if (isJson) return answered(importShape(imported.value));
  const { sheets, problems } = imported.value;
  const columns = ['sheet', 'read', 'created', 'changed', 'unchanged', 'refused'] as const;
  const counts = table(
    columns.map((column) => translate(`commandLine.import.${column}`)),
    sheets.map((sheet) => columns.map((column) => sheet[column])),
  );
  const notices = problems.map((problem) => problemText(problem, translate));
  const note = isDryRun ? [translate('commandLine.import.dry-run')] : [];
  return answered([counts, ...notices, ...note].join('\n'));
}

/** Writes a list to a file, in the place of one that bears the name. */
export async function answerExport(
  { api, take }: Workspace,
  { list, format, moment, out }: Asked<'export'>,
  { isJson, translate }: Manner,
): Promise<Outcome> {
  const reply = await api.exports.create({
    ...{ list, format, moment, language: translate.language },
    ...{ columns: null, rows: null, view: null },
  });
  if (!reply.ok) return refuseFailure(reply.error, { translate });
  const file = resolve(out);
  if (await isPlannerFile(file)) {
    return refuse([translate('commandLine.not-written.target-is-planner', { file })]);
  }
  const bytes = take(reply.value.ticket);
  if (!bytes) throw new Error('a ticket was issued for nothing');
  const written = await writeFileSafely(file, bytes);
  if (!written.ok) {
    return refuse([translate(`commandLine.not-written.${written.error}`, { file })]);
  }
  return answered(
    isJson
      ? { list, format, file, bytes: bytes.length }
      : translate('commandLine.written.file', { file }),
  );
}

/** Also one that this program cannot open: a list must never take the place of careers. */
async function isPlannerFile(file: string): Promise<boolean> {
  const look = await lookAtFile(file);
  return look.ok || ['newer', 'damaged', 'truncated', 'locked'].includes(look.error.refusal);
}

/** A file with problems is refused, with each of them; so that a scheduled check stops there. */
export async function answerVerify(
  { api }: Workspace,
  { isJson, translate }: Manner,
): Promise<Outcome> {
  const reply = await api.history.verify({});
  if (!reply.ok) return refuseFailure(reply.error, { translate });
  const { ok, entries, problems } = reply.value;
  if (!ok) {
    const reasons = problems.map(({ code, detail }) =>
      translate('commandLine.verify.problem', { code, detail }),
    );
    return refuse(reasons, isJson ? printed(verificationShape(reply.value)) : '');
  }
  return answered(
    isJson ? verificationShape(reply.value) : translate('commandLine.verify.ok', { entries }),
  );
}

/** A verified copy under a name that was free. */
export async function answerBackup(
  { planner }: Workspace,
  { out }: Asked<'backup'>,
  { isJson, translate }: Manner,
): Promise<Outcome> {
  const file = resolve(out);
  const copied = await backupPlanner(planner, file);
  if (!copied.ok) return refuseFailure(copied.error, { translate });
  return answered(
    isJson ? { file, ...copied.value } : translate('commandLine.written.file', { file }),
  );
}

/** Puts a copy in the place of a planner file; what was there is kept beside it. */
export async function answerRestore(
  { file: from }: Asked<'restore'>,
  { path, anchorFile }: { readonly path: string; readonly anchorFile: string | null },
  { isJson, translate }: Manner,
): Promise<Outcome> {
  const restored = await restorePlanner(resolve(from), path, { anchorFile });
  if (!restored.ok) return refuseFailure(restored.error, { translate });
  return answered(
    isJson
      ? { file: path, ...restored.value }
      : translate('commandLine.restored.file', { file: path }),
  );
}
