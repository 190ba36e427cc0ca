import { describe, expect, it } from 'vitest';
import { day } from '../../dates.ts';
import { judgeAllocation, type AllocationFacts } from '../art-11.ts';
import { judgeHeadOfPostConditions, type HeadOfPostCondition } from '../art-19.ts';
import { judgeLodging, type Lodging } from '../art-22/lodging.ts';
import { judgePaper, type PaperPart } from '../art-22/papers.ts';
import { judgeMissionPerson, judgeMissionTerm, type MissionPerson } from '../art-22/person.ts';
import type { Finding } from '../finding.ts';
import { DEFAULT_READINGS } from '../readings.ts';
import {
  applyToAllocation,
  applyToConditions,
  applyToLodging,
  applyToMissionPerson,
  applyToPaper,
} from '../../testing/apply-other-repair.ts';
import { remedyOfFinding } from './finding.ts';
import type { Repair } from './remedy.ts';

type Case<Facts> = {
  readonly facts: Facts;
  readonly judge: (facts: Facts) => readonly Finding[];
  readonly apply: (facts: Facts, repair: Repair) => Facts;
};

/** All that the findings ask for makes everything OK; without any one of them it is not. */
function expectSmallest<Facts>({ facts, judge, apply }: Case<Facts>): readonly string[] {
  const repairs = judge(facts).flatMap((finding) => remedyOfFinding(finding)?.facts ?? []);
  const isFine = (set: readonly Repair[]) =>
    judge(set.reduce(apply, facts)).every(({ code }) => code === 'OK');
  expect([repairs, isFine(repairs)]).toEqual([repairs, true]);
  for (let mask = 0; mask < 2 ** repairs.length - 1; mask += 1)
    expect(isFine(repairs.filter((_, index) => (mask & (2 ** index)) !== 0))).toBe(false);
  return repairs.map(({ fact }) => fact);
}

describe('an allocation without a proposal in time, art. 11', () => {
  const facts: AllocationFacts = {
    ...{ point: '11-2', decidedOn: day('2024-05-02'), proposedOn: null, departs: false },
  };
  const judge = (one: AllocationFacts) => [judgeAllocation(one)];

  it.each([
    [{}, ['allocation.proposal']],
    [{ proposedOn: day('2024-05-03') }, ['allocation.decision']],
    [{ proposedOn: day('2024-05-01'), departs: true }, ['allocation.follows']],
  ])('asks for one fact: %o', (rest, expected) => {
    const found = expectSmallest({ facts: { ...facts, ...rest }, judge, apply: applyToAllocation });
    expect(found).toEqual(expected);
  });

  it('may also find a proposal dated no later than the decision', () => {
    const finding = judgeAllocation({ ...facts, proposedOn: day('2024-05-03') });
    const [otherwise] = remedyOfFinding(finding)?.otherwise ?? [];
    const repaired = otherwise?.reduce(applyToAllocation, facts);
    expect(repaired && judgeAllocation(repaired).code).toBe('OK');
  });

  it('leaves the first wording to a person', () => {
    const finding = judgeAllocation({ ...facts, decidedOn: day('2018-07-28') });
    expect(remedyOfFinding(finding)?.cannot).toBe('first_wording');
  });
});

describe('the conditions for heads of post, art. 19', () => {
  it('are each asked for, and no other', () => {
    const facts: readonly HeadOfPostCondition[] = [
      { name: 'management', isMet: false },
      { name: 'languages', isMet: true },
      { name: 'law', isMet: null },
    ];
    const judge = (conditions: readonly HeadOfPostCondition[]) =>
      judgeHeadOfPostConditions({ career: 'external', headOfPost: true }, conditions);
    expectSmallest({ facts, judge, apply: applyToConditions });
  });
});

describe('a special mission, art. 22', () => {
  const published = day('2023-01-09');

  it.each([
    [{ isTrusted: null, experience: [] }],
    [{ isTrusted: false, experience: [{ from: day('2020-01-15'), to: null }] }],
    [{ isTrusted: true, experience: [{ from: day('2017-01-10'), to: null }] }],
  ])('asks of the person what is lacking: %o', (facts: MissionPerson) => {
    const judge = (one: MissionPerson) => judgeMissionPerson(one, published);
    expectSmallest({ facts, judge, apply: applyToMissionPerson });
  });

  it('asks of a candidacy what is lacking', () => {
    const facts: Lodging = {
      ...{ publishedOn: published, way: 'other', lodgedOn: day('2023-01-24') },
      ...{ isReasoned: false, isAcknowledged: false },
    };
    const judge = (one: Lodging) => judgeLodging(one, DEFAULT_READINGS);
    expect(expectSmallest({ facts, judge, apply: applyToLodging })).toHaveLength(4);
  });

  it('asks of each paper the parts that are lacking', () => {
    const judge = (parts: readonly PaperPart[]) => [judgePaper('decree', parts)];
    const facts: readonly PaperPart[] = ['nature'];
    expect(expectSmallest({ facts, judge, apply: applyToPaper })).toHaveLength(3);
  });

  it('ends no later than four years on, and is never renewed', () => {
    const mission = { from: day('2023-09-01'), to: day('2027-09-01'), earlier: [] };
    const remedy = remedyOfFinding(judgeMissionTerm(mission, DEFAULT_READINGS));
    expect(remedy?.facts[0]?.figures['day']).toBe('2027-08-31');
    expect(judgeMissionTerm({ ...mission, to: day('2027-08-31') }, DEFAULT_READINGS).code).toBe(
      'OK',
    );
    const again = remedyOfFinding(
      judgeMissionTerm({ ...mission, earlier: [mission] }, DEFAULT_READINGS),
    );
    expect(again?.cannot).toBe('renewal');
  });

  it('could be begun from the first day of the valid text', () => {
    const [finding] = judgeMissionPerson({ isTrusted: true, experience: [] }, day('2022-12-24'));
    expect(finding && remedyOfFinding(finding)?.from).toBe('2022-12-25');
  });
});
