import { describe, expect, it } from 'vitest';
import { balanceByDegree, degreeOf, type DegreeFacts } from './language-balance.ts';

const holders = (degree: string | null, fr: number, nl: number) => [
  ...Array.from({ length: fr }, () => ({ degree, role: 'FR' as const })),
  ...Array.from({ length: nl }, () => ({ degree, role: 'NL' as const })),
];

describe('language balance, language laws art. 47, § 5', () => {
  it.each([
    ['X86', 12, 14, 'SOFT'],
    ['an even degree in balance', 13, 13, 'OK'],
    ['an odd degree, one apart', 13, 12, 'OK'],
    ['an odd degree, three apart', 14, 11, 'SOFT'],
  ])('%s', (_, fr, nl, code) => {
    expect(balanceByDegree(holders('minister-counsellor', fr, nl))).toEqual([
      { degree: 'minister-counsellor', fr, nl, code },
    ]);
  });

  it('X88 judges all posts together, by degree', () => {
    const all = [...holders('A2', 4, 0), ...holders('A2', 0, 4), ...holders('A1', 1, 1)];
    expect(balanceByDegree(all).map(({ degree, code }) => `${degree} ${code}`)).toEqual([
      'A1 OK',
      'A2 OK',
    ]);
  });

  it('does not guess the degree of a holder', () => {
    expect(balanceByDegree([...holders(null, 1, 1), ...holders('A1', 1, 0)])).toEqual([
      { degree: 'A1', fr: 1, nl: 0, code: 'OK' },
      { degree: null, fr: 1, nl: 1, code: 'UNKNOWN' },
    ]);
  });
});

describe('the degree of a holder, by reading (A13)', () => {
  const external = { career: 'external', level: 'A', class: 'A3', functionClass: 'A4' } as const;
  const consular = { ...external, career: 'consular', level: 'C', class: null } as const;

  it.each<[string, DegreeFacts, readonly (string | null)[]]>([
    ['a class and a function', external, ['A3', 'A4', 'A']],
    ['no level recorded', { ...external, level: null }, ['A3', 'A4', 'A']],
    ['no class recorded', { ...external, class: null, functionClass: null }, [null, null, 'A']],
    ['the consular career', consular, ['C', 'A4', 'C']],
    ['no function class', { ...consular, functionClass: null }, ['C', 'C', 'C']],
    ['nothing', { ...consular, level: null, functionClass: null }, [null, null, null]],
  ])('%s', (_, facts, expected) => {
    const readings = ['class', 'function_class', 'level'] as const;
    expect(readings.map((degrees) => degreeOf(facts, { degrees }))).toEqual(expected);
  });
});
