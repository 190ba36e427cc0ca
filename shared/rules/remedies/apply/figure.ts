import { day, type IsoDate } from '../../../dates.ts';
import type { Figures } from '../../finding.ts';

/** A day that a repair names; throws where it names none. */
export function dayOf(figures: Figures, name: string): IsoDate {
  return day(textOf(figures, name));
}

/** A text that a repair names; throws where it names none. */
export function textOf(figures: Figures, name: string): string {
  const value = figures[name];
  if (typeof value !== 'string') throw new Error(`the repair names no ${name}`);
  return value;
}

/** A whole number that a repair names; throws where it names none. */
export function numberOf(figures: Figures, name: string): number {
  const value = figures[name];
  if (typeof value !== 'number') throw new Error(`the repair names no ${name}`);
  return value;
}
