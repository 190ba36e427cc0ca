import type { Failure } from '../../shared/api/failure.ts';
import type { ImportProblem, ImportSummary } from '../../shared/api/import-check.ts';
import type { Result } from '../../shared/result.ts';
import type { Translate } from '../../shared/wording/translator.ts';
import { wordFailure } from '../../shared/wording/word-failure.ts';
import { importShape } from './contract-shapes.ts';
import type { Manner } from './manner.ts';
import { type Outcome, printed } from './outcome.ts';

/** Why the question has no answer: exit code 1, one reason a line. */
export function refuse(reasons: readonly string[], stdout = ''): Outcome {
  return { exitCode: 1, stdout, stderr: reasons.map(printed).join('') };
}

/** A failure of a call, in words: what happened, what was kept, what to do. */
export function refuseFailure(failure: Failure, { translate }: Pick<Manner, 'translate'>): Outcome {
  return refuse([sentenceOf(failure, translate)]);
}

/** Every reason why data were not taken in; for machines also as the answer of an import. */
export function refuseImport(
  imported: Result<ImportSummary, Failure>,
  { isJson, translate }: Manner,
): Outcome {
  const summary = imported.ok ? imported.value : summaryOf(imported.error, translate);
  const errors = summary.problems.filter(({ severity }) => severity === 'error');
  const reasons = imported.ok
    ? errors.map((problem) => problemText(problem, translate))
    : errors.map(({ message }) => message);
  return refuse(reasons, isJson ? printed(importShape(summary)) : '');
}

/** Sheet, row and column as in the file, and what is wrong there. */
export function problemText(problem: ImportProblem, translate: Translate): string {
  const { sheet, row, column, message, code } = problem;
  return row === 0
    ? translate('commandLine.refused.sheet', { sheet, message, code })
    : translate('commandLine.refused.problem', { sheet, row: String(row), column, message, code });
}

function sentenceOf(failure: Failure, translate: Translate): string {
  const { what, kept, todo, details } = wordFailure(translate, failure);
  return `${what} ${kept} ${todo} [${details}]`;
}

/** A file refused as a whole, before any row was looked at, as one problem of no row. */
function summaryOf(failure: Failure, translate: Translate): ImportSummary {
  const code = failure.code === 'import-refused' ? failure.refusal : failure.code;
  const message = sentenceOf(failure, translate);
  const where = { sheet: '', row: 0, column: '', figures: {} };
  return { sheets: [], problems: [{ ...where, severity: 'error', code, message }] };
}
