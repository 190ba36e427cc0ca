import { describe, expect, it } from 'vitest';
import { day } from '../../dates.ts';
import { aDecision } from '../../testing/stays.ts';
import { lackingPapers, type PapersWanted } from './papers.ts';

const BITES = '2024-07-31';
const SEQUENCE = { kind: 'sequence', endsOn: null } as const;

/** What papers for an end on 31-07-2023 still lack; whole ones were decided on 01-03-2022. */
function lacking(
  papers: Parameters<typeof aDecision>[1],
  wanted: { kind?: PapersWanted['kind']; endsOn?: string | null } = {},
) {
  const { kind = 'shorten', endsOn = '2023-07-31' } = wanted;
  const whole = { newLastDay: '2023-07-31', proposedOn: '2022-01-01', decidedOn: '2022-03-01' };
  return lackingPapers(
    {
      ...{ assignmentId: 'a', kind, bitesOn: day(BITES) },
      endsOn: endsOn === null ? null : day(endsOn),
    },
    aDecision('a', { ...whole, kind, ...papers }),
  ).map(({ fact, figures: { assignment: _stay, kind: _kind, ...days } }) =>
    [fact.replace('derogation.', ''), ...Object.values(days)].join(' '),
  );
}

describe('what papers lack', () => {
  it('is nothing where they are whole, even on the last day', () => {
    expect(lacking({})).toEqual([]);
    expect(lacking({ decidedOn: '2023-07-31', proposedOn: '2023-07-31' })).toEqual([]);
  });

  it('is a decision where it is late, undated or not an approval', () => {
    const again = ['decision 2022-01-01 2023-07-31'];
    expect(lacking({ decidedOn: '2023-08-01' })).toEqual(again);
    expect(lacking({ decidedOn: null })).toEqual(again);
    expect(lacking({ decision: 'refused' })).toEqual(again);
    expect(lacking({ decision: null })).toEqual(again);
  });

  it('is a decision after the proposal, where there is time for one', () => {
    expect(lacking({ proposedOn: '2022-03-01' })).toEqual([]);
    expect(lacking({ proposedOn: '2022-03-02' })).toEqual(['decision 2022-03-02 2023-07-31']);
    expect(lacking({ proposedOn: '2023-07-31' })).toEqual(['decision 2023-07-31 2023-07-31']);
    expect(lacking({ proposedOn: '2023-08-01' })).toEqual(['proposal 2022-03-01']);
    expect(lacking({ proposedOn: null })).toEqual(['proposal 2022-03-01']);
  });

  it('is a ground of the article', () => {
    expect(lacking({ grounds: [] })).toEqual(['grounds']);
    expect(lacking({ grounds: ['other'] })).toEqual(['grounds']);
    expect(lacking({ grounds: ['other', 'family'] })).toEqual([]);
  });

  it('is a last day that reaches the real one', () => {
    const next = (newLastDay: string | null, endsOn: string) =>
      lacking({ newLastDay }, { endsOn }).filter((text) => text.startsWith('new_last_day'));
    expect(next(null, '2023-07-31')).toEqual(['new_last_day 2023-07-31']);
    expect(next('2023-08-01', '2023-07-31')).toEqual(['new_last_day 2023-07-31']);
    expect(next('2023-07-30', '2023-07-31')).toEqual([]);
    expect(next('2025-07-30', '2025-07-31')).toEqual(['new_last_day 2025-07-31']);
    expect(next('2025-07-31', '2025-07-31')).toEqual([]);
    expect(next('2025-08-01', '2025-07-31')).toEqual([]);
    expect(next(BITES, BITES)).toEqual([]);
    expect(next('2024-08-01', BITES)).toEqual([]);
    expect(next(null, BITES)).toEqual([`new_last_day ${BITES}`]);
  });

  it('is no last day for a change of sequence, which bites when it begins', () => {
    expect(lacking({ decidedOn: BITES }, SEQUENCE)).toEqual([]);
    expect(lacking({ decidedOn: '2024-08-01', newLastDay: null }, SEQUENCE)).toEqual([
      `decision 2022-01-01 ${BITES}`,
    ]);
  });
});
