import type { Moment, Rotation, RotationEntry } from '../../../shared/api/records.ts';
import { isSameMoment } from '../../app/moment-slice.ts';
import type { SessionSlice } from '../../app/session-slice.ts';

type State = Pick<SessionSlice, 'session'> & { readonly rotation: Rotation | null };

/**
 * Spares judging everybody after a change of one agent: the list as it was judged last, with that
 * agent judged anew, where exactly one change of the same file lies between.
 */
export function oneChange() {
  let judgedAt: { readonly file: string; readonly entries: number } | null = null;
  let kept: RotationEntry | null = null;

  return {
    /** The list has just been judged whole, or patched. */
    judged(state: State): void {
      judgedAt = placeOf(state);
      kept = null;
    },

    /** One agent was judged after the change. */
    keep(entry: RotationEntry): void {
      kept = entry;
    },

    /** The list after the change; null where everybody must be judged. */
    take(state: State, moment: Moment): Rotation | null {
      const entry = kept;
      kept = null;
      const [now, { rotation }] = [placeOf(state), state];
      if (entry === null || now === null || judgedAt === null || rotation === null) return null;
      const isNext = now.file === judgedAt.file && now.entries === judgedAt.entries + 1;
      const isListed = rotation.entries.some((one) => one.staffNumber === entry.staffNumber);
      if (!isNext || !isListed || !isSameMoment(rotation.moment, moment)) return null;
      return {
        ...rotation,
        entries: rotation.entries.map((one) =>
          one.staffNumber === entry.staffNumber ? entry : one,
        ),
      };
    },
  };
}

function placeOf({ session }: State): { readonly file: string; readonly entries: number } | null {
  const file = session?.file;
  return file ? { file: `${file.kind}/${file.name}`, entries: file.journalEntries } : null;
}
