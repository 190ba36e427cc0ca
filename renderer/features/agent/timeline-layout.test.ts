import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, dayAfter, lengthInDays } from '../../../shared/dates.ts';
import {
  DAYS_A_YEAR,
  fitText,
  fittingPixelsPerYear,
  type Scale,
  spanOf,
  ticksOf,
  toScale,
  widthOf,
  xOf,
} from './timeline-layout.ts';

const scale: Scale = { from: day('2020-01-01'), to: day('2029-12-31'), pixelsPerDay: 0.1 };
const aDay = fc.integer({ min: 0, max: 3652 }).map((count) => addDays(day('2020-01-01'), count));

describe('the scale', () => {
  it('begins on a 1 January and ends on a 31 December around all that is drawn', () => {
    const marks = {
      bars: [],
      breaks: [],
      projection: [
        { kind: 'posting' as const, from: day('2031-08-01'), lastDay: day('2035-07-31') },
      ],
      lanes: 1,
    };
    const moment = { on: day('2027-06-15'), until: day('2028-06-14') };

    expect(toScale(marks, moment, DAYS_A_YEAR)).toEqual({
      from: '2027-01-01',
      to: '2035-12-31',
      pixelsPerDay: 1,
    });
  });

  it('keeps the day asked and the planning window in sight of an empty career', () => {
    const none = { bars: [], breaks: [], projection: [], lanes: 1 };
    const moment = { on: day('2027-01-01'), until: day('2027-12-31') };

    expect(toScale(none, moment, 100)).toMatchObject({ from: '2027-01-01', to: '2027-12-31' });
  });

  it('puts the first day at the left edge and the day after the last at the right edge', () => {
    expect(xOf(scale, scale.from)).toBe(0);
    expect(widthOf(scale)).toBe(365.3);
  });

  it('fits a whole career in the room there is', () => {
    const pixelsPerYear = fittingPixelsPerYear(scale, 500);

    expect(widthOf({ ...scale, pixelsPerDay: pixelsPerYear / DAYS_A_YEAR })).toBeCloseTo(500, 1);
  });
});

describe('a span', () => {
  it('counts the last day in', () => {
    expect(spanOf(scale, day('2020-01-01'), day('2020-04-09'))).toEqual({ x: 0, width: 10 });
  });

  it('is never thinner than can be pointed at', () => {
    expect(spanOf(scale, day('2020-01-01'), day('2020-01-01')).width).toBe(4);
  });

  it('touches the span that begins the day after, and never overlaps it', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 100, max: 2000 }), (from, length) => {
        const to = addDays(from, length);
        const { x, width } = spanOf(scale, from, to);
        expect(x + width).toBeCloseTo(xOf(scale, dayAfter(to)), 1);
        expect(width).toBeCloseTo(lengthInDays({ from, to }) * 0.1, 1);
      }),
    );
  });
});

describe('the ticks', () => {
  it.each([
    [44, 10],
    [43.9, 5],
    [22, 5],
    [21.9, 2],
  ])('at %d pixels a year label %d of ten years', (pixelsPerYear, labelled) => {
    const ticks = ticksOf({ ...scale, pixelsPerDay: pixelsPerYear / DAYS_A_YEAR });

    expect(ticks).toHaveLength(10);
    expect(ticks.filter(({ isLabelled }) => isLabelled)).toHaveLength(labelled);
  });
});

describe('a label', () => {
  it.each([
    ['Kinshasa', 48, 'Kinshasa'],
    ['Kinshasa', 47, 'Kinsha…'],
    ['Kinshasa', 24, 'Kin…'],
    ['Kinshasa', 23, ''],
  ])('%s in %d pixels reads "%s"', (text, room, shown) => {
    expect(fitText(text, room, 6)).toBe(shown);
  });
});
