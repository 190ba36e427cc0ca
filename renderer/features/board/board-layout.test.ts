import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BoardAgent } from '../../../shared/api/board-api.ts';
import { day } from '../../../shared/dates.ts';
import { judge } from '../../../shared/rules/clock.ts';
import type { CareerFacts } from '../../../shared/rules/verdict.ts';
import { anyCareer, anyDay } from '../../../shared/testing/any-career.ts';
import { aCareer } from '../../../shared/testing/careers.ts';
import { aStay, on } from '../../../shared/testing/stays.ts';
import { moveCursor } from './board-cursor.ts';
import { agentRow, functionRow } from './board-rows.ts';
import { spanOf, ticksOf, toScale, ZOOMS, xOf } from './board-scale.ts';
import { type Bar, careerDrawer } from './career-bars.ts';
import { rowAt, rowHeight, topsOf, windowOf } from './row-window.ts';

function anAgent(facts: CareerFacts, lastName = 'Testelmans'): BoardAgent {
  return { lastName, firstName: 'Fictif', facts, versions: {} };
}

function drawn(facts: CareerFacts, text = '2026-11-22') {
  return careerDrawer(on(text))(anAgent(facts));
}

describe('the scale', () => {
  it('never draws a bar outside the twelve years, nor one too thin to be seen', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom(...ZOOMS), (a, b, zoom) => {
        const scale = toScale(day('2026-11-22'), zoom, 900);
        const period = a < b ? { from: a, to: b } : { from: b, to: a };
        const span = spanOf(scale, period);
        const isOutside = period.to < scale.from || period.from > scale.to;
        expect(span === null).toBe(isOutside);
        if (span === null) return;
        expect(span.left).toBeGreaterThanOrEqual(0);
        expect(span.left + span.width).toBeLessThanOrEqual(scale.width + 0.001);
        expect(span.width).toBeGreaterThanOrEqual(4);
      }),
    );
  });

  it('draws a tick on the first day of each year, quarter or month', () => {
    expect(ZOOMS.map((zoom) => ticksOf(toScale(day('2026-11-22'), zoom, 900)).length)).toEqual([
      12, 48, 144,
    ]);
    const scale = toScale(day('2026-11-22'), 'quarters', 900);
    expect(ticksOf(scale)[1]).toEqual({
      ...{ date: '2021-04-01', isYear: false, x: xOf(scale, day('2021-04-01')) },
    });
  });
});

describe('a career', () => {
  it('has the gaps and overlaps that rule 17-1 finds, and no others', () => {
    fc.assert(
      fc.property(anyCareer, anyDay, (facts, date) => {
        const found = judge(facts, on(date)).findings.flatMap(({ rule, reason, figures }) =>
          rule === '17-1' && (reason === 'GAP' || reason === 'OVERLAP')
            ? [`${reason.toLowerCase()} ${figures['from']} ${figures['to']} ${figures['days']}`]
            : [],
        );
        const { breaks } = drawn(facts, date);
        const shown = breaks.map(({ kind, from, to, days }) => `${kind} ${from} ${to} ${days}`);
        // The days since the last assignment of all are a gap too.
        expect(shown.filter((one) => found.includes(one))).toEqual(found);
        expect(shown.length - found.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });

  it('puts no two bars on the same lane on the same day', () => {
    fc.assert(
      fc.property(anyCareer, anyDay, (facts, date) => {
        const { bars, lanes } = agentRow(drawn(facts, date));
        for (const [index, bar] of bars.entries()) {
          expect(bar.lane).toBeLessThan(lanes);
          for (const other of bars.slice(index + 1))
            expect(bar.lane === other.lane && other.from <= bar.to).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('draws an open stay up to its lawful last day, or to the day asked once that has passed', () => {
    const facts = aCareer({ assignments: [aStay('2023-08-01')] });
    expect(drawn(facts).bars[0]).toMatchObject({ isOpen: true, to: '2027-07-31' });
    expect(drawn(facts, '2028-01-15').bars[0]).toMatchObject({ isOpen: true, to: '2028-01-15' });
  });
});

describe('a function', () => {
  const job = { code: 'F1', validFrom: day('2020-01-01'), validTo: null };
  const words = {
    ...{ title: 'Consul', detail: 'Nairobi' },
    moment: { from: day('2026-11-22'), to: day('2027-12-31') },
  };
  const holder = (from: string, to: string): Bar => {
    const facts = aCareer({ assignments: [aStay(from, { to: day(to), functionCode: 'F1' })] });
    const [bar] = drawn(facts).bars;
    if (bar === undefined) throw new Error('no bar');
    return bar;
  };
  const marks = (bars: readonly Bar[]) =>
    functionRow(job, bars, words).marks.map(({ kind, from, to }) => `${kind} ${from} ${to}`);

  it('is vacant before, between and after its holders, up to the end of the window', () => {
    expect(marks([holder('2021-01-01', '2024-07-31'), holder('2024-09-01', '2027-06-30')])).toEqual(
      [
        'vacant 2020-01-01 2020-12-31',
        'vacant 2024-08-01 2024-08-31',
        'vacant 2027-07-01 2027-12-31',
      ],
    );
  });

  it('is handed over on the first day of the next holder, or while both are there', () => {
    expect(marks([holder('2020-01-01', '2023-07-31'), holder('2023-08-01', '2027-12-31')])).toEqual(
      ['handover 2023-08-01 2023-08-01'],
    );
    expect(marks([holder('2020-01-01', '2023-08-14'), holder('2023-08-01', '2027-12-31')])).toEqual(
      ['handover 2023-08-01 2023-08-14'],
    );
  });
});

describe('the window', () => {
  it('holds every row in sight, and few others', () => {
    const anyRows = fc.array(fc.record({ lanes: fc.integer({ min: 1, max: 3 }) }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(anyRows, fc.nat(5_000), (rows, top) => {
        const tops = topsOf(rows);
        const { first, last } = windowOf(tops, { top, height: 600 });
        for (const [index, row] of rows.entries()) {
          const begin = tops.tops[index] ?? 0;
          const isSeen = begin <= top + 600 && begin + rowHeight(row) > top;
          if (isSeen) expect(index >= first && index <= last).toBe(true);
        }
        expect(last - first).toBeLessThan(60);
        expect(rowAt(tops.tops, top)).toBeLessThan(rows.length);
      }),
    );
  });
});

describe('the cursor', () => {
  const one = aCareer({
    assignments: [aStay('2020-01-01', { to: day('2023-12-31') }), aStay('2024-01-01')],
  });
  const rows = ['A', 'B', 'C'].map((staffNumber) =>
    agentRow(careerDrawer(on('2026-11-22'))(anAgent({ ...one, staffNumber }))),
  );
  const press = (name: string, item: string | null, hasControl = false) =>
    moveCursor(rows, { row: 'B', item }, { name, hasControl, pageRows: 2 });

  it('goes along a row from its header, and to the same time in another row', () => {
    expect(press('ArrowRight', null)).toEqual({ row: 'B', item: 'posting 2020-01-01' });
    expect(press('End', null)).toEqual({ row: 'B', item: 'posting 2024-01-01' });
    expect(press('ArrowLeft', 'posting 2020-01-01')).toEqual({ row: 'B', item: null });
    expect(press('ArrowDown', 'posting 2024-01-01')).toEqual({
      ...{ row: 'C', item: 'posting 2024-01-01' },
    });
    expect(press('PageUp', null)).toEqual({ row: 'A', item: null });
    expect(press('End', null, true)).toEqual({ row: 'C', item: null });
    expect(press('x', null)).toBe(null);
  });
});
