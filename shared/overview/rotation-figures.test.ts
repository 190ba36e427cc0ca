import { describe, expect, it } from 'vitest';
import { day } from '../dates.ts';
import { countRotation, type Explained } from './rotation-figures.ts';

const WINDOW = { on: day('2026-11-22'), until: day('2027-02-15') };

function someone(facts: Partial<Explained>): Explained {
  return { status: 'NOT_DUE', current: null, needsDerogation: false, projection: [], ...facts };
}

function endingOn(lastDay: string, kind: 'posting' | 'headquarters' = 'posting'): Explained {
  const stay = { assignmentId: 'a', functionCode: null, place: null, from: day('2023-01-01') };
  return someone({ current: { ...stay, kind, lastDay: day(lastDay) } });
}

describe('the figures of the rotation', () => {
  it('cut the first and the last month to the window', () => {
    const { ends } = countRotation([], WINDOW);
    expect(ends.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2026-11-22 2026-11-30',
      '2026-12-01 2026-12-31',
      '2027-01-01 2027-01-31',
      '2027-02-01 2027-02-15',
    ]);
  });

  it('count a last day in its month, both bounds of the window inclusive', () => {
    const days = ['2026-11-21', '2026-11-22', '2026-12-31', '2027-02-15', '2027-02-16'];
    const { ends } = countRotation(
      [...days.map((one) => endingOn(one)), endingOn('2026-12-01', 'headquarters')],
      WINDOW,
    );
    expect(ends.map(({ abroad }) => abroad)).toEqual([1, 1, 0, 1]);
    expect(ends.map(({ headquarters }) => headquarters)).toEqual([0, 1, 0, 0]);
  });

  it('have no month where the window ends before the day', () => {
    expect(countRotation([], { on: WINDOW.until, until: WINDOW.on }).ends).toEqual([]);
  });

  it('count each term of the projection in the year it begins, overdue ones in the first', () => {
    const term = (from: string | null, kind: 'posting' | 'headquarters') => ({
      ...{ kind, from: from === null ? null : day(from), lastDay: null },
    });
    const { moves } = countRotation(
      [
        someone({ projection: [term('2025-08-01', 'posting'), term('2037-12-31', 'posting')] }),
        someone({ projection: [term('2026-12-01', 'headquarters'), term(null, 'posting')] }),
        someone({ projection: [term('2038-01-01', 'posting')] }),
      ],
      WINDOW,
    );
    expect(moves[0]).toEqual({ year: 2026, posting: 1, headquarters: 1 });
    expect(moves.at(-1)).toEqual({ year: 2037, posting: 1, headquarters: 0 });
    expect(moves.reduce((sum, one) => sum + one.posting + one.headquarters, 0)).toBe(3);
  });

  it('count every status, those of nobody too', () => {
    const { statuses, needDerogation } = countRotation(
      [someone({ status: 'DUE', needsDerogation: true }), someone({ status: 'DUE' })],
      WINDOW,
    );
    expect([statuses.DUE, statuses.OVERDUE, needDerogation]).toEqual([2, 0, 1]);
  });
});
