import { describe, expect, it } from 'vitest';
import { day } from '../../dates.ts';
import { someAssignmentFacts } from '../../testing/careers.ts';
import { indexedFile } from '../../testing/indexed-file.ts';
import { someAgentFacts, someFunction } from '../../testing/planner-facts.ts';
import type { AgentFacts } from '../planner-facts.ts';
import type { AssignmentFacts } from '../verdict.ts';
import { answerArt11 } from './art-11.ts';

const ON = day('2026-11-22');

const functions = [
  someFunction('NAI-CON'),
  someFunction('NAI-DHM', { deputyHead: true }),
  someFunction('NAI-MC', { deputyHead: true }),
];

function answers(assignments: readonly Partial<AssignmentFacts>[], rest: Partial<AgentFacts> = {}) {
  const facts = assignments.map((one, index) => someAssignmentFacts({ id: `a${index}`, ...one }));
  const agents = [someAgentFacts({ assignments: facts, ...rest })];
  return answerArt11(indexedFile({ agents, functions }, { on: ON }));
}
const ids = (...args: Parameters<typeof answers>) =>
  answers(...args).map(({ subject }) => subject.id);
const finding = (one: Partial<AssignmentFacts>) => answers([one])[0]?.findings[0];

describe('which assignments art. 11 asks about', () => {
  it('a posting and a period at headquarters, nothing else', () => {
    expect(ids([{ kind: 'posting' }])).toEqual(['a0']);
    expect(ids([{ kind: 'headquarters' }])).toEqual(['a0']);
    expect(ids([{ kind: 'other_absence' }])).toEqual([]);
    expect(ids([{ kind: 'international_mission' }])).toEqual([]);
  });

  it('those of the two careers', () => {
    expect(ids([{}], { career: 'consular' })).toEqual(['a0']);
    expect(ids([{}], { career: 'state' })).toEqual([]);
  });

  it('none of an agent retired on the day', () => {
    expect(ids([{}], { retiresOn: day('2026-11-23') })).toEqual(['a0']);
    expect(ids([{}], { retiresOn: ON })).toEqual([]);
  });

  it.each([
    ['2026-11-22', ['a0']],
    ['2026-11-21', []],
    [null, ['a0']],
  ])('the present one while it lasts: until %s', (to, expected) => {
    expect(ids([{ to: to === null ? null : day(to) }])).toEqual(expected);
  });

  it('the last that has begun, and those to come', () => {
    const from = (text: string) => ({ from: day(text) });
    expect(ids([from('2022-08-01'), from('2026-11-22'), from('2030-08-01')])).toEqual(['a1', 'a2']);
    expect(ids([from('2022-08-01'), from('2026-11-23'), from('2030-08-01')])).toEqual([
      ...['a0', 'a1', 'a2'],
    ]);
    expect(ids([from('2026-11-22'), from('2022-08-01')])).toEqual(['a0']);
  });

  it('both of two that began on the same day', () => {
    expect(ids([{}, {}])).toEqual(['a0', 'a1']);
  });

  it('none that began before the decree', () => {
    expect(ids([{ from: day('2015-03-30') }])).toEqual(['a0']);
    expect(ids([{ from: day('2015-03-29') }])).toEqual([]);
  });
});

describe('rule 11-3 over a file', () => {
  const decided = (rest: Partial<AssignmentFacts>) =>
    finding({ functionCode: 'NAI-DHM', proposedOn: day('2018-07-01'), ...rest });

  it('holds for a deputy head of post or a minister-counsellor since 29-07-2018', () => {
    const decidedOn = day('2018-07-29');
    expect(decided({ decidedOn })).toMatchObject({
      ...{ rule: '11-3', article: 'art. 11, 3°', code: 'OK', reason: 'PROPOSED' },
      records: ['a0'],
    });
    expect(decided({ decidedOn, functionCode: 'NAI-MC' })?.rule).toBe('11-3');
    expect(decided({ decidedOn, functionCode: 'NAI-CON' })?.rule).toBe('11-2');
    expect(decided({ decidedOn, functionCode: null })?.rule).toBe('11-2');
    expect(decided({ decidedOn: day('2018-07-28') })).toMatchObject({
      ...{ rule: '11-2', code: 'MANUAL', reason: 'FIRST_WORDING' },
    });
  });

  it('blocks a deputy head of post whom nobody proposed', () => {
    expect(decided({ decidedOn: day('2023-03-01'), proposedOn: null })).toMatchObject({
      ...{ rule: '11-3', code: 'BLOCKED', reason: 'NO_COMMITTEE_PROPOSAL' },
    });
  });

  it('is the one that asks for the missing days of a deputy head', () => {
    expect(finding({ functionCode: 'NAI-DHM' })).toMatchObject({
      ...{ rule: '11-3', code: 'UNKNOWN', reason: 'DECISION_UNKNOWN' },
    });
  });
});

describe('a decision that is not recorded', () => {
  it('is that of the first day where the assignment began under the first wording', () => {
    expect(finding({ from: day('2018-07-28') })).toMatchObject({
      ...{ code: 'MANUAL', reason: 'FIRST_WORDING', figures: { decided_on: '2018-07-28' } },
    });
    expect(finding({ from: day('2018-07-29') })).toMatchObject({
      ...{ code: 'UNKNOWN', reason: 'DECISION_UNKNOWN' },
    });
  });

  it('names the facts to find', () => {
    expect(finding({})?.missing).toEqual(['assignment.proposed_on', 'assignment.decided_on']);
    expect(finding({ proposedOn: day('2023-02-01') })?.missing).toEqual(['assignment.decided_on']);
  });

  it.each([
    ['2026-11-22', 'planned', 'DECISION_UNKNOWN'],
    ['2026-11-23', 'planned', 'AWAITS_PROPOSAL'],
    ['2026-11-23', 'proposed', 'AWAITS_PROPOSAL'],
    ['2026-11-23', null, 'AWAITS_PROPOSAL'],
    ['2026-11-23', 'decided', 'DECISION_UNKNOWN'],
    ['2026-11-23', 'effective', 'DECISION_UNKNOWN'],
    ['2026-11-23', 'ended', 'DECISION_UNKNOWN'],
  ] as const)('of an assignment from %s, %s: %s', (from, state, reason) => {
    expect(finding({ from: day(from), state })?.reason).toBe(reason);
  });

  it('is awaited once the Committee has proposed', () => {
    const planned = { from: day('2027-08-01'), proposedOn: day('2026-10-01') };
    expect(finding(planned)).toMatchObject({ code: 'OK', reason: 'AWAITS_DECISION' });
  });
});
