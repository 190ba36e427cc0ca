import { isSameMoment } from '../../app/moment-slice.ts';
import type { JudgedEntry, JudgedList } from './judged-list.ts';

/**
 * The agent in the panel as judged before a change, so that the row stays where that put it (UX-08).
 *
 * `null` where nothing changed, another moment is judged, or nobody is in the panel.
 */
export function holdPlace(
  before: Judged,
  after: JudgedList,
  chosen: string | null,
): JudgedEntry | null {
  const { list, held } = before;
  if (chosen === null || !list || !isSameMoment(list.moment, after.moment)) return null;
  const own = ({ entries }: JudgedList) => entries.find((one) => one.staffNumber === chosen);
  const known = held?.staffNumber === chosen ? held : own(list);
  const fresh = own(after);
  return known && fresh && JSON.stringify(known) !== JSON.stringify(fresh) ? known : null;
}

type Judged = { readonly list: JudgedList | null; readonly held: JudgedEntry | null };
