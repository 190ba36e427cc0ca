import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, day, lengthInDays } from '../dates.ts';
import { anyDay } from '../testing/any-career.ts';
import { rankChairReplacement, type Mandate, type MandateHolder } from './art-13.ts';

const anyMandate: fc.Arbitrary<Mandate> = fc
  .tuple(
    anyDay,
    fc.option(fc.nat(3_000)),
    fc.constantFrom<Mandate['kind']>('management', 'staff_directorate'),
    fc.boolean(),
  )
  .map(([from, length, kind, isInterim]) => ({
    ...{ kind, from, to: length === null ? null : addDays(from, length), isInterim },
  }));
const anyHolders = fc
  .array(fc.array(anyMandate, { minLength: 1, maxLength: 4 }), { maxLength: 5 })
  .map((all) =>
    all.map((mandates, index): MandateHolder => ({ staffNumber: `${index}`, mandates })),
  );
const fromSecondText = anyDay.filter((on) => on >= '2018-07-29');

it('art. 13 ranks the same whatever the order of holders and mandates', () => {
  fc.assert(
    fc.property(anyHolders, anyDay, (holders, on) => {
      const turned = holders.toReversed().map(({ staffNumber, mandates }) => ({
        ...{ staffNumber, mandates: mandates.toReversed() },
      }));
      expect(rankChairReplacement(turned, on)).toEqual(rankChairReplacement(holders, on));
    }),
  );
});

it('art. 13 counts no day twice and ranks by the days counted', () => {
  fc.assert(
    fc.property(anyHolders, fromSecondText, (holders, on) => {
      const { ranking } = rankChairReplacement(holders, on);
      ranking.forEach(({ staffNumber, days, rank }) => {
        const { mandates } = holders[Number(staffNumber)] ?? { mandates: [] };
        const firsts = mandates.map(({ from }) => from).toSorted();
        const most = lengthInDays({ from: firsts[0] ?? day('9999-12-31'), to: on });
        expect(days).toBeGreaterThan(0);
        expect(days).toBeLessThanOrEqual(most);
        expect(rank).toBe(1 + ranking.filter((other) => other.days > days).length);
      });
    }),
  );
});

it('art. 13 never ranks anyone lower for one more mandate', () => {
  fc.assert(
    fc.property(anyHolders, anyMandate, fromSecondText, (holders, more, on) => {
      const [first, ...others] = holders;
      if (first === undefined) return;
      const placeOf = (all: readonly MandateHolder[]) =>
        rankChairReplacement(all, on).ranking.find(({ staffNumber }) => staffNumber === '0');
      const before = placeOf(holders);
      const after = placeOf([{ ...first, mandates: [...first.mandates, more] }, ...others]);
      if (before) expect(after?.rank).toBeLessThanOrEqual(before.rank);
    }),
  );
});
