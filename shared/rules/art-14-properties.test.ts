import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Career, Contract } from '../domain/agent.ts';
import { judgeHolderReplacement } from './art-14.ts';

const anyDesignee = fc.record({
  career: fc.constantFrom<Career>('external', 'consular', 'state'),
  contract: fc.constantFrom<Contract | null>('statutory', 'contractual', null),
});

it('art. 14 refuses contract staff only, and is never worse for a contract once recorded', () => {
  fc.assert(
    fc.property(anyDesignee, (designee) => {
      const { code } = judgeHolderReplacement(designee);
      expect(code === 'BLOCKED').toBe(designee.contract === 'contractual');
      expect(code === 'UNKNOWN').toBe(designee.career === 'state' && designee.contract === null);
      const recorded = judgeHolderReplacement({ ...designee, contract: 'statutory' }).code;
      expect(recorded).toBe(designee.career === 'state' ? 'OK' : 'SOFT');
    }),
  );
});
