import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SignatoryFacts } from './art-20.ts';
import { signatoryOf } from './art-20.ts';

const anyFacts: fc.Arbitrary<SignatoryFacts> = fc.record({
  place: fc.constantFrom<SignatoryFacts['place']>(
    ...(['embassy', 'permanent_representation', 'consulate_general', 'consulate'] as const),
    ...(['vice_consulate', 'consular_agency', 'diplomatic_office', 'honorary'] as const),
    ...(['headquarters', null] as const),
  ),
  headOfPost: fc.constantFrom(true, false, null),
  insideMission: fc.constantFrom(true, false, null),
});
const king = { headsOfConsulates: 'king' } as const;
const minister = { headsOfConsulates: 'minister' } as const;

it('art. 20: the King acts by royal decree, and only for a head of post', () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(king, minister), (facts, reading) => {
      const { authority, instrument } = signatoryOf(facts, reading);
      expect(instrument).toBe(authority === 'king' ? 'royal_decree' : 'ministerial_decree');
      if (authority === 'king') expect(facts.headOfPost).toBe(true);
    }),
  );
});

it('art. 20: the reading moves heads of consulates and vice-consulates, and says so', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const isMoved = signatoryOf(facts, king).authority !== signatoryOf(facts, minister).authority;
      const isConsulate = facts.place === 'consulate' || facts.place === 'vice_consulate';
      expect(isMoved).toBe(isConsulate && facts.headOfPost === true);
      expect(signatoryOf(facts, king).flags.includes('A9')).toBe(isMoved);
    }),
  );
});
