import type { IsoDate } from '../dates.ts';
import type { FormerCareer } from '../domain/agent.ts';
import { findingOf, type Finding } from './finding.ts';
import { judgeInForce } from './versions.ts';

const POINT = { rule: '25', article: 'art. 25' } as const;

/**
 * Priority of an agent of an old career for the functions formerly given to that career (art. 25).
 *
 * From 30-03-2015 to 29-03-2023, by the day of the assignment decision (A12). SOFT = the priority
 * holds: it ranks, it excludes nobody.
 */
export function judgeFormerCareer(facts: {
  readonly decidedOn: IsoDate;
  /** Held before 01-08-2014; null = the agent belonged to none. */
  readonly formerCareer: FormerCareer | null;
  /** To which the function was given; null = not recorded. */
  readonly functionFormerCareer: string | null;
}): Finding {
  const { decidedOn, formerCareer, functionFormerCareer } = facts;
  const notInForce = judgeInForce('25', decidedOn);
  if (notInForce) return notInForce;
  const figures = {
    decided_on: decidedOn,
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
