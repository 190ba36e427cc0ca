import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../api/records.ts';
import { day } from '../dates.ts';
import { explain } from '../rules/clock.ts';
import type { Finding } from '../rules/finding.ts';
import type { CareerFacts } from '../rules/verdict.ts';
import { aStep } from '../testing/agent-file.ts';
import { aCareer } from '../testing/careers.ts';
import { aDecision, aStay, on } from '../testing/stays.ts';
import { wordArticle, wordFinding, wordStep } from './findings.ts';
import { createTranslator } from './translator.ts';

const KENYA = aStay('2023-08-01', { to: '2027-07-31' });
const TWO = [aStay('2019-08-01', { to: '2023-07-31' }), KENYA];
const LONGER = aStay('2023-08-01', { to: '2027-08-31' });
const paper = (rest: Parameters<typeof aDecision>[1]) => ({
  assignments: [LONGER],
  derogations: [aDecision(LONGER.id, { kind: 'extend', newLastDay: '2027-08-31', ...rest })],
});
const trainee = (from: string, to: string | null, place: string | null) => ({
  from: day(from),
  to: to === null ? null : day(to),
  place,
});

/** A career for each reason that the rules can give, and the reason. */
const CAREERS: readonly (readonly [reason: string, facts: Partial<CareerFacts>])[] = [
  ['CONTINUOUS', { assignments: TWO }],
  ['GAP', { assignments: [KENYA, aStay('2027-09-01')] }],
  ['OVERLAP', { assignments: [KENYA, aStay('2027-07-31')] }],
  ['NO_ASSIGNMENT', { assignments: [] }],
  ['NO_ASSIGNMENT', { assignments: [aStay('2020-01-01', { to: '2023-12-31' })] }],
  ['STATE_AGENT', { career: 'state' }],
  ['RETIRED', { retiresOn: day('2026-01-01') }],
  ['NOT_YET_APPOINTED', { appointedOn: day('2028-01-01') }],
  ['FOUR_YEARS', { assignments: TWO }],
  ['FOUR_YEARS', paper({})],
  ['THREE_YEARS', { assignments: [...TWO, aStay('2027-08-01', { kind: 'headquarters' })] }],
  ['EARLY_END', { assignments: [aStay('2022-08-01', { to: '2024-03-15' })] }],
  [
    'SHORTENED',
    {
      assignments: [
        ...TWO,
        aStay('2027-08-01', { kind: 'headquarters', to: '2029-07-31' }),
        aStay('2029-08-01'),
      ],
    },
  ],
  ['EXTENDED', { assignments: [LONGER] }],
  [
    'EXTENDED',
    { assignments: [...TWO, aStay('2027-08-01', { kind: 'headquarters', to: '2031-07-31' })] },
  ],
  ['OVERSTAY', { assignments: [aStay('2020-08-01')] }],
  ['SEQUENCE', { assignments: [...TWO, aStay('2027-08-01')] }],
  ['SEQUENCE', { assignments: [KENYA, aStay('2027-08-01', { kind: 'headquarters' })] }],
  ['NOT_JUDGED', { assignments: [aStay('2005-01-01', { to: '2010-01-31' })] }],
  ['ENDS_AT_RETIREMENT', { assignments: [KENYA, aStay('2027-08-01', { to: '2029-01-31' })] }],
  [
    'INITIAL_HEADQUARTERS',
    {
      appointedOn: day('2025-09-01'),
      assignments: [aStay('2025-09-01', { kind: 'headquarters' })],
    },
  ],
  ['HISTORY_UNKNOWN', { assignments: [aStay('2025-09-01', { kind: 'headquarters' })] }],
  ['OUTSIDE_CYCLE', { assignments: [aStay('2025-09-01', { kind: 'other_absence' })] }],
  [
    'OTHER_FUNCTION',
    {
      assignments: TWO.map((stay, index) => ({
        ...stay,
        domain: index === 0 ? ('consular' as const) : ('development' as const),
      })),
    },
  ],
  ['SAME_FUNCTION', { assignments: TWO.map((stay) => ({ ...stay, functionCode: 'F-1' })) }],
  ['FUNCTION_UNKNOWN', { assignments: TWO }],
  [
    'CREDIT',
    {
      appointedOn: day('2025-09-01'),
      traineeship: trainee('2024-11-01', '2025-08-31', 'NAI'),
      assignments: [aStay('2025-09-01', { place: 'NAI' })],
    },
  ],
  [
    'CREDIT_UNKNOWN',
    { traineeship: trainee('2024-11-01', null, null), assignments: [aStay('2025-09-01')] },
  ],
  [
    'COUNTS_AS_POSTING',
    {
      assignments: [aStay('2023-08-01', { kind: 'international_mission', legalBasis: 'art. 99' })],
    },
  ],
  [
    'OTHER_BASIS',
    {
      assignments: [aStay('2023-08-01', { kind: 'international_mission', legalBasis: 'art. 102' })],
    },
  ],
  ['BASIS_UNKNOWN', { assignments: [aStay('2023-08-01', { kind: 'international_mission' })] }],
  ['DECIDED', paper({})],
  ['NOTHING_ON_FILE', paper({ proposedOn: null, decidedOn: null, decision: null })],
  ['NO_DECISION', paper({ decidedOn: null, decision: null })],
  ['REFUSED', paper({ decision: 'refused' })],
  ['REFUSED', paper({ decision: 'refused', decidedOn: null })],
  ['FACT_MISSING', paper({ decision: null })],
  ['NO_PROPOSAL', paper({ proposedOn: null })],
  ['DECISION_BEFORE_PROPOSAL', paper({ proposedOn: '2015-05-02' })],
  ['DECIDED_LATE', paper({ decidedOn: '2027-08-01' })],
  ['REASONS_MISSING', paper({ reasons: null })],
  ['GROUND_MISSING', paper({ grounds: [] })],
  ['GROUND_NOT_LISTED', paper({ grounds: ['other'] })],
];

function findingsOf([reason, facts]: (typeof CAREERS)[number]): readonly Finding[] {
  const retiresOn = reason === 'ENDS_AT_RETIREMENT' ? day('2029-02-01') : null;
  return explain(aCareer({ retiresOn, ...facts }), { ...on('2027-01-01'), years: 12 }).findings;
}

describe.each(LANGUAGES)('the sentences in %s', (language) => {
  const translate = createTranslator(language);

  it.each(CAREERS)('say %s with every figure filled in', (...career) => {
    const found = findingsOf(career).filter(({ reason }) => reason === career[0]);
    expect(found).not.toEqual([]);
    for (const finding of findingsOf(career)) {
      const sentence = wordFinding(finding, translate);
      expect(sentence).not.toMatch(/\{\{|undefined|null|NaN|\d{4}-\d{2}-\d{2}/);
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it.each(CAREERS)('say each step of the career of %s', (...[reason, facts]) => {
    const retiresOn = reason === 'ENDS_AT_RETIREMENT' ? day('2029-02-01') : null;
    const career = aCareer({ retiresOn, ...facts });
    for (const step of explain(career, { ...on('2027-01-01'), years: 12 }).derivation) {
      const sentence = wordStep(step, translate);
      expect(sentence).not.toMatch(/\{\{|undefined|null|NaN|\d{4}-\d{2}-\d{2}/);
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});

describe('a sentence', () => {
  const say = (language: 'fr' | 'nl' | 'en', career: (typeof CAREERS)[number]) => {
    const finding = findingsOf(career).find(({ reason }) => reason === career[0]);
    return finding && wordFinding(finding, createTranslator(language)).replaceAll('\u00a0', ' ');
  };

  it('keeps the parts of an article on one line, and French signs with their word', () => {
    const [finding] = findingsOf(['GAP', CAREERS[1]![1]]);
    expect(wordFinding(finding!, createTranslator('fr'))).toMatch(
      /\(art\.\u00a017, §\u00a01er, al\.\u00a01\)/,
    );
  });

  it('gives the last lawful day, its sum and its article', () => {
    const career = ['FOUR_YEARS', { assignments: [KENYA] }] as const;
    expect(say('en', career)).toBe(
      'The last lawful day of the posting is 31/07/2027: four years from 01/08/2023 (art. 17, § 1, al. 2).',
    );
    expect(say('fr', career)).toBe(
      'Le dernier jour légal de l’affectation en poste est le 31/07/2027 : quatre ans à partir du 01/08/2023 (art. 17, § 1er, al. 2).',
    );
    expect(say('nl', career)).toBe(
      'De laatste wettelijke dag van de toewijzing op post is 31/07/2027: vier jaar vanaf 01/08/2023 (art. 17, § 1, lid 2).',
    );
  });

  it('says by how many days a posting is too long, and what that asks for', () => {
    expect(say('en', ['EXTENDED', { assignments: [LONGER] }])).toBe(
      'The posting that began on 01/08/2023 ends on 31/08/2027, 31 days after 31/07/2027 (four years from 01/08/2023; art. 17, § 1, al. 2). This needs a decision of the Minister, on a reasoned proposal of the Management Committee (art. 17, § 2).',
    );
  });

  it('says what a decision on file makes of the last day', () => {
    expect(say('fr', ['FOUR_YEARS', paper({})])).toContain(
      'La décision au dossier le porte au 31/08/2027.',
    );
  });

  it('counts one day as one', () => {
    const oneDay = aStay('2023-08-01', { to: '2027-08-01' });
    expect(say('fr', ['EXTENDED', { assignments: [oneDay] }])).toContain(', soit 1 jour après le ');
  });

  it('names the facts to find', () => {
    expect(
      say('nl', ['CREDIT_UNKNOWN', CAREERS.find(([r]) => r === 'CREDIT_UNKNOWN')![1]]),
    ).toMatch(/Op te zoeken: einde van de stage op post\.$/);
  });

  it('takes the traineeship off in months and days', () => {
    const career = {
      appointedOn: day('2025-09-01'),
      traineeship: trainee('2024-11-01', '2025-08-15', 'NAI'),
      assignments: [aStay('2026-01-01', { place: 'ROM' })],
    };
    expect(say('en', ['CREDIT', career])).toContain('counts for 9 months and 15 days');
  });
});

describe('a step', () => {
  const translate = createTranslator('en');

  it('tells the second posting from the third', () => {
    expect(wordStep(aStep({ postingsCounted: 2 }), translate)).toMatch(/: counted, 2 of 2 /);
    expect(wordStep(aStep({ postingsCounted: 3 }), translate)).toMatch(/: posting 3 in a row/);
  });

  it('shows the sum, and the decision that moves the day', () => {
    const sentence = wordStep(aStep({ lawfulLastDay: day('2027-08-31') }), translate);
    expect(sentence.replaceAll('\u00a0', ' ')).toBe(
      'Posting from 01/08/2023 to 31/07/2027: counted, 1 of 2 (art. 17, § 1, al. 2). Last day under the decree: 31/07/2027 (four years from 01/08/2023). By decision: 31/08/2027.',
    );
  });
});

describe('an article', () => {
  it('is printed as each language does', () => {
    const article = 'art. 17, § 1, al. 2';
    expect(wordArticle(article, createTranslator('fr'))).toBe('art. 17, § 1er, al. 2');
    expect(wordArticle('art. 17, § 2, al. 1', createTranslator('fr'))).toBe('art. 17, § 2, al. 1');
    expect(wordArticle(article, createTranslator('nl'))).toBe('art. 17, § 1, lid 2');
  });
});
