import { day } from '../../dates.ts';
import {
  careerExample,
  headquarters,
  inDomain,
  posting,
  trainee,
  twoPostings,
} from './career-facts.ts';
import type { WorkedExample } from './worked-example.ts';

const short = trainee('2024-11-01', '2025-08-31', '2025-09-01');
const firstTwo = twoPostings(['2016-08-01', '2020-07-31'], ['2020-08-01', '2024-07-31']);

/** Art. 17, § 1, al. 4 and 5: the traineeship in post, and another function the second time. */
export const creditAndFunction: readonly WorkedExample[] = [
  careerExample(
    ['X26', '2019-01-01'],
    {
      ...trainee('2017-03-01', '2018-02-28', '2018-03-01'),
      assignments: [posting('2018-03-01')],
    },
    { code: 'OK', last_day: '2021-02-28' },
  ),
  careerExample(
    ['X27', '2027-01-01'],
    { ...short, assignments: [posting('2025-09-01')] },
    { code: 'OK', last_day: '2028-10-31' },
  ),
  careerExample(
    ['X29', '2027-01-01'],
    {
      ...short,
      assignments: [
        headquarters('2025-09-01', '2025-12-31'),
        posting('2026-01-01', null, { place: 'ROM' }),
      ],
    },
    { last_day: '2029-02-28' },
  ),
  careerExample(
    ['X31', '2027-01-01'],
    { appointedOn: day('2025-09-01'), assignments: [posting('2025-09-01')] },
    { code: 'OK', last_day: '2029-08-31' },
  ),
  careerExample(
    ['X32', '2029-01-01'],
    {
      ...short,
      assignments: [
        posting('2025-09-01', '2028-10-31', inDomain('political_economic')),
        posting('2028-11-01', null, { ...inDomain('consular'), place: 'ROM' }),
      ],
    },
    { code: 'OK', last_day: '2032-10-31', postings_counted: 2 },
  ),
  careerExample(
    ['X33', '2027-01-01'],
    {
      appointedOn: day('2023-08-01'),
      assignments: [
        posting('2023-08-01', '2027-07-31', inDomain('consular')),
        posting('2027-08-01', null, { ...inDomain('consular'), place: 'ROM' }),
      ],
    },
    { code: 'SOFT', rules: ['17-4'] },
  ),
  careerExample(
    ['X35', '2028-01-01'],
    {
      appointedOn: day('2016-08-01'),
      assignments: [
        ...firstTwo,
        headquarters('2024-08-01', '2027-07-31'),
        posting('2027-08-01', null, { ...inDomain('consular'), place: 'ROM' }),
      ],
    },
    { code: 'OK', rules: [] },
  ),
];
