import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RecordChange } from '../../shared/api/records-api.ts';
import { day } from '../../shared/dates.ts';
import { aDerogation, anAgent, anAssignment } from '../../shared/testing/careers.ts';
import { aFunction, aPost } from '../../shared/testing/places.ts';
import { toJobFunctionRow } from '../db/functions.ts';
import { insertRow } from '../db/journal.ts';
import { toPostRow } from '../db/posts.ts';
import { verify } from '../db/verify.ts';
import { aDesk, careerRows, type TestDesk } from './testing/desk.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await aDesk([
    ...careerRows({
      agents: [anAgent(), anAgent({ staffNumber: 'T002', lastName: 'Tweede', career: 'state' })],
      assignments: [
        anAssignment({ functionCode: 'NAI-1' }),
        anAssignment({ id: 'a-2', from: day('2019-08-01'), to: day('2023-07-31') }),
      ],
      derogations: [aDerogation()],
    }),
    insertRow('post', toPostRow(aPost())),
    insertRow('job_function', toJobFunctionRow(aFunction())),
    insertRow('class_period', {
      ...{ id: 'c-1', staff_number: 'T001', class: 'A1', since: day('2016-09-01') },
    }),
  ]);
});
afterEach(() => desk.close());

const rowsOf = async (table: RecordChange['table']) => {
  const listed = await desk.api.records.list({ table, knownOn: null });
  if (!listed.ok) throw new Error(listed.error.code);
  return listed.value;
};
const change = (...changes: readonly RecordChange[]) =>
  desk.api.records.change({ changes, reason: 'a test' });
const problemsOf = async (...changes: readonly RecordChange[]) => {
  const answer = await change(...changes);
  if (answer.ok || answer.error.code !== 'records-refused')
    throw new Error(`not refused: ${JSON.stringify(answer)}`);
  return answer.error.problems.map(({ change: at, column, code }) => `${at} ${column} ${code}`);
};
const entries = async () => {
  const listed = await desk.api.history.list({ limit: 100, before: null });
  return listed.ok ? listed.value : [];
};

describe('a list of records', () => {
  it('shows each cell under the column of the workbook, and names the codes', async () => {
    const [earlier, later] = await rowsOf('assignments');
    expect(earlier).toMatchObject({ id: 'a-2', version: 1, cells: { from: '2019-08-01' } });
    expect(later).toMatchObject({
      id: 'a-1',
      cells: { staff_number: 'T001', kind: 'posting', to: null, departs: null },
      names: { staff_number: 'Testelmans, Fictif' },
    });
    expect(later?.names['place']).toBeDefined();
    expect(later?.names['function_code']).toMatchObject({ fr: expect.any(String) });
  });

  it('gives an agent the class recorded last, and a derogation its assignment', async () => {
    const [agent] = await rowsOf('agents');
    expect(agent?.cells).toMatchObject({ class: 'A1', class_since: '2016-09-01' });
    const [derogation] = await rowsOf('derogations');
    expect(derogation?.cells).toMatchObject({
      ...{ staff_number: 'T001', assignment_from: '2023-08-01', grounds: 'service' },
    });
  });

  it('shows the rows of one agent alone', async () => {
    const idsOf = async (table: RecordChange['table'], staffNumber: string) => {
      const listed = await desk.api.records.list({ table, staffNumber, knownOn: null });
      return listed.ok ? listed.value.map(({ id }) => id) : listed.error;
    };
    expect(await idsOf('assignments', 'T001')).toEqual(['a-2', 'a-1']);
    expect(await idsOf('derogations', 'T001')).toEqual(['d-1']);
    expect(await idsOf('agents', 'T001')).toEqual(['T001']);
    expect(await idsOf('derogations', 'T002')).toEqual([]);
    expect(await idsOf('posts', 'T001')).toEqual([]);
  });

  it('shows the file as it was known on an earlier day', async () => {
    desk.setClock('2026-11-25T09:00:00.000Z');
    await change({ table: 'agents', op: 'update', id: 'T001', version: 1, values: { level: 'A' } });
    const at = async (knownOn: string) => {
      const listed = await desk.api.records.list({ table: 'agents', knownOn: day(knownOn) });
      return listed.ok ? listed.value[0]?.cells['level'] : undefined;
    };
    expect([await at('2026-11-24'), await at('2026-11-25')]).toEqual([null, 'A']);
  });
});

describe('a block of changes', () => {
  it('is written whole, as one entry and one step of undo', async () => {
    const before = await entries();
    const answer = await change(
      { table: 'agents', op: 'update', id: 'T001', version: 1, values: { level: 'A' } },
      { table: 'agents', op: 'update', id: 'T002', version: 1, values: { contract: 'statutair' } },
      {
        ...{ table: 'certificates', op: 'create' },
        values: { staff_number: 'T001', exam: 'tweede taal', obtained_on: '03/04/2018' },
      },
      { table: 'derogations', op: 'remove', id: 'd-1', version: 1 },
    );
    expect(answer).toMatchObject({
      ok: true,
      value: {
        rows: [
          { change: 0, row: { id: 'T001', version: 2, cells: { level: 'A' } } },
          { change: 1, row: { cells: { contract: 'statutory' } } },
          { row: { cells: { exam: 'second_language_art47', obtained_on: '2018-04-03' } } },
          { change: 3, row: null },
        ],
        notices: [],
      },
    });
    const after = await entries();
    expect(after).toHaveLength(before.length + 1);
    expect(after[0]).toMatchObject({ action: 'records.change.several', reason: 'a test', rows: 4 });

    await desk.api.history.undo({});
    expect(await rowsOf('certificates')).toEqual([]);
    expect(await rowsOf('derogations')).toHaveLength(1);
    expect((await rowsOf('agents')).map(({ cells }) => cells['level'])).toEqual([null, null]);
    expect(await verify(desk.planner.db)).toMatchObject({ ok: true });
  });

  it('writes nothing when a cell is not taken, and lists every one', async () => {
    const before = await entries();
    expect(
      await problemsOf(
        { table: 'agents', op: 'update', id: 'T001', version: 1, values: { level: 'A' } },
        {
          ...{ table: 'agents', op: 'update', id: 'T002', version: 1 },
          values: { career: 'abroad', retires_on: '2040-02-30', last_name: ' ', class_since: '' },
        },
        { table: 'certificates', op: 'create', values: { staff_number: 'T009', exam: 'x' } },
        {
          ...{ table: 'assignments', op: 'update', id: 'a-2', version: 1 },
          values: { to: '2019-07-31' },
        },
      ),
    ).toEqual([
      '1 last_name missing-cell',
      '1 career unknown-word',
      '1 retires_on no-such-day',
      '2 obtained_on missing-cell',
      '2 staff_number unknown-agent',
      '3 to end-before-start',
    ]);
    expect(await entries()).toEqual(before);
  });

  it('lets a row name one that comes with it, in any order', async () => {
    const answer = await change(
      {
        ...{ table: 'derogations', op: 'create' },
        values: { staff_number: 'N1', assignment_from: '2025-01-01', kind: 'extend' },
      },
      {
        ...{ table: 'assignments', op: 'create' },
        values: { staff_number: 'N1', kind: 'posting', from: '2025-01-01', place: 'NAI' },
      },
      {
        ...{ table: 'agents', op: 'create' },
        values: {
          ...{ staff_number: 'N1', last_name: 'Nieuw', first_name: 'Ève', career: 'external' },
          ...{ language_role: 'nl', class: 'A1', class_since: '2024-01-01', trainee_post: 'NAI' },
        },
      },
    );
    expect(answer).toMatchObject({ ok: true });
    const agents = await rowsOf('agents');
    expect(agents.find(({ id }) => id === 'N1')?.cells).toMatchObject({
      ...{ class: 'A1', trainee_post: 'NAI', trainee_post_from: null },
    });
  });

  it('lets two rows exchange what names them', async () => {
    const answer = await change(
      {
        ...{ table: 'assignments', op: 'update', id: 'a-1', version: 1 },
        values: { from: '2019-08-01' },
      },
      {
        ...{ table: 'assignments', op: 'update', id: 'a-2', version: 1 },
        values: { from: '2023-08-01', to: '2024-07-31' },
      },
    );
    expect(answer).toMatchObject({ ok: true });
    const days = async () =>
      (await rowsOf('assignments')).map(({ id, cells }) => [id, cells['from']]);
    expect(await days()).toEqual([
      ['a-1', '2019-08-01'],
      ['a-2', '2023-08-01'],
    ]);
    await desk.api.history.undo({});
    expect(await days()).toEqual([
      ['a-2', '2019-08-01'],
      ['a-1', '2023-08-01'],
    ]);
    expect(await verify(desk.planner.db)).toMatchObject({ ok: true });
  });

  it('refuses a second row of the same matter, on file or in the block', async () => {
    const same = { staff_number: 'T002', exam: 'x', obtained_on: '2020-01-01' };
    expect(
      await problemsOf(
        {
          ...{ table: 'assignments', op: 'create' },
          values: { staff_number: 'T001', kind: 'posting', from: '2023-08-01' },
        },
        { table: 'certificates', op: 'create', values: same },
        { table: 'certificates', op: 'create', values: same },
        { table: 'posts', op: 'create', values: { ...POST, post_code: 'NAI' } },
        { table: 'posts', op: 'create', values: { ...POST, post_code: 'nai' } },
      ),
    ).toEqual([
      '0 staff_number key-taken',
      '1 staff_number key-taken',
      '2 staff_number key-taken',
      '3 post_code key-taken',
      '4 post_code key-case',
    ]);
  });

  it('says what still names a row that is to go, and lets it go with them', async () => {
    const remove = { table: 'assignments', op: 'remove', id: 'a-1', version: 1 } as const;
    const answer = await change(remove, { table: 'posts', op: 'remove', id: 'NAI', version: 1 });
    expect(answer).toMatchObject({
      error: {
        code: 'records-refused',
        problems: [
          { change: 0, column: '', code: 'in-use', figures: { table: 'derogations', count: 1 } },
          { change: 1, code: 'in-use', figures: { table: 'functions' } },
          { change: 1, code: 'in-use', figures: { table: 'assignments', count: 1 } },
        ],
      },
    });
    const both = await change(remove, {
      table: 'derogations',
      op: 'remove',
      id: 'd-1',
      version: 1,
    });
    expect(both).toMatchObject({ ok: true });
  });

  it('takes an agent away with class and traineeship, once nothing names them', async () => {
    const agent = { table: 'agents', op: 'remove', version: 1 } as const;
    expect(await problemsOf({ ...agent, id: 'T001' })).toEqual(['0  in-use']);
    await change({
      ...{ table: 'agents', op: 'update', id: 'T002', version: 1 },
      values: { class: 'A2', class_since: '2020-01-01', trainee_post: 'NAI' },
    });
    expect(await change({ ...agent, id: 'T002' })).toMatchObject({ ok: true });
    await desk.api.history.undo({});
    expect((await rowsOf('agents')).find(({ id }) => id === 'T002')?.cells).toMatchObject({
      ...{ class: 'A2', trainee_post: 'NAI' },
    });
  });

  it('answers changed-meanwhile for a row that moved or is gone', async () => {
    const update = { table: 'agents', op: 'update', version: 7, values: { level: 'A' } } as const;
    for (const id of ['T001', 'gone'])
      expect(await change({ ...update, id })).toMatchObject({
        error: { code: 'changed-meanwhile', what: 'agent', id },
      });
  });

  it('writes no entry when every cell already says so', async () => {
    const before = await entries();
    const values = { last_name: 'Testelmans', class: 'A1' };
    const answer = await change({ table: 'agents', op: 'update', id: 'T001', version: 1, values });
    expect(answer).toMatchObject({ value: { rows: [{ row: { version: 1 } }] } });
    expect(await entries()).toEqual(before);
  });

  it('keeps a place that nobody described, and says so', async () => {
    const update = { table: 'assignments', op: 'update', id: 'a-1', version: 1 } as const;
    expect(await change({ ...update, values: { place: 'XXX' } })).toMatchObject({
      value: { notices: [{ change: 0, column: 'place', code: 'unknown-place' }] },
    });
  });

  it('refuses another key for a row that others name by it', async () => {
    expect(
      await problemsOf({
        ...{ table: 'posts', op: 'update', id: 'NAI', version: 1 },
        values: { post_code: 'NBO' },
      }),
    ).toEqual(['0 post_code key-fixed']);
  });

  it('tells of a class that begins before the one held, which the row goes on showing', async () => {
    const answer = await change({
      ...{ table: 'agents', op: 'update', id: 'T001', version: 1 },
      values: { class: 'A2', class_since: '2010-01-01' },
    });
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    expect(answer.value.notices).toEqual([
      expect.objectContaining({ change: 0, column: 'class_since', code: 'class-earlier' }),
    ]);
    expect(answer.value.rows[0]?.row?.cells['class']).not.toBe('A2');
  });

  it('refuses a class that two periods would begin on one day, and a day without a class', async () => {
    await change({
      ...{ table: 'agents', op: 'update', id: 'T001', version: 1 },
      values: { class: 'A2', class_since: '2020-01-01' },
    });
    const update = { table: 'agents', op: 'update', version: 1 } as const;
    expect(
      await problemsOf(
        { ...update, id: 'T001', values: { class_since: '2016-09-01' } },
        { ...update, id: 'T002', values: { class_since: '2016-09-01' } },
      ),
    ).toEqual(['0 class_since class-since-taken', '1 class class-missing']);
  });

  it.each([
    [{ table: 'agents', op: 'update', id: 'T001', version: 1, values: { salary: 1 } }],
    [{ table: 'setting', op: 'remove', id: 'x', version: 1 }],
    [{ table: 'agents', op: 'remove', id: 'T001', version: 1, values: {} }],
  ])('is not read where it names what no table has: %j', async (odd) => {
    // Safe: what a page gone wrong could send.
    expect(await change(odd as unknown as RecordChange)).toMatchObject({
      error: { code: 'invalid-input' },
    });
  });

  it('takes each row once', async () => {
    const row = { table: 'agents', op: 'update', id: 'T001', version: 1, values: {} } as const;
    expect(await change(row, row)).toMatchObject({
      error: { code: 'invalid-input', path: 'changes.1.id' },
    });
  });
});

describe('the history of a record', () => {
  it('tells each change by cell, latest first, with classes and traineeship', async () => {
    await change({
      ...{ table: 'agents', op: 'update', id: 'T001', version: 1 },
      values: { level: 'A', class: 'A2', class_since: '2020-01-01', trainee_post: 'NAI' },
    });
    const history = await desk.api.records.history({ table: 'agents', id: 'T001' });
    expect(history).toMatchObject({
      ok: true,
      value: {
        changes: [
          {
            entry: { action: 'records.update.agents', reason: 'a test' },
            ...{ table: 'agents', id: 'T001', op: 'update' },
            fields: [
              { column: 'level', before: null, after: 'A' },
              { column: 'class', before: null, after: 'A2' },
              { column: 'class_since', before: null, after: '2020-01-01' },
              { column: 'trainee_post', before: null, after: 'NAI' },
            ],
          },
          { op: 'create' },
        ],
        rows: [{ table: 'agents', id: 'T001', version: 2, isOnFile: true, cells: { level: 'A' } }],
      },
    });
  });

  it('still knows a row that is gone', async () => {
    await change({ table: 'derogations', op: 'remove', id: 'd-1', version: 1 });
    const history = await desk.api.records.history({ table: 'derogations', id: 'd-1' });
    expect(history).toMatchObject({
      value: {
        changes: [
          {
            op: 'remove',
            fields: expect.arrayContaining([
              { column: 'assignment_from', before: '2023-08-01', after: null },
            ]),
          },
          { op: 'create' },
        ],
        rows: [{ id: 'd-1', isOnFile: false, names: { staff_number: 'Testelmans, Fictif' } }],
      },
    });
  });

  it('gives a row that was removed back as it was, in one step that undo takes back', async () => {
    const [before] = await rowsOf('derogations');
    await change({ table: 'derogations', op: 'remove', id: 'd-1', version: 1 });
    const { sequence = 0 } = (await entries())[0] ?? {};
    const away = { table: 'derogations', id: 'd-1', sequence, reason: 'by mistake' } as const;
    expect(await desk.api.records.restore(away)).toEqual({ ok: true, value: null });
    expect(await rowsOf('derogations')).toEqual([{ ...before, version: 2 }]);
    expect((await entries())[0]).toMatchObject({
      ...{ action: 'records.restore.derogations', subject: 'T001 Testelmans Fictif' },
      ...{ rows: 1, reason: 'by mistake' },
    });
    await desk.api.history.undo({});
    expect(await rowsOf('derogations')).toEqual([]);
    expect(await verify(desk.planner.db, null)).toMatchObject({ ok: true });
  });

  it('gives an assignment back with the derogations that went with it', async () => {
    const derogations = await rowsOf('derogations');
    await desk.api.assignments.remove({ id: 'a-1', version: 1, reason: null });
    expect(await rowsOf('derogations')).toEqual([]);
    const { sequence = 0 } = (await entries())[0] ?? {};
    const away = { table: 'assignments', id: 'a-1', sequence, reason: null } as const;
    expect(await desk.api.records.restore(away)).toMatchObject({ ok: true });
    expect(await rowsOf('derogations')).toEqual(derogations.map((one) => ({ ...one, version: 2 })));
    expect((await entries())[0]).toMatchObject({ rows: 2 });
  });

  it('gives no row back that was not removed then, is there, is there anew, or would hang on nothing', async () => {
    const away = { table: 'derogations', id: 'd-1', reason: null } as const;
    const first = (await entries()).at(-1)?.sequence ?? 0;
    expect(await desk.api.records.restore({ ...away, sequence: first })).toEqual({
      ...{ ok: false, error: { code: 'not-found', what: 'derogation', id: 'd-1' } },
    });
    await change({ table: 'derogations', op: 'remove', id: 'd-1', version: 1 });
    const gone = { ...away, sequence: (await entries())[0]?.sequence ?? 0 };
    await change({ table: 'assignments', op: 'remove', id: 'a-1', version: 1 });
    const stay = { table: 'assignments', id: 'a-1', reason: null } as const;
    const left = { ...stay, sequence: (await entries())[0]?.sequence ?? 0 };
    expect(await desk.api.records.restore(gone)).toMatchObject({
      error: { code: 'not-found', what: 'assignment', id: 'a-1' },
    });
    expect(await desk.api.records.restore(left)).toMatchObject({ ok: true });
    expect(await desk.api.records.restore(gone)).toMatchObject({ ok: true });
    expect(await desk.api.records.restore(gone)).toMatchObject({
      error: { code: 'already-exists' },
    });

    const same = { staff_number: 'T001', exam: 'art14', obtained_on: '2020-05-04' };
    await change({ table: 'certificates', op: 'create', values: same });
    const id = (await rowsOf('certificates'))[0]?.id ?? '';
    await change({ table: 'certificates', op: 'remove', id, version: 1 });
    const exam = { table: 'certificates', id, reason: null } as const;
    const { sequence = 0 } = (await entries())[0] ?? {};
    await change({ table: 'certificates', op: 'create', values: same });
    expect(await desk.api.records.restore({ ...exam, sequence })).toMatchObject({
      error: { code: 'already-exists' },
    });
  });

  it('is told of all rows of an agent together, gone or not, and of nobody else', async () => {
    await change({
      ...{ table: 'certificates', op: 'create' },
      values: { staff_number: 'T001', exam: 'art14', obtained_on: '2020-05-04' },
    });
    await change({ table: 'derogations', op: 'remove', id: 'd-1', version: 1 });
    const history = await desk.api.records.agentHistory({ staffNumber: 'T001' });
    const told = history.ok ? history.value.changes.map(({ table, op }) => `${op} ${table}`) : [];
    expect(told.slice(0, 2)).toEqual(['remove derogations', 'create certificates']);
    expect(new Set(told.slice(2))).toEqual(
      new Set(['create agents', 'create assignments', 'create derogations']),
    );
    expect(await desk.api.records.agentHistory({ staffNumber: 'T009' })).toEqual({
      ok: true,
      value: { changes: [], rows: [] },
    });
  });
});

const POST = { city: 'Testville', country: 'KE', type: 'embassy' };
