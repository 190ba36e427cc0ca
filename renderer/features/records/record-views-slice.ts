import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../../shared/api/api.ts';
import type { RecordTable } from '../../../shared/api/records-api.ts';
import type { NoticesSlice } from '../../app/notices-slice.ts';
import type { NamedView } from '../../grid/saved-views.ts';
import { savedViews } from '../../grid/saved-views.ts';
import type { ViewState } from '../../grid/view-state.ts';
import type { RecordsSlice } from './records-slice.ts';
import { recordKind } from './record-kind.ts';
import { RECORD_TABLES } from '../../app/record-tables.ts';

/** A view on screen, and the saved one it started from; null = the usual one. */
type Shown = { readonly view: ViewState<RecordTable>; readonly viewName: string | null };

export type RecordViewsSlice = {
  /** How each table is shown; the usual way where it is not named. */
  readonly recordViews: Readonly<Partial<Record<RecordTable, Shown>>>;
  readonly namedRecordViews: Readonly<
    Partial<Record<RecordTable, readonly NamedView<RecordTable>[]>>
  >;

  /** Reads the views of a table, and shows the one that opens with it where none was shown yet. */
  readRecordViews(table: RecordTable): Promise<void>;
  changeRecordView(table: RecordTable, patch: Partial<Omit<ViewState, 'grid'>>): void;
  /** `null` shows the usual view. */
  showRecordView(table: RecordTable, name: string | null): void;
  saveRecordView(table: RecordTable, name: string): Promise<void>;
  openWithTable(table: RecordTable, name: string | null): Promise<void>;
  removeRecordView(table: RecordTable, name: string): Promise<void>;
};

/** How a table is shown now. */
export function shownView(
  { recordViews }: Pick<RecordViewsSlice, 'recordViews'>,
  table: RecordTable,
): Shown {
  return recordViews[table] ?? USUAL[table];
}

// Safe: every table is among the entries.
const USUAL = Object.fromEntries(
  RECORD_TABLES.map((table) => [table, { view: recordKind(table).usual, viewName: null }]),
) as Readonly<Record<RecordTable, Shown>>;

type Needs = RecordViewsSlice & NoticesSlice & Pick<RecordsSlice, 'reapply'>;

export const recordViewsSlice =
  (api: Api): StateCreator<Needs, [], [], RecordViewsSlice> =>
  (set, get) => {
    const saved = (table: RecordTable) => savedViews(api, `records.${table}`, [recordKind(table)]);
    const show = (table: RecordTable, shown: Shown) =>
      set(({ recordViews }) => ({ recordViews: { ...recordViews, [table]: shown } }));

    async function read(table: RecordTable): Promise<readonly NamedView<RecordTable>[]> {
      const views = await saved(table).read();
      set((state) => ({ namedRecordViews: { ...state.namedRecordViews, [table]: views } }));
      return views;
    }

    return {
      recordViews: {},
      namedRecordViews: {},

      async readRecordViews(table) {
        const first = (await read(table)).find(({ isDefault }) => isDefault);
        if (first && !get().recordViews[table])
          show(table, { view: first.view, viewName: first.name });
      },

      changeRecordView(table, patch) {
        const { view, viewName } = shownView(get(), table);
        show(table, { view: { ...view, ...patch }, viewName });
        if (Object.keys(patch).some((part) => part !== 'columns')) get().reapply();
      },

      showRecordView(table, name) {
        const named = get().namedRecordViews[table]?.find((one) => one.name === name);
        show(table, named ? { view: named.view, viewName: named.name } : USUAL[table]);
        get().reapply();
      },

      async saveRecordView(table, name) {
        const { view } = shownView(get(), table);
        const before = get().namedRecordViews[table]?.find((one) => one.name === name);
        const isDefault = before?.isDefault ?? false;
        const failure = await saved(table).keep({ name, view, isDefault });
        if (failure) return get().reportFailure(failure);
        show(table, { view, viewName: name });
        await read(table);
      },

      async openWithTable(table, name) {
        const views = get().namedRecordViews[table] ?? [];
        const failure = await saved(table).openWithFile(views, name);
        if (failure) get().reportFailure(failure);
        await read(table);
      },

      async removeRecordView(table, name) {
        const failure = await saved(table).remove(name);
        if (failure) return get().reportFailure(failure);
        const { view, viewName } = shownView(get(), table);
        if (viewName === name) show(table, { view, viewName: null });
        await read(table);
      },
    };
  };
