import { day, type IsoDate } from '../../dates.ts';
import { judgeAllocation } from '../art-11.ts';
import { answerOf, type FileAnswer } from '../file-answer.ts';
import { findingOf, type Finding } from '../finding.ts';
import type { AgentFacts } from '../planner-facts.ts';
import type { AssignmentFacts } from '../verdict.ts';
import { ENTRY_INTO_FORCE } from '../art-17/figures.ts';
import type { FileIndex } from './file-index.ts';

const POINTS = {
  '11-2': { rule: '11-2', article: 'art. 11, 2°' },
  '11-3': { rule: '11-3', article: 'art. 11, 3°' },
} as const;

/** Since when the text asks for a proposal in so many words (catalogue 11-2, 11-3). */
const SECOND_WORDING = day('2018-07-29');

/** Whether each present or planned allocation of the two careers was proposed (11-2, 11-3). */
export function answerArt11(file: FileIndex): readonly FileAnswer[] {
  return [...file.agents.values()].flatMap((agent) =>
    agent.career === 'state' ? [] : allocationsOf(agent, file),
  );
}

function allocationsOf(
  { assignments, retiresOn }: AgentFacts,
  file: FileIndex,
): readonly FileAnswer[] {
  const { on } = file.question;
  if (retiresOn !== null && retiresOn <= on) return [];
  const isFollowed = ({ from }: AssignmentFacts) =>
    assignments.some((other) => from < other.from && other.from <= on);
  return assignments
    .filter(({ kind }) => kind === 'posting' || kind === 'headquarters')
    .filter(({ from }) => from >= ENTRY_INTO_FORCE)
    .filter((one) => (one.to === null || one.to >= on) && !isFollowed(one))
    .map((one) =>
      answerOf(
        '11',
        { kind: 'assignment', id: one.id },
        { findings: [judgeAssignment(one, file)] },
      ),
    );
}

function judgeAssignment(one: AssignmentFacts, file: FileIndex): Finding {
  const { on } = file.question;
  const { id, from, state, proposedOn, departs } = one;
  const records = [id];
  const decidedOn = decisionDay(one);
  const point = pointOf(one, decidedOn ?? on, file);
  if (decidedOn !== null)
    return {
      ...judgeAllocation({ point, decidedOn, proposedOn, departs: departs === true }),
      records,
    };
  const figures = { from, proposed_on: proposedOn };
  const isDecided = state === 'decided' || state === 'effective' || state === 'ended' || from <= on;
  if (isDecided)
    return findingOf(POINTS[point], 'UNKNOWN', {
      reason: 'DECISION_UNKNOWN',
      missing: [
        ...(proposedOn === null ? ['assignment.proposed_on'] : []),
        'assignment.decided_on',
      ],
      ...{ figures, records },
    });
  return findingOf(POINTS[point], 'OK', {
    reason: proposedOn === null ? 'AWAITS_PROPOSAL' : 'AWAITS_DECISION',
    ...{ figures, records },
  });
}

/** 11-3 for a deputy head or minister-counsellor since it was written; 11-2 for all else. */
function pointOf(
  { functionCode }: AssignmentFacts,
  decidedOn: IsoDate,
  { functions }: FileIndex,
): '11-2' | '11-3' {
  const isDeputy = functions.get(functionCode ?? '')?.deputyHead === true;
  return isDeputy && decidedOn >= SECOND_WORDING ? '11-3' : '11-2';
}

/** What began under the first wording was decided under it, on whatever day. */
function decisionDay({ from, decidedOn }: AssignmentFacts): IsoDate | null {
  return decidedOn ?? (from < SECOND_WORDING ? from : null);
}
