import { EQUIVALENT_IN_ART_17 } from './equivalent-in-art-17.ts';

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
  ...EQUIVALENT_IN_ART_17,
  {
    file: 'shared/dates.ts',
    line: 'return a < b ? a : b;',
    changes: ['< → <='],
    why: 'two days that are the same are one text',
  },
  {
    file: 'shared/dates.ts',
    line: 'return a > b ? a : b;',
    changes: ['> → >='],
    why: 'two days that are the same are one text',
  },
  {
    file: 'shared/dates.ts',
    line: "const four = year > 999 ? year : String(year).padStart(4, '0');",
    changes: ['year > 999 → false', '999 → (1000)'],
    why: 'a shortcut: four digits need no padding',
  },
  {
    file: 'shared/hardship/served.ts',
    line: 'left = left',
    changes: [
      'left .flatMap(({ from, to }) => [ { from, to: earlier(to, dayBefore(other.from)) }, { from: later(from, dayAfter(other.to)), to }, ]) .filter(({ from, to }) => from <= to) → left .flatMap(({ from, to }) => [ { from, to: earlier(to, dayBefore(other.from)) }, { from: later(from, dayAfter(other.to)), to }, ])',
    ],
    why: 'a shortcut: a span without a day has no rank either',
  },
  {
    file: 'shared/holidays.ts',
    line: 'const skipped = Math.floor((century + 8) / 25);',
    changes: ['8 → (9)'],
    why: 'every Easter stays where it is up to the year 9999',
  },
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
    file: 'shared/rules/art-21/eligibility.ts',
    line: 'if (designations.length === 0) return functions.length;',
    changes: ['designations.length === 0 → false', '0 → (-1)'],
    why: 'a shortcut: without designations nothing is renewed',
  },
  {
    file: 'shared/rules/art-21/eligibility.ts',
    line: '.flatMap(({ class: own, since }) => (since !== null && fits(own) ? [since] : []))',
    changes: ['since !== null && fits(own) → ((fits(own)))'],
    why: 'nothing is before or after what is not there',
  },
  {
    file: 'shared/rules/art-21/eligibility.ts',
    line: 'return experience.find((one) => one.domain === domain);',
    changes: ['find → findLast'],
    why: 'every domain is there once',
  },
  {
    file: 'shared/rules/art-21/eligibility.ts',
    line: 'for (const item of items) if (best !== undefined && count(item) < count(best)) best = item;',
    changes: ['best !== undefined && count(item) < count(best) → ((count(item) < count(best)))'],
    why: 'for the compiler: where there is an item there is a first',
  },
  {
    file: 'shared/rules/art-21/experience.ts',
    line: "const HORIZON = '9000-12-31' as IsoDate; // Safe: a day of the calendar.",
    changes: ["'9000-12-31' → '9001-01-01'", "'9000-12-31' → '9000-12-30'"],
    why: 'any day that no career reaches',
  },
  {
    file: 'shared/rules/art-21/open-functions.ts',
    line: "if (functionCode !== null && (starts.get(functionCode) ?? '') < from)",
    changes: [
      "functionCode !== null && (starts.get(functionCode) ?? '') < from → (((starts.get(functionCode) ?? '') < from))",
      '< → <=',
    ],
    why: 'nobody asks about no function, and the same day stays the same',
  },
  {
    file: 'shared/rules/art-21/procedure.ts',
    line: 'facts.calls.find((call) => call.round === round),',
    changes: ['find → findLast'],
    why: 'every round is there once',
  },
  {
    file: 'shared/rules/art-21/procedure.ts',
    line: 'const first = calls.find(({ round }) => round === 1);',
    changes: ['find → findLast'],
    why: 'every round is there once',
  },
  {
    file: 'shared/rules/art-21/standing.ts',
    line: "for (const one of classes) if (last && (one.since ?? '') >= (last.since ?? '')) last = one;",
    changes: [
      "last && (one.since ?? '') >= (last.since ?? '') → (((one.since ?? '') >= (last.since ?? '')))",
    ],
    why: 'for the compiler: where there is one there is a first',
  },
  {
    file: 'shared/rules/file/annulled.ts',
    line: "if (version.isInForce || version.reason !== 'ANNULLED') return null;",
    changes: [
      "version.isInForce || version.reason !== 'ANNULLED' → ((version.reason !== 'ANNULLED'))",
    ],
    why: 'for the compiler: a text in force was not annulled',
  },
  {
    file: 'shared/rules/file/annulled.ts',
    line: "const text = annulledTextOf(kind === 'art21' ? '21' : '22', from);",
    changes: ["kind === 'art21' → true", "kind === 'art21' → false", '=== → !=='],
    why: 'the same texts of both articles were annulled',
  },
  {
    file: 'shared/rules/file/art-15.ts',
    line: 'return isThere(place) && from !== null && to !== null ? [...there, { from, to }] : there;',
    changes: [
      'isThere(place) && from !== null && to !== null → ((isThere(place)) && (to !== null))',
    ],
    why: 'nothing is before or after what is not there',
  },
  {
    file: 'shared/rules/file/art-19.ts',
    line: "agent?.competences.find((one) => one.kind === 'condition' && one.name === name)?.held ??",
    changes: ['find → findLast'],
    why: 'every condition of an agent is there once',
  },
  {
    file: 'shared/rules/impact.ts',
    line: 'if (one === null) return [];',
    changes: ['one === null → false'],
    why: 'for the compiler: there is an answer on one side at least',
  },
  {
    file: 'shared/rules/language-balance.ts',
    line: '.toSorted(([a], [b]) => (b === null || (a !== null && a < b) ? -1 : 1))',
    changes: ['< → <='],
    why: 'every degree is there once',
  },
  {
    file: 'shared/rules/remedies/apply-to-career.ts',
    line: "kind: kind === 'shorten' || kind === 'extend' ? kind : 'sequence',",
    changes: ["kind === 'shorten' || kind === 'extend' → true"],
    why: 'for the compiler: there is no fourth kind',
  },
  {
    file: 'shared/rules/remedies/apply-to-career.ts',
    line: 'decidedOn <= latest &&',
    changes: ['<= → <'],
    why: 'the last day itself either way',
  },
  {
    file: 'shared/rules/remedies/candidate.ts',
    line: 'return a === null || b === null ? null : later(a, b);',
    changes: ['a === null || b === null → ((a === null))'],
    why: 'nothing is before or after what is not there',
  },
  {
    file: 'shared/rules/remedies/career.ts',
    line: 'const own = move.findings.find(({ reason }) => DEVIATIONS.includes(reason));',
    changes: ['find → findLast'],
    why: 'a move deviates in one way',
  },
  {
    file: 'shared/rules/remedies/found.ts',
    line: 'const item = items.find(fits);',
    changes: ['find → findLast'],
    why: 'an id is there once',
  },
  {
    file: 'shared/rules/remedies/found.ts',
    line: "if (item === undefined) throw new Error('a finding names what is not on record');",
    changes: ['item === undefined → false'],
    why: 'for the compiler: findings name what is on record',
  },
  {
    file: 'shared/rules/remedies/papers.ts',
    line: 'if (endsOn === null) return null;',
    changes: ['endsOn === null → false'],
    why: 'nothing is before or after what is not there',
  },
  {
    file: 'shared/rules/remedies/papers.ts',
    line: 'if (newLastDay === null) return endsOn;',
    changes: ['newLastDay === null → false'],
    why: 'nothing is before or after what is not there',
  },
  {
    file: 'shared/rules/remedies/tried.ts',
    line: 'if (sets.length === 0) return sets;',
    changes: ['sets.length === 0 → false', '0 → (-1)'],
    why: 'a shortcut: of no sets none works',
  },
  {
    file: 'shared/rules/remedies/vacancy.ts',
    line: 'closesOn: calls.find((call) => call.round === round)?.closesOn ?? null,',
    changes: ['find → findLast'],
    why: 'every round is there once',
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
