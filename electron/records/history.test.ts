import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RowHistory } from '../../shared/api/record-history-api.ts';
import type { RecordChange } from '../../shared/api/records-api.ts';
import { anAgent, anAssignment } from '../../shared/testing/careers.ts';
import { aFunction, aPost } from '../../shared/testing/places.ts';
import { aDesk, careerRows, type TestDesk } from '../api/testing/desk.ts';
import { toJobFunctionRow } from '../db/functions.ts';
import { insertRow } from '../db/journal.ts';
import { toPostRow } from '../db/posts.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await aDesk([
    ...careerRows({ agents: [anAgent()], assignments: [anAssignment({ functionCode: 'NAI-1' })] }),
    insertRow('post', toPostRow(aPost())),
    insertRow('post', toPostRow(aPost({ code: 'LIM', city: 'Limaville' }))),
    insertRow('job_function', toJobFunctionRow(aFunction())),
  ]);
});
afterEach(() => desk.close());

async function change(...changes: readonly RecordChange[]): Promise<number> {
  const written = await desk.api.records.change({ changes, reason: 'a test' });
  if (!written.ok) throw new Error(written.error.code);
  return latest();
}

async function latest(): Promise<number> {
  const listed = await desk.api.history.list({ limit: 1, before: null });
  return listed.ok ? (listed.value[0]?.sequence ?? 0) : 0;
}

const historyOfPost = async (postCode = 'NAI'): Promise<RowHistory> => {
  const answer = await desk.api.records.postHistory({ postCode });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
};
const entry = async (sequence: number) => {
  const answer = await desk.api.history.entry({ sequence });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
};
const toldOf = ({ changes }: RowHistory) =>
  changes.map(({ op, table, id, fields }) =>
    op === 'update'
      ? `${table} ${id}: ${fields.map((one) => `${one.column} ${one.before} > ${one.after}`).join()}`
      : `${op} ${table}`,
  );

const A_RANK = { post_code: 'NAI', rank: 4, valid_from: '2020-01-01' };

describe('the history of a post', () => {
  it('holds the post, its ranks and its functions, and nothing of another post', async () => {
    await change(
      { table: 'posts', op: 'update', id: 'NAI', version: 1, values: { closed_on: '2027-08-31' } },
      { table: 'posts', op: 'update', id: 'LIM', version: 1, values: { city: 'Limastad' } },
    );
    await change({ table: 'hardship', op: 'create', values: A_RANK });
    const values = { class: 'A4' };
    await change({ table: 'functions', op: 'update', id: 'NAI-1', version: 1, values });
    expect(toldOf(await historyOfPost())).toEqual([
      expect.stringMatching(/^functions NAI-1: class .* > A4$/),
      'create hardship',
      'posts NAI: closed_on null > 2027-08-31',
      ...['create posts', 'create functions'],
    ]);
  });

  it('keeps a function that moved away, in both posts', async () => {
    const values = { place: 'LIM' };
    await change({ table: 'functions', op: 'update', id: 'NAI-1', version: 1, values });
    const told = 'functions NAI-1: place NAI > LIM';
    expect(toldOf(await historyOfPost('NAI'))[0]).toBe(told);
    expect(toldOf(await historyOfPost('LIM'))[0]).toBe(told);
  });

  it('knows a rank that was removed as it last was, and one that came back as it is', async () => {
    await change({ table: 'hardship', op: 'create', values: A_RANK });
    const id = (await historyOfPost()).changes[0]?.id ?? '';
    const sequence = await change({ table: 'hardship', op: 'remove', id, version: 1 });
    const gone = (await historyOfPost()).rows.find((row) => row.id === id);
    expect(gone).toMatchObject({ table: 'hardship', isOnFile: false, cells: A_RANK });
    await desk.api.records.restore({ table: 'hardship', id, sequence, reason: null });
    const back = (await historyOfPost()).rows.find((row) => row.id === id);
    expect(back).toMatchObject({ isOnFile: true, version: 2, cells: A_RANK });
  });

  it('gives what takes one earlier value back, as one step that undo takes away', async () => {
    const closed = { closed_on: '2027-08-31' };
    await change(
      { table: 'posts', op: 'update', id: 'NAI', version: 1, values: closed },
      { table: 'functions', op: 'update', id: 'NAI-1', version: 1, values: { class: 'A4' } },
    );
    const { changes, rows } = await historyOfPost();
    const row = rows.find(({ table }) => table === 'posts');
    const field = changes.find(({ table }) => table === 'posts')?.fields[0];
    if (!row || !field) throw new Error('no change told');
    const { table, id, version } = row;
    await change({
      ...{ table, op: 'update', id, version },
      values: { [field.column]: field.before },
    });
    expect(toldOf(await historyOfPost())[0]).toBe('posts NAI: closed_on 2027-08-31 > null');
    expect((await historyOfPost()).rows.find((one) => one.id === 'NAI-1')?.cells['class']).toBe(
      'A4',
    );
    await desk.api.history.undo({});
    expect((await historyOfPost()).rows.find((one) => one.id === 'NAI')?.cells).toMatchObject(
      closed,
    );
  });
});

describe('the history of an agent', () => {
  it('holds the move of an assignment to another agent, in both files', async () => {
    await change({
      ...{ table: 'agents', op: 'create' },
      values: {
        ...{ staff_number: 'T002', last_name: 'Verzonnen', first_name: 'Fictif' },
        ...{ career: 'external', language_role: 'NL' },
      },
    });
    const values = { staff_number: 'T002' };
    await change({ table: 'assignments', op: 'update', id: 'a-1', version: 1, values });
    for (const staffNumber of ['T001', 'T002']) {
      const told = await desk.api.records.agentHistory({ staffNumber });
      if (!told.ok) throw new Error(told.error.code);
      expect(toldOf(told.value)[0]).toBe('assignments a-1: staff_number T001 > T002');
      expect(told.value.rows.find(({ id }) => id === 'a-1')?.cells).toMatchObject(values);
    }
  });
});

describe('what one entry did', () => {
  it('is told by row and field, with each row as it is now', async () => {
    const sequence = await change(
      { table: 'agents', op: 'update', id: 'T001', version: 1, values: { class: 'A3' } },
      { table: 'posts', op: 'update', id: 'NAI', version: 1, values: { city: 'Nairobi-Est' } },
    );
    await change({ table: 'posts', op: 'update', id: 'NAI', version: 2, values: { city: 'N' } });
    const told = await entry(sequence);
    expect(toldOf(told)).toEqual([
      'agents T001: class null > A3',
      expect.stringMatching(/^posts NAI: city .* > Nairobi-Est$/),
    ]);
    expect(told.rows.find(({ id }) => id === 'NAI')).toMatchObject({
      ...{ version: 3, isOnFile: true, cells: { city: 'N' } },
    });
    expect(told).toMatchObject({ more: 0, apart: 0 });
  });

  it('never tells a sensitive ground, nor the undoing of one', async () => {
    const ground = {
      ...({ staffNumber: 'T001', kind: 'family', text: 'an invented ground' } as const),
      ...{ from: null, to: null },
    };
    await desk.api.sensitive.create({ ground, reason: null });
    const nothing = { changes: [], rows: [], more: 0, apart: 1 };
    expect(await entry(await latest())).toEqual(nothing);
    await desk.api.history.undo({});
    expect(await entry(await latest())).toEqual(nothing);
    const whole = await desk.api.records.agentHistory({ staffNumber: 'T001' });
    expect(JSON.stringify(whole)).not.toContain('invented ground');
  });

  it('says how many rows it leaves out of a large one', async () => {
    const values = (number: number) => ({
      ...{ staff_number: `L${1000 + number}`, last_name: 'Veel', first_name: 'Fictif' },
      ...{ career: 'external', language_role: 'FR' },
    });
    const sequence = await change(
      ...Array.from({ length: 205 }, (_, index) => {
        return { table: 'agents', op: 'create', values: values(index) } as const;
      }),
    );
    const told = await entry(sequence);
    expect([told.changes.length, told.rows.length, told.more]).toEqual([200, 200, 5]);
  });

  it('is nothing of an entry that is not there', async () => {
    expect(await entry(9_999)).toEqual({ changes: [], rows: [], more: 0, apart: 0 });
  });
});
