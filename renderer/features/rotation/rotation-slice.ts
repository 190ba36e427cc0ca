import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../../shared/api/api.ts';
import type { Failure } from '../../../shared/api/failure.ts';
import type { Moment, Rotation, RotationEntry } from '../../../shared/api/records.ts';
import type { NoticesSlice } from '../../app/notices-slice.ts';
import type { ScreenSlice } from '../../app/screen-slice.ts';
import { asksNothing, type ColumnFilter } from './column-filter.ts';
import { gridColumns, usualView } from './columns.ts';
import { holdPlace } from './hold-place.ts';
import { decodeView, encodeView, type ViewState } from './view-state.ts';

/** A view the person gave a name, as it can be shown today. */
export type NamedView = {
  readonly name: string;
  readonly view: ViewState;
  /** Opens with the file; at most one does. */
  readonly isDefault: boolean;
};

export type RotationSlice = {
  /** What the backend last judged; kept while it judges anew. */
  readonly rotation: Rotation | null;
  /** As it was before its last change: the row stays where that put it, until it is left. */
  readonly held: RotationEntry | null;
  readonly isJudging: boolean;
  /** Why the last judgement failed, until one succeeds. */
  readonly rotationFailure: Failure | null;
  /** Columns, order, sort, filters and search as they are on screen. */
  readonly view: ViewState;
  /** The saved view that `view` started from; null = the usual one. */
  readonly viewName: string | null;
  readonly views: readonly NamedView[];

  /** Late replies to earlier questions are left aside. */
  judge(moment: Moment): Promise<void>;
  /** Puts the row that is held where it belongs. */
  letGo(): void;
  /** To be called when another file opens: reads its views and shows the one that opens with it. */
  openRotation(): Promise<void>;
  changeView(patch: Partial<ViewState>): void;
  /** `null`, or a filter that asks nothing, takes the filter away. */
  filterColumn(id: string, filter: ColumnFilter | null): void;
  clearFilters(): void;
  /** `null` shows the usual view. */
  showView(name: string | null): void;
  /** Keeps the view on screen under that name, over one that has it already. */
  saveView(name: string): Promise<void>;
  /** Makes one view, or none, open with the file. */
  openWithFile(name: string | null): Promise<void>;
  removeView(name: string): Promise<void>;
};

type Needs = RotationSlice & NoticesSlice & Pick<ScreenSlice, 'chosen'>;

/** The name under which `api.views` keeps the views of this screen. */
const GRID = 'rotation';

export const rotationSlice =
  (api: Api): StateCreator<Needs, [], [], RotationSlice> =>
  (set, get) => {
    let latest = 0;

    async function readViews(): Promise<readonly NamedView[]> {
      const reply = await api.views.list({ grid: GRID });
      const views = reply.ok
        ? reply.value.map(({ name, state }) => ({ name, ...decodeView(state, gridColumns) }))
        : [];
      set({ views });
      return views;
    }

    async function keep(name: string, view: ViewState, isDefault: boolean): Promise<boolean> {
      const state = encodeView(view, isDefault);
      const reply = await api.views.save({ grid: GRID, view: { name, state } });
      if (!reply.ok) get().reportFailure(reply.error);
      return reply.ok;
    }

    return {
      rotation: null,
      held: null,
      isJudging: false,
      rotationFailure: null,
      view: usualView,
      viewName: null,
      views: [],

      async judge(moment) {
        latest += 1;
        const question = latest;
        set({ isJudging: true });
        const reply = await api.rotation.list(moment);
        if (question !== latest) return;
        set({ isJudging: false });
        if (!reply.ok) return set({ rotationFailure: reply.error });
        const held = holdPlace(get(), reply.value, get().chosen);
        set({ rotation: reply.value, held, rotationFailure: null });
      },

      letGo: () => set({ held: null }),

      async openRotation() {
        latest += 1;
        set({ rotation: null, held: null, rotationFailure: null });
        set({ view: usualView, viewName: null, views: [] });
        const first = (await readViews()).find(({ isDefault }) => isDefault);
        // The person may have begun to look around meanwhile.
        if (first && get().view === usualView) set({ view: first.view, viewName: first.name });
      },

      changeView: (patch) =>
        set(({ view, held }) => {
          const areColumnsOnly = Object.keys(patch).every((part) => part === 'columns');
          return { view: { ...view, ...patch }, held: areColumnsOnly ? held : null };
        }),

      filterColumn: (id, filter) =>
        set(({ view }) => {
          const { [id]: _, ...others } = view.filters;
          const isKept = filter !== null && !asksNothing(filter);
          const filters = isKept ? { ...others, [id]: filter } : others;
          return { view: { ...view, filters }, held: null };
        }),

      clearFilters: () =>
        set(({ view }) => ({ view: { ...view, filters: {}, search: '' }, held: null })),

      showView: (name) =>
        set(({ views }) => {
          const named = views.find((one) => one.name === name);
          return { view: named?.view ?? usualView, viewName: named?.name ?? null, held: null };
        }),

      async saveView(name) {
        const before = get().views.find((one) => one.name === name);
        if (!(await keep(name, get().view, before?.isDefault ?? false))) return;
        set({ viewName: name });
        await readViews();
      },

      async openWithFile(name) {
        const changed = get().views.filter((one) => one.isDefault !== (one.name === name));
        for (const one of changed) {
          if (!(await keep(one.name, one.view, one.name === name))) break;
        }
        await readViews();
      },

      async removeView(name) {
        const reply = await api.views.remove({ grid: GRID, name });
        if (!reply.ok) get().reportFailure(reply.error);
        if (reply.ok && get().viewName === name) set({ viewName: null });
        await readViews();
      },
    };
  };
