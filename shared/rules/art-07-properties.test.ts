import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Career } from '../domain/agent.ts';
import { judgeThirdStateTask } from './art-07.ts';

const anyCareer = fc.constantFrom<Career>('external', 'consular', 'state');

it('art. 7 asks for the external career and for nothing else', () => {
  fc.assert(
    fc.property(anyCareer, (career) => {
      const { code, figures } = judgeThirdStateTask(career);
      expect(code).toBe(career === 'external' ? 'OK' : 'BLOCKED');
      expect(figures).toEqual({ career });
    }),
  );
});
