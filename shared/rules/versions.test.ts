import { describe, expect, it } from 'vitest';
import { day } from '../dates.ts';
import { actOn, judgeInForce, versionOn, type Article } from './versions.ts';

/** The act that governs the day, or why none does. */
const on = (article: Article, date: string) => {
  const version = versionOn(article, day(date));
  return version.isInForce ? version.act : version.reason;
};
const [ACT_2015, ACT_2018, ACT_2022] = ['RD 05-03-2015', 'RD 08-07-2018', 'RD 18-09-2022'];

describe('the text that governs a day', () => {
  it.each([
    ['17', '2015-03-29', 'BEFORE_DECREE'],
    ['17', '2015-03-30', ACT_2015],
    ['17', '2026-11-22', ACT_2015],
    ['13', '2015-03-29', 'BEFORE_DECREE'],
    ['13', '2018-07-28', ACT_2015],
    ['13', '2018-07-29', ACT_2018],
    ['1-6', '2018-07-28', ACT_2015],
    ['1-10', '2018-07-29', ACT_2018],
    ['1-11', '2018-07-28', 'NOT_YET_WRITTEN'],
    ['1-11', '2018-07-29', 'ANNULLED'],
    ['1-12', '2022-12-25', 'ANNULLED'],
    ['3', '2018-07-29', ACT_2018],
    ['11-1', '2015-03-30', ACT_2015],
    ['11-2', '2018-07-28', ACT_2015],
    ['11-2', '2018-07-29', ACT_2018],
    ['11-3', '2015-03-29', 'BEFORE_DECREE'],
    ['11-3', '2018-07-28', 'NOT_YET_WRITTEN'],
    ['11-3', '2018-07-29', ACT_2018],
    ['21', '2015-03-29', 'BEFORE_DECREE'],
    ['21', '2015-03-30', 'ANNULLED'],
    ['21', '2016-05-17', 'ANNULLED'],
    ['21', '2018-07-28', 'ANNULLED'],
    ['21', '2018-07-29', 'ANNULLED'],
    ['21', '2022-12-24', 'ANNULLED'],
    ['21', '2022-12-25', ACT_2022],
    ['22', '2022-12-24', 'ANNULLED'],
    ['22', '2022-12-25', ACT_2022],
    ['25', '2015-03-29', 'BEFORE_DECREE'],
    ['25', '2015-03-30', ACT_2015],
    ['25', '2023-03-29', ACT_2015],
    ['25', '2023-03-30', 'PERIOD_OVER'],
  ] as const)('art. %s on %s: %s', (article, date, expected) => {
    expect(on(article, date)).toBe(expected);
    expect(actOn(article, day(date))).toBe(expected.startsWith('RD') ? expected : null);
  });

  it.each([
    ['2018-07-28', '2015-03-30', '2016-05-17', '234.746'],
    ['2018-07-29', '2018-07-29', '2020-12-31', '249.402'],
  ])('names the ruling that annulled the text of %s', (date, since, annulledOn, ruling) => {
    expect(judgeInForce('21', day(date))).toMatchObject({
      rule: '21',
      code: 'NOT_IN_FORCE',
      article: 'art. 21',
      figures: {
        on: date,
        text_since: since,
        annulled_on: annulledOn,
        ruling,
        in_force_since: '2022-12-25',
      },
    });
  });

  it('says since when a later point exists, and until when a passing one did', () => {
    expect(judgeInForce('11-3', day('2018-07-28'))).toMatchObject({
      article: 'art. 11, 3°',
      figures: { in_force_since: '2018-07-29' },
    });
    expect(judgeInForce('25', day('2023-03-30'))?.figures).toMatchObject({ until: '2023-03-29' });
    expect(judgeInForce('17', day('2015-03-29'))?.figures).toMatchObject({
      in_force_since: '2015-03-30',
    });
    expect(judgeInForce('17', day('2015-03-30'))).toBeNull();
    expect(judgeInForce('11-3', day('2015-03-29'))?.figures).toMatchObject({
      in_force_since: '2015-03-30',
    });
  });
});
