import type {
  AgentLine,
  CertificateLine,
  MoveLine,
  Overview,
  VacancyLine,
} from '../api/overview-api.ts';
import { later, parseDay, type IsoDate } from '../dates.ts';
import type { Agent } from '../domain/agent.ts';
import { isInService } from '../rules/art-21/eligibility.ts';
import type { OpenFunction } from '../rules/art-21/open-functions.ts';
import { answerArt22 } from '../rules/file/art-22.ts';
import { classOn } from '../rules/art-21/standing.ts';
import type { FileIndex } from '../rules/file/file-index.ts';
import type { Explanation } from '../rules/verdict.ts';
import { lastProofs, type LastProof, type RecordedCertificate } from './last-proofs.ts';
import { yearOfMove } from './rotation-figures.ts';

type Names = ReadonlyMap<string, Pick<Agent, 'staffNumber' | 'lastName' | 'firstName'>>;

/** The rows behind the figures of a file on the day of its question, each list by day. */
export function linesOf(
  file: FileIndex,
  {
    agents,
    open,
    certificates,
  }: {
    readonly agents: Names;
    readonly open: readonly OpenFunction[];
    readonly certificates: readonly RecordedCertificate[];
  },
): Omit<Overview, 'moment' | 'rotation' | 'eligible' | 'degrees'> {
  const { on, until } = file.question;
  const line = (staffNumber: string, day: IsoDate) => toLine(file, agents, { staffNumber, day });
  const all = [...file.agents.values()];
  return {
    proposals: all
      .flatMap(({ staffNumber, derogations }) =>
        derogations
          .filter(({ decision, proposedOn }) => decision === null && (proposedOn ?? until) <= on)
          .flatMap(({ kind, proposedOn }) =>
            proposedOn === null
              ? []
              : line(staffNumber, proposedOn).map((one) => ({ ...one, kind })),
          ),
      )
      .toSorted(byDay),
    vacancies: open
      .map((one) => toVacancy(file, agents, one))
      .toSorted((a, b) => (a.vacantFrom < b.vacantFrom ? -1 : 1)),
    designations: [...file.designees.byAgent.values()]
      .flat()
      .flatMap(({ staffNumber, to }) =>
        to !== null && to >= on && to <= until ? line(staffNumber, to) : [],
      )
      .toSorted(byDay),
    retirements: all
      .flatMap(({ staffNumber, retiresOn }) =>
        retiresOn !== null && retiresOn > on && retiresOn <= until
          ? line(staffNumber, retiresOn)
          : [],
      )
      .toSorted(byDay),
    ...linesOfProofs(file, agents, lastProofs(certificates, on)),
    missions: openMissions(file),
  };
}

function linesOfProofs(
  file: FileIndex,
  agents: Names,
  proofs: readonly LastProof[],
): Pick<Overview, 'expiring' | 'expired'> {
  const { on, until } = file.question;
  const lines = proofs
    .flatMap(({ staffNumber, exam, validUntil }): readonly CertificateLine[] => {
      const agent = file.agents.get(staffNumber);
      if (!agent || !isInService(agent, later(validUntil, on))) return [];
      return toLine(file, agents, { staffNumber, day: validUntil }).map((one) => ({
        ...one,
        exam,
      }));
    })
    .toSorted(byDay);
  return {
    expiring: lines.filter(({ day }) => day >= on && day <= until),
    expired: lines.filter(({ day }) => day < on),
  };
}

/** The terms of the projections that count in that year, by day. */
export function movesOf(
  file: FileIndex,
  agents: Names,
  {
    explained,
    year,
  }: {
    readonly explained: readonly Pick<Explanation, 'staffNumber' | 'projection'>[];
    readonly year: number;
  },
): readonly MoveLine[] {
  return explained
    .flatMap(({ staffNumber, projection }) =>
      projection.flatMap((term) =>
        term.from === null || yearOfMove(term, file.question.on) !== year
          ? []
          : toLine(file, agents, { staffNumber, day: term.from }).map((line) => ({
              ...line,
              kind: term.kind,
            })),
      ),
    )
    .toSorted(byDay);
}

function byDay(a: AgentLine, b: AgentLine): number {
  return a.day < b.day ? -1 : 1;
}

function toLine(
  file: FileIndex,
  agents: Names,
  { staffNumber, day }: Pick<AgentLine, 'staffNumber' | 'day'>,
): readonly AgentLine[] {
  const name = agents.get(staffNumber);
  const facts = file.agents.get(staffNumber);
  if (name === undefined || facts === undefined) return [];
  const { place = null, functionCode = null } =
    file.presences.get(staffNumber)?.present.record ?? {};
  const held = classOn(facts, file.question.on);
  return [{ ...toName(name), class: held, place, functionCode, day }];
}

function toVacancy(
  { holders }: FileIndex,
  agents: Names,
  { code, place, class: grade, headOfPost, vacantFrom, vacancyCode }: OpenFunction,
): VacancyLine {
  const holder = agents.get(holders.get(code)?.at(-1)?.agent.staffNumber ?? '');
  return {
    ...{ code, place, class: grade, headOfPost, vacantFrom, vacancyCode },
    holder: holder ? toName(holder) : null,
  };
}

function toName({
  staffNumber,
  lastName,
  firstName,
}: Pick<Agent, 'staffNumber' | 'lastName' | 'firstName'>) {
  return { staffNumber, lastName, firstName };
}

/** Published by the day, and still open to candidacies on it. */
function openMissions(file: FileIndex): Overview['missions'] {
  const { on } = file.question;
  const lastDays = new Map(
    answerArt22(file)
      .filter(({ subject }) => subject.kind === 'mission')
      .map(({ subject, answer }) => [subject.id, parseDay(answer ?? '')]),
  );
  return file.facts.missions
    .flatMap(({ code, subject, publishedOn }) => {
      const lastDay = lastDays.get(code);
      const isOpen = publishedOn !== null && publishedOn <= on && lastDay && lastDay >= on;
      return isOpen ? [{ code, subject, lastDay }] : [];
    })
    .toSorted((a, b) => (a.lastDay < b.lastDay ? -1 : 1));
}
