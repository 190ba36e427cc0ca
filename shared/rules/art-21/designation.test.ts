import { describe, expect, it } from 'vitest';
import { day } from '../../dates.ts';
import { judgeDesignation, judgeRenewal, type Designation } from './designation.ts';

/** `from to function id`; `-` = not recorded. */
function read(text: string): Designation {
  const [from = '', to = '-', code = '-', id = ''] = text.split(' ');
  const [last, functionCode] = [to, code].map((one) => (one === '-' ? null : one));
  return { id, from: day(from), to: last ? day(last) : null, functionCode: functionCode ?? null };
}

const said = (
  renewal: 'never' | 'within_four_years',
  [one = '', ...earlier]: readonly string[],
) => {
  const { reason, code, records, missing, figures } = judgeRenewal(read(one), earlier.map(read), {
    renewal,
  });
  const counted = figures['days'] === undefined ? [] : [figures['days'], figures['days_allowed']];
  return [reason, code, ...missing, ...counted, records.map((id) => id || '?').join('+')]
    .join(' ')
    .trim();
};

describe('another designation, art. 21, § 1, al. 3', () => {
  it.each([
    ['a first one', ['2025-09-01 - F a'], 'FIRST_DESIGNATION OK a'],
    ['one that is only thought of', ['2025-09-01 - F'], 'FIRST_DESIGNATION OK'],
    ['the same function', ['2025-09-01 - F b', '2023-09-01 2024-08-31 F a'], 'RENEWAL BLOCKED a+b'],
    [
      'the same function from the same day',
      ['2025-09-01 - F b', '2025-09-01 2026-08-31 F a'],
      'FIRST_DESIGNATION OK b',
    ],
    [
      'the same function later on',
      ['2025-09-01 - F b', '2025-09-02 2026-08-31 F a'],
      'FIRST_DESIGNATION OK b',
    ],
    [
      'two functions nobody recorded',
      ['2025-09-01 - - b', '2020-09-01 2021-08-31 - a'],
      'FIRST_DESIGNATION OK b',
    ],
    [
      'another function, a year later less a day',
      ['2025-08-31 - F b', '2023-09-01 2024-08-31 G a'],
      'SOON_AFTER_ANOTHER MANUAL a+b',
    ],
    [
      'another function, a year later',
      ['2025-09-01 - F b', '2023-09-01 2024-08-31 G a'],
      'FIRST_DESIGNATION OK b',
    ],
    [
      'another function, long ago, without an end',
      ['2025-09-01 - F b', '2015-09-01 - G a'],
      'SOON_AFTER_ANOTHER MANUAL a+b',
    ],
    [
      'the first of two others that is recent',
      [
        '2025-08-01 - F d',
        '2010-09-01 2011-08-31 G a',
        '2024-09-01 2025-01-31 H b',
        '2024-10-01 2025-02-28 I c',
      ],
      'SOON_AFTER_ANOTHER MANUAL b+d',
    ],
  ] as const)('%s', (_, designations, expected) => {
    expect(said('never', designations)).toBe(expected);
  });

  it.each([
    ['a first one', ['2025-09-01 - F a'], 'FIRST_DESIGNATION OK a'],
    [
      'all four years, to the day',
      ['2025-09-01 2028-08-30 F b', '2023-09-01 2024-08-31 F a'],
      'RENEWED_WITHIN_FOUR_YEARS OK 1095 1461 a+b',
    ],
    [
      'a day more',
      ['2025-09-01 2028-08-31 F b', '2023-09-01 2024-08-31 F a'],
      'OVER_FOUR_YEARS_IN_ALL BLOCKED 1095 1461 a+b',
    ],
    [
      'two before it, to the day',
      ['2026-09-01 2028-08-30 F c', '2023-09-01 2024-08-31 F a', '2025-01-01 2025-12-31 F b'],
      'RENEWED_WITHIN_FOUR_YEARS OK 730 1461 a+b+c',
    ],
    [
      'no end yet, and a day left',
      ['2028-09-01 - F b', '2023-09-01 2027-08-30 F a'],
      'RENEWED_WITHIN_FOUR_YEARS OK 1 1461 a+b',
    ],
    [
      'no end yet, and no day left',
      ['2028-09-01 - F b', '2023-09-01 2027-08-31 F a'],
      'OVER_FOUR_YEARS_IN_ALL BLOCKED 0 1461 a+b',
    ],
    [
      'an earlier one without an end',
      ['2025-09-01 2026-08-31 F c', '2023-09-01 - F a', '2024-09-01 2024-12-31 F b'],
      'EARLIER_END_UNKNOWN UNKNOWN assignment.planned_to a+b+c',
    ],
  ] as const)('under the other reading (A8), %s', (_, designations, expected) => {
    expect(said('within_four_years', designations)).toBe(expected);
  });

  it('is not judged where the text was annulled, and names the designation', () => {
    const one = read('2019-09-01 2020-08-31 F a');
    const findings = judgeDesignation(one, [], { renewal: 'never' });
    expect(findings.map(({ code, records }) => [code, records])).toEqual([['NOT_IN_FORCE', ['a']]]);
  });

  it.each([
    ['2029-08-31', 'WITHIN_FOUR_YEARS OK'],
    ['2029-09-01', 'OVER_FOUR_YEARS BLOCKED'],
    ['-', 'END_UNKNOWN UNKNOWN assignment.planned_to'],
  ])('from 01-09-2025 until %s: %s', (to, expected) => {
    const [length] = judgeDesignation(read(`2025-09-01 ${to} F a`), [], { renewal: 'never' });
    expect([length?.reason, length?.code, ...(length?.missing ?? [])].join(' ')).toBe(expected);
    expect(length?.figures).toMatchObject({ latest: '2029-08-31', months: 48 });
  });
});
