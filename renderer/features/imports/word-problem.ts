import type { ImportProblem } from '../../../shared/api/import-check.ts';
import type { Translate } from '../../../shared/wording/translator.ts';

/** The problem in the language of the window; as the backend worded it where the code is unknown. */
export function wordProblem(translate: Translate, problem: ImportProblem): ImportProblem {
  const key = `importProblems.${problem.code}`;
  if (!translate.has(key)) return problem;
  return { ...problem, message: translate(key, problem.figures) };
}
