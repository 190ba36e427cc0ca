import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FormerCareer } from '../domain/agent.ts';
import { anyDay } from '../testing/any-career.ts';
import { judgeFormerCareer } from './art-25.ts';
import { DEFAULT_READINGS } from './readings.ts';

const anyFormer = fc.constantFrom<FormerCareer | null>(
  ...(['foreign_service', 'chancery', 'cooperation', null] as const),
);

it('art. 25 gives priority in its eight years, for the same old career, and never excludes', () => {
  fc.assert(
    fc.property(anyDay, anyFormer, anyFormer, (decidedOn, formerCareer, functionFormerCareer) => {
      const { code } = judgeFormerCareer(
        { decidedOn, vacantFrom: null, startsOn: null, formerCareer, functionFormerCareer },
        DEFAULT_READINGS,
      );
      const isOpen = decidedOn <= '2023-03-29';
      expect(code === 'NOT_IN_FORCE').toBe(!isOpen);
      expect(code).not.toBe('BLOCKED');
      expect(code === 'SOFT').toBe(
        isOpen && formerCareer !== null && formerCareer === functionFormerCareer,
      );
    }),
  );
});
