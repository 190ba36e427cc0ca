import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../../shared/api/api.ts';
import type { Failure } from '../../../shared/api/failure.ts';
import type { FileStanding, MoveLine, Overview } from '../../../shared/api/overview-api.ts';
import type { JournalEntry, Moment } from '../../../shared/api/records.ts';
import type { PreferencesSlice } from '../../app/preferences-slice.ts';

export type Changes = {
  /** The last entry seen when the file was open before, so that these are the later ones; null = never open here. */
  readonly since: number | null;
  /** Latest first. */
  readonly entries: readonly JournalEntry[];
  /** Whether there are more than were read. */
  readonly hasMore: boolean;
};

/** Kept while asked anew; null before the first answer. */
export type OverviewSlice = {
  readonly overview: Overview | null;
  readonly standing: FileStanding | null;
  readonly overviewFailure: Failure | null;
  readonly changes: Changes | null;
  /** The moves of the year last asked about. */
  readonly moves: { readonly year: number; readonly lines: readonly MoveLine[] } | null;

  /** To be called when a file opens, with what it is known by. */
  openOverview(file: string): void;
  /** Late replies to earlier questions are left aside. */
  readOverview(moment: Moment): Promise<void>;
  readChanges(): Promise<void>;
  readMoves(moment: Moment, year: number): Promise<void>;
};

type Needs = OverviewSlice & Pick<PreferencesSlice, 'seen' | 'markSeen'>;

/** Entries of the journal looked at, at most. */
const ENTRIES = 500;

const NOTHING = { overview: null, standing: null, overviewFailure: null, changes: null };

export const overviewSlice =
  (api: Api): StateCreator<Needs, [], [], OverviewSlice> =>
  (set, get) => {
    let question = 0;
    let file = '';
    /** The last entry seen before the file was opened this time; null = never open before. */
    let since: number | null = null;

    return {
      ...NOTHING,
      moves: null,

      openOverview(opened) {
        question += 1;
        file = opened;
        since = get().seen[opened] ?? null;
        set({ ...NOTHING, moves: null });
      },

      async readOverview(moment) {
        question += 1;
        const own = question;
        const reply = await api.overview.get(moment);
        if (own !== question) return;
        if (!reply.ok) return set({ overviewFailure: reply.error });
        set({ overview: reply.value, overviewFailure: null });
        const standing = await api.overview.standing(moment);
        if (own !== question) return;
        set(standing.ok ? { standing: standing.value } : { overviewFailure: standing.error });
      },

      async readChanges() {
        const asked = file;
        const reply = await api.history.list({ limit: ENTRIES, before: null });
        if (asked !== file) return;
        if (!reply.ok) return set({ overviewFailure: reply.error });
        const latest = reply.value[0]?.sequence ?? 0;
        // A journal that is shorter than what was seen is that of another file of the same name.
        const known = since !== null && since <= latest ? since : null;
        const entries = reply.value.filter(({ sequence }) => sequence > (known ?? 0));
        const hasMore = entries.length === ENTRIES;
        set({ changes: { since: known, entries, hasMore } });
        get().markSeen(file, latest);
      },

      async readMoves(moment, year) {
        const reply = await api.overview.moves({ ...moment, year });
        set(
          reply.ok
            ? { moves: { year, lines: reply.value }, overviewFailure: null }
            : { overviewFailure: reply.error },
        );
      },
    };
  };
