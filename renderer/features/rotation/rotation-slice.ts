import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../../shared/api/api.ts';
import type { Failure } from '../../../shared/api/failure.ts';
import type { Moment, Rotation, SessionState } from '../../../shared/api/records.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { afterPaint } from '../../app/after-paint.ts';
import type { MomentSlice } from '../../app/moment-slice.ts';
import type { NoticesSlice } from '../../app/notices-slice.ts';
import type { ScreenSlice } from '../../app/screen-slice.ts';
import { revisionOf, type SessionSlice } from '../../app/session-slice.ts';
import type { ColumnFilter } from '../../grid/column-filter.ts';
import { type NamedView, savedViews, withFilter, withoutFilters } from '../../grid/saved-views.ts';
import type { ViewState } from '../../grid/view-state.ts';
import type { GridName } from './grid-name.ts';
import { GRID_KINDS } from './grid-kinds.ts';
import { holdPlace } from './hold-place.ts';
import { type JudgedEntry, type JudgedLists, listOf } from './judged-list.ts';
import { oneChange, withEntry } from './one-change.ts';

/** A view on screen, and the saved one it started from; null = the usual one. */
type Screenful = { readonly view: ViewState<GridName>; readonly viewName: string | null };

/** The lists are kept while they are judged anew. */
export type RotationSlice = JudgedLists & {
  /** As it was before its last change: the row stays where that put it, until it is left. */
  readonly held: JudgedEntry | null;
  readonly isJudging: boolean;
  /** Why the last judgement failed, until one succeeds. */
  readonly rotationFailure: Failure | null;
  /** Columns, order, sort, filters and search as they are on screen. */
  readonly view: ViewState<GridName>;
  /** The saved view that `view` started from; null = the usual one. */
  readonly viewName: string | null;
  readonly views: readonly NamedView<GridName>[];
  /** How the other list was left. */
  readonly aside: Screenful | null;

  /**
   * Judges the list on screen, once for the same question; the same contents are not judged twice.
   * Late replies to earlier ones are left aside.
   */
  judge(moment: Moment): Promise<void>;
  /**
   * Judges at once what the change that was expected has left, before the page hears of it: the row
   * that the person waits for comes first. Resolves once that is drawn; asked twice of one change, it
   * is judged once. Null where no change is expected, or this is not it.
   */
  judgeChange(session: SessionState): Promise<void> | null;
  /**
   * To be called before a change of one agent alone is asked for, and with null when it was refused:
   * the next judgement then takes the others as they were.
   */
  expectChange(staffNumber: string | null): void;
  /** Puts the row that is held where it belongs. */
  letGo(): void;
  /** To be called when another file opens: reads its views and shows the one that opens with it. */
  openRotation(): Promise<void>;
  /** Shows the other list as it was left, else in its usual view. */
  showGrid(grid: GridName): void;
  changeView(patch: Partial<Omit<ViewState, 'grid'>>): void;
  /** `null`, or a filter that asks nothing, takes the filter away. */
  filterColumn(id: string, filter: ColumnFilter | null): void;
  clearFilters(): void;
  /** `null` shows the usual view of the list on screen. */
  showView(name: string | null): void;
  /** Keeps the view on screen under that name, over one that has it already. */
  saveView(name: string): Promise<void>;
  /** Makes one view, or none, open with the file. */
  openWithFile(name: string | null): Promise<void>;
  removeView(name: string): Promise<void>;
};

type Needs = RotationSlice &
  NoticesSlice &
  SessionSlice &
  Pick<ScreenSlice, 'chosen'> &
  Pick<MomentSlice, 'moment'>;

type Session = SessionSlice['session'];
type Answer = Result<Partial<JudgedLists>, Failure>;

/** The name under which `api.views` keeps the views of this screen. */
const GRID = 'rotation';

const USUAL = GRID_KINDS.rotation.usual;

export const rotationSlice =
  (api: Api): StateCreator<Needs, [], [], RotationSlice> =>
  (set, get) => {
    let latest = 0;
    /** What is being asked now; '' = nothing. */
    let asking = '';
    /** To what the list on screen is the answer; '' = to nothing that can be named. */
    let answered = '';
    const changes = oneChange();
    /** What is being judged and drawn of a change that was expected. */
    let change: { readonly revision: string; readonly drawn: Promise<void> } | null = null;

    const saved = savedViews(api, GRID, [GRID_KINDS.rotation, GRID_KINDS.art21]);

    async function readViews(): Promise<readonly NamedView<GridName>[]> {
      const views = await saved.read();
      set({ views });
      return views;
    }

    /** The list with that agent judged anew; null where that did not succeed. */
    async function askOne(staffNumber: string, moment: Moment): Promise<Rotation | null> {
      const reply = await api.rotation.one({ ...moment, staffNumber });
      const { rotation } = get();
      return reply.ok && reply.value && rotation ? withEntry(rotation, reply.value) : null;
    }

    async function ask(moment: Moment, session: Session): Promise<Answer> {
      const changed = changes.take({ ...get(), session }, moment);
      if (get().view.grid === 'art21') {
        const reply = await api.eligibility.list(moment);
        return reply.ok ? ok({ eligibility: reply.value }) : reply;
      }
      const patched = changed === null ? null : await askOne(changed, moment);
      if (patched) return ok({ rotation: patched });
      const reply = await api.rotation.list(moment);
      return reply.ok ? ok({ rotation: reply.value }) : reply;
    }

    async function judge(moment: Moment, session: Session): Promise<void> {
      const { grid } = get().view;
      const revision = revisionOf({ session });
      const asked = JSON.stringify([moment, revision, grid]);
      if (asked === asking) return;
      latest += 1;
      asking = asked === answered ? '' : asked;
      if (asking === '') return set({ isJudging: false, rotationFailure: null });
      const question = latest;
      set({ isJudging: true });
      const reply = await ask(moment, session).finally(() => {
        if (question === latest) asking = '';
      });
      if (question !== latest) return;
      set({ isJudging: false });
      if (!reply.ok) return set({ rotationFailure: reply.error });
      answered = revision === '' ? '' : asked;
      const after = { ...get(), ...reply.value };
      const list = listOf(grid, after);
      const before = { list: listOf(grid, get()), held: get().held };
      const held = list && holdPlace(before, list, get().chosen);
      set({ ...reply.value, held, rotationFailure: null });
      // The other list stays as old as it was.
      if (grid === 'rotation') changes.judged({ session });
    }

    return {
      rotation: null,
      eligibility: null,
      held: null,
      isJudging: false,
      rotationFailure: null,
      view: USUAL,
      viewName: null,
      views: [],
      aside: null,

      judge: (moment) => judge(moment, get().session),

      judgeChange(session) {
        const revision = revisionOf({ session });
        if (changes.hasCome({ session })) {
          const drawn = judge(get().moment, session)
            .then(afterPaint)
            .finally(() => {
              if (change?.drawn === drawn) change = null;
            });
          change = { revision, drawn };
        }
        return change?.revision === revision ? change.drawn : null;
      },

      expectChange: (staffNumber) => changes.expect(staffNumber, get()),

      letGo: () => set({ held: null }),

      async openRotation() {
        latest += 1;
        asking = '';
        answered = '';
        set({ rotation: null, eligibility: null, held: null, rotationFailure: null });
        set({ view: USUAL, viewName: null, views: [], aside: null });
        const first = (await readViews()).find(({ isDefault }) => isDefault);
        // The person may have begun to look around meanwhile.
        if (first && get().view === USUAL) set({ view: first.view, viewName: first.name });
      },

      showGrid: (grid) =>
        set(({ view, viewName, aside }) => {
          if (view.grid === grid) return {};
          const next = aside ?? { view: GRID_KINDS[grid].usual, viewName: null };
          return { ...next, aside: { view, viewName }, held: null, rotationFailure: null };
        }),

      changeView: (patch) =>
        set(({ view, held }) => {
          const areColumnsOnly = Object.keys(patch).every((part) => part === 'columns');
          return { view: { ...view, ...patch }, held: areColumnsOnly ? held : null };
        }),

      filterColumn: (id, filter) =>
        set(({ view }) => ({ view: withFilter(view, id, filter), held: null })),

      clearFilters: () => set(({ view }) => ({ view: withoutFilters(view), held: null })),

      showView: (name) =>
        set(({ views, view, viewName, aside }) => {
          const named = views.find((one) => one.name === name);
          const next = named?.view ?? GRID_KINDS[view.grid].usual;
          const left = next.grid === view.grid ? aside : { view, viewName };
          return { view: next, viewName: named?.name ?? null, aside: left, held: null };
        }),

      async saveView(name) {
        const before = get().views.find((one) => one.name === name);
        const isDefault = before?.isDefault ?? false;
        const failure = await saved.keep({ name, view: get().view, isDefault });
        if (failure) return get().reportFailure(failure);
        set({ viewName: name });
        await readViews();
      },

      async openWithFile(name) {
        const failure = await saved.openWithFile(get().views, name);
        if (failure) get().reportFailure(failure);
        await readViews();
      },

      async removeView(name) {
        const failure = await saved.remove(name);
        if (failure) get().reportFailure(failure);
        if (!failure && get().viewName === name) set({ viewName: null });
        await readViews();
      },
    };
  };
