/** A change that no test can notice, because nothing that the rules promise changes with it. */
export type Equivalent = {
  /** From the root of the repository. */
  readonly file: string;
  /** The line as it stands, without indentation. */
  readonly line: string;
  /** Each as `was → becomes`. */
  readonly changes: readonly string[];
  readonly why: string;
};

/** Reviewed one by one. What no longer matches a change must leave the list. */
export const EQUIVALENT: readonly Equivalent[] = [
  {
    file: 'shared/rules/art-15.ts',
    line: "return { ranking, code: findings.every(({ code }) => code === 'OK') ? 'OK' : 'MANUAL', findings };",
    changes: ['every → some'],
    why: 'the findings are one that is OK, or none is',
  },
  {
    file: 'shared/rules/art-15.ts',
    line: "if (career === 'consular') return -1;",
    changes: ['1 → (2)'],
    why: 'any number below those of the classes',
  },
  {
    file: 'shared/rules/art-18.ts',
    line: 'const below = ranked.find((_, index) => hasAll[index] && hasAll.indexOf(false) < index);',
    changes: ['< → <='],
    why: 'who has them all is never the one who has not',
  },
  {
    file: 'shared/rules/language-balance.ts',
    line: '.toSorted(([a], [b]) => (b === null || (a !== null && a < b) ? -1 : 1))',
    changes: ['< → <='],
    why: 'every degree is there once',
  },
  {
    file: 'shared/rules/versions.ts',
    line: 'const next = texts.find((other) => other.since > on && other.annulled === undefined);',
    changes: [
      'find → findLast',
      '> → >=',
      'other.since > on && other.annulled === undefined → ((other.annulled === undefined))',
    ],
    why: 'of an article with an annulled text one text only was not annulled, the last',
  },
];
