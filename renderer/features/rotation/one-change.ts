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
  let kept: { readonly entry: RotationEntry; readonly before: number } | null = null;

  return {
    /** The list has just been judged whole, or patched. */
    judged(state: State): void {
      judgedAt = placeOf(state);
      kept = null;
    },

    /** One agent was judged after the change that came when the journal had `before` entries. */
    keep(entry: RotationEntry, before: number): void {
      kept = { entry, before };
    },

    /** The list after the change; null where everybody must be judged. */
    take(state: State, moment: Moment): Rotation | null {
      const change = kept;
      kept = null;
      const [now, { rotation }] = [placeOf(state), state];
      if (change === null || now === null || judgedAt === null || rotation === null) return null;
      const { entry, before } = change;
      const isNext =
        now.file === judgedAt.file && judgedAt.entries === before && now.entries === before + 1;
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
