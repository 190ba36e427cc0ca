import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../dates.ts';
import { anyDay } from '../testing/any-career.ts';
import { rankInterim, unbrokenSince, type InterimCandidate } from './art-15.ts';
import { DEFAULT_READINGS } from './readings.ts';

const anyCandidate = fc.record({
  career: fc.constantFrom<InterimCandidate['career']>('external', 'external', 'consular', 'state'),
  class: fc.constantFrom('A1', 'A2', 'A3', null),
  classSince: fc.option(anyDay),
  atPostSince: anyDay,
  isArt21: fc.boolean(),
});
const anyCandidates = fc
  .array(anyCandidate, { maxLength: 7 })
  .map((all) => all.map((one, index): InterimCandidate => ({ ...one, staffNumber: `${index}` })));

it('art. 15 ranks the same whatever the order of the candidates', () => {
  fc.assert(
    fc.property(anyCandidates, anyDay, (candidates, on) => {
      expect(rankInterim(candidates.toReversed(), on, DEFAULT_READINGS)).toEqual(
        rankInterim(candidates, on, DEFAULT_READINGS),
      );
    }),
  );
});

it('art. 15 never puts a lower class, or a shorter seniority in it, above', () => {
  fc.assert(
    fc.property(anyCandidates, anyDay, (candidates, on) => {
      const { ranking } = rankInterim(candidates, on, DEFAULT_READINGS);
      ranking.forEach((place, index) => {
        const below = ranking[index + 1];
        if (below === undefined) return;
        const one = candidates[Number(place.staffNumber)];
        const next = candidates[Number(below.staffNumber)];
        const key = (candidate: InterimCandidate | undefined) =>
          candidate?.career === 'consular' ? '' : (candidate?.class ?? 'A0');
        expect(key(one) >= key(next)).toBe(true);
        expect(below.rank === place.rank || below.rank === index + 2).toBe(true);
        const isClassed = key(one) === key(next) && key(one) !== '';
        if (isClassed && below.classSince !== null)
          expect(place.classSince !== null && place.classSince <= below.classSince).toBe(true);
      });
    }),
  );
});

it('art. 15 ranks nobody lower for a longer stay at the post', () => {
  fc.assert(
    fc.property(anyCandidates, anyDay, fc.nat(2_000), (candidates, on, days) => {
      const [first, ...others] = candidates;
      if (first === undefined) return;
      const longer = { ...first, atPostSince: addDays(first.atPostSince, -days) };
      const rankOf = (all: readonly InterimCandidate[]) =>
        rankInterim(all, on, DEFAULT_READINGS).ranking.find(
          ({ staffNumber }) => staffNumber === '0',
        )?.rank ?? 0;
      expect(rankOf([longer, ...others])).toBeLessThanOrEqual(rankOf(candidates));
    }),
  );
});

it('an unbroken stay is the same in one piece and in two', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 900 }), fc.nat(900), (from, length, more) => {
      const middle = addDays(from, length);
      const on = addDays(middle, more);
      const pieces = [
        { from, to: addDays(middle, -1) },
        { from: middle, to: null },
      ];
      expect(unbrokenSince(pieces, on)).toBe(from);
      expect(unbrokenSince(pieces.toReversed(), on)).toBe(from);
      const broken = [{ from, to: addDays(middle, -2) }, ...pieces.slice(1)];
      expect(unbrokenSince(broken, on)).toBe(middle);
    }),
  );
});
