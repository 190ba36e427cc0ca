import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Api } from '../../../shared/api/api.ts';
import type { EligibilityList } from '../../../shared/api/eligibility.ts';
import type { Moment, Rotation, SavedView } from '../../../shared/api/records.ts';
import { day } from '../../../shared/dates.ts';
import { err, ok } from '../../../shared/result.ts';
import { anEntry } from '../../../shared/testing/rotation-entry.ts';
import type { MomentSlice } from '../../app/moment-slice.ts';
import { type NoticesSlice, noticesSlice } from '../../app/notices-slice.ts';
import { type ScreenSlice, screenSlice } from '../../app/screen-slice.ts';
import { type SessionSlice, sessionSlice } from '../../app/session-slice.ts';
import type { UnsavedSlice } from '../../app/unsaved-slice.ts';
import { GRID_KINDS } from './grid-kinds.ts';
import { placeAsHeld, placing } from '../../grid/grid-row.ts';
import { toGridRow } from './to-grid-row.ts';
import { listOf } from './judged-list.ts';
import { aSession } from '../../testing/false-backend.ts';
import { type RotationSlice, rotationSlice } from './rotation-slice.ts';
import { encodeView } from '../../grid/view-state.ts';

const usualView = GRID_KINDS.rotation.usual;

type Calls = {
  readonly list: Api['rotation']['list'];
  readonly one: Api['rotation']['one'];
  readonly eligible: Api['eligibility']['list'];
  readonly views: Api['views'];
};

const on = (date: string): Moment => ({ on: day(date), until: day('2027-12-31'), knownOn: null });
const judged = (moment: Moment): Rotation => ({ moment, entries: [anEntry()] });

const eligible = (moment: Moment): EligibilityList => ({
  ...{ moment, basis: 'vacant', functions: 3, entries: [] },
});

/** Views kept in a list, as the file would. */
function keptViews(kept: SavedView[]): Api['views'] {
  const forget = (name: string) => {
    const at = kept.findIndex((one) => one.name === name);
    if (at >= 0) kept.splice(at, 1);
  };
  return {
    list: async () => ok([...kept]),
    async save({ view }) {
      forget(view.name);
      kept.push(view);
      return ok(null);
    },
    async remove({ name }) {
      forget(name);
      return ok(null);
    },
  };
}

function storeOver(given: Partial<Calls>) {
  const api = {
    rotation: {
      list: given.list ?? (async (moment) => ok(judged(moment))),
      one: given.one ?? (async () => ok(null)),
    },
    eligibility: { list: given.eligible ?? (async (moment) => ok(eligible(moment))) },
    views: given.views ?? keptViews([]),
  };
  // Safe: these slices call these three groups alone.
  const calls = api as unknown as Api;
  return createStore<
    RotationSlice &
      NoticesSlice &
      ScreenSlice &
      SessionSlice &
      Pick<UnsavedSlice, 'leave'> &
      Pick<MomentSlice, 'moment'>
  >()((...a) => ({
    leave: (_losing, step) => step(),
    moment: on('2027-01-01'),
    ...noticesSlice(...a),
    ...screenSlice(...a),
    ...sessionSlice(calls)(...a),
    ...rotationSlice(calls)(...a),
  }));
}

describe('judging', () => {
  it('leaves a late reply to an earlier question aside', async () => {
    const answers: (() => void)[] = [];
    const store = storeOver({
      list: (moment) => new Promise((answer) => answers.push(() => answer(ok(judged(moment))))),
    });
    const first = store.getState().judge(on('2027-01-01'));
    const second = store.getState().judge(on('2028-01-01'));
    answers[1]?.();
    await second;
    answers[0]?.();
    await first;
    expect(store.getState()).toMatchObject({
      isJudging: false,
      rotation: { moment: { on: '2028-01-01' } },
    });
  });

  it('keeps the former rows while it judges, and when it cannot', async () => {
    let isFailing = false;
    const store = storeOver({
      list: async (moment) =>
        isFailing ? err({ code: 'internal', incident: 'i-1' }) : ok(judged(moment)),
    });
    await store.getState().judge(on('2027-01-01'));
    isFailing = true;
    const judging = store.getState().judge(on('2028-01-01'));
    expect(store.getState()).toMatchObject({
      isJudging: true,
      rotation: { moment: { on: '2027-01-01' } },
    });
    await judging;
    expect(store.getState()).toMatchObject({
      isJudging: false,
      rotation: { moment: { on: '2027-01-01' } },
      rotationFailure: { code: 'internal' },
    });

    isFailing = false;
    await store.getState().judge(on('2028-01-01'));
    expect(store.getState().rotationFailure).toBeNull();
  });

  it('asks the same question once while it waits', async () => {
    let times = 0;
    const store = storeOver({
      list: async (moment) => {
        times += 1;
        return ok(judged(moment));
      },
    });
    const { judge } = store.getState();
    await Promise.all([judge(on('2027-01-01')), judge(on('2027-01-01'))]);
    expect(times).toBe(1);
    await judge(on('2027-01-01'));
    expect(times).toBe(2);
  });

  it('asks no more for what is on screen, and leaves aside what was asked meanwhile', async () => {
    const asked: string[] = [];
    const store = storeOver({
      list: async (moment) => {
        asked.push(moment.on);
        return ok(judged(moment));
      },
    });
    store.getState().takeSession(aSession({ journalEntries: 4 }));
    await store.getState().judge(on('2027-01-01'));
    const other = store.getState().judge(on('2028-01-01'));
    await store.getState().judge(on('2027-01-01'));
    await other;
    expect(asked).toEqual(['2027-01-01', '2028-01-01']);
    expect(store.getState()).toMatchObject({
      isJudging: false,
      rotation: { moment: { on: '2027-01-01' } },
    });
  });

  it('asks for the agent changed as soon as the change has come', async () => {
    const asked: string[] = [];
    const store = storeOver({
      one: async ({ staffNumber }) => {
        asked.push(staffNumber);
        return ok(anEntry({ staffNumber, status: 'OVERDUE' }));
      },
    });
    const { staffNumber } = anEntry();
    store.getState().takeSession(aSession({ journalEntries: 4 }));
    await store.getState().judge(on('2027-01-01'));
    const [before, after] = [aSession({ journalEntries: 4 }), aSession({ journalEntries: 5 })];
    expect(store.getState().judgeChange(before)).toBeNull();
    store.getState().expectChange(staffNumber);
    expect(store.getState().judgeChange(before)).toBeNull();
    expect(asked).toEqual([]);

    await store.getState().judgeChange(after);
    expect(store.getState().rotation?.entries).toMatchObject([{ staffNumber, status: 'OVERDUE' }]);
    store.getState().takeSession(after);
    await store.getState().judge(on('2027-01-01'));
    expect(asked).toEqual([staffNumber]);
  });

  it('forgets the rows of the file before', async () => {
    const store = storeOver({});
    await store.getState().judge(on('2027-01-01'));
    await store.getState().openRotation();
    expect(store.getState().rotation).toBeNull();
  });
});

describe('filters', () => {
  it('come and go one by one, and all at once with the search', () => {
    const store = storeOver({});
    const { filterColumn, clearFilters, changeView } = store.getState();
    filterColumn('verdict', { kind: 'list', values: ['DUE'] });
    filterColumn('agent', { kind: 'text', text: 'x' });
    filterColumn('verdict', null);
    expect(store.getState().view.filters).toEqual({ agent: { kind: 'text', text: 'x' } });
    filterColumn('agent', { kind: 'text', text: ' ' });
    expect(store.getState().view.filters).toEqual({});

    filterColumn('verdict', { kind: 'list', values: [] });
    changeView({ search: 'rome' });
    clearFilters();
    expect(store.getState().view).toEqual(usualView);
  });
});

describe('saved views', () => {
  it('opens the file with the view that is to open with it', async () => {
    const mine = { ...usualView, search: 'tokyo' };
    const kept = [
      { name: 'Other', state: encodeView(usualView, false) },
      { name: 'Mine', state: encodeView(mine, true) },
    ];
    const store = storeOver({ views: keptViews(kept) });
    await store.getState().openRotation();
    expect(store.getState()).toMatchObject({ viewName: 'Mine', view: mine });
  });

  it('leaves what the person has begun to change meanwhile', async () => {
    const kept = [{ name: 'Mine', state: encodeView(usualView, true) }];
    const store = storeOver({ views: keptViews(kept) });
    const opening = store.getState().openRotation();
    store.getState().changeView({ search: 'rome' });
    await opening;
    expect(store.getState()).toMatchObject({ viewName: null, view: { search: 'rome' } });
  });

  it('keeps, shows and deletes a view', async () => {
    const store = storeOver({});
    store.getState().changeView({ search: 'rome' });
    await store.getState().saveView('Rome');
    store.getState().showView(null);
    expect(store.getState().view).toEqual(usualView);
    store.getState().showView('Rome');
    expect(store.getState()).toMatchObject({ viewName: 'Rome', view: { search: 'rome' } });

    await store.getState().removeView('Rome');
    expect(store.getState()).toMatchObject({ viewName: null, views: [], view: { search: 'rome' } });
  });

  it('lets one view at most open with the file', async () => {
    const store = storeOver({});
    await store.getState().saveView('A');
    await store.getState().saveView('B');
    const opening = () =>
      store
        .getState()
        .views.filter(({ isDefault }) => isDefault)
        .map(({ name }) => name);
    await store.getState().openWithFile('A');
    await store.getState().openWithFile('B');
    expect(opening()).toEqual(['B']);
    await store.getState().saveView('B');
    expect(opening()).toEqual(['B']);
    await store.getState().openWithFile(null);
    expect(opening()).toEqual([]);
  });

  it('says why a view could not be kept, and keeps the screen as it is', async () => {
    const views = { ...keptViews([]), save: async () => err({ code: 'read-only' } as const) };
    const store = storeOver({ views });
    await store.getState().saveView('Mine');
    expect(store.getState()).toMatchObject({
      viewName: null,
      notices: [{ kind: 'failure', failure: { code: 'read-only' } }],
    });
  });
});

describe('the two lists', () => {
  it('are asked for only when they are shown, and come back as they were left', async () => {
    const asked: string[] = [];
    const store = storeOver({
      list: async (moment) => (asked.push('rotation'), ok(judged(moment))),
      eligible: async (moment) => (asked.push('art21'), ok(eligible(moment))),
    });
    await store.getState().judge(on('2027-01-01'));
    store.getState().changeView({ search: 'rome' });
    store.getState().showGrid('art21');
    expect(store.getState().view).toEqual(GRID_KINDS.art21.usual);
    await store.getState().judge(on('2027-01-01'));
    expect(asked).toEqual(['rotation', 'art21']);
    expect(store.getState()).toMatchObject({ eligibility: { functions: 3 } });

    store.getState().changeView({ search: 'b1' });
    store.getState().showGrid('rotation');
    expect(store.getState().view).toEqual({ ...usualView, search: 'rome' });
    store.getState().showGrid('art21');
    expect(store.getState().view.search).toBe('b1');
  });

  it('are kept with a view, which leads back to its own', async () => {
    const store = storeOver({});
    store.getState().showGrid('art21');
    store.getState().changeView({ search: 'x' });
    await store.getState().saveView('Candidates');
    store.getState().showGrid('rotation');
    store.getState().showView('Candidates');
    expect(store.getState()).toMatchObject({
      ...{ viewName: 'Candidates', view: { grid: 'art21', search: 'x' } },
    });
    store.getState().showView(null);
    expect(store.getState().view).toEqual(GRID_KINDS.art21.usual);
  });

  it('holds the state agents in one and all others in the other', () => {
    const rotation: Rotation = {
      moment: on('2027-01-01'),
      entries: [anEntry(), anEntry({ career: 'state', status: 'NOT_APPLICABLE' })],
    };
    const { entries = [] } = listOf('rotation', { rotation, eligibility: null }) ?? {};
    expect(entries).toEqual([rotation.entries[0]]);
    expect(listOf('art21', { rotation, eligibility: null })).toBeNull();
  });
});

describe('a row that was changed', () => {
  const [before, after] = [anEntry({ status: 'OVERDUE' }), anEntry({ status: 'NOT_DUE' })];
  const { staffNumber } = before;

  /** Judged twice, with a change in between and that agent in the panel. */
  async function changed(chosen: string | null, second = on('2027-01-01')) {
    const answers = [before, after, after];
    const store = storeOver({
      list: async (moment) => ok({ moment, entries: [answers.shift() ?? after] }),
    });
    store.getState().choose(chosen);
    await store.getState().judge(on('2027-01-01'));
    expect(store.getState().held).toBeNull();
    await store.getState().judge(second);
    return store;
  }

  it('is held where it stood, through a second judgement', async () => {
    const store = await changed(staffNumber);
    expect(store.getState().held).toBe(before);
    await store.getState().judge(on('2027-01-01'));
    expect(store.getState().held).toBe(before);
  });

  it('is held no longer once it is again what it was', async () => {
    const answers = [before, after, before];
    const store = storeOver({
      list: async (moment) => ok({ moment, entries: [answers.shift() ?? before] }),
    });
    store.getState().choose(staffNumber);
    for (const held of [null, before, null]) {
      await store.getState().judge(on('2027-01-01'));
      expect(store.getState().held).toBe(held);
    }
  });

  it('is not held without its panel, nor when another day is judged', async () => {
    expect((await changed(null)).getState().held).toBeNull();
    expect((await changed('T99999')).getState().held).toBeNull();
    expect((await changed(staffNumber, on('2028-01-01'))).getState().held).toBeNull();
  });

  it('goes where it belongs once sort, filter or view change, not for the width of a column', async () => {
    const store = await changed(staffNumber);
    store.getState().changeView({ columns: [] });
    expect(store.getState().held).toBe(before);
    store.getState().changeView({ sort: [] });
    expect(store.getState().held).toBeNull();
  });

  it('is shown as it is and placed as it was', () => {
    const [row] = placeAsHeld([toGridRow(after, 'en')], toGridRow(before, 'en'));
    expect(row).toMatchObject({ verdict: 'NOT_DUE' });
    expect(row && placing(row)).toMatchObject({ verdict: 'OVERDUE' });
  });
});
