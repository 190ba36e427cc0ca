import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../api/records.ts';
import { explain } from '../rules/clock.ts';
import type { Readings } from '../rules/readings.ts';
import { aCareer } from '../testing/careers.ts';
import { aStay, on } from '../testing/stays.ts';
import { wordFinding, wordStep } from './findings.ts';
import { createTranslator } from './translator.ts';

const CASES: readonly (readonly [
  reason: string,
  stay: ReturnType<typeof aStay>,
  readings: Partial<Readings>,
])[] = [
  [
    'MISSION_LENGTH',
    aStay('2022-08-01', {
      ...{ kind: 'international_mission', legalBasis: 'art. 99' },
      to: '2024-03-15',
    }),
    { missionOfAnyLength: 'counts_as_posting' },
  ],
  [
    'SUMMER_MOVEMENT',
    aStay('2022-02-16', { plannedTo: '2026-08-15' }),
    { augustAlignment: 'allowed' },
  ],
  ['EARLY_RETURN', aStay('2022-08-01', { to: '2024-03-15' }), { earlyReturn: 'counts_as_posting' }],
];

describe.each(LANGUAGES)('what is said under another reading, in %s', (language) => {
  const translate = createTranslator(language);

  it.each(CASES)('%s names the doubt, and the day is not put down to a decision', (...one) => {
    const [reason, stay, readings] = one;
    const facts = aCareer({ assignments: [stay] });
    const { findings, derivation } = explain(facts, { ...on('2025-01-01', readings), years: 4 });
    const found = findings.filter((finding) => finding.reason === reason);
    expect(found).toHaveLength(1);
    for (const finding of found) expect(wordFinding(finding, translate)).toMatch(/A[356] .*\.$/u);
    const [step] = derivation.map((each) => wordStep(each, translate));
    expect(step).toContain(
      translate('findings.step.byReading', { lawful_last_day: '' }).slice(0, 9),
    );
    expect(step).not.toMatch(/\{\{|undefined|null/);
  });
});
