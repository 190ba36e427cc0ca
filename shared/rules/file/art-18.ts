import { judgeCompetences } from '../art-18.ts';
import { answerOf, type FileAnswer } from '../file-answer.ts';
import type { AgentFacts, VacancyFacts } from '../planner-facts.ts';
import { judgeInForce } from '../versions.ts';
import type { FileIndex } from './file-index.ts';

/** Whether the fixed competences weighed first, for each vacancy of a function that may be specific. */
export function answerArt18({
  agents,
  functions,
  vacancies,
  question: { on },
}: FileIndex): readonly FileAnswer[] {
  return vacancies.flatMap((vacancy) => {
    const job = functions.get(vacancy.functionCode);
    if (job === undefined || job.specific === false) return [];
    const ranked = rankedOf(vacancy, { agents, wanted: job.competences });
    const finding = judgeInForce('18', on) ?? judgeCompetences(job, ranked);
    return [answerOf('18', { kind: 'vacancy', id: vacancy.code }, { findings: [finding] })];
  });
}

/** External-career candidates: those retained before the others; among equals, the able first. */
function rankedOf(
  { candidacies }: VacancyFacts,
  {
    agents,
    wanted,
  }: { readonly agents: ReadonlyMap<string, AgentFacts>; readonly wanted: readonly string[] },
) {
  const candidates = candidacies
    .filter(({ career, withdrawnOn }) => career === 'external' && withdrawnOn === null)
    .map(({ staffNumber, retained }) => {
      const competences = heldBy(agents.get(staffNumber));
      const isAble = wanted.every((name) => competences.includes(name));
      return { staffNumber, competences, isAble, isRetained: retained === true };
    })
    .toSorted((a, b) => (a.staffNumber < b.staffNumber ? -1 : 1));
  const { true: retained = [], false: others = [] } = Object.groupBy(candidates, ({ isRetained }) =>
    String(isRetained),
  );
  return [...ableFirst(retained), ...ableFirst(others)];
}

function ableFirst<Candidate extends { readonly isAble: boolean }>(
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const { true: able = [], false: others = [] } = Object.groupBy(candidates, ({ isAble }) =>
    String(isAble),
  );
  return [...able, ...others];
}

function heldBy(agent: AgentFacts | undefined): readonly string[] {
  return (agent?.competences ?? [])
    .filter(({ kind, held }) => kind !== 'condition' && held === true)
    .map(({ name }) => name);
}
