import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../../shared/api/api.ts';
import type { EntryChanges } from '../../../shared/api/record-history-api.ts';
import type { JournalEntry, Verification } from '../../../shared/api/records.ts';
import type { NoticesSlice } from '../../app/notices-slice.ts';

export type HistorySlice = {
  /** Latest first; null before the first answer. */
  readonly journal: readonly JournalEntry[] | null;
  readonly hasEarlier: boolean;
  readonly verification: Verification | 'running' | null;

  readHistory(): Promise<void>;
  readEarlier(): Promise<void>;
  /** What one entry did; null where it could not be read: the failure is told. */
  readEntry(sequence: number): Promise<EntryChanges | null>;
  verifyFile(): Promise<void>;
};

/** Entries read at a time. */
const PAGE = 200;

export const historySlice =
  (api: Api): StateCreator<HistorySlice & NoticesSlice, [], [], HistorySlice> =>
  (set, get) => {
    async function read(before: number | null): Promise<void> {
      const reply = await api.history.list({ limit: PAGE, before });
      if (!reply.ok) return get().reportFailure(reply.error);
      const kept = before === null ? [] : (get().journal ?? []);
      set({ journal: [...kept, ...reply.value], hasEarlier: reply.value.length === PAGE });
    }

    return {
      journal: null,
      hasEarlier: false,
      verification: null,

      async readHistory() {
        set({ verification: null });
        await read(null);
      },

      readEarlier: () => read(get().journal?.at(-1)?.sequence ?? null),

      async readEntry(sequence) {
        const reply = await api.history.entry({ sequence });
        if (!reply.ok) get().reportFailure(reply.error);
        return reply.ok ? reply.value : null;
      },

      async verifyFile() {
        set({ verification: 'running' });
        const reply = await api.history.verify({});
        set({ verification: reply.ok ? reply.value : null });
        if (!reply.ok) get().reportFailure(reply.error);
      },
    };
  };
