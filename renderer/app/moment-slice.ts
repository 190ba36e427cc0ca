import type { StateCreator } from 'zustand/vanilla';
import type { Moment } from '../../shared/api/records.ts';
import { day, partsOf, type IsoDate } from '../../shared/dates.ts';

export type MomentSlice = {
  /** Read once, when the window opened. */
  readonly today: IsoDate;
  /** The day on which everything is judged, and the planning window. */
  readonly moment: Moment;

  setMoment(patch: Partial<Moment>): void;
};

/** Judged today; planned until the end of the coming calendar year. */
export function defaultMoment(today: IsoDate): Moment {
  return { on: today, until: day(`${partsOf(today)[0] + 1}-12-31`), knownOn: null };
}

export function isSameMoment(a: Moment, b: Moment): boolean {
  return a.on === b.on && a.until === b.until && a.knownOn === b.knownOn;
}

export const momentSlice =
  (today: IsoDate): StateCreator<MomentSlice> =>
  (set) => ({
    today,
    moment: defaultMoment(today),
    setMoment: (patch) => set(({ moment }) => ({ moment: { ...moment, ...patch } })),
  });
