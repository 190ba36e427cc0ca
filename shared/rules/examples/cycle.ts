import { day } from '../../dates.ts';
import type { PostType } from '../../domain/post.ts';
import {
  careerExample,
  decided,
  headquarters,
  posting,
  trainee,
  twoPostings,
} from './career-facts.ts';
import type { WorkedExample } from './worked-example.ts';

const THIRD = '2027-08-01';
const twoDone = twoPostings(['2019-08-01', '2023-07-31'], ['2023-08-01', '2027-07-31']);
const thirdPlanned = [
  ...twoDone,
  posting(THIRD, null, { state: 'planned', domain: 'political_economic' }),
];
const rhythm = [
  'posting 2027-08-01 2031-07-31',
  'headquarters 2031-08-01 2034-07-31',
  'posting 2034-08-01 2038-07-31',
  'posting 2038-08-01 2042-07-31',
  'headquarters 2042-08-01 2045-07-31',
];
const mission = (legalBasis: string) =>
  posting('2023-08-01', '2027-07-31', { kind: 'international_mission', legalBasis });
const isPost = (id: string, type: PostType, reason: string): WorkedExample => ({
  ...{ id, article: '1' },
  question: {
    ask: 'place',
    facts: { type, supervisingPost: type === 'diplomatic_office' ? 'NAI' : null },
  },
  expected: { code: 'OK', reason },
});

/** Art. 17: postings, headquarters and what departs from their rhythm. */
export const cycle: readonly WorkedExample[] = [
  careerExample(
    ['X01', '2025-01-01'],
    { assignments: [posting('2023-08-01')] },
    { last_day: '2027-07-31', next: 'posting 2027-08-01 2031-07-31', terms: rhythm, code: 'OK' },
  ),
  careerExample(
    ['X02', '2025-01-01'],
    {
      career: 'consular',
      ...trainee('2022-10-01', '2023-07-31', '2023-08-01'),
      assignments: [posting('2023-08-01')],
    },
    { last_day: '2027-07-31', terms: rhythm, not_evaluated: ['17-4', '17-5'] },
  ),
  careerExample(
    ['X03', '2025-01-01'],
    { assignments: [posting('2024-02-29')] },
    { last_day: '2028-02-28' },
  ),
  careerExample(
    ['X05', '2025-01-01'],
    { assignments: [posting('2024-10-15')] },
    { last_day: '2028-10-14' },
  ),
  careerExample(
    ['X06', '2027-01-01'],
    { appointedOn: day('2025-09-01'), assignments: [headquarters('2025-09-01')] },
    { status: 'NO_TERM', last_day: null, code: 'MANUAL', terms: ['posting', 'posting'] },
  ),
  careerExample(
    ['X08', '2027-01-01'],
    { assignments: thirdPlanned },
    { code: 'NEEDS_DECISION', moves: [`sequence ${THIRD} 0 NEEDS_DECISION`] },
  ),
  careerExample(
    ['X09', '2027-01-01'],
    { assignments: thirdPlanned, derogations: [decided(THIRD, 'sequence')] },
    { code: 'OK', moves: [`sequence ${THIRD} 0 OK`], next: 'posting 2027-08-01 2031-07-31' },
  ),
  careerExample(
    ['X10', '2027-01-01'],
    {
      assignments: thirdPlanned,
      derogations: [decided(THIRD, 'sequence', { grounds: ['other'] })],
    },
    { code: 'BLOCKED', rules: ['17-2', '17-8'] },
  ),
  careerExample(
    ['X11', '2027-01-01'],
    { assignments: thirdPlanned, derogations: [decided(THIRD, 'sequence', { proposedOn: null })] },
    { code: 'BLOCKED', rules: ['17-2', '17-7'] },
  ),
  careerExample(
    ['X13', '2027-01-01'],
    {
      assignments: [posting('2024-08-01', '2027-07-31')],
      derogations: [
        decided('2024-08-01', 'shorten', { grounds: ['hardship'], newLastDay: day('2027-07-31') }),
      ],
    },
    { code: 'OK', postings_counted: 1, last_day: '2027-07-31' },
  ),
  careerExample(
    ['X14', '2027-01-01'],
    { assignments: [posting('2024-08-01', '2027-07-31')] },
    { code: 'NEEDS_DECISION', postings_counted: 0, next: null, terms: [] },
  ),
  careerExample(
    ['X15', '2024-06-01'],
    { assignments: [posting('2022-08-01', '2024-03-15')] },
    { code: 'NEEDS_DECISION', next: null, terms: [] },
  ),
  careerExample(
    ['X17', '2025-01-01'],
    {
      assignments: [
        ...twoPostings(['2015-08-01', '2019-07-31'], ['2019-08-01', '2023-07-31']),
        headquarters('2023-08-01'),
        posting('2025-08-01', null, { state: 'planned' }),
      ],
    },
    { code: 'NEEDS_DECISION', moves: ['shorten 2023-08-01 365 NEEDS_DECISION'] },
  ),
  careerExample(
    ['X18', '2025-01-01'],
    {
      assignments: [
        ...twoPostings(['2015-08-16', '2019-08-15'], ['2019-08-16', '2023-08-15']),
        headquarters('2023-08-16'),
      ],
    },
    { code: 'OK', last_day: '2026-08-15' },
  ),
  careerExample(
    ['X20', '2025-01-01'],
    { assignments: [posting('2022-09-01', '2026-08-31', { place: 'EU' })] },
    { code: 'OK', kind: 'posting', last_day: '2026-08-31', postings_counted: 1 },
  ),
  isPost('X20', 'permanent_representation', 'IS_DIPLOMATIC_MISSION'),
  careerExample(
    ['X21', '2025-01-01'],
    { assignments: [posting('2021-08-01', '2025-07-31', { place: 'MPM' })] },
    { code: 'OK', kind: 'posting', last_day: '2025-07-31' },
  ),
  isPost('X21', 'diplomatic_office', 'COUNTS_AT_PARENT'),
  careerExample(
    ['X22', '2027-01-01'],
    { assignments: [posting('2019-08-01', '2023-07-31'), mission('art. 99, al. 2, 1°, c)')] },
    { code: 'OK', postings_counted: 2, next: 'headquarters 2027-08-01 2030-07-31' },
  ),
  careerExample(
    ['X24', '2027-01-01'],
    { assignments: [posting('2019-08-01', '2023-07-31'), mission('art. 102')] },
    { code: 'MANUAL', postings_counted: 1, next: 'posting 2027-08-01 2031-07-31' },
  ),
  careerExample(
    ['X25', '2027-01-01'],
    {
      assignments: [
        posting('2023-08-01', '2027-07-31', { domain: 'political_economic' }),
        posting('2027-09-01', null, { domain: 'consular' }),
      ],
    },
    { code: 'MANUAL', rules: ['17-1'], gaps: ['2027-08-01 2027-08-31'] },
  ),
];
