import type { LodgedCandidacy } from '../../domain/vacancy.ts';
import { isHeadOfPost } from '../art-01.ts';
import { judgeCandidacies, type Candidacy, type JudgedCandidacy } from '../art-21/candidacies.ts';
import { judgeDesignation } from '../art-21/designation.ts';
import { procedureOn, type Procedure } from '../art-21/procedure.ts';
import { classOn } from '../art-21/standing.ts';
import { judge } from '../clock.ts';
import { worstCode, type Code, type Finding } from '../finding.ts';
import type { VacancyFacts } from '../planner-facts.ts';
import { placeTypeOf, type Designee, type FileIndex } from './file-index.ts';

export type JudgedVacancy = Procedure & {
  /** Of the call that decides at the stage, by staff number. */
  readonly candidates: readonly JudgedCandidacy[];
  /** To the function, from the day it was vacant. */
  readonly designations: readonly {
    readonly staffNumber: string;
    readonly from: Designee['from'];
    readonly code: Code;
    readonly findings: readonly Finding[];
  }[];
};

/** Where art. 21 stands for a vacancy, each candidacy of the call that decides, each designation. */
export function judgeVacancy(file: FileIndex, vacancy: VacancyFacts): JudgedVacancy {
  const { functionCode, vacantFrom, committeeApprovedOn, calls, candidacies } = vacancy;
  const { on, readings } = file.question;
  const job = file.functions.get(functionCode);
  const facts = {
    ...{ committeeApprovedOn, calls, applicants: candidacies },
    headOfPost: job ? isHeadOfPost({ ...job, place: placeTypeOf(file, job.place) }) : null,
    careers: job?.careers ?? null,
  };
  const { stage, code, findings } = procedureOn(facts, on, readings);
  const place = { functionCode, vacantFrom, wanted: job ?? null };
  const persons =
    code === 'NOT_IN_FORCE' ? [] : candidacies.map((one) => withPerson(file, one, vacancy));
  return {
    ...{ stage, code, findings },
    candidates: judgeCandidacies(persons, { on, stage, facts, vacancy: place, readings }),
    designations: (file.designees.byFunction.get(functionCode) ?? [])
      .filter(({ from }) => from >= vacantFrom)
      .map((one) => judged(file, one)),
  };
}

/** The key of a candidacy: vacancy, round and staff number. */
export function candidacyId(
  { code }: Pick<VacancyFacts, 'code'>,
  { round, staffNumber }: Pick<LodgedCandidacy, 'round' | 'staffNumber'>,
): string {
  return `${code}/${round}/${staffNumber}`;
}

/** What art. 21 says of a designation, beside the others of the same person. */
export function judgeDesignee(file: FileIndex, one: Designee): readonly Finding[] {
  const all = file.designees.byAgent.get(one.staffNumber) ?? [];
  return judgeDesignation(one, all, file.question.readings);
}

function judged(file: FileIndex, one: Designee): JudgedVacancy['designations'][number] {
  const findings = judgeDesignee(file, one);
  const { staffNumber, from } = one;
  return { staffNumber, from, code: worstCode(findings.map(({ code }) => code)), findings };
}

function withPerson(
  { agents, designees, question }: FileIndex,
  one: LodgedCandidacy,
  { vacantFrom }: VacancyFacts,
): Candidacy {
  const { staffNumber, career, filedOn } = one;
  const agent = agents.get(staffNumber);
  return {
    ...one,
    person: {
      staffNumber,
      career,
      contract: agent?.contract ?? null,
      level: agent?.level ?? null,
      class: agent ? classOn(agent, filedOn) : null,
      certificates: agent?.certificates ?? [],
      experience: agent?.experience ?? [],
    },
    designations: designees.byAgent.get(staffNumber) ?? [],
    lawfulLastDay: agent
      ? (judge(agent, { ...question, until: vacantFrom }).current?.lastDay ?? null)
      : null,
  };
}
