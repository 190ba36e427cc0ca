import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordChange } from '../../shared/api/records-api.ts';
import { day } from '../../shared/dates.ts';
import type { BreachCode } from '../../shared/quality/breach.ts';
import { createPlanner } from '../db/create.ts';
import { aDesk, type TestDesk } from './testing/desk.ts';

const folder = mkdtempSync(join(tmpdir(), 'breaches-'));
const moment = { on: day('2026-11-22'), until: day('2027-12-31'), knownOn: null };
let desk: TestDesk;

type Table = RecordChange['table'];
type Values = Extract<RecordChange, { op: 'create' }>['values'];

const row = (table: Table, values: Values): RecordChange => ({ table, op: 'create', values });
const stay = (from: string, rest: Values) =>
  row('assignments', { kind: 'posting', place: 'NAI', from, departs: 'no', ...rest });
const agent = (staff_number: string, career: string, rest: Values = {}) =>
  row('agents', {
    ...{ staff_number, last_name: `Inventé ${staff_number}`, first_name: 'Alix', career },
    ...{ language_role: 'FR', appointed_on: '2023-08-01', contract: 'statutory', ...rest },
  });

/** A file in which nothing is against the text in the rows that the tests touch. */
const BASE: readonly RecordChange[] = [
  row('posts', { post_code: 'NAI', city: 'Nairobi', country: 'KE', type: 'embassy' }),
  row('posts', {
    ...{ post_code: 'OLD', city: 'Ancienne', country: 'FR', type: 'embassy' },
    ...{ opened_on: '2000-01-01', closed_on: '2020-12-31' },
  }),
  row('functions', { function_code: 'NAI-1', place: 'NAI', domain: 'consular', class: 'A3' }),
  ...['T001', 'T002', 'T003'].map((number) => agent(number, 'external')),
  agent('S001', 'state', { level: 'B', class: 'B1', class_since: '2015-01-01' }),
  stay('2023-08-01', {
    ...{ staff_number: 'T001', planned_to: '2027-07-31', function_code: 'NAI-1' },
    ...{ proposed_on: '2023-02-01', decided_on: '2023-03-01' },
  }),
  row('vacancies', { vacancy_code: 'V1', function_code: 'NAI-1', vacant_from: '2027-08-01' }),
  row('calls', {
    ...{ vacancy_code: 'V1', round: 1, opened_on: '2026-06-01', closes_on: '2026-09-30' },
  }),
];

beforeAll(async () => {
  const made = await createPlanner(join(folder, 'breaches.planner'), 'real');
  if (!made.ok) throw new Error(made.error.code);
  desk = await aDesk([], made.value);
  await write(BASE);
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true });
});

async function write(changes: readonly RecordChange[]): Promise<void> {
  const written = await desk.api.records.change({ changes, reason: null });
  if (!written.ok) throw new Error(JSON.stringify(written.error));
}

async function read(table: Table) {
  const listed = await desk.api.quality.breaches({ ...moment, table });
  if (!listed.ok) throw new Error(listed.error.code);
  return listed.value;
}

/** Column and row of each, the row by the cells that name it. */
async function shown(table: Table, code: BreachCode): Promise<readonly string[]> {
  const rows = await desk.api.records.list({ table, knownOn: null });
  const cells = new Map(rows.ok ? rows.value.map((one) => [one.id, one.cells]) : []);
  const { breaches } = await read(table);
  return breaches
    .filter((one) => one.code === code)
    .map(({ id, column }) => {
      const { staff_number, from, valid_from } = cells.get(id) ?? {};
      const named = [staff_number, from, valid_from].filter(Boolean).join(' ') || id;
      return `${named}: ${column}`;
    })
    .toSorted();
}

/** What is written, and the rows and cells in which it shows. */
const RULES: readonly (readonly [BreachCode, Table, readonly RecordChange[], readonly string[]])[] =
  [
    [
      'OVERLAP',
      'assignments',
      [
        stay('2023-08-01', { staff_number: 'T002', to: '2027-07-31' }),
        stay('2027-06-01', { staff_number: 'T002' }),
      ],
      ['T002 2023-08-01: to', 'T002 2027-06-01: from'],
    ],
    [
      'GAP',
      'assignments',
      [
        stay('2023-08-01', { staff_number: 'T002', to: '2027-07-31' }),
        stay('2027-10-01', { staff_number: 'T002' }),
      ],
      ['T002 2023-08-01: to', 'T002 2027-10-01: from'],
    ],
    [
      'OVERSTAY',
      'assignments',
      [stay('2020-08-01', { staff_number: 'T002' })],
      ['T002 2020-08-01: to'],
    ],
    [
      'EXTENDED',
      'assignments',
      [stay('2023-08-01', { staff_number: 'T002', planned_to: '2028-07-31' })],
      ['T002 2023-08-01: planned_to'],
    ],
    [
      'EARLY_END',
      'assignments',
      [stay('2022-08-01', { staff_number: 'T002', to: '2024-03-15' })],
      ['T002 2022-08-01: to'],
    ],
    [
      'SEQUENCE',
      'assignments',
      [
        stay('2023-08-01', { staff_number: 'T002', to: '2027-07-31' }),
        row('assignments', { staff_number: 'T002', kind: 'headquarters', from: '2027-08-01' }),
      ],
      ['T002 2027-08-01: kind'],
    ],
    [
      'NO_COMMITTEE_PROPOSAL',
      'assignments',
      [stay('2024-08-01', { staff_number: 'T002', decided_on: '2024-03-01' })],
      ['T002 2024-08-01: proposed_on'],
    ],
    [
      'POST_CLOSED',
      'assignments',
      [stay('2024-08-01', { staff_number: 'T002', place: 'OLD' })],
      ['T002 2024-08-01: place'],
    ],
    [
      'PLACE_NOT_DESCRIBED',
      'assignments',
      [stay('2024-08-01', { staff_number: 'T002', place: 'XXX' })],
      ['T002 2024-08-01: place'],
    ],
    [
      'TWO_HOLDERS',
      'assignments',
      [stay('2024-08-01', { staff_number: 'T002', function_code: 'NAI-1' })],
      ['T001 2023-08-01: function_code', 'T002 2024-08-01: function_code'],
    ],
    [
      'KIND_DIFFERS_FROM_PLACE',
      'assignments',
      [
        row('assignments', {
          ...{ staff_number: 'T002', kind: 'headquarters', place: 'NAI', from: '2024-08-01' },
        }),
      ],
      ['T002 2024-08-01: kind'],
    ],
    [
      'SECOND_LANGUAGE_LACKING',
      'assignments',
      [
        row('assignments', {
          staff_number: 'S001',
          kind: 'art21',
          place: 'NAI',
          from: '2025-08-01',
        }),
      ],
      ['S001 2025-08-01: staff_number'],
    ],
    [
      'OVER_FOUR_YEARS',
      'assignments',
      [
        row('assignments', {
          ...{ staff_number: 'S001', kind: 'art21', place: 'NAI', from: '2025-08-01' },
          planned_to: '2030-07-31',
        }),
      ],
      ['S001 2025-08-01: planned_to'],
    ],
    [
      'GROUND_NOT_LISTED',
      'derogations',
      [
        stay('2023-08-01', { staff_number: 'T002', planned_to: '2028-07-31' }),
        row('derogations', {
          ...{ staff_number: 'T002', assignment_from: '2023-08-01', kind: 'extend' },
          ...{ grounds: 'other', new_last_day: '2028-07-31', decision: 'approved' },
          ...{ proposed_on: '2023-02-01', decided_on: '2023-03-01' },
        }),
      ],
      ['T002: grounds'],
    ],
    [
      'OTHER_LEVEL',
      'candidacies',
      [
        row('calls', {
          ...{ vacancy_code: 'V1', round: 2, opened_on: '2026-10-10', closes_on: '2026-12-10' },
        }),
        row('candidacies', {
          ...{ vacancy_code: 'V1', round: 2, staff_number: 'S001', filed_on: '2026-10-20' },
        }),
      ],
      ['S001: staff_number'],
    ],
    [
      'FILED_OUTSIDE_CALL',
      'candidacies',
      [
        row('candidacies', {
          ...{ vacancy_code: 'V1', round: 1, staff_number: 'T001', filed_on: '2026-10-20' },
        }),
      ],
      ['T001: filed_on'],
    ],
    [
      'CERTIFICATE_EXPIRED',
      'certificates',
      [
        row('certificates', {
          ...{ staff_number: 'T001', exam: 'english_c1_speaking', obtained_on: '2018-01-01' },
          valid_until: '2023-12-31',
        }),
      ],
      ['T001: valid_until'],
    ],
    [
      'CERTIFICATE_TO_COME',
      'certificates',
      [
        row('certificates', {
          ...{ staff_number: 'T001', exam: 'english_c1_speaking', obtained_on: '2027-01-01' },
        }),
      ],
      ['T001: obtained_on'],
    ],
    [
      'RANKS_OVERLAP',
      'hardship',
      [
        row('hardship', {
          ...{ post_code: 'NAI', rank: 4, valid_from: '2020-01-01', valid_to: '2024-06-30' },
        }),
        row('hardship', { post_code: 'NAI', rank: 5, valid_from: '2024-01-01' }),
      ],
      ['2020-01-01: valid_to', '2024-01-01: valid_from'],
    ],
    [
      'FUNCTION_OUTSIDE_POST',
      'functions',
      [row('functions', { function_code: 'OLD-1', place: 'OLD', valid_from: '1999-01-01' })],
      ['1999-01-01: valid_from'],
    ],
    [
      'NOT_EXTERNAL_CAREER',
      'third_state_charges',
      [row('third_state_charges', { staff_number: 'S001', state: 'LU', from: '2025-01-01' })],
      ['S001 2025-01-01: staff_number'],
    ],
    [
      'MISSING',
      'agents',
      [agent('S002', 'state', { contract: null, level: 'A', class: 'A3' })],
      ['S002: contract'],
    ],
  ];

describe('what is wrong in a table', () => {
  it('is nothing in the rows of a file that is in order', async () => {
    const { rows } = await read('assignments');
    expect(rows).not.toHaveProperty('assignments');
    expect(rows).not.toHaveProperty('certificates');
  });

  it.each(RULES)('shows %s in its rows and cells of %s, until it is mended', async (...rule) => {
    const [code, table, changes, expected] = rule;
    const before = await shown(table, code);
    await write(changes);
    expect((await shown(table, code)).filter((one) => !before.includes(one))).toEqual(expected);
    expect((await read('posts')).rows[table]).toBeGreaterThan(0);

    expect(await desk.api.history.undo({})).toMatchObject({ ok: true });
    expect(await shown(table, code)).toEqual(before);
  });

  it('is judged on the day asked', async () => {
    const onDay = async (on: string) => {
      const asked = { ...moment, on: day(on), until: day('2030-12-31') };
      const listed = await desk.api.quality.breaches({ ...asked, table: 'assignments' });
      return listed.ok ? listed.value.breaches.map(({ code }) => code) : null;
    };
    expect(await onDay('2027-07-31')).not.toContain('OVERSTAY');
    expect(await onDay('2027-08-01')).toContain('OVERSTAY');
  });
});
