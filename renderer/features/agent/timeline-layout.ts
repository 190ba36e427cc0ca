import { day, dayAfter, daysBetween, type IsoDate, partsOf } from '../../../shared/dates.ts';
import type { TimelineMarks } from './timeline-marks.ts';

/** The days drawn, both inclusive, and how many pixels a day is wide. */
export type Scale = {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly pixelsPerDay: number;
};

/** Pixels from the left edge of the drawing. */
export type Span = { readonly x: number; readonly width: number };

export type Tick = { readonly x: number; readonly year: number; readonly isLabelled: boolean };

export const DAYS_A_YEAR = 365.2425;

/** A bar thinner than this could be neither seen nor pointed at. */
const MIN_BAR_PX = 4;
const LABEL_ROOM_PX = 44;
const TICK_STEPS = [1, 2, 5, 10, 20, 50] as const;

/** Whole calendar years around all that is drawn: from a 1 January to a 31 December. */
export function toScale(
  marks: TimelineMarks,
  moment: { readonly on: IsoDate; readonly until: IsoDate },
  pixelsPerYear: number,
): Scale {
  const firstDays = [moment.on, ...marks.bars.map(({ assignment }) => assignment.from)];
  const lastDays = [
    moment.until,
    ...marks.bars.map(({ drawnTo }) => drawnTo),
    ...marks.bars.flatMap(({ step }) => step?.lawfulLastDay ?? []),
    ...marks.projection.map(({ lastDay }) => lastDay),
  ];
  const first = firstDays.reduce((a, b) => (a < b ? a : b));
  const last = lastDays.reduce((a, b) => (a > b ? a : b));
  return {
    from: firstOfYear(partsOf(first)[0]),
    to: day(`${pad(partsOf(last)[0])}-12-31`),
    pixelsPerDay: pixelsPerYear / DAYS_A_YEAR,
  };
}

/** The left edge of a day. */
export function xOf(scale: Scale, date: IsoDate): number {
  return round(daysBetween(scale.from, date) * scale.pixelsPerDay);
}

/** A period with both its days, never too thin to be seen. */
export function spanOf(scale: Scale, from: IsoDate, to: IsoDate): Span {
  const x = xOf(scale, from);
  return { x, width: Math.max(MIN_BAR_PX, round(xOf(scale, dayAfter(to)) - x)) };
}

export function widthOf(scale: Scale): number {
  return xOf(scale, dayAfter(scale.to));
}

/** Every 1 January; as many of them labelled as there is room for. */
export function ticksOf(scale: Scale): readonly Tick[] {
  const pixelsPerYear = scale.pixelsPerDay * DAYS_A_YEAR;
  const step = TICK_STEPS.find((years) => years * pixelsPerYear >= LABEL_ROOM_PX) ?? 100;
  const [firstYear, lastYear] = [partsOf(scale.from)[0], partsOf(scale.to)[0]];
  return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => {
    const year = firstYear + index;
    return { x: xOf(scale, firstOfYear(year)), year, isLabelled: year % step === 0 };
  });
}

/** Pixels a year must have for the whole career to fit in `availablePx`. */
export function fittingPixelsPerYear(scale: Scale, availablePx: number): number {
  return (availablePx / (daysBetween(scale.from, scale.to) + 1)) * DAYS_A_YEAR;
}

/** As much of a text as fits, with an ellipsis; empty where fewer than three letters would. */
export function fitText(text: string, availablePx: number, letterPx: number): string {
  const room = Math.floor(availablePx / letterPx);
  if (text.length <= room) return text;
  return room < 4 ? '' : `${text.slice(0, room - 1).trimEnd()}…`;
}

function firstOfYear(year: number): IsoDate {
  return day(`${pad(year)}-01-01`);
}

function pad(year: number): string {
  return String(year).padStart(4, '0');
}

function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
