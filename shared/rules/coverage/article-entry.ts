import type { Article } from '../versions.ts';

/** What the planner does with an article. */
export type Effect = 'judged' | 'recorded' | 'shown' | 'none';

/** From most to least. */
export const EFFECTS: readonly Effect[] = ['judged', 'recorded', 'shown', 'none'];

/** A rule of the catalogue and the function under `shared/rules` that answers it. */
export type RuleEntry = {
  /** As findings carry it; `L-` for the language laws. */
  readonly id: string;
  readonly article: string;
  readonly answeredBy: string;
  /** Under `shared/rules`. */
  readonly file: string;
  /** `finding` = some finding carries the id; `answer` = the rule shows in another answer only. */
  readonly gives: 'finding' | 'answer';
};

export type ArticleEntry = {
  /** `1` to `25`; `47` = art. 47, § 5 of the language laws. */
  readonly number: string;
  readonly effect: Effect;
  /** The article or its points with a history of their own; none for the language laws. */
  readonly points: readonly Article[];
  readonly rules: readonly RuleEntry[];
};

/** A rule whose id is in the findings that `answeredBy` of `file` gives. */
export function rule(
  id: string,
  article: string,
  [file, answeredBy]: readonly [string, string],
): RuleEntry {
  return { id, article, answeredBy, file, gives: 'finding' };
}

/** A rule that shapes the answer of `answeredBy` without a finding of its own. */
export function shaping(id: string, article: string, by: readonly [string, string]): RuleEntry {
  return { ...rule(id, article, by), gives: 'answer' };
}
