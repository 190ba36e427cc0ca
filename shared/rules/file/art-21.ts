import { judgeOwnConditions } from '../art-21/admissibility.ts';
import { roundAt } from '../art-21/procedure.ts';
import { classOn } from '../art-21/standing.ts';
import { answerOf, type FileAnswer } from '../file-answer.ts';
import type { VacancyFacts } from '../planner-facts.ts';
import { judgeInForce, versionOn } from '../versions.ts';
import { annulledTextOf } from './annulled.ts';
import { candidacyId, judgeDesignee, judgeVacancy } from './art-21-vacancy.ts';
import { isAttached, placeTypeOf, type FileIndex } from './file-index.ts';

/** Every vacancy, candidacy and designation, and what each state agent brings without a vacancy. */
export function answerArt21(file: FileIndex): readonly FileAnswer[] {
  return [...answerVacancies(file), ...answerDesignations(file), ...answerStateAgents(file)];
}

function answerVacancies(file: FileIndex): readonly FileAnswer[] {
  const isInPost = ({ functionCode }: VacancyFacts) => {
    const job = file.functions.get(functionCode);
    const type = job ? placeTypeOf(file, job.place) : null;
    return type !== 'headquarters' && type !== 'honorary';
  };
  return file.vacancies.filter(isInPost).flatMap((vacancy) => {
    const { stage, findings, candidates } = judgeVacancy(file, vacancy);
    const rounds = new Map(
      vacancy.candidacies
        .filter(({ round }) => round === roundAt(stage))
        .map((one) => [one.staffNumber, candidacyId(vacancy, one)]),
    );
    const isInForce = versionOn('21', file.question.on).isInForce;
    return [
      answerOf(
        '21',
        { kind: 'vacancy', id: vacancy.code },
        { answer: isInForce ? stage : null, findings },
      ),
      ...candidates.map((one) =>
        answerOf(
          '21',
          { kind: 'candidacy', id: rounds.get(one.staffNumber) ?? one.staffNumber },
          { findings: one.findings },
        ),
      ),
    ];
  });
}

function answerDesignations(file: FileIndex): readonly FileAnswer[] {
  return [...file.designees.byAgent.values()]
    .flat()
    .map((one) =>
      answerOf(
        '21',
        { kind: 'assignment', id: one.id },
        { answer: annulledTextOf('21', one.from), findings: judgeDesignee(file, one) },
      ),
    );
}

/** Status, level and language proofs of state agents; retired and attached ones left out (art. 23). */
function answerStateAgents({ agents, presences, question: { on } }: FileIndex) {
  const answers: FileAnswer[] = [];
  const notInForce = judgeInForce('21', on);
  for (const agent of agents.values()) {
    if (agent.career !== 'state' || (agent.retiresOn !== null && agent.retiresOn <= on)) continue;
    const presence = presences.get(agent.staffNumber);
    if (presence && isAttached(presence)) continue;
    const facts = { ...agent, class: classOn(agent, on) };
    const findings = notInForce ? [notInForce] : judgeOwnConditions(facts, on);
    answers.push(answerOf('21', { kind: 'agent', id: agent.staffNumber }, { findings }));
  }
  return answers;
}
