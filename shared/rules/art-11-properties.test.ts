import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../dates.ts';
import { anyDay } from '../testing/any-career.ts';
import { judgeAllocation, type AllocationFacts } from './art-11.ts';

const anyAllocation: fc.Arbitrary<AllocationFacts> = fc.record({
  point: fc.constantFrom('11-2', '11-3'),
  decidedOn: anyDay,
  proposedOn: fc.option(anyDay),
  departs: fc.boolean(),
});

it('art. 11 never holds an earlier proposal against a decision that a later one allowed', () => {
  fc.assert(
    fc.property(anyAllocation, fc.nat(4_000), (facts, days) => {
      const proposedOn = facts.proposedOn ?? facts.decidedOn;
      const [late, early] = [proposedOn, addDays(proposedOn, -days)].map(
        (one) => judgeAllocation({ ...facts, proposedOn: one }).code,
      );
      if (late !== 'BLOCKED') expect(early).toBe(late);
    }),
  );
});

it('art. 11 lets a decision depart from a proposal, never replace one', () => {
  fc.assert(
    fc.property(anyAllocation, (facts) => {
      const { code } = judgeAllocation({ ...facts, departs: true });
      const follows = judgeAllocation({ ...facts, departs: false }).code;
      expect(code).toBe(follows === 'OK' ? 'MANUAL' : follows);
    }),
  );
});
