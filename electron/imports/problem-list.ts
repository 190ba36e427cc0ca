import type { ImportProblem } from '../../shared/api/import-check.ts';
import type { Language } from '../../shared/api/records.ts';
import type { ProblemCode } from '../../shared/wording/problem-code.ts';
import { createTranslator, type Translate } from '../../shared/wording/translator.ts';

export type { ProblemCode };

type Place = {
  readonly sheet: string;
  readonly row: number;
  readonly column?: string;
};

/** How many problems are listed; the counts of refused rows stay exact beyond it. */
const LISTED = 5_000;
/** How much of a value a sentence repeats, in characters. */
const REPEATED = 80;

/** Gathers what must be mended, in words. */
export type ProblemList = {
  readonly translate: Translate;
  error(place: Place, code: ProblemCode, figures?: ImportProblem['figures']): void;
  notice(place: Place, code: ProblemCode, figures?: ImportProblem['figures']): void;
  /** Sheet by sheet as they were met, each by row. */
  listed(): readonly ImportProblem[];
};

export function createProblemList(language: Language): ProblemList {
  const translate = createTranslator(language);
  const problems: ImportProblem[] = [];
  const found = { error: 0, notice: 0 };

  const add =
    (severity: ImportProblem['severity']) =>
    (place: Place, code: ProblemCode, given: ImportProblem['figures'] = {}) => {
      found[severity] += 1;
      if (found[severity] > LISTED) return;
      const figures = shorten(given);
      const { sheet, row, column = '' } = place;
      const message = translate(`importProblems.${code}`, figures);
      problems.push({ severity, sheet, row, column: cut(column), code, message, figures });
    };

  return {
    translate,
    error: add('error'),
    notice: add('notice'),
    listed: () => [...inOrder(problems), ...rest(found, translate)],
  };
}

function inOrder(problems: readonly ImportProblem[]): readonly ImportProblem[] {
  const sheets = new Map(
    [...new Set(problems.map(({ sheet }) => sheet))].map((name, at) => [name, at]),
  );
  const at = (problem: ImportProblem) => sheets.get(problem.sheet) ?? 0;
  return problems.toSorted((a, b) => at(a) - at(b) || a.row - b.row);
}

function rest(
  found: { readonly error: number; readonly notice: number },
  translate: Translate,
): readonly ImportProblem[] {
  const count = Math.max(0, found.error - LISTED) + Math.max(0, found.notice - LISTED);
  if (count === 0) return [];
  return [
    {
      severity: 'notice',
      sheet: '',
      row: 0,
      column: '',
      code: 'more-problems',
      message: translate('importProblems.more-problems', { count }),
      figures: { count },
    },
  ];
}

function shorten(figures: ImportProblem['figures']): ImportProblem['figures'] {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      typeof value === 'string' && name !== 'expected' ? cut(value) : value,
    ]),
  );
}

function cut(text: string): string {
  const letters = Array.from(text);
  return letters.length <= REPEATED ? text : `${letters.slice(0, REPEATED).join('')}…`;
}
