import type { EligibilityEntry, EligibilityList } from '../../../shared/api/eligibility.ts';
import type { Moment, Rotation, RotationEntry } from '../../../shared/api/records.ts';
import type { GridName } from './grid-name.ts';

/** One person as the grid shows them: judged under art. 17, or under art. 21. */
export type JudgedEntry = RotationEntry | EligibilityEntry;

export type JudgedList = { readonly moment: Moment; readonly entries: readonly JudgedEntry[] };

/** What the backend last judged for each of the lists; null before. */
export type JudgedLists = {
  /** Every agent of the file, state agents too. */
  readonly rotation: Rotation | null;
  /** Asked for only once the view is shown. */
  readonly eligibility: EligibilityList | null;
};

/** The list of one grid: agents of the two careers in the rotation, state agents under art. 21. */
export function listOf(grid: GridName, { rotation, eligibility }: JudgedLists): JudgedList | null {
  if (grid === 'art21' || rotation === null) return grid === 'art21' ? eligibility : null;
  return { ...rotation, entries: rotation.entries.filter(({ career }) => career !== 'state') };
}
