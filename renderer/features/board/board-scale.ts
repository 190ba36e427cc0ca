import {
  day,
  dayAfter,
  dayNumber,
  type IsoDate,
  lengthInDays,
  partsOf,
  type Period,
} from '../../../shared/dates.ts';

export type Zoom = 'years' | 'quarters' | 'months';
export const ZOOMS: readonly Zoom[] = ['years', 'quarters', 'months'];

/** The days drawn, both inclusive, and how many pixels a day is wide. */
export type Scale = Period & {
  readonly zoom: Zoom;
  readonly pixelsPerDay: number;
  readonly width: number;
};

/** Pixels from the left edge of the drawing. */
export type Span = { readonly left: number; readonly width: number };

export type Tick = { readonly x: number; readonly date: IsoDate; readonly isYear: boolean };

/** Years drawn: those before the year of the day asked, that year, and those after. */
export const YEARS = 12;
const YEARS_BEFORE = 5;
const DAYS_A_YEAR = 365.2425;
const PIXELS_A_YEAR: Readonly<Record<Zoom, number>> = { years: 60, quarters: 300, months: 960 };
const MONTHS_A_TICK: Readonly<Record<Zoom, number>> = { years: 12, quarters: 3, months: 1 };
/** A bar thinner than this could be neither seen nor pointed at. */
const THINNEST = 4;

/** Twelve calendar years around the day; at the widest zoom they fill the room there is. */
export function toScale(on: IsoDate, zoom: Zoom, availablePx: number): Scale {
  const [year] = partsOf(on);
  const first = Math.max(1, year - YEARS_BEFORE);
  const period = { from: firstOf(first, 1), to: day(`${pad(first + YEARS - 1)}-12-31`) };
  const days = lengthInDays(period);
  const fitting = zoom === 'years' ? availablePx / days : 0;
  const pixelsPerDay = Math.max(PIXELS_A_YEAR[zoom] / DAYS_A_YEAR, fitting);
  return { ...period, zoom, pixelsPerDay, width: days * pixelsPerDay };
}

/** The left edge of a day, which may lie outside the drawing. */
export function xOf(scale: Scale, date: IsoDate): number {
  return (dayNumber(date) - dayNumber(scale.from)) * scale.pixelsPerDay;
}

/** The part of a period that lies in the drawing, never too thin to be seen; null for none. */
export function spanOf(scale: Scale, { from, to }: Period): Span | null {
  if (to < from || to < scale.from || from > scale.to) return null;
  const left = Math.max(0, xOf(scale, from));
  const right = Math.min(scale.width, xOf(scale, dayAfter(to)));
  const width = Math.max(THINNEST, right - left);
  return { left: Math.min(left, scale.width - width), width };
}

/** First days of the years, quarters or months. */
export function ticksOf(scale: Scale): readonly Tick[] {
  const step = MONTHS_A_TICK[scale.zoom];
  const [first] = partsOf(scale.from);
  return Array.from({ length: (YEARS * 12) / step }, (_, index) => {
    const months = index * step;
    const date = firstOf(first + Math.floor(months / 12), (months % 12) + 1);
    return { x: xOf(scale, date), date, isYear: months % 12 === 0 };
  });
}

function firstOf(year: number, month: number): IsoDate {
  return day(`${pad(year)}-${String(month).padStart(2, '0')}-01`);
}

function pad(year: number): string {
  return String(year).padStart(4, '0');
}
