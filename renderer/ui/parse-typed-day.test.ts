import { describe, expect, it } from 'vitest';
import { day } from '../../shared/dates.ts';
import { parseTypedDay } from './parse-typed-day.ts';

const today = day('2026-11-22');

describe('a typed day', () => {
  it.each([
    '3/4/26',
    '03/04/2026',
    '3/4/2026',
    '03042026',
    '030426',
    '3.4.2026',
    '3.4.26',
    '3,4,26',
    '3,4,2026',
    '03,04,26',
    '3, 4, 26',
    '3.4,26',
    '3.4',
    '3,4',
    '3 apr, 2026',
    '3-4-2026',
    '3 4 2026',
    ' 3 / 4 / 2026 ',
    '2026-04-03',
    '2026-4-3',
    '3 avr',
    '3 avr.',
    '3 avr. 2026',
    '3 avril 2026',
    '3 AVRIL',
    '3 apr',
    '3 april 2026',
    '3 Apr 26',
    '3rd April 2026',
    '3/4',
    '0304',
  ])('%s is 3 April 2026', (typed) => {
    expect(parseTypedDay(typed, today)).toBe('2026-04-03');
  });

  it.each([
    ['1er février 2027', '2027-02-01'],
    ['1 fév 27', '2027-02-01'],
    ['1 mrt 2027', '2027-03-01'],
    ['15 août 2027', '2027-08-15'],
    ['15 aug 2027', '2027-08-15'],
    ['15 mei', '2026-05-15'],
    ['31 déc', '2026-12-31'],
    ['14 juil 2027', '2027-07-14'],
    ['21 juin', '2026-06-21'],
    ['29/2/2028', '2028-02-29'],
  ])('%s is %s', (typed, expected) => {
    expect(parseTypedDay(typed, today)).toBe(expected);
  });

  it('reads a year of two digits up to fifty years ahead', () => {
    expect(parseTypedDay('1/1/76', today)).toBe('2076-01-01');
    expect(parseTypedDay('1/1/77', today)).toBe('1977-01-01');
  });

  it.each([
    '',
    '3',
    '31/4/2026',
    '29/2/2026',
    '29/2/2100',
    '0/4/2026',
    '3/13/2026',
    '3/0/2026',
    '3 jui 2026',
    '3 ma',
    '3/4/026',
    '3/4/2026/1',
    '3,4,2026,1',
    '3,13,2026',
    '3,',
    ',',
    '3,4,026',
    'tomorrow',
    '3 sometime',
    '0304202',
    '-3/4/2026x',
  ])('%j is refused', (typed) => {
    expect(parseTypedDay(typed, today)).toBeUndefined();
  });
});
