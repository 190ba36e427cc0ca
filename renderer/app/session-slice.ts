import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../shared/api/api.ts';
import type { Failure } from '../../shared/api/failure.ts';
import type { JournalEntry, SessionState } from '../../shared/api/records.ts';
import type { NoticesSlice } from './notices-slice.ts';

export type SessionSlice = {
  /** What the backend last said of itself and of the open file; null before its first answer. */
  readonly session: SessionState | null;
  readonly isReached: boolean;
  /** Why the last change could not be written; null once a later one was. */
  readonly notSaved: Failure | null;

  /** Asks anew. To be called after each write; events bring the changes of others. */
  refreshSession(): Promise<void>;
  /** The same news twice, by event and by answer, draws nothing anew. */
  takeSession(session: SessionState): void;
  /** The same, but the row that the person has changed is drawn first, and all else a frame later. */
  takeNews(session: SessionState): Promise<void>;
  takeNotSaved(failure: Failure): void;
  takeReach(isReached: boolean): void;
  /** One change after another: each names the versions that the one before has left. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Gives the change that was taken back; null when none was. */
  undo(): Promise<JournalEntry | null>;
  /** Gives the change that was made again; null when none was. */
  redo(): Promise<JournalEntry | null>;
};

/** What judges the row that the person has changed; null where there is none to wait for. */
export type JudgesChange = { judgeChange(session: SessionState): Promise<void> | null };

/** Which file is open; null = none. */
export function openedFile({ session }: Pick<SessionSlice, 'session'>): string | null {
  return session?.file ? `${session.file.kind}/${session.file.name}` : null;
}

/** Changes with each change of the open file: what was read under another value may be stale. */
export function revisionOf({ session }: Pick<SessionSlice, 'session'>): string {
  const file = session?.file;
  return file ? `${file.kind}/${file.name}/${file.journalEntries}` : '';
}

export const sessionSlice =
  (api: Api): StateCreator<SessionSlice & NoticesSlice & JudgesChange, [], [], SessionSlice> =>
  (set, get) => {
    let queue: Promise<unknown> = Promise.resolve();
    /** News are numbered as they come: what waited for its row is not put over what came later. */
    let [heard, taken] = [0, 0];

    function hear(): number {
      heard += 1;
      return heard;
    }

    function take(session: SessionState, heardAs: number): void {
      taken = heardAs;
      set((state) => {
        if (JSON.stringify(state.session) === JSON.stringify(session)) return {};
        const isWritten = revisionOf(state) !== revisionOf({ session });
        return isWritten ? { session, notSaved: null } : { session };
      });
    }

    return {
      session: null,
      isReached: true,
      notSaved: null,

      async refreshSession() {
        const reply = await api.session.state({});
        if (reply.ok) await get().takeNews(reply.value);
        else get().reportFailure(reply.error);
      },

      takeSession: (session) => take(session, hear()),

      async takeNews(session) {
        const heardAs = hear();
        const judged = get().judgeChange(session);
        if (judged) await judged;
        if (heardAs > taken) take(session, heardAs);
      },

      takeNotSaved: (notSaved) => set({ notSaved }),
      takeReach: (isReached) => isReached !== get().isReached && set({ isReached }),

      inTurn(work) {
        const turn = queue.then(work);
        queue = turn.catch(() => undefined);
        return turn;
      },

      undo: () =>
        get().inTurn(async () => {
          const next = get().session?.file?.undo;
          const reply = await api.history.undo({});
          if (!reply.ok) get().reportFailure(reply.error);
          await get().refreshSession();
          if (!reply.ok) return null;
          return next && next.sequence === reply.value.undoes ? next : reply.value;
        }),

      redo: () =>
        get().inTurn(async () => {
          const next = get().session?.file?.redo;
          const reply = await api.history.redo({});
          if (!reply.ok) get().reportFailure(reply.error);
          await get().refreshSession();
          if (!reply.ok) return null;
          return next && next.sequence === reply.value.redoes ? next : reply.value;
        }),
    };
  };
