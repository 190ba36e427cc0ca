import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../api/records.ts';
import { day } from '../dates.ts';
import { repair, type Cannot, type Remedy, type RepairFact } from '../rules/remedies/remedy.ts';
import { remedies } from './en/remedies.ts';
import { remedyLines, wordRemedy } from './remedies.ts';
import { createTranslator } from './translator.ts';

const ON = day('2026-11-22');
/** One value for every figure that a sentence may show. */
const FIGURES = {
  ...{ day: '2027-07-31', from: '2023-08-01', to: '2027-08-31' },
  ...{ not_before: '2026-01-15', not_after: '2027-01-15', before: '2025-01-15' },
  ...{ months: 5, days: 3, domain: 'consular', class: 'A3', level: 'A', staff_number: 'T001' },
  ...{ exam: 'english_c1_writing', paper: 'decree', part: 'title', careers: 'both' },
  ...{ condition: 'management', legal_basis: 'art. 99, al. 2, 1°, c)', missing: 'agent.level' },
};
const BLANK = { not_before: null, to: null, class: null };
const keysOf = (prefix: string) =>
  Object.keys(remedies)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
const FACTS = keysOf('fact.').filter((key) => !/\.(open|between|unknown|of)$/.test(key));

describe.each(LANGUAGES)('a remedy in %s', (language) => {
  const translate = createTranslator(language);
  const linesOf = (remedy: Partial<Remedy>) => {
    const whole: Remedy = { facts: [], otherwise: [], from: null, cannot: null, ...remedy };
    return remedyLines(wordRemedy(whole, 'BLOCKED', { on: ON, translate }));
  };

  it.each(FACTS)('words %s, with or without its optional figures', (name) => {
    // Safe: the keys of the catalogue are the facts, as the types of `wordRemedy` require.
    const fact = name as RepairFact;
    for (const of of [null, 'a-1']) {
      for (const figures of [FIGURES, { ...FIGURES, ...BLANK }]) {
        const [, line] = linesOf({ facts: [repair(fact, of, figures)] });
        expect(line).toMatch(/^- \S/);
        expect(line).not.toMatch(/\{\{|undefined|null|\d{4}-\d{2}/);
      }
    }
  });

  it.each(keysOf('cannot.'))('says why nothing helps: %s', (name) => {
    // Safe: as above.
    expect(linesOf({ cannot: name as Cannot })).toHaveLength(1);
  });

  it('names a missing fact as lists do', () => {
    const [, line] = linesOf({ facts: [repair('record', null, { missing: 'agent.level' })] });
    expect(line).toBe(`- ${translate('lists.fact.agent.level')}`);
  });
});

describe('a remedy', () => {
  const translate = createTranslator('en');
  const grounds = repair('derogation.grounds', 'd-1', {});

  it('sets what else would do apart, and gives the day last', () => {
    const remedy = {
      facts: [repair('derogation.reasons', 'd-1', {})],
      otherwise: [[repair('agent.contract', null)]],
      ...{ from: day('2027-03-01'), cannot: null },
    };
    const lines = remedyLines(wordRemedy(remedy, 'UNKNOWN', { on: ON, translate }));
    expect(lines).toEqual([
      'To be able to tell:',
      '- the reasons of the proposal',
      'Or:',
      '- that this is a statutory state agent',
      'Or by time alone: from 01/03/2027.',
    ]);
  });

  it.each([
    ['2026-11-21', 1],
    ['2026-11-22', 0],
  ])('says that a day has passed: %s', (notAfter, notes) => {
    const proposal = repair('derogation.proposal', null, { not_after: notAfter });
    const remedy = { facts: [proposal, grounds], otherwise: [], from: null, cannot: null };
    expect(wordRemedy(remedy, 'BLOCKED', { on: ON, translate }).notes).toHaveLength(notes);
  });
});
