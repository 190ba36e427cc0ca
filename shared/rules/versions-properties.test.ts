import fc from 'fast-check';
import { expect, it } from 'vitest';
import { day, dayAfter, dayBefore, type IsoDate } from '../dates.ts';
import { judgeInForce, versionOn, type Article } from './versions.ts';

/** Days on which the answer for an article changes, over all articles together. */
const CHANGES = ['2015-03-30', '2018-07-29', '2022-12-25', '2023-03-30'];
const ARTICLES: readonly Article[] = [
  ...(['1-6', '1-10', '1-11', '1-12', '3', '7', '8', '9', '10', '11-1', '11-2', '11-3'] as const),
  ...(['12', '13', '14', '15', '16', '17', '18', '19', '20', '21', '22', '23', '25'] as const),
];
const DAYS = listDays(day('2010-01-01'), day('2040-12-31'));

it.each(ARTICLES)('art. %s has one text, or a reason, on every day of 2010 to 2040', (article) => {
  const answers = DAYS.map((on) => ({ on, version: versionOn(article, on) }));
  const wrong = answers.filter(({ on, version }) =>
    version.isInForce
      ? version.since > on || judgeInForce(article, on) !== null
      : judgeInForce(article, on)?.reason !== version.reason,
  );
  expect(wrong).toEqual([]);
});

it('a text changes on the days of the decrees and of no other', () => {
  const told = (article: Article, on: IsoDate) => {
    const version = versionOn(article, on);
    return version.isInForce ? version.act : `${version.reason} ${version.figures['ruling']}`;
  };
  const changes = ARTICLES.flatMap((article) =>
    DAYS.slice(1).filter((on) => told(article, on) !== told(article, dayBefore(on))),
  );
  expect([...new Set(changes)].toSorted()).toEqual(CHANGES);
});

it('a point promised for a day exists on it, and no day before', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ARTICLES), fc.constantFrom(...DAYS), (article, on) => {
      const finding = judgeInForce(article, on);
      const since = finding?.figures['in_force_since'];
      // Before the decree the day is that of the decree, not of the point.
      if (typeof since !== 'string' || finding?.reason === 'BEFORE_DECREE') return;
      expect([undefined, 'ANNULLED']).toContain(judgeInForce(article, day(since))?.reason);
      expect(judgeInForce(article, dayBefore(day(since)))?.reason).toBe(finding?.reason);
    }),
  );
});

function listDays(from: IsoDate, to: IsoDate): readonly IsoDate[] {
  const days: IsoDate[] = [];
  for (let on = from; on <= to; on = dayAfter(on)) days.push(on);
  return days;
}
