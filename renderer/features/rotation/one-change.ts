import type { Moment, Rotation, RotationEntry } from '../../../shared/api/records.ts';
import { isSameMoment } from '../../app/moment-slice.ts';
import type { SessionSlice } from '../../app/session-slice.ts';

type State = Pick<SessionSlice, 'session'> & { readonly rotation: Rotation | null };

/**
 * Spares judging everybody after a change of one agent: where exactly that one change of the same
 * file came since the list was judged, only that agent is asked for.
 */
export function oneChange() {
  let judgedAt: Place | null = null;
  let expected: { readonly staffNumber: string; readonly at: Place } | null = null;

  return {
    /** The list has just been judged whole, or patched. */
    judged(state: Pick<SessionSlice, 'session'>): void {
      judgedAt = placeOf(state);
    },

    /** A change of that agent alone is about to be asked for; null = it was refused. */
    expect(staffNumber: string | null, state: State): void {
      const at = placeOf(state);
      expected = staffNumber === null || at === null ? null : { staffNumber, at };
    },

    /** Whether the change that was expected has come, and nobody has been judged since. */
    hasCome(state: Pick<SessionSlice, 'session'>): boolean {
      const now = placeOf(state);
      return expected !== null && now !== null && !isSame(now, expected.at);
    },

    /** The one agent to judge anew; null where everybody must be judged. */
    take(state: State, moment: Moment): string | null {
      const [change, now, { rotation }] = [expected, placeOf(state), state];
      if (change === null || now === null || isSame(now, change.at)) return null;
      expected = null;
      if (judgedAt === null || rotation === null) return null;
      const { at, staffNumber } = change;
      const isNext = isSame(at, judgedAt) && isSame(now, { ...at, entries: at.entries + 1 });
      return isNext && isSameMoment(rotation.moment, moment) ? staffNumber : null;
    },
  };
}

/** The list with one agent judged anew; null where the agent is not in it. */
export function withEntry(rotation: Rotation, entry: RotationEntry): Rotation | null {
  const isListed = rotation.entries.some((one) => one.staffNumber === entry.staffNumber);
  if (!isListed) return null;
  return {
    ...rotation,
    entries: rotation.entries.map((one) => (one.staffNumber === entry.staffNumber ? entry : one)),
  };
}

type Place = { readonly file: string; readonly entries: number };

function isSame(a: Place, b: Place): boolean {
  return a.file === b.file && a.entries === b.entries;
}

function placeOf({ session }: Pick<SessionSlice, 'session'>): Place | null {
  const file = session?.file;
  return file ? { file: `${file.kind}/${file.name}`, entries: file.journalEntries } : null;
}
