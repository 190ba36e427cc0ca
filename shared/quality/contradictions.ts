import { homeAt, isAttached, placeTypeOf, type FileIndex } from '../rules/file/file-index.ts';
import type { FileAnswer } from '../rules/file-answer.ts';
import type { Figures } from '../rules/finding.ts';
import type { AgentFacts, VacancyFacts } from '../rules/planner-facts.ts';
import type { AssignmentFacts } from '../rules/verdict.ts';
import { candidacyId } from '../rules/file/art-21-vacancy.ts';
import type { FillableRecord } from './record-to-fill.ts';

export const CONTRADICTION_REASONS = [
  'GAP',
  'OVERLAP',
  'PLACE_NOT_DESCRIBED',
  'FUNCTION_NOT_DESCRIBED',
  'FUNCTION_ELSEWHERE',
  'KIND_DIFFERS_FROM_PLACE',
  'POST_CLOSED',
  'TWO_HOLDERS',
  'AFTER_RETIREMENT',
  'ATTACHED_FROM_A_CAREER',
  'FILED_OUTSIDE_CALL',
  'CERTIFICATE_TO_COME',
] as const;

/** What is plainly wrong in a file, whatever the decree says. */
export type ContradictionReason = (typeof CONTRADICTION_REASONS)[number];

export type Contradiction = FillableRecord & {
  readonly reason: ContradictionReason;
  readonly figures: Figures;
};

/** Records of the day and of the days to come that cannot all be true, by reason and key. */
export function contradictions(
  file: FileIndex,
  answers: readonly FileAnswer[],
): readonly Contradiction[] {
  const found = [
    ...listBreaks(answers),
    ...[...file.agents.values()].flatMap((agent) => listOfAgent(agent, file)),
    ...listDoubleHolders(file),
    ...file.vacancies.flatMap(listLodgings),
  ];
  const weight = (one: Contradiction) => CONTRADICTION_REASONS.indexOf(one.reason);
  return found.toSorted((a, b) => weight(a) - weight(b) || (a.id < b.id ? -1 : 1));
}

/** Gaps and overlaps, as rule 17-1 found them. */
function listBreaks(answers: readonly FileAnswer[]): readonly Contradiction[] {
  return answers
    .filter(({ article }) => article === '17')
    .flatMap(({ subject: { id }, findings }) =>
      findings.flatMap(({ reason, figures }) =>
        reason === 'GAP' || reason === 'OVERLAP'
          ? [{ kind: 'agent' as const, id, staffNumber: id, reason, figures }]
          : [],
      ),
    );
}

function listOfAgent(agent: AgentFacts, file: FileIndex): readonly Contradiction[] {
  const { staffNumber, certificates, assignments, retiresOn, career } = agent;
  const { on } = file.question;
  const presence = file.presences.get(staffNumber);
  const own = { kind: 'agent', id: staffNumber, staffNumber } as const;
  const current = assignments.filter((one) => one.from > on || one === presence?.present.record);
  const isFromCareer =
    presence !== undefined &&
    presence.present.record.kind === 'attached' &&
    !isAttached(presence) &&
    career !== 'state';
  return [
    ...current.flatMap((one) => listOfAssignment(one, staffNumber, file)),
    ...assignments
      .filter(({ from }) => retiresOn !== null && from >= retiresOn)
      .map(({ id, from }) => ({
        ...{ kind: 'assignment' as const, id, staffNumber },
        ...{ reason: 'AFTER_RETIREMENT' as const, figures: { from, retires_on: retiresOn } },
      })),
    ...certificates
      .filter(({ obtainedOn }) => obtainedOn > on)
      .map(({ exam, obtainedOn }) => ({
        ...{ ...own, reason: 'CERTIFICATE_TO_COME' as const },
        figures: { lacking: exam, obtained_on: obtainedOn, on },
      })),
    ...(isFromCareer
      ? [{ ...own, reason: 'ATTACHED_FROM_A_CAREER' as const, figures: { career } }]
      : []),
  ];
}

function listOfAssignment(
  { id, kind, place, functionCode, from }: AssignmentFacts,
  staffNumber: string,
  file: FileIndex,
): readonly Contradiction[] {
  const own = { kind: 'assignment', id, staffNumber } as const;
  const type = place === null ? null : placeTypeOf(file, place);
  const job = functionCode === null ? undefined : file.functions.get(functionCode);
  const closedOn = file.posts.get(place ?? '')?.closedOn ?? null;
  const figures = { from, place, function: functionCode };
  const lastNeeded = from > file.question.on ? from : file.question.on;
  const isOtherKind =
    (kind === 'posting' && type === 'headquarters') ||
    (kind === 'headquarters' && type !== null && type !== 'headquarters');
  return [
    ...(place !== null && type === null
      ? [{ ...own, reason: 'PLACE_NOT_DESCRIBED' as const, figures }]
      : []),
    ...(functionCode !== null && job === undefined
      ? [{ ...own, reason: 'FUNCTION_NOT_DESCRIBED' as const, figures }]
      : []),
    ...(job !== undefined && place !== null && homeAt(file, job.place) !== homeAt(file, place)
      ? [
          {
            ...{ ...own, reason: 'FUNCTION_ELSEWHERE' as const },
            figures: { ...figures, function_place: job.place },
          },
        ]
      : []),
    ...(isOtherKind
      ? [{ ...own, reason: 'KIND_DIFFERS_FROM_PLACE' as const, figures: { ...figures, kind } }]
      : []),
    ...(closedOn !== null && closedOn < lastNeeded
      ? [
          {
            ...{ ...own, reason: 'POST_CLOSED' as const },
            figures: { ...figures, closed_on: closedOn },
          },
        ]
      : []),
  ];
}

function listDoubleHolders({ holders, question: { on } }: FileIndex): readonly Contradiction[] {
  return [...holders]
    .filter(([, held]) => held.length > 1)
    .flatMap(([code, held]) =>
      held.map(({ agent: { staffNumber }, present }) => ({
        ...{ kind: 'assignment' as const, id: present.record.id, staffNumber },
        reason: 'TWO_HOLDERS' as const,
        figures: { function: code, holders: held.length, on },
      })),
    );
}

/** A candidacy on file that was lodged before its call opened or after it closed. */
function listLodgings(vacancy: VacancyFacts): readonly Contradiction[] {
  return vacancy.candidacies.flatMap((one) => {
    const call = vacancy.calls.find(({ round }) => round === one.round);
    if (call === undefined) return [];
    const { openedOn, closesOn } = call;
    if (one.filedOn >= openedOn && one.filedOn <= closesOn) return [];
    return [
      {
        ...{ kind: 'candidacy' as const, id: candidacyId(vacancy, one) },
        ...{ staffNumber: one.staffNumber, reason: 'FILED_OUTSIDE_CALL' as const },
        figures: { filed_on: one.filedOn, opened_on: openedOn, closes_on: closesOn },
      },
    ];
  });
}
