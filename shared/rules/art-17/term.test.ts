import { describe, expect, it } from 'vitest';
import { day } from '../../dates.ts';
import { aCareer } from '../../testing/careers.ts';
import { aStay } from '../../testing/stays.ts';
import { DEFAULT_READINGS, type Readings } from '../readings.ts';
import { listStays } from './stays.ts';
import { firstPostingTerm } from './term.ts';

/** `from to place` of the traineeship and of the posting; `-` = not recorded. */
type Asked = {
  readonly traineeship: string;
  readonly posting: string;
  readonly appointed?: string;
  readonly readings?: Partial<Readings>;
};

function term({ traineeship, posting, appointed = '2025-09-01', readings = {} }: Asked): string {
  const recorded = (text = '-') => (text === '-' ? null : text);
  const dayOf = (text = '-') => (text === '-' ? null : day(text));
  const [from, to, at] = traineeship.split(' ');
  const [begins = '', place] = posting.split(' ');
  const facts = aCareer({
    appointedOn: dayOf(appointed),
    traineeship: { from: dayOf(from), to: dayOf(to), place: recorded(at) },
    assignments: [aStay(begins, { place: recorded(place) })],
  });
  const all = { ...DEFAULT_READINGS, ...readings };
  const [stay] = listStays(facts, all, day('2026-01-01'));
  if (stay === undefined) throw new Error('the career holds a stay');
  const { lastDay, credit } = firstPostingTerm(stay, facts, all);
  const { credit_months, credit_days, same_post } = credit?.figures ?? {};
  const told =
    credit?.code === 'OK'
      ? [`${credit_months}m ${credit_days}d ${same_post === true ? 'same' : 'elsewhere'}`]
      : (credit?.missing ?? ['plain']);
  return [lastDay, ...told].join(' ');
}

const sameOnly = { readings: { traineeshipCredit: 'same_post_only' } } as const;

describe('the first posting after a traineeship', () => {
  it.each<readonly [string, Asked, string]>([
    ['none recorded', { traineeship: '- - NBO', posting: '2025-09-01 NBO' }, '2029-08-31 plain'],
    [
      'no first day',
      { traineeship: '- 2025-08-31 NBO', posting: '2025-09-01 NBO' },
      ' traineeship.from',
    ],
    [
      'no last day',
      { traineeship: '2024-11-01 - NBO', posting: '2025-09-01 NBO' },
      ' traineeship.to',
    ],
    [
      'ten months, same post',
      { traineeship: '2024-11-01 2025-08-31 NBO', posting: '2025-09-01 NBO' },
      '2028-10-31 10m 0d same',
    ],
    [
      'twelve months, same post',
      {
        traineeship: '2024-09-01 2025-08-31 NBO',
        posting: '2025-09-01 NBO',
        appointed: '2025-09-02',
      },
      '2028-08-31 12m 0d same',
    ],
    [
      'a day more, same post, three years from appointment',
      {
        traineeship: '2024-08-31 2025-08-31 NBO',
        posting: '2025-09-01 NBO',
        appointed: '2025-09-02',
      },
      '2028-09-01 12m 0d same',
    ],
    [
      'eighteen months, same post, no appointment recorded',
      { traineeship: '2024-03-01 2025-08-31 NBO', posting: '2025-09-01 NBO', appointed: '-' },
      '2028-08-31 12m 0d same',
    ],
    [
      'same post, after a day elsewhere',
      { traineeship: '2024-11-16 2025-08-31 NBO', posting: '2025-09-02 NBO' },
      '2028-11-15 9m 16d elsewhere',
    ],
    [
      'elsewhere, with days left over',
      { traineeship: '2024-11-16 2025-08-31 NBO', posting: '2025-09-01 TYO' },
      '2028-11-14 9m 16d elsewhere',
    ],
    [
      'elsewhere, a year and some days',
      { traineeship: '2024-08-20 2025-08-31 NBO', posting: '2025-09-01 TYO' },
      '2028-08-31 12m 0d elsewhere',
    ],
    [
      'elsewhere, eleven months and thirty days',
      { traineeship: '2024-09-02 2025-08-31 NBO', posting: '2025-09-01 TYO' },
      '2028-08-31 11m 30d elsewhere',
    ],
    [
      'a place not recorded where it makes no difference',
      { traineeship: '2024-11-01 2025-08-31 -', posting: '2025-09-01 NBO' },
      '2028-10-31 10m 0d elsewhere',
    ],
    [
      'no place of the traineeship',
      { traineeship: '2024-11-16 2025-08-31 -', posting: '2025-09-01 NBO' },
      ' traineeship.place',
    ],
    [
      'no place of the posting',
      { traineeship: '2024-11-16 2025-08-31 NBO', posting: '2025-09-01 -' },
      ' assignment.place',
    ],
    [
      'elsewhere, where only the same post counts',
      { traineeship: '2024-11-16 2025-08-31 NBO', posting: '2025-09-01 TYO', ...sameOnly },
      '2029-08-31 plain',
    ],
    [
      'same post, where only that counts',
      { traineeship: '2024-11-16 2025-08-31 NBO', posting: '2025-09-01 NBO', ...sameOnly },
      '2028-11-15 9m 16d same',
    ],
    [
      'same post after a day elsewhere, where only the same counts',
      { traineeship: '2024-11-16 2025-08-31 NBO', posting: '2025-09-02 NBO', ...sameOnly },
      '2029-09-01 plain',
    ],
    [
      'no place, where only the same post counts',
      { traineeship: '2024-11-01 2025-08-31 -', posting: '2025-09-01 NBO', ...sameOnly },
      ' traineeship.place',
    ],
  ])('with %s', (_, asked, expected) => {
    expect(term(asked)).toBe(expected);
  });
});
