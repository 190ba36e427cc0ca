import { type ArticleEntry, rule, shaping } from './article-entry.ts';

const ALLOCATION = ['art-11.ts', 'judgeAllocation'] as const;
const INTERIM = ['art-15.ts', 'rankInterim'] as const;

/** Chapters 1 to 3: definitions, structure, powers (arts 1 to 16). */
export const structure: readonly ArticleEntry[] = [
  {
    ...{ number: '1', effect: 'judged', points: ['1', '1-6', '1-10', '1-11', '1-12'] },
    rules: [
      rule('1-2', 'art. 1, 2°', ['art-01.ts', 'judgePost']),
      rule('1-10', 'art. 1, 10°', ['art-01.ts', 'judgeHeadOfPost']),
    ],
  },
  { number: '2', effect: 'recorded', points: ['2'], rules: [] },
  { number: '3', effect: 'recorded', points: ['3'], rules: [] },
  { number: '4', effect: 'none', points: ['4'], rules: [] },
  { number: '5', effect: 'recorded', points: ['5'], rules: [] },
  { number: '6', effect: 'recorded', points: ['6'], rules: [] },
  {
    ...{ number: '7', effect: 'judged', points: ['7'] },
    rules: [rule('7-1', 'art. 7, 1°', ['art-07.ts', 'judgeThirdStateTask'])],
  },
  { number: '8', effect: 'recorded', points: ['8'], rules: [] },
  { number: '9', effect: 'none', points: ['9'], rules: [] },
  { number: '10', effect: 'shown', points: ['10'], rules: [] },
  {
    ...{ number: '11', effect: 'judged', points: ['11-1', '11-2', '11-3'] },
    rules: [rule('11-2', 'art. 11, 2°', ALLOCATION), rule('11-3', 'art. 11, 3°', ALLOCATION)],
  },
  { number: '12', effect: 'recorded', points: ['12'], rules: [] },
  {
    ...{ number: '13', effect: 'judged', points: ['13'] },
    rules: [rule('13', 'art. 13', ['art-13.ts', 'rankChairReplacement'])],
  },
  {
    ...{ number: '14', effect: 'judged', points: ['14'] },
    rules: [rule('14', 'art. 14', ['art-14.ts', 'judgeHolderReplacement'])],
  },
  {
    ...{ number: '15', effect: 'judged', points: ['15'] },
    rules: [
      rule('15-1', 'art. 15, al. 1', INTERIM),
      rule('15-2', 'art. 15, al. 2', INTERIM),
      shaping('15-3', 'art. 15, al. 3', INTERIM),
      rule('15-4', 'art. 15, al. 4', INTERIM),
    ],
  },
  { number: '16', effect: 'none', points: ['16'], rules: [] },
];
