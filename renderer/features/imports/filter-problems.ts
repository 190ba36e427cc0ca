import type { ImportProblem } from '../../../shared/api/import-check.ts';

export type ProblemFilter = {
  readonly severity: ImportProblem['severity'] | 'all';
  /** null = all sheets. */
  readonly sheet: string | null;
  /** Looked for in column and message, whatever case and accents. */
  readonly text: string;
};

export const NO_FILTER: ProblemFilter = { severity: 'all', sheet: null, text: '' };

export function filterProblems(
  problems: readonly ImportProblem[],
  { severity, sheet, text }: ProblemFilter,
): readonly ImportProblem[] {
  const wanted = fold(text);
  return problems.filter(
    (problem) =>
      (severity === 'all' || problem.severity === severity) &&
      (sheet === null || problem.sheet === sheet) &&
      fold(`${problem.column} ${problem.message}`).includes(wanted),
  );
}

/** Sheets that have problems, as the file orders them. */
export function sheetsOf(problems: readonly ImportProblem[]): readonly string[] {
  return [...new Set(problems.map(({ sheet }) => sheet).filter((sheet) => sheet !== ''))];
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
