import { describe, expect, it } from 'vitest';
import { day } from '../../dates.ts';
import { aCareer } from '../../testing/careers.ts';
import { aStay } from '../../testing/stays.ts';
import { DEFAULT_READINGS } from '../readings.ts';
import type { AssignmentFacts } from '../verdict.ts';
import { holdsDay, judgeContinuity, listStays } from './stays.ts';

const read = (assignments: readonly AssignmentFacts[], on = '2020-01-01') =>
  listStays(aCareer({ assignments }), DEFAULT_READINGS, day(on));

describe('the end of a stay', () => {
  const next = aStay('2023-08-01');
  const ends = (rest: Parameters<typeof aStay>[1], others: readonly AssignmentFacts[] = []) => {
    const [stay] = read([aStay('2019-08-01', rest), ...others]);
    return `${stay?.to}${stay?.endIsMissing === true ? ' (missing)' : ''}`;
  };

  it.each([
    ['recorded', { to: '2021-07-31', plannedTo: '2022-07-31' }, '2021-07-31'],
    ['recorded, and ended', { to: '2021-07-31', state: 'ended' }, '2021-07-31'],
    ['foreseen', { plannedTo: '2021-07-31' }, '2021-07-31'],
    ['foreseen for the day asked', { plannedTo: '2020-01-01' }, '2020-01-01'],
    ['foreseen for the day before', { plannedTo: '2019-12-31' }, 'null'],
    [
      'foreseen for it, and ended',
      { plannedTo: '2019-12-31', state: 'ended' },
      '2019-12-31 (missing)',
    ],
    ['nowhere', {}, 'null'],
    ['nowhere, but ended', { state: 'ended' }, 'null (missing)'],
  ] as const)('is %s: %s', (_, rest, expected) => {
    expect(ends(rest)).toBe(expected);
  });

  it.each([
    ['nowhere', {}, '2023-07-31'],
    ['nowhere, but ended', { state: 'ended' }, '2023-07-31'],
    ['foreseen before the next', { plannedTo: '2023-07-30' }, '2023-07-30'],
    ['foreseen after it', { plannedTo: '2023-08-01' }, '2023-07-31'],
    ['recorded after it', { to: '2023-08-01' }, '2023-08-01'],
  ] as const)('is %s, with another stay to follow: %s', (_, rest, expected) => {
    expect(ends(rest, [next])).toBe(expected);
  });

  it('is the one foreseen for the first of two that begin on the same day', () => {
    const same = aStay('2019-08-01', { id: 'z' });
    expect(ends({ id: 'a', plannedTo: '2023-07-31' }, [same])).toBe('2023-07-31');
  });
});

it('stays come by first day, then by id', () => {
  const [a, b, c] = [
    aStay('2015-08-01'),
    aStay('2019-08-01', { id: 'b' }),
    aStay('2019-08-01', { id: 'c' }),
  ];
  for (const some of [
    [a, b, c],
    [b, c, a],
    [c, b, a],
    [a, c, b],
  ])
    expect(read(some).map(({ record }) => record.id)).toEqual([a.id, 'b', 'c']);
});

it.each([
  ['2019-07-31', false],
  ['2019-08-01', true],
  ['2021-07-31', true],
  ['2021-08-01', false],
])('a stay from 01-08-2019 to 31-07-2021 holds %s: %s', (on, holds) => {
  const [stay] = read([aStay('2019-08-01', { to: '2021-07-31' })]);
  expect(stay && holdsDay(stay, day(on))).toBe(holds);
});

it('a stay holds no day when its end is missing, and every day while it is open', () => {
  const held = [{ state: 'ended' }, {}] as const;
  const found = held.map((rest) => {
    const [stay] = read([aStay('2019-08-01', rest)]);
    return stay && holdsDay(stay, day('2030-01-01'));
  });
  expect(found).toEqual([false, true]);
});

it.each([
  [null, 'unknown'],
  [' ', 'unknown'],
  ['art. 99', 'posting'],
  ['art. 99, al. 2, 1°, c)', 'posting'],
  ['art99_2_1_c', 'posting'],
  ['art. 99 a', 'outside'],
  ['decree a 99', 'posting'],
  ['art. 99, al. 2, 1°, b)', 'outside'],
  ['art. 199', 'outside'],
  ['art. 991', 'outside'],
  ['art. 102, c)', 'outside'],
])('a mission under "%s" is %s', (legalBasis, role) => {
  const [stay] = read([aStay('2019-08-01', { kind: 'international_mission', legalBasis })]);
  expect(stay?.role).toBe(role);
});

describe('continuity, art. 17, § 1, al. 1', () => {
  const said = (...periods: readonly string[]) =>
    judgeContinuity(
      read(
        periods.map((text, index) => {
          const [from = '', to] = text.split(' ');
          return aStay(from, { id: 'abc'.charAt(index), to: to === undefined ? null : day(to) });
        }),
        '2016-01-01',
      ),
    ).map(({ reason, records, figures }) =>
      [reason, records.join(''), figures['from'], figures['to'], figures['days']].join(' ').trim(),
    );

  it.each([
    ['no stay', [], []],
    ['one stay', ['2015-08-01'], ['CONTINUOUS']],
    ['the next day', ['2015-08-01 2019-07-31', '2019-08-01'], ['CONTINUOUS']],
    ['a day later', ['2015-08-01 2019-07-31', '2019-08-02'], ['GAP ab 2019-08-01 2019-08-01 1']],
    [
      'a day earlier',
      ['2015-08-01 2019-07-31', '2019-07-31'],
      ['OVERLAP ab 2019-07-31 2019-07-31 1'],
    ],
    [
      'a stay within another',
      ['2015-08-01 2019-07-31', '2016-08-01 2016-08-31', '2019-08-01'],
      ['OVERLAP ab 2016-08-01 2016-08-31 31'],
    ],
    [
      'a gap after a stay within another',
      ['2015-08-01 2019-07-31', '2016-08-01 2016-08-31', '2019-08-02'],
      ['OVERLAP ab 2016-08-01 2016-08-31 31', 'GAP ac 2019-08-01 2019-08-01 1'],
    ],
    [
      'a gap after two that end together',
      ['2015-08-01 2019-07-31', '2016-08-01 2019-07-31', '2019-08-02'],
      ['OVERLAP ab 2016-08-01 2019-07-31 1095', 'GAP ac 2019-08-01 2019-08-01 1'],
    ],
    [
      'a gap after one that outlasts it',
      ['2015-08-01 2019-07-31', '2019-07-31 2020-07-31', '2020-08-02'],
      ['OVERLAP ab 2019-07-31 2019-07-31 1', 'GAP bc 2020-08-01 2020-08-01 1'],
    ],
    ['an overlap before the decree', ['2010-08-01 2012-07-31', '2012-07-31'], ['CONTINUOUS']],
    ['a gap before the decree', ['2010-08-01 2012-07-31', '2015-03-29'], ['CONTINUOUS']],
    ['a gap up to the decree', ['2010-08-01 2012-07-31', '2015-03-30'], ['CONTINUOUS']],
    [
      'an overlap from the day of the decree on',
      ['2010-08-01 2015-03-30', '2015-03-30'],
      ['OVERLAP ab 2015-03-30 2015-03-30 1'],
    ],
    [
      'a gap that the decree begins in',
      ['2010-08-01 2012-07-31', '2015-03-31'],
      ['GAP ab 2015-03-30 2015-03-30 1'],
    ],
    [
      'an overlap with a stay that goes on',
      ['2015-08-01 2019-07-31', '2019-07-01'],
      ['OVERLAP ab 2019-07-01 2019-07-31 31'],
    ],
    [
      'two that begin together during a longer one, the first without an end',
      ['2015-08-01 2019-07-31', '2018-08-01', '2018-08-01 2019-03-31'],
      ['OVERLAP ab 2018-08-01 2019-07-31 365'],
    ],
  ] as const)('with %s', (_, periods, expected) => {
    expect(said(...periods)).toEqual(expected);
  });

  it('takes up again after two that begin together, the first without an end', () => {
    const stays = read([
      aStay('2015-08-01', { id: 'a' }),
      aStay('2015-08-01', { id: 'b', to: '2019-07-31' }),
      aStay('2019-08-02', { id: 'c' }),
    ]);
    expect(judgeContinuity(stays).map(({ records }) => records.join(''))).toEqual(['bc']);
  });
});
