import { expect, it } from 'vitest';
import { day } from '../../../shared/dates.ts';
import { DECREE } from '../../../shared/rules/decree.ts';
import { versionOn } from '../../../shared/rules/versions.ts';
import { placeOnBand, spansOf } from './version-spans.ts';

const lines = (article: Parameters<typeof spansOf>[0]) =>
  spansOf(article).map(({ from, to, state }) => `${state} ${from} ${to}`);

it('shows both annulled texts of art. 21, then the valid one', () => {
  expect(lines('21')).toEqual([
    'annulled 2015-03-30 2018-07-28',
    'annulled 2018-07-29 2022-12-24',
    'valid 2022-12-25 null',
  ]);
});

it('shows when a point did not exist yet, and when a passing one was over', () => {
  expect(lines('11-3')).toEqual(['absent 2015-03-30 2018-07-28', 'valid 2018-07-29 null']);
  expect(lines('25')).toEqual(['valid 2015-03-30 2023-03-29', 'over 2023-03-30 null']);
});

it('says on the first and last day of every stretch what the rules say', () => {
  for (const article of DECREE.flatMap(({ points }) => points)) {
    for (const { from, to, state } of spansOf(article)) {
      for (const date of [from, ...(to === null ? [] : [to])])
        expect(versionOn(article, date).isInForce, `${article} ${date}`).toBe(state === 'valid');
    }
  }
});

it('places a stretch in percent of the band', () => {
  const last = day('2015-04-08'); // ten days
  expect(placeOnBand({ from: day('2015-03-30'), to: null }, last)).toEqual({
    ...{ left: '0.000%', width: '100.000%' },
  });
  expect(placeOnBand({ from: day('2015-04-04'), to: day('2015-04-05') }, last)).toEqual({
    ...{ left: '50.000%', width: '20.000%' },
  });
});
