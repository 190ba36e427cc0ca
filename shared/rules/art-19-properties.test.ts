import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judgeHeadOfPostConditions } from './art-19.ts';

const CODES = new Map([
  [true, 'OK'],
  [false, 'BLOCKED'],
  [null, 'UNKNOWN'],
]);
const anyConditions = fc.array(
  fc.record({ name: fc.string(), isMet: fc.constantFrom(true, false, null) }),
  { minLength: 1, maxLength: 6 },
);

it('art. 19 judges each condition by itself', () => {
  fc.assert(
    fc.property(anyConditions, (conditions) => {
      const findings = judgeHeadOfPostConditions(
        { career: 'external', headOfPost: true },
        conditions,
      );
      expect(findings.map(({ code, figures }) => [figures['condition'], code])).toEqual(
        conditions.map(({ name, isMet }) => [name, CODES.get(isMet)]),
      );
    }),
  );
});
