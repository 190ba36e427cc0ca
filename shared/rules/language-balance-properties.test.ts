import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LanguageRole } from '../domain/agent.ts';
import { balanceByDegree } from './language-balance.ts';

const anyHolders = fc.array(
  fc.record({
    degree: fc.constantFrom('A1', 'A2', 'B', null),
    role: fc.constantFrom<LanguageRole>('FR', 'NL'),
  }),
  { maxLength: 60 },
);

it('the language balance counts every holder once, whatever their order', () => {
  fc.assert(
    fc.property(anyHolders, (holders) => {
      const balance = balanceByDegree(holders);
      expect(balance.reduce((sum, { fr, nl }) => sum + fr + nl, 0)).toBe(holders.length);
      expect(balanceByDegree(holders.toReversed())).toEqual(balance);
      const names = balance.map(({ degree }) => degree ?? 'last');
      expect(names).toEqual([...new Set(names)].toSorted());
    }),
  );
});

it('the language balance treats both roles alike', () => {
  fc.assert(
    fc.property(anyHolders, (holders) => {
      const turned = holders.map(({ degree, role }) => ({
        ...{ degree, role: role === 'FR' ? ('NL' as const) : ('FR' as const) },
      }));
      expect(balanceByDegree(turned)).toEqual(
        balanceByDegree(holders).map((one) => ({ ...one, fr: one.nl, nl: one.fr })),
      );
    }),
  );
});

it('the language balance of a degree is lost by one holder more than its tolerance', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(40), (fr, nl) => {
      const of = (role: LanguageRole, count: number) =>
        Array.from({ length: count }, () => ({ degree: 'A1', role }));
      const [found] = balanceByDegree([...of('FR', fr), ...of('NL', nl)]);
      const apart = Math.abs(fr - nl);
      if (found) expect(found.code).toBe(apart <= 1 ? 'OK' : 'SOFT');
    }),
  );
});
