import { judge, type Question } from './clock.ts';
import { worstCode, type Code, type Finding } from './finding.ts';
import type { PlannerFacts } from './planner-facts.ts';

/** What an answer is about; `id` is its key in the planner file. */
export type Subject = {
  readonly kind:
    'agent' | 'assignment' | 'function' | 'post' | 'vacancy' | 'candidacy' | 'mission' | 'degree';
  readonly id: string;
};

/** What one article says of one subject on the day of the question. */
export type FileAnswer = {
  /** Number of the article, such as `17`; `47` = art. 47, § 5 of the language laws. */
  readonly article: string;
  readonly subject: Subject;
  /** The article's own word, such as a status, a stage or an authority; null where it has none. */
  readonly answer: string | null;
  readonly code: Code;
  readonly findings: readonly Finding[];
};

/** Every rule on everything recorded, by article; pure, one pass over the agents. */
export function judgeFile(facts: PlannerFacts, question: Question): readonly FileAnswer[] {
  return facts.agents.map((agent) => {
    const { status, findings } = judge(agent, question);
    return {
      article: '17',
      subject: { kind: 'agent', id: agent.staffNumber },
      answer: status,
      code: worstCode(findings.map(({ code }) => code)),
      findings,
    };
  });
}
