import { expect, it } from 'vitest';
import { day } from '../../dates.ts';
import { indexedFile } from '../../testing/indexed-file.ts';
import { someAgentFacts } from '../../testing/planner-facts.ts';
import type { AgentFacts } from '../planner-facts.ts';
import { answerArt13, chairReplacement } from './art-13.ts';

const ON = day('2026-11-22');
const mandate = { kind: 'management', to: null, isInterim: false } as const;
const holder = (staffNumber: string, from: string, rest: Partial<AgentFacts> = {}) =>
  someAgentFacts({ staffNumber, mandates: [{ ...mandate, from: day(from) }], ...rest });
const file = (...agents: readonly AgentFacts[]) => indexedFile({ agents }, { on: ON });

it('art. 13: the holder of the longest mandates on file replaces the Chair', () => {
  const two = file(holder('A', '2021-01-01'), holder('B', '2020-01-01'), someAgentFacts());
  expect(answerArt13(two)).toMatchObject([{ article: '13', answer: 'B', code: 'OK' }]);
});

it('art. 13: nobody stands in the answer while two have served as long', () => {
  const tied = file(holder('A', '2020-01-01'), holder('B', '2020-01-01'));
  expect(answerArt13(tied)).toMatchObject([{ answer: null, code: 'MANUAL' }]);
});

it('art. 13: there is no answer while no mandate is on file, and nobody once it has ended', () => {
  expect(answerArt13(file())).toEqual([]);
  expect(answerArt13(file(someAgentFacts()))).toEqual([]);
  const ended = { mandates: [{ ...mandate, from: day('2020-01-01'), to: day('2020-12-31') }] };
  expect(answerArt13(file(someAgentFacts(ended)))).toMatchObject([{ answer: null }]);
});

it('art. 13: who has retired by the day replaces nobody', () => {
  const retiring = (retiresOn: string) =>
    chairReplacement(file(holder('A', '2020-01-01', { retiresOn: day(retiresOn) }))).ranking;
  expect(retiring('2026-11-23')).toHaveLength(1);
  expect(retiring('2026-11-22')).toEqual([]);
});
