import { expect, it } from 'vitest';
import { day } from '../../dates.ts';
import { aCareer } from '../../testing/careers.ts';
import { aStay, on } from '../../testing/stays.ts';
import { judge } from '../clock.ts';
import type { Readings } from '../readings.ts';
import type { CareerFacts } from '../verdict.ts';
import { withRemedies } from './career.ts';

/** Each move that is not lawful: its stay, its kind, and the facts that would make it so. */
function moves(facts: Partial<CareerFacts>, asked: string, readings: Partial<Readings> = {}) {
  const career = aCareer({ appointedOn: day('2015-03-30'), ...facts });
  const question = on(asked, readings);
  return withRemedies(judge(career, question), career, question).moves.map(
    ({ assignmentId, kind, remedy }) =>
      [assignmentId, kind, remedy?.cannot ?? remedy?.facts.map(({ fact }) => fact).join(' ')].join(
        ': ',
      ),
  );
}

const PAPERS = ['proposal', 'grounds', 'decision'].map((name) => `derogation.${name}`).join(' ');
const [FIRST, SECOND] = ['2015-04-01', '2018-04-01'] as const;

it('each of two moves has its own remedy, whatever the other still lacks', () => {
  const assignments = [
    aStay(FIRST, { to: '2018-03-31' }),
    aStay(SECOND, { to: '2021-03-31' }),
    aStay('2021-04-01', { kind: 'headquarters' }),
  ];
  const lacking = (id: string) => `posting ${id}: shorten: ${PAPERS} derogation.new_last_day`;
  expect(moves({ assignments }, '2022-01-01')).toEqual([lacking(FIRST), lacking(SECOND)]);
});

it('a stay too short and out of turn has a remedy for either', () => {
  const stay = 'headquarters 2019-04-01';
  const assignments = [
    aStay(FIRST, { to: '2019-03-31' }),
    aStay('2019-04-01', { kind: 'headquarters', to: '2021-03-31' }),
    aStay('2021-04-01'),
  ];
  expect(moves({ assignments }, '2022-01-01')).toEqual([
    `${stay}: shorten: ${PAPERS} derogation.new_last_day`,
    `${stay}: sequence: ${PAPERS}`,
  ]);
});

it('a move is left to a person where papers would part what the reading of swaps joined (A17)', () => {
  const assignments = [
    aStay('2015-03-30', { to: '2019-03-28' }),
    aStay('2019-03-29', { to: '2022-03-28' }),
    aStay('2022-03-29', { to: '2026-03-28' }),
  ];
  expect(moves({ assignments }, '2019-03-30', { swap: 'one_interrupted' })).toContain(
    'posting 2019-03-29: extend: person_decides',
  );
});
