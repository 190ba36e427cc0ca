import { describe, expect, it } from 'vitest';
import { day } from '../../dates.ts';
import type { Post } from '../../domain/post.ts';
import { someAssignmentFacts } from '../../testing/careers.ts';
import { indexedFile } from '../../testing/indexed-file.ts';
import { someAgentFacts, someFunction, somePost } from '../../testing/planner-facts.ts';
import type { AgentFacts } from '../planner-facts.ts';
import type { AssignmentFacts } from '../verdict.ts';
import { answerArt15, interimAt } from './art-15.ts';

const ON = day('2026-11-22');
const OFFICE = somePost('OFF', { type: 'diplomatic_office', supervisingPost: 'NAI' });
const functions = [
  someFunction('NAI-AMB', { headOfPost: true }),
  someFunction('NAI-CG', { headOfPost: true, insideMission: true }),
  someFunction('NAI-CON'),
];

function ranking(agents: readonly AgentFacts[], posts = [somePost('NAI'), OFFICE]) {
  return interimAt(indexedFile({ agents, posts, functions }, { on: ON }), 'NAI').ranking;
}

function inPost(
  assignments: readonly Partial<AssignmentFacts>[],
  rest: Partial<AgentFacts> = {},
): AgentFacts {
  return someAgentFacts({
    assignments: assignments.map((one, index) =>
      someAssignmentFacts({ id: `a${index}`, place: 'NAI', ...one }),
    ),
    ...rest,
  });
}

describe('who is ranked at a post, art. 15', () => {
  it('everyone in post but its head', () => {
    const at = (functionCode: string | null) =>
      ranking([inPost([{ functionCode }])]).map(({ staffNumber }) => staffNumber);
    expect(at('NAI-CON')).toEqual(['T001']);
    expect(at('NAI-CG')).toEqual(['T001']);
    expect(at('ELS-AMB')).toEqual(['T001']);
    expect(at(null)).toEqual(['T001']);
    expect(at('NAI-AMB')).toEqual([]);
  });

  it('those of a diplomatic office too, and nobody of another post', () => {
    expect(ranking([inPost([{ place: 'OFF' }])])).toHaveLength(1);
    expect(ranking([inPost([{ place: 'MOS' }])])).toEqual([]);
  });

  it('those at a post that nobody described', () => {
    expect(ranking([inPost([{}])], [])).toHaveLength(1);
  });

  it('with the class held on the day, which the consular career has not', () => {
    const classes = [{ class: 'A3', since: day('2020-01-01') }];
    expect(ranking([inPost([{}], { classes })])).toMatchObject([
      { class: 'A3', classSince: '2020-01-01' },
    ]);
    expect(ranking([inPost([{}], { classes, career: 'consular' })])).toMatchObject([
      { class: null, classSince: null },
    ]);
    expect(ranking([inPost([{}])])).toMatchObject([{ class: null, classSince: null }]);
  });
});

describe('since when someone is at the post, art. 15, al. 3', () => {
  const since = (assignments: readonly Partial<AssignmentFacts>[], rest?: Partial<AgentFacts>) =>
    ranking([inPost(assignments, rest)])[0]?.atPostSince;
  const first = { from: day('2020-08-01'), to: day('2023-07-31') };
  const second = { from: day('2023-08-01') };

  it.each<readonly [string, readonly Partial<AssignmentFacts>[], string]>([
    ['a posting after another there', [first, second], '2020-08-01'],
    ['after one at its office', [{ ...first, place: 'OFF' }, second], '2020-08-01'],
    ['at its office after one there', [first, { ...second, place: 'OFF' }], '2020-08-01'],
    ['after one elsewhere', [{ ...first, place: 'MOS' }, second], '2023-08-01'],
    ['after one nowhere', [{ ...first, place: null }, second], '2023-08-01'],
    ['after an absence there', [{ ...first, kind: 'other_absence' }, second], '2023-08-01'],
  ])('%s', (_, assignments, expected) => {
    expect(since(assignments)).toBe(expected);
  });

  it('counts a designation after another', () => {
    const designations = [first, second].map((one) => ({ ...one, kind: 'art21' as const }));
    expect(since(designations, { career: 'state' })).toBe('2020-08-01');
  });

  it.each([
    ['NAI', '2022-08-01', '2023-07-31', '2022-08-01'],
    ['OFF', '2022-08-01', '2023-07-31', '2022-08-01'],
    ['MOS', '2022-08-01', '2023-07-31', '2023-08-01'],
    [null, '2022-08-01', '2023-07-31', '2023-08-01'],
    ['NAI', '2022-08-01', null, '2023-08-01'],
    ['NAI', null, '2023-07-31', '2023-08-01'],
  ])('counts a traineeship at %s from %s until %s: %s', (place, from, to, expected) => {
    const [begun, ended] = [from, to].map((text) => (text === null ? null : day(text)));
    const traineeship = { place, from: begun ?? null, to: ended ?? null };
    expect(since([second], { traineeship })).toBe(expected);
  });
});

describe('for which posts someone is named, art. 15', () => {
  const answered = (facts: Partial<Post>) =>
    answerArt15(indexedFile({ posts: [somePost('NAI', facts)] }, { on: ON })).length === 1;

  it.each([
    [{}, true],
    [{ type: 'consulate' }, true],
    [{ type: 'honorary' }, false],
    [{ type: 'diplomatic_office' }, false],
    [{ openedOn: day('2026-11-22') }, true],
    [{ openedOn: day('2026-11-23') }, false],
    [{ closedOn: day('2026-11-22') }, true],
    [{ closedOn: day('2026-11-21') }, false],
  ] as const)('%j: %s', (facts, expected) => {
    expect(answered(facts)).toBe(expected);
  });

  it('nobody is named while a person must choose', () => {
    const agents = ['A', 'B'].map((staffNumber) => inPost([{}], { staffNumber }));
    const file = indexedFile({ agents, posts: [somePost('NAI')] }, { on: ON });
    expect(answerArt15(file)).toMatchObject([{ answer: null }]);
  });
});
