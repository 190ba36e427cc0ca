import { day, type IsoDate } from '../../dates.ts';
import type { Figures } from '../finding.ts';

/** A day among the figures of a finding or repair; throws where it names none. */
export function dayOf(figures: Figures, name: string): IsoDate {
  return day(textOf(figures, name));
}

/** As `dayOf`, for a text; throws where it names none. */
export function textOf(figures: Figures, name: string): string {
  const value = figures[name];
  if (typeof value !== 'string') throw new Error(`no ${name} is named`);
  return value;
}

/** As `dayOf`, for a whole number; throws where it names none. */
export function numberOf(figures: Figures, name: string): number {
  const value = figures[name];
  if (typeof value !== 'number') throw new Error(`no ${name} is named`);
  return value;
}
