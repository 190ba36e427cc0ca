import type { Question } from '../rules/clock.ts';
import { indexFile } from '../rules/file/file-index.ts';
import { judgeFile } from '../rules/judge-file.ts';
import type { PlannerFacts } from '../rules/planner-facts.ts';
import { contradictions, type Contradiction } from './contradictions.ts';
import { indexRecords } from './file-records.ts';
import { missingFacts, type MissingFact } from './missing-facts.ts';

/** What keeps the rules from answering, and what cannot be true. */
export type Quality = {
  /** Agents whose own standing is asked: under art. 17, or as state agents under art. 21. */
  readonly agents: number;
  /** Those of them whose standing waits for no fact. */
  readonly agentsDetermined: number;
  readonly answers: number;
  /** Those of them that wait for a fact. */
  readonly answersBlocked: number;
  readonly missing: readonly MissingFact[];
  readonly contradictions: readonly Contradiction[];
};

/** The quality of a planner file on the day of the question; pure, linear in the number of agents. */
export function judgeQuality(facts: PlannerFacts, question: Question): Quality {
  const answers = judgeFile(facts, question);
  const blocked = answers.filter(({ findings }) =>
    findings.some(({ missing }) => missing.length > 0),
  );
  const standing = (all: typeof answers) =>
    new Set(
      all
        .filter(({ article, subject }) => subject.kind === 'agent' && isStanding(article))
        .map(({ subject }) => subject.id),
    ).size;
  const agents = standing(answers);
  return {
    agents,
    agentsDetermined: agents - standing(blocked),
    answers: answers.length,
    answersBlocked: blocked.length,
    missing: missingFacts(blocked, indexRecords(facts)),
    contradictions: contradictions(indexFile(facts, question), answers),
  };
}

function isStanding(article: string): boolean {
  return article === '17' || article === '21';
}
