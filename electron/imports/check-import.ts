import { randomUUID } from 'node:crypto';
import type { FailureOf } from '../../shared/api/failure.ts';
import type { ImportCheck, ImportProblem, Mapping } from '../../shared/api/import-check.ts';
import type { Language } from '../../shared/api/records.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { SHEETS } from '../../shared/workbook/workbook.ts';
import { listImportBase } from '../db/import-base.ts';
import type { RowChange } from '../db/row-change.ts';
import type { ReadDb } from '../db/schema.ts';
import { describeHeaders } from './describe-headers.ts';
import { createInterpreter } from './interpret-sheet.ts';
import { inSlices } from './in-slices.ts';
import { listKnownKeys } from './known-keys.ts';
import { indexAgentFacts } from './link-row.ts';
import { createLooseReferences } from './loose-references.ts';
import { letterOf } from './reading/column-letter.ts';
import { planSheet, type Planning } from './plan-sheet.ts';
import { createProblemList, type ProblemList } from './problem-list.ts';
import type { ReadWorkbook } from './reading/read-workbook.ts';
import { mappingOf, recogniseSheets, type KnownSheet } from './recognise-sheets.ts';
import { findMapping, rememberMapping } from './remembered-mapping.ts';

export type CheckOptions = {
  /** The officer's own, which is then remembered; null = the one remembered, or the one proposed. */
  readonly mapping: Mapping | null;
  readonly language: Language;
  readonly signal?: AbortSignal;
  /** Rows checked so far, and rows in all. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly newId?: () => string;
};

/** What an import would do: what is said of it, and the changes themselves. */
export type PlannedImport = {
  readonly check: ImportCheck;
  readonly changes: readonly RowChange[];
};

/** Compares a workbook with what is on file. Writes nothing. */
export async function checkImport(
  db: ReadDb,
  read: ReadWorkbook,
  options: CheckOptions,
): Promise<Result<PlannedImport, FailureOf<'import-refused'>>> {
  const { language, signal, newId = randomUUID } = options;
  const problems = createProblemList(language);
  const chosen = options.mapping ?? (await findMapping(db, read));
  const recognised = recogniseSheets(read, { chosen, problems });
  if (!recognised.ok) return err({ code: 'import-refused', ...recognised.error });

  const base = await listImportBase(db);
  const planning: Planning = {
    base,
    facts: indexAgentFacts(base),
    keys: listKnownKeys(base),
    loose: createLooseReferences(),
    problems,
    newId,
    changes: [],
    touched: new Set(),
  };
  const known = inOrder(recognised.value);
  const total = known.reduce((sum, { read: { rows } }) => sum + rows.length, 0);
  let before = 0;
  const sheets = [];
  for (const sheet of known) {
    const interpret = createInterpreter(sheet, problems);
    const plan = planSheet(sheet, planning);
    await inSlices(sheet.read.rows, (row) => plan.add(interpret(row)), {
      ...(signal ? { signal } : {}),
      onSlice: (done) => options.onProgress?.(before + done, total),
    });
    before += sheet.read.rows.length;
    reportNotices(sheet, problems);
    sheets.push(plan.count());
  }
  planning.loose.report(planning.keys, problems);

  const mapping = mappingOf(recognised.value);
  const remembered = options.mapping ? await rememberMapping(db, read, recognised.value) : [];
  const onFile = base.agent.length;
  const check: ImportCheck = {
    sheets,
    problems: problems.listed(),
    mapping,
    headers: describeHeaders(recognised.value, problems.translate),
    changedShare: onFile === 0 ? 0 : planning.touched.size / onFile,
  };
  return ok({ check, changes: [...planning.changes, ...remembered] });
}

/** True when a row, a column or a sheet is refused. */
export function hasErrors(problems: readonly ImportProblem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** Each sheet after those it refers to, whatever their order in the file. */
function inOrder(known: readonly KnownSheet[]): readonly KnownSheet[] {
  return known.toSorted((a, b) => SHEETS.indexOf(a.sheet) - SHEETS.indexOf(b.sheet));
}

function reportNotices({ read }: KnownSheet, problems: ProblemList): void {
  for (const { code, row, column, figures } of read.notices) {
    const header = column === null ? '' : (read.headers[column] ?? letterOf(column));
    problems.notice({ sheet: read.name, row, column: header }, code, figures);
  }
}
