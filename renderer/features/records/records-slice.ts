import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../../shared/api/api.ts';
import type { Failure } from '../../../shared/api/failure.ts';
import type { RecordTable } from '../../../shared/api/records-api.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { MomentSlice } from '../../app/moment-slice.ts';
import type { NoticesSlice } from '../../app/notices-slice.ts';
import { revisionOf, type SessionSlice } from '../../app/session-slice.ts';
import type { PlacedBlock, TypedCell } from '../../grid/grid-editing.ts';
import {
  byRow,
  type Plan,
  planWriting,
  refusedOf,
  type RowWriting,
  withDrafts,
  withoutRefused,
} from './plan-writing.ts';
import { newsOfNotices } from './news-of-notices.ts';
import { type NamedRows, readNamed } from './named-rows.ts';
import { recordKind } from './record-kind.ts';
import {
  fileIdOf,
  reapply,
  type Refused,
  refreshSheet,
  type Sheet,
  type Spot,
  takeWritten,
  withoutTyped,
  withRefused,
  withTyped,
} from './sheet.ts';
import { isBlank, type Texts } from './typed-values.ts';
import { keepUnfinished, NO_SHEET, reopenSheet, type UnfinishedTables } from './unfinished.ts';

/** A block of which some cells were not taken, until the person says what to do. */
export type Halted = {
  readonly rows: readonly RowWriting[];
  readonly refused: readonly Refused[];
  readonly cells: number;
  /** As given for the journal; null = none. */
  readonly reason: string | null;
};

export type RecordsSlice = {
  /** null until its first answer. */
  readonly sheet: Sheet | null;
  /** What was not finished in the tables that are not on screen, until the file closes. */
  readonly unfinished: UnfinishedTables;
  readonly sheetFailure: Failure | null;
  /** A cell to go to, changed by an undo or by others; another object each time. */
  readonly spot: Spot | null;
  readonly halted: Halted | null;
  readonly namedRows: NamedRows;

  /** To be called when a file opens or closes: nothing of the one before may stay. */
  forgetSheets(): void;
  /** Reads a table, or reads it anew where it is on screen. */
  readSheet(table: RecordTable, knownOn: IsoDate | null): Promise<void>;
  /** What was typed, as one step; what is not taken is marked in place. */
  writeCells(cells: readonly TypedCell[], reason?: string | null): Promise<void>;
  /** A block as one step; where some cell is not taken, it is halted and nothing is written. */
  pasteBlock(block: PlacedBlock): Promise<void>;
  /** Writes what can be of the halted block and marks the rest; or drops it. */
  settle(how: 'write-good' | 'cancel'): Promise<void>;
  /** A new row at the end; gives its id. */
  addRow(): string;
  removeRows(rowIds: readonly string[], reason?: string | null): Promise<void>;
  /** To be called when another row is active: one that is not on file is tried. */
  leaveRow(rowId: string): void;
  /** Puts every row where sort and filters want it. */
  reapply(): void;
  /** Forgets what was typed and not taken; a new row goes altogether. */
  giveUp(spot: Spot): void;
};

type Needs = RecordsSlice & NoticesSlice & SessionSlice & Pick<MomentSlice, 'today'>;

export const recordsSlice =
  (api: Api): StateCreator<Needs, [], [], RecordsSlice> =>
  (set, get) => {
    let question = 0;
    let lastDraft = 0;
    /** The state of the file that our own last change has led to, and nobody else's. */
    let ownRevision: string | null = null;
    const inTurn = <T>(work: () => Promise<T>) => get().inTurn(work);
    const change = (edit: (sheet: Sheet) => Sheet) =>
      set(({ sheet }) => ({ sheet: sheet && edit(sheet) }));

    function newDrafts(texts: readonly Texts[]): readonly RowWriting[] {
      const drafts = texts.map((own) => {
        lastDraft += 1;
        return { id: `new-${lastDraft}`, texts: own };
      });
      change((sheet) => ({ ...sheet, drafts: [...sheet.drafts, ...drafts] }));
      return drafts.map(({ id, texts: own }) => ({ rowId: id, texts: own }));
    }

    /** Sends a plan; what was refused, or null where it was written or failed otherwise. */
    async function send(
      table: RecordTable,
      plan: Plan,
      reason: string | null,
    ): Promise<readonly Refused[] | null> {
      if (plan.changes.length === 0) return null;
      const entries = get().session?.file?.journalEntries ?? 0;
      const reply = await api.records.change({ changes: plan.changes, reason });
      if (!reply.ok) {
        if (reply.error.code === 'records-refused') return refusedOf(plan, reply.error.problems);
        get().reportFailure(reply.error);
        ownRevision = null;
        void get().readSheet(table, null);
        return null;
      }
      const written = reply.value.rows.flatMap(({ change: at, row }) => {
        const rowId = plan.rows[at]?.rowId;
        return rowId === undefined ? [] : [{ rowId, row }];
      });
      const tried = plan.rows.flatMap(({ rowId, texts }) =>
        Object.keys(texts).map((column) => ({ rowId, column })),
      );
      change((sheet) =>
        sheet.table === table
          ? takeWritten(withRefused(withoutTyped(sheet, plan.rows), tried, []), written)
          : sheet,
      );
      for (const { key, values } of newsOfNotices(reply.value.notices)) get().notify(key, values);
      await get().refreshSession();
      const isOwn = (get().session?.file?.journalEntries ?? 0) <= entries + 1;
      ownRevision = isOwn ? revisionOf(get()) : null;
      return null;
    }

    /** Writes rows, halting or marking where some cell is not taken. */
    function write(
      rows: readonly RowWriting[],
      how: { readonly isFinal: boolean; readonly halts: boolean; readonly reason?: string | null },
    ): Promise<void> {
      change((sheet) => withTyped(withDrafts(sheet, rows), rows));
      return inTurn(async () => {
        const { sheet, today } = get();
        if (!sheet) return;
        const plan = planWriting(sheet, rows, { today, isFinal: how.isFinal });
        const { reason = null } = how;
        const refused = await send(sheet.table, plan, reason);
        change((now) => withoutTyped(now, rows));
        if (!refused) return;
        const cells = plan.rows.reduce((sum, { texts }) => sum + Object.keys(texts).length, 0);
        if (how.halts && cells > 1) set({ halted: { rows, refused, cells, reason } });
        else change((now) => withRefused(now, [], refused));
      });
    }

    return {
      ...NO_SHEET,
      namedRows: { services: [] },

      forgetSheets() {
        question += 1;
        ownRevision = null;
        set(NO_SHEET);
      },

      readSheet(table, knownOn) {
        question += 1;
        const own = question;
        return inTurn(async () => {
          const isOnScreen = get().sheet?.table === table && get().sheet?.knownOn === knownOn;
          if (isOnScreen && revisionOf(get()) === ownRevision) return;
          const reply = await api.records.list({ table, knownOn });
          if (own !== question) return;
          if (!reply.ok) return set({ sheetFailure: reply.error });
          const { sheet } = get();
          if (sheet?.table !== table || sheet.knownOn !== knownOn) {
            const unfinished = keepUnfinished(get().unfinished, sheet);
            const opened = reopenSheet(unfinished, { table, knownOn }, reply.value);
            set({ sheet: opened, unfinished, sheetFailure: null, spot: null });
          } else {
            const refreshed = refreshSheet(sheet, reply.value);
            set({ sheet: refreshed.sheet, sheetFailure: null });
            if (refreshed.changed) set({ spot: refreshed.changed });
          }
          if (isOnScreen) return;
          const named = await readNamed(api, table, knownOn);
          if (own === question) set({ namedRows: named });
        });
      },

      writeCells: (cells, reason = null) =>
        write(byRow(cells), { isFinal: false, halts: cells.length > 1, reason }),

      pasteBlock({ cells, added, left }) {
        if (left > 0) get().notify('records.left_out', { count: left });
        const rows = [...byRow(cells), ...newDrafts(added)];
        return write(rows, { isFinal: true, halts: true });
      },

      async settle(how) {
        const { halted, sheet } = get();
        set({ halted: null });
        if (!halted || !sheet) return;
        const { rows, refused, reason } = halted;
        if (how === 'cancel') {
          const dropped = new Set(rows.map(({ rowId }) => rowId));
          change((now) => ({ ...now, drafts: now.drafts.filter(({ id }) => !dropped.has(id)) }));
          return;
        }
        change((now) => withRefused(now, [], refused));
        await write(withoutRefused(sheet, rows, refused), { isFinal: true, halts: true, reason });
      },

      addRow() {
        const [row] = newDrafts([{}]);
        return row?.rowId ?? '';
      },

      removeRows(rowIds, reason = null) {
        const gone = new Set(rowIds);
        return inTurn(async () => {
          const { sheet } = get();
          if (!sheet) return;
          const { table } = sheet;
          const records = sheet.rows.filter(({ id }) => gone.has(id));
          const plan: Plan = {
            changes: records.map(({ id, version }) => ({
              ...{ table, op: 'remove', id: fileIdOf(sheet, id), version },
            })),
            rows: records.map(({ id }) => ({ rowId: id, texts: { [firstColumn(table)]: '' } })),
          };
          const refused = await send(table, plan, reason);
          const kept = refused === null ? gone : new Set<string>();
          change((now) => ({
            ...withRefused(now, [], refused ?? []),
            drafts: now.drafts.filter(({ id }) => !gone.has(id)),
          }));
          change((now) => ({
            ...now,
            refused: now.refused.filter(({ rowId }) => !kept.has(rowId)),
          }));
        });
      },

      leaveRow(rowId) {
        const { sheet } = get();
        if (!sheet) return;
        const left = sheet.drafts.filter(({ id }) => id !== rowId);
        const isBlankDraft = (id: string) =>
          left.some((one) => one.id === id && isBlank(one.texts));
        change((now) => ({
          ...now,
          drafts: now.drafts.filter(({ id }) => !isBlankDraft(id)),
        }));
        const marked = new Set(sheet.refused.map((one) => one.rowId));
        const tried = left.filter(({ id, texts }) => !isBlank(texts) && !marked.has(id));
        if (tried.length === 0) return;
        const rows = tried.map(({ id, texts }) => ({ rowId: id, texts }));
        void write(rows, { isFinal: true, halts: false });
      },

      reapply: () => change(reapply),

      giveUp({ rowId, column }) {
        change((sheet) => {
          const isDraft = sheet.drafts.some(({ id }) => id === rowId);
          return {
            ...sheet,
            drafts: sheet.drafts.filter(({ id }) => id !== rowId),
            refused: sheet.refused.filter(
              (one) => one.rowId !== rowId || (!isDraft && one.column !== column),
            ),
          };
        });
      },
    };
  };

function firstColumn(table: RecordTable): string {
  return recordKind(table).columns[0]?.id ?? '';
}
