import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../../shared/api/api.ts';
import type { Failure } from '../../../shared/api/failure.ts';
import type { RowHistory } from '../../../shared/api/record-history-api.ts';
import type {
  RecordChange,
  RecordTable,
  RestorableTable,
} from '../../../shared/api/records-api.ts';
import type { Key, Values } from '../../../shared/wording/translator.ts';
import type { NoticesSlice } from '../notices-slice.ts';
import type { SessionSlice } from '../session-slice.ts';

/** What is said once a change is written. */
type News = { readonly key: Key; readonly values: Values };

type RowNamed = { readonly table: RecordTable; readonly id: string };

export type RecordHistorySlice = {
  /** The row whose history lies over the screen; null = none. */
  readonly rowAsked: RowNamed | null;
  /** Of the row asked for; null before the answer. */
  readonly rowHistory: RowHistory | null;

  /** Opens the history of one row, whatever screen asks. */
  showRowHistory(table: RecordTable, id: string): void;
  hideRowHistory(): void;
  /** Late replies to earlier questions are left aside. */
  readRowHistory(row: RowNamed): Promise<void>;
  /** One undoable change; on success `news` is told, with its undo. */
  changeRecords(
    changes: readonly RecordChange[],
    reason: string | null,
    news: News,
  ): Promise<Failure | null>;
  /** A row that the entry took away is put back as it was; on success `news` is told, with its undo. */
  restoreRow(
    row: { readonly table: RestorableTable; readonly id: string; readonly sequence: number },
    reason: string,
    news: News,
  ): Promise<void>;
};

export const recordHistorySlice =
  (
    api: Api,
  ): StateCreator<RecordHistorySlice & NoticesSlice & SessionSlice, [], [], RecordHistorySlice> =>
  (set, get) => {
    async function tell({ key, values }: News): Promise<void> {
      await get().refreshSession();
      get().notify(key, values, get().session?.file?.undo?.sequence ?? null);
    }

    return {
      rowAsked: null,
      rowHistory: null,

      showRowHistory: (table, id) => set({ rowAsked: { table, id }, rowHistory: null }),
      hideRowHistory: () => set({ rowAsked: null, rowHistory: null }),

      async readRowHistory(row) {
        const reply = await api.records.history(row);
        if (get().rowAsked !== row) return;
        if (reply.ok) set({ rowHistory: reply.value });
        else get().reportFailure(reply.error);
      },

      async changeRecords(changes, reason, news) {
        const reply = await api.records.change({ changes, reason });
        if (!reply.ok) return reply.error;
        await tell(news);
        return null;
      },

      async restoreRow(row, reason, news) {
        const reply = await api.records.restore({ ...row, reason });
        if (reply.ok) await tell(news);
        else get().reportFailure(reply.error);
      },
    };
  };
