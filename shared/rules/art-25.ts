import type { IsoDate } from '../dates.ts';
import type { FormerCareer } from '../domain/agent.ts';
import { findingOf, type Finding } from './finding.ts';
import type { Readings } from './readings.ts';
import { judgeInForce } from './versions.ts';

const POINT = { rule: '25', article: 'art. 25' } as const;

export type FormerCareerFacts = {
  /** Of the assignment decision; null = not taken or not recorded, as the two days below. */
  readonly decidedOn: IsoDate | null;
  /** First day on which the function was vacant. */
  readonly vacantFrom: IsoDate | null;
  /** First day in the function. */
  readonly startsOn: IsoDate | null;
  /** Held before 01-08-2014; null = the agent belonged to none. */
  readonly formerCareer: FormerCareer | null;
  /** To which the function was given; null = not recorded. */
  readonly functionFormerCareer: string | null;
};

/** The day that each reading tests, and the fact to find where it is missing. */
const TESTED: Readonly<
  Record<
    Readings['formerCareerDay'],
    (facts: FormerCareerFacts) => { readonly day: IsoDate | null; readonly fact: string }
  >
> = {
  decision: ({ decidedOn }) => ({ day: decidedOn, fact: 'assignment.decided_on' }),
  vacancy: ({ vacantFrom }) => ({ day: vacantFrom, fact: 'vacancy.vacant_from' }),
  start: ({ startsOn }) => ({ day: startsOn, fact: 'assignment.from' }),
};

/**
 * Priority of an agent of an old career for the functions formerly given to that career (art. 25).
 *
 * From 30-03-2015 to 29-03-2023, by the day of the assignment decision; under the other readings
 * (A12) by the day the function fell vacant, or the first day in it. SOFT = the priority holds: it
 * ranks, it excludes nobody.
 */
export function judgeFormerCareer(
  facts: FormerCareerFacts,
  { formerCareerDay }: Pick<Readings, 'formerCareerDay'>,
): Finding {
  const { decidedOn, formerCareer, functionFormerCareer } = facts;
  const { day, fact } = TESTED[formerCareerDay](facts);
  if (day === null)
    return findingOf(POINT, 'UNKNOWN', { reason: 'TEST_DAY_UNKNOWN', missing: [fact] });
  const notInForce = judgeInForce('25', day);
  if (notInForce) return notInForce;
  const figures = {
    decided_on: decidedOn,
    tested_on: day,
    former_career: formerCareer,
    function_former_career: functionFormerCareer,
  };
  if (formerCareer !== null && functionFormerCareer === null)
    return findingOf(POINT, 'UNKNOWN', {
      reason: 'FORMER_CAREER_UNKNOWN',
      missing: ['function.former_career'],
      figures,
    });
  return formerCareer !== null && formerCareer === functionFormerCareer
    ? findingOf(POINT, 'SOFT', { reason: 'PRIORITY', figures })
    : findingOf(POINT, 'OK', { reason: 'NO_PRIORITY', figures });
}
