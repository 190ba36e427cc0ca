import { describe, expect, it } from 'vitest';
import { day } from '../../dates.ts';
import { someAssignmentFacts } from '../../testing/careers.ts';
import { indexedFile } from '../../testing/indexed-file.ts';
import {
  someAgentFacts,
  someFunction,
  somePost,
  someVacancy,
} from '../../testing/planner-facts.ts';
import type { AgentFacts } from '../planner-facts.ts';
import type { AssignmentFacts } from '../verdict.ts';
import { answerArt1 } from './art-01.ts';
import { answerArt17 } from './art-17.ts';
import { homeAt, placeTypeOf } from './file-index.ts';

const ON = day('2026-11-22');

function fileOf(assignments: readonly Partial<AssignmentFacts>[], rest: Partial<AgentFacts> = {}) {
  const facts = assignments.map((one, index) => someAssignmentFacts({ id: `a${index}`, ...one }));
  return indexedFile({ agents: [someAgentFacts({ assignments: facts, ...rest })] }, { on: ON });
}

describe('where someone is on the day', () => {
  const present = (...args: Parameters<typeof fileOf>) =>
    fileOf(...args).presences.get('T001')?.present.record.id;

  it('is nowhere once retired', () => {
    expect(present([{}], { retiresOn: day('2026-11-23') })).toBe('a0');
    expect(present([{}], { retiresOn: ON })).toBeUndefined();
  });

  it('is the later of two that overlap', () => {
    expect(present([{ to: day('2027-07-31') }, { from: day('2026-01-01') }])).toBe('a1');
  });
});

describe('who counts as in post', () => {
  const isInPost = (one: Partial<AssignmentFacts>, rest: Partial<AgentFacts> = {}) =>
    fileOf([one], rest).inPost.size === 1;

  it.each<readonly [string, Partial<AssignmentFacts>, Partial<AgentFacts>, boolean]>([
    ['a career agent in a posting', {}, {}, true],
    ['one of the consular career', {}, { career: 'consular' }, true],
    ['one of no recorded contract', {}, { contract: null }, true],
    ['contract staff', {}, { contract: 'contractual' }, false],
    ['a career agent at headquarters', { kind: 'headquarters' }, {}, false],
    ['a state agent in a posting', {}, { career: 'state' }, false],
    ['a designee of art. 21', { kind: 'art21' }, { career: 'state' }, true],
    ['an attached person', { kind: 'attached' }, { career: 'state' }, false],
  ])('%s', (_, one, rest, expected) => {
    expect(isInPost(one, rest)).toBe(expected);
  });
});

describe('who holds a function', () => {
  const holders = (...args: Parameters<typeof fileOf>) => [...fileOf(...args).holders.keys()];

  it('is whoever is in it on the day, attached persons left out', () => {
    expect(holders([{ functionCode: 'NAI-CON' }])).toEqual(['NAI-CON']);
    expect(holders([{ functionCode: null }])).toEqual([]);
    const attached = { functionCode: 'NAI-ATT', kind: 'attached' } as const;
    expect(holders([attached], { career: 'state' })).toEqual([]);
  });

  it('is a career agent wrongly recorded as attached, who stays under art. 17', () => {
    const attached = { functionCode: 'NAI-ATT', kind: 'attached' } as const;
    expect(holders([attached])).toEqual(['NAI-ATT']);
    expect(answerArt17(fileOf([attached]))).toHaveLength(1);
    expect(answerArt17(fileOf([attached], { career: 'state' }))).toEqual([]);
  });
});

describe('a place', () => {
  const file = indexedFile({
    posts: [
      somePost('NAI'),
      somePost('OFF', { type: 'diplomatic_office', supervisingPost: 'NAI' }),
    ],
    services: ['P1'],
  });

  it('is a post, headquarters, or described nowhere', () => {
    expect(['NAI', 'OFF', 'P1', 'ELS'].map((code) => placeTypeOf(file, code))).toEqual([
      ...['embassy', 'diplomatic_office', 'headquarters', null],
    ]);
  });

  it('counts at its embassy, or by itself where no post is described', () => {
    expect(['NAI', 'OFF', 'ELS', null].map((code) => homeAt(file, code))).toEqual([
      ...['NAI', 'NAI', 'ELS', null],
    ]);
  });
});

it('a function is in use while vacant or held, save at an honorary post', () => {
  const file = indexedFile({
    agents: [
      someAgentFacts({ assignments: [someAssignmentFacts({ functionCode: 'NAI-CON' })] }),
      someAgentFacts({
        staffNumber: 'T002',
        assignments: [someAssignmentFacts({ functionCode: 'HON-CON' })],
      }),
    ],
    posts: [somePost('NAI'), somePost('HON', { type: 'honorary' })],
    services: ['P1'],
    functions: [
      ...['NAI-POL', 'NAI-OLD', 'NAI-CON'].map((code) => someFunction(code)),
      ...['HON-CON', 'HON-VAC'].map((code) => someFunction(code, { place: 'HON' })),
      someFunction('P1-RAA', { place: 'P1' }),
    ],
    vacancies: ['NAI-POL', 'HON-VAC', 'P1-RAA'].map((code) => someVacancy(`V ${code}`, code)),
  });
  expect([...file.inUse.keys()]).toEqual(['NAI-CON', 'NAI-POL', 'P1-RAA']);
  const judged = answerArt1(file).filter(({ subject }) => subject.kind === 'function');
  expect(judged.map(({ subject }) => subject.id)).toEqual(['NAI-CON', 'NAI-POL']);
});
