import readSheets from 'read-excel-file/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExportRequest } from '../../shared/api/records.ts';
import { day } from '../../shared/dates.ts';
import { SHEET_NAMES } from '../../shared/workbook/workbook.ts';
import { anAgent, anAssignment, aDerogation } from '../../shared/testing/careers.ts';
import { toPostRow } from '../db/posts.ts';
import { insertRow } from '../db/journal.ts';
import { exportList } from './export-list.ts';
import { aDesk, careerRows, type TestDesk } from './testing/desk.ts';

const request: ExportRequest = {
  list: 'due',
  format: 'json',
  language: 'fr',
  moment: { on: day('2027-01-01'), until: day('2027-12-31'), knownOn: null },
  columns: null,
  rows: null,
  view: null,
};

const nairobi = {
  code: 'NAI',
  city: 'Nairobi',
  country: 'KE',
  type: 'embassy',
  supervisingPost: null,
  alsoAccreditedTo: ['SO'],
  openedOn: null,
  closedOn: null,
  version: 1,
} as const;

let desk: TestDesk;
beforeEach(async () => {
  desk = await aDesk([
    insertRow('post', toPostRow(nairobi)),
    ...careerRows({
      agents: [anAgent(), anAgent({ staffNumber: 'T002', lastName: '=1+1' })],
      assignments: [anAssignment(), anAssignment({ id: 'a-2', staffNumber: 'T002' })],
      derogations: [aDerogation()],
    }),
  ]);
});
afterEach(async () => {
  expect(desk.bugs).toEqual([]);
  await desk.close();
});

async function exported(part: Partial<ExportRequest>, kind: 'real' | 'demonstration' = 'real') {
  return exportList(desk.planner.db, { ...request, ...part }, kind);
}

async function textOf(part: Partial<ExportRequest>): Promise<string> {
  return new TextDecoder().decode((await exported(part)).bytes);
}

/** With every blank an ordinary one. */
const plain = (text: unknown) => String(text).replaceAll(/\s/g, ' ');

describe('export of a list', () => {
  it('judges anew and writes what a machine reads', async () => {
    expect(JSON.parse(await textOf({}))).toEqual([
      expect.objectContaining({
        agent: 'Testelmans, Fictif',
        staff_number: 'T001',
        place: 'Nairobi',
        country: 'KE',
        since: '2023-08-01',
        last_day: '2027-07-31',
        days_left: 211,
        verdict: 'DUE',
      }),
      expect.objectContaining({ staff_number: 'T002' }),
    ]);
  });

  it('keeps the columns and rows of the screen, in their order', async () => {
    const columns = ['staff_number', 'agent', 'gone', 'last_day'];
    const text = await textOf({ format: 'csv', columns, rows: ['T002', 'gone', 'T001'] });
    expect(text).toBe(
      'Matricule;Agent;Dernier jour légal\r\n' +
        'T002;"\'=1+1, Fictif";31/07/2027\r\nT001;"Testelmans, Fictif";31/07/2027\r\n',
    );
  });

  it('puts real days and numbers in a workbook in the language asked for', async () => {
    const columns = ['agent', 'verdict', 'last_day', 'days_left'];
    const { bytes } = await exported({ format: 'xlsx', language: 'nl', columns, rows: ['T001'] });
    const [sheet] = await readSheets(Buffer.from(bytes));
    expect(sheet).toEqual({
      sheet: 'Rotatie',
      data: [
        ['Ambtenaar', 'Oordeel', 'Laatste wettelijke dag', 'Resterende dagen'],
        ['Testelmans, Fictif', 'aan de beurt', new Date('2027-07-31'), 211],
      ],
    });
  });

  it('writes what is missing or cannot be true, in the words of the language', async () => {
    const lines = (await textOf({ list: 'quality', format: 'csv', language: 'en' })).split('\r\n');
    expect(lines[0]).toContain('Missing or contradictory');
    expect(lines.some((line) => line.includes('date of the assignment decision'))).toBe(true);
    const records: unknown = JSON.parse(await textOf({ list: 'quality' }));
    expect(records).toContainEqual(
      expect.objectContaining({
        ...{ found: 'assignment.decided_on', record: 'assignment', staff_number: 'T001' },
        ...{ rules: ['11-2'], answers_blocked: 1, from: '2023-08-01' },
      }),
    );
  });

  it('lists assignments, derogations and posts', async () => {
    expect(JSON.parse(await textOf({ list: 'assignments' }))).toEqual([
      expect.objectContaining({ staff_number: 'T001', place: 'NAI', place_name: 'Nairobi' }),
      expect.objectContaining({ staff_number: 'T002', kind: 'posting', from: '2023-08-01' }),
    ]);
    expect(JSON.parse(await textOf({ list: 'derogations' }))).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'sequence', decision: 'approved', grounds: ['service'] }),
      ]),
    );
    expect(JSON.parse(await textOf({ list: 'posts' }))).toEqual([
      expect.objectContaining({ post_code: 'NAI', country: 'KE', also_accredited_to: ['SO'] }),
    ]);
  });

  it('names the file after list, day and view, and says when it is a demonstration', async () => {
    const { fileName } = await exported({ view: 'Chefs: A/B' });
    expect(fileName).toBe('Rotation 2027-01-01 Chefs A B.json');
    const demonstration = await exported({ format: 'xlsx' }, 'demonstration');
    expect(demonstration.fileName).toBe('Rotation (démo) 2027-01-01.xlsx');
    const [sheet] = await readSheets(Buffer.from(demonstration.bytes));
    expect(sheet?.sheet).toBe('Rotation (démo)');
  });

  it.each([
    ['fr', 'Démonstration : personnes et rangs de pénibilité inventés.', 'Matricule'],
    ['nl', 'Demonstratie: verzonnen personen en verzonnen hardheidsgraden.', 'Stamnummer'],
    ['en', 'Demonstration: invented persons and invented hardship ranks.', 'Staff number'],
  ] as const)(
    'UX-45 bears the mark of a demonstration above its headers, in %s',
    async (...row) => {
      const [language, mark, header] = row;
      const part = { language, list: 'records-agents', columns: ['staff_number'] } as const;
      const book = await exported({ ...part, format: 'xlsx' }, 'demonstration');
      const [sheet] = await readSheets(Buffer.from(book.bytes));
      expect(plain(sheet?.data[0]?.[0])).toContain(mark);
      expect(sheet?.data.slice(1)).toEqual([[header], ['T001'], ['T002']]);
      const csv = await exported({ ...part, format: 'csv' }, 'demonstration');
      const [first, ...lines] = new TextDecoder().decode(csv.bytes).trimEnd().split('\r\n');
      expect(plain(first)).toContain(mark);
      expect(lines).toEqual([header, 'T001', 'T002']);
      const real = await exported({ ...part, format: 'csv' });
      expect(new TextDecoder().decode(real.bytes)).toMatch(new RegExp(`^${header}\r\n`));
    },
  );
});

describe('exports.create', () => {
  it('hands the file over under a ticket', async () => {
    const { bytes } = await exported({ format: 'csv' });
    const reply = await desk.api.exports.create({ ...request, format: 'csv' });
    expect(reply).toEqual({
      ok: true,
      value: { ticket: 'none', fileName: 'Rotation 2027-01-01.csv', bytes: bytes.length },
    });
  });

  it('says that no file is open', async () => {
    await desk.context.desk.put(null);
    expect(await desk.api.exports.create(request)).toEqual({
      ok: false,
      error: { code: 'no-file-open' },
    });
  });
});

describe('export of a table of records', () => {
  const list = 'records-agents';

  it('writes the rows and columns asked for, in their order, codes for machines', async () => {
    const [first] = JSON.parse(
      await textOf({ list, columns: ['last_name', 'staff_number'], rows: ['T002', 'gone'] }),
    );
    expect(Object.entries(first)).toEqual([
      ['last_name', '=1+1'],
      ['staff_number', 'T002'],
    ]);
  });

  it('says under the headers of the workbook what the codes stand for', async () => {
    const text = await textOf({
      ...{ list: 'records-assignments', format: 'csv' },
      columns: ['staff_number', 'staff_number.name', 'from'],
    });
    const [header, , second] = text.replace('\uFEFF', '').split('\r\n');
    expect(header).toMatch(/^Matricule;Agent;/);
    expect(second).toContain('T002;');
  });

  it('makes no formula of what a person wrote', async () => {
    const { bytes, fileName } = await exported({ list, format: 'csv' }, 'demonstration');
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain(";'=1+1;");
    expect(fileName).toBe('Agents (démo) 2027-01-01.csv');
    const { bytes: book } = await exported({ list, format: 'xlsx', columns: ['last_name'] });
    const [sheet] = await readSheets(Buffer.from(book));
    expect(sheet?.data.slice(1).flat()).toContain('=1+1');
  });

  it('has every table, and no sensitive ground in any of them', async () => {
    await desk.planner.db
      .insertInto('sensitive_ground')
      .values({
        ...{ id: 'g-1', staff_number: 'T002', kind: 'family', text: 'nobody reads this' },
        ...{ from_date: day('2026-01-01'), to_date: null, version: 1 },
      })
      .execute();
    for (const name of SHEET_NAMES)
      for (const format of ['csv', 'json'] as const)
        expect(await textOf({ list: `records-${name}`, format })).not.toContain('nobody reads');
  });
});
