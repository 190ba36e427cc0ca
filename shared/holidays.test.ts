import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { addDays, day, dayNumber, fromDayNumber } from './dates.ts';
import { easterSunday, listHolidays } from './holidays.ts';
import { missionDeadline } from './rules/art-22/deadline.ts';

const YEARS = Array.from({ length: 26 }, (_, index) => 2015 + index);
const belgium = new Holidays('BE');

/** The moon gains a day eight times in 2500 years: after 300 years seven times, then after 400. */
const MOON_CORRECTED = new Set(
  [1800, 4300, 6800, 9300].flatMap((first) =>
    [0, 1, 2, 3, 4, 5, 6, 7].map((times) => first + 300 * times),
  ),
);

/** The legal holidays of a year as another calendar knows them. */
const elsewhere = (year: number) =>
  belgium
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10));

describe('the holidays of Belgium', () => {
  it.each(YEARS)('are in %i the ten that another calendar lists', (year) => {
    const legal = listHolidays(year).filter(({ kind }) => kind === 'legal');
    expect(legal.map(({ date }) => date)).toEqual(elsewhere(year));
    expect(legal).toHaveLength(10);
  });

  it.each([
    [2024, '2024-04-01', '2024-05-09', '2024-05-20'],
    [2025, '2025-04-21', '2025-05-29', '2025-06-09'],
    [2026, '2026-04-06', '2026-05-14', '2026-05-25'],
  ])('move with Easter in %i', (year, ...dates) => {
    const moving = ['easter_monday', 'ascension', 'whit_monday'];
    const found = listHolidays(year).filter(({ name }) => moving.includes(name));
    expect(found.map(({ date }) => date)).toEqual(dates);
  });

  it.each([
    [1818, 'the earliest Easter', 'easter_monday,ascension,labour_day'],
    [2008, 'Ascension on the first of May', 'easter_monday,labour_day,ascension'],
    [2038, 'the latest Easter', 'easter_monday,labour_day,ascension'],
  ])('are in order in %i, the year of %s', (year, _, expected) => {
    const spring = listHolidays(year).slice(1, 4);
    expect(String(spring.map(({ name }) => name))).toBe(expected);
    expect(spring.map(({ date }) => date)).toEqual(spring.map(({ date }) => date).toSorted());
  });

  it('begin with the Easter that the tables of the Gregorian reform give, until the year 9999', () => {
    let epactOfFirst = 1;
    for (let year = 1600; year <= 9999; year += 1) {
      if (year % 400 !== 0 && year % 100 === 0) epactOfFirst -= 1;
      if (MOON_CORRECTED.has(year)) epactOfFirst += 1;
      const golden = (year % 19) + 1;
      const epact = (epactOfFirst + 11 * (golden - 1) + 3_000) % 30;
      const isEarly = epact === 24 || (epact === 25 && golden > 11);
      // The moon is full at the earliest on 21 March, with epact 23.
      let date = addDays(day(`${year}-03-21`), ((53 - epact) % 30) - (isEarly ? 1 : 0));
      do date = addDays(date, 1);
      while (new Date(date).getUTCDay() !== 0);
      expect(easterSunday(year)).toBe(date);
    }
  });

  it('has three regulatory days every year', () => {
    for (const year of YEARS) {
      const days = listHolidays(year).filter(({ kind }) => kind === 'regulatory');
      expect(days.map(({ date }) => date.slice(5))).toEqual(['11-02', '11-15', '12-26']);
    }
  });

  it('gives the ten working days that the other calendar gives, for every day of publication', () => {
    const off = new Set(YEARS.flatMap(elsewhere));
    const isWorking = (date: string) => {
      const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
      return weekday !== 0 && weekday !== 6 && !off.has(date);
    };
    const last = dayNumber(day('2040-11-30'));
    for (let number = dayNumber(day('2015-03-30')); number <= last; number += 1) {
      let date = fromDayNumber(number);
      for (let left = 10; left > 0; left -= isWorking(date) ? 1 : 0) date = addDays(date, 1);
      expect(missionDeadline(fromDayNumber(number), false).lastDay).toBe(date);
    }
  });
});
