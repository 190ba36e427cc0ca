import type { Moment } from '../../../shared/api/records.ts';
import { day, later, partsOf } from '../../../shared/dates.ts';

/** A day of planning, and of which knowledge. */
export type Side = Pick<Moment, 'on' | 'knownOn'>;

export type Sides = { readonly before: Side; readonly after: Side };

/** The moment of the window, and the last day of its planning. */
export function usualSides({ on, until, knownOn }: Moment): Sides {
  return { before: { on, knownOn }, after: { on: until, knownOn } };
}

/** A side with a planning window that spans as many calendar years as that of the window. */
export function momentOf(side: Side, { on, until }: Moment): Moment {
  if (side.on === on) return { ...side, until };
  const years = partsOf(until)[0] - partsOf(on)[0];
  return { ...side, until: later(side.on, day(`${partsOf(side.on)[0] + years}-12-31`)) };
}
