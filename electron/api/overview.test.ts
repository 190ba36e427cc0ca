import { beforeAll, describe, expect, it } from 'vitest';
import type { Overview } from '../../shared/api/overview-api.ts';
import { day } from '../../shared/dates.ts';
import { spreadBy } from '../../shared/hardship/spread.ts';
import type { Result } from '../../shared/result.ts';
import { STATUSES } from '../../shared/rules/verdict.ts';
import { openMemoryPlanner } from '../db/memory.ts';
import { fillDemonstration } from '../demonstration/fill-demonstration.ts';
import { aDesk, type TestDesk } from './testing/desk.ts';

const moment = { on: day('2026-11-22'), until: day('2027-12-31'), knownOn: null };

let desk: TestDesk;
let overview: Overview;

beforeAll(async () => {
  const planner = await openMemoryPlanner('demonstration');
  const at = '2026-11-22T09:00:00.000Z';
  await fillDemonstration(planner.db, { at, actor: 'test', on: moment.on });
  desk = await aDesk([], planner);
  overview = given(await desk.api.overview.get(moment));
  return () => desk.close();
});

function given<T>(reply: Result<T, { readonly code: string }>): T {
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value;
}

async function rotationRows() {
  const { entries } = given(await desk.api.rotation.list(moment));
  return entries.filter(({ career }) => career !== 'state');
}

describe('the overview of the demonstration counts', () => {
  it('as many agents with each verdict as the rotation lists', async () => {
    const rows = await rotationRows();
    const listed = STATUSES.map((one) => rows.filter(({ status }) => status === one).length);
    expect(STATUSES.map((one) => overview.rotation.statuses[one])).toEqual(listed);
    expect(overview.rotation.needDerogation).toBe(
      rows.filter(({ needsDerogation }) => needsDerogation).length,
    );
    expect(Math.min(...listed.slice(0, 5), overview.rotation.needDerogation)).toBeGreaterThan(0);
  });

  it('as many ends of stay in each month as the rotation has last days, abroad and at headquarters', async () => {
    const rows = await rotationRows();
    const { ends } = overview.rotation;
    expect([ends.length, ends[0]?.from, ends[0]?.to]).toEqual([14, '2026-11-22', '2026-11-30']);
    for (const { from, to, abroad, headquarters } of ends) {
      const kinds = rows.flatMap(({ current }) =>
        current?.lastDay && current.lastDay >= from && current.lastDay <= to ? [current.kind] : [],
      );
      expect([abroad, headquarters]).toEqual([
        kinds.filter((kind) => kind !== 'headquarters').length,
        kinds.filter((kind) => kind === 'headquarters').length,
      ]);
    }
    const due = ends.reduce((sum, { abroad, headquarters }) => sum + abroad + headquarters, 0);
    expect(due).toBe(overview.rotation.statuses.DUE);
  });

  it('the first move of each agent in the year the rotation foresees it', async () => {
    const rows = await rotationRows();
    const [first] = overview.rotation.moves;
    const begins = rows.filter(({ next }) => next?.from && next.from <= '2026-12-31').length;
    expect(overview.rotation.moves.map(({ year }) => year)).toEqual(
      Array.from({ length: 12 }, (_, index) => 2026 + index),
    );
    expect((first?.posting ?? 0) + (first?.headquarters ?? 0)).toBeGreaterThanOrEqual(begins);
    expect(begins).toBeGreaterThan(0);
  });

  it('the eligible state agents and the vacant functions that art. 21 is asked about', async () => {
    const list = given(await desk.api.eligibility.list(moment));
    const eligible = list.entries.filter(({ verdict }) => verdict === 'ELIGIBLE').length;
    expect([overview.eligible, overview.vacancies.length]).toEqual([eligible, list.functions]);
    expect(overview.vacancies.filter(({ headOfPost }) => headOfPost).length).toBeGreaterThan(0);
  });

  it('the degrees that the language balance finds uneven', async () => {
    const report = given(await desk.api.balance.report({ ...dayOf(moment), years: 0 }));
    expect(overview.degrees).toEqual(report.degrees);
  });

  it('the open calls that the list of missions dates', async () => {
    const missions = given(await desk.api.missions.list(dayOf(moment)));
    const open = missions.flatMap(({ mission: { code, publishedOn }, lastDay }) =>
      publishedOn && publishedOn <= moment.on && lastDay && lastDay >= moment.on ? [code] : [],
    );
    expect(overview.missions.map(({ code }) => code).toSorted()).toEqual(open.toSorted());
  });

  it('the quality and the hardship that their screens tell', async () => {
    const { agents, agentsDetermined, answers, answersBlocked } = given(
      await desk.api.quality.list(moment),
    );
    const ledger = given(await desk.api.hardship.list(dayOf(moment)));
    const [spread] = spreadBy(ledger, () => '');
    expect(given(await desk.api.overview.standing(moment))).toEqual({
      quality: { agents, agentsDetermined, answers, answersBlocked },
      hardship: { agents: ledger.length, quartiles: spread?.quartiles },
    });
  });

  it('as many moves in each year as its list holds', async () => {
    const { moves } = overview.rotation;
    for (const { year, posting, headquarters } of [moves[0], moves[1], moves[11]].filter(
      (one) => one !== undefined,
    )) {
      const lines = given(await desk.api.overview.moves({ ...moment, year }));
      const kinds = lines.map(({ kind }) => kind);
      expect([posting, headquarters]).toEqual([
        kinds.filter((kind) => kind === 'posting').length,
        kinds.filter((kind) => kind === 'headquarters').length,
      ]);
    }
    expect(given(await desk.api.overview.moves({ ...moment, year: 2099 }))).toEqual([]);
  });

  it('the retirements, ends of designations and open proposals on record', async () => {
    const inWindow = (cell: unknown) => {
      const text = String(cell ?? '');
      return text >= moment.on && text <= moment.until;
    };
    const retiring = (await cellsOf('agents')).filter(
      ({ retires_on }) => inWindow(retires_on) && retires_on !== moment.on,
    );
    const ending = (await cellsOf('assignments')).filter(
      ({ kind, to, planned_to }) => kind === 'art21' && inWindow(to ?? planned_to),
    );
    const waiting = (await cellsOf('derogations')).filter(
      ({ proposed_on, decision }) => proposed_on !== null && decision === null,
    );
    const counted = [overview.retirements, overview.designations, overview.proposals];
    expect(counted.map(({ length }) => length)).toEqual(
      [retiring, ending, waiting].map(({ length }) => length),
    );
    expect(Math.min(ending.length, waiting.length)).toBeGreaterThan(0);
  });

  it('the certificates that expire or have expired, among expiring and undated ones on record', async () => {
    const ends = (await cellsOf('certificates')).map(({ valid_until }) => valid_until);
    const until = ({ on, until: last }: typeof moment) =>
      ends.filter((one) => one !== null && String(one) >= on && String(one) <= last).length;
    const past = ends.filter((one) => one !== null && String(one) < moment.on).length;
    const { expiring, expired } = overview;
    expect([expiring.length, expired.length]).toEqual([until(moment), past]);
    expect(Math.min(expiring.length, expired.length)).toBeGreaterThan(5);
    expect(ends.filter((one) => one === null).length).toBeGreaterThan(ends.length / 2);
  });
});

async function cellsOf(table: 'agents' | 'assignments' | 'derogations' | 'certificates') {
  return given(await desk.api.records.list({ table, knownOn: null })).map(({ cells }) => cells);
}

function dayOf({ on, knownOn }: typeof moment) {
  return { on, knownOn };
}
