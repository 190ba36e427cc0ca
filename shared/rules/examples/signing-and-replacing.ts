import { day } from '../../dates.ts';
import type { MandateHolder } from '../art-13.ts';
import type { InterimCandidate } from '../art-15.ts';
import type { SignatoryFacts } from '../art-20.ts';
import type { WorkedExample } from './worked-example.ts';

const signed = (
  id: string,
  [place, headOfPost, insideMission]: readonly [
    SignatoryFacts['place'],
    SignatoryFacts['headOfPost'],
    SignatoryFacts['insideMission'],
  ],
  [authority, ...flags]: readonly [string, ...string[]],
): WorkedExample => ({
  ...{ id, article: '20' },
  question: { ask: 'signatory', facts: { place, headOfPost, insideMission } },
  expected: { authority, flags },
});

const candidate = (
  staffNumber: string,
  [held, since, atPost]: readonly [string, string, string],
  rest: Partial<InterimCandidate> = {},
): InterimCandidate => ({
  ...{ staffNumber, career: 'external', isArt21: false },
  ...{ class: held, classSince: day(since), atPostSince: day(atPost) },
  ...rest,
});
const ranked = (
  id: string,
  candidates: readonly InterimCandidate[],
  [code, ...ranking]: readonly [string, ...string[]],
): WorkedExample => ({
  ...{ id, article: '15' },
  question: { ask: 'interim', candidates, on: day('2027-01-15') },
  expected: { code, ranking },
});

const holder = (
  staffNumber: string,
  kind: MandateHolder['mandates'][number]['kind'],
  from: string,
): MandateHolder => ({
  staffNumber,
  mandates: [{ kind, from: day(from), to: null, isInterim: false }],
});

/** Arts 13, 15 and 20. */
export const signingAndReplacing: readonly WorkedExample[] = [
  signed('X36', ['embassy', true, null], ['king']),
  signed('X37', ['consulate_general', true, false], ['king']),
  signed('X38', ['consulate_general', true, true], ['minister']),
  signed('X39', ['consular_agency', true, null], ['minister']),
  signed('X40', ['consulate', true, null], ['king', 'A9']),
  signed('X41', ['headquarters', false, null], ['minister']),
  ranked(
    'X42',
    [
      candidate('R', ['A2', '2010-01-01', '2024-08-01']),
      candidate('Q', ['A3', '2020-03-01', '2023-08-01']),
      candidate('P', ['A3', '2018-07-01', '2025-08-01']),
    ],
    ['OK', '1 P', '2 Q', '3 R'],
  ),
  ranked(
    'X44',
    [
      candidate('P', ['A3', '2018-07-01', '2022-08-01']),
      candidate('Q', ['A3', '2018-07-01', '2022-08-01']),
    ],
    ['MANUAL', '1 P', '1 Q'],
  ),
  ranked(
    'X46',
    [
      candidate('D', ['A3', '2018-07-01', '2024-08-01'], { career: 'state', isArt21: true }),
      candidate('C', ['A2', '2019-07-01', '2024-08-01']),
    ],
    ['OK', '1 C'],
  ),
  {
    ...{ id: 'X47', article: '13' },
    question: {
      ask: 'chair',
      holders: [
        holder('M', 'management', '2014-01-01'),
        holder('N', 'staff_directorate', '2011-05-01'),
      ],
      on: day('2019-03-04'),
    },
    expected: { code: 'OK', ranking: ['1 N', '2 M'] },
  },
];
