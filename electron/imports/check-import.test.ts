import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../shared/api/records.ts';
import type { Planner } from '../db/planner.ts';
import { redo, undo } from '../db/undo.ts';
import { checkImport } from './check-import.ts';
import {
  briefly,
  contentsOf,
  planOf,
  plannerWith,
  readOf,
  writeRows,
  type Rows,
} from './testing/planner-with.ts';

const AGENT = {
  staff_number: '00417',
  last_name: 'Testelmans',
  first_name: 'Fictif',
  career: 'external',
  language_role: 'FR',
};
const POSTING = { staff_number: '00417', kind: 'posting', from: '2023-08-01' };
const NAIROBI = { post_code: 'NBO', city: 'Nairobi', country: 'KE', type: 'embassy' };

const WHOLE: Rows = {
  agents: [
    {
      ...AGENT,
      level: 'A',
      class: 'A2',
      class_since: '2020-01-01',
      appointed_on: '2015-09-01',
      trainee_post_from: '2014-09-01',
      trainee_post_to: '2015-08-31',
      trainee_post: 'NBO',
      former_career: 'chancery',
      contract: 'statutory',
      retires_on: '2045-01-01',
      email: 'fictif@example.test',
      phone: '+32 2 000 00 00',
      gender: 'X',
    },
    { ...AGENT, staff_number: '00418', last_name: 'Œuvrard', career: 'state' },
  ],
  posts: [
    { ...NAIROBI, also_accredited_to: 'SO; SC', opened_on: '1964-01-01', supervising_post: 'ADD' },
    { ...NAIROBI, post_code: 'ADD', city: 'Addis Abeba', country: 'Éthiopie' },
  ],
  hardship: [{ post_code: 'NBO', rank: 5, valid_from: '2020-01-01', valid_to: '' }],
  functions: [
    {
      function_code: 'NBO-1',
      place: 'NBO',
      title_fr: 'Consul',
      careers: 'both',
      head_of_post: 'non',
      inside_mission: 0,
      domain: 'consular',
      specific: true,
      competences: 'EN; SW',
      valid_from: '2020-01-01',
    },
  ],
  assignments: [
    {
      ...{ ...POSTING, function_code: 'NBO-1', place: 'NBO', planned_to: '2027-07-31' },
      ...{ proposed_on: '2023-03-01', decided_on: '2023-04-01', departs: 'non' },
    },
    { staff_number: '00418', kind: 'headquarters', place: 'P&O', from: '2019-01-01' },
  ],
  derogations: [
    {
      staff_number: '00417',
      assignment_from: '2023-08-01',
      kind: 'extend',
      grounds: 'service; family',
      new_last_day: '2028-07-31',
      decision: 'approved',
      proposed_on: '2027-01-01',
      decided_on: '2027-02-01',
      keeps_count: 1,
      reasons: 'a\nb',
    },
  ],
  certificates: [
    {
      ...{ staff_number: '00417', exam: 'english_c1_speaking', obtained_on: '2018-05-05' },
      ...{ level: 'C1', valid_until: '05/05/2028', proof: 'file 12' },
    },
  ],
  experience: [{ staff_number: '00418', domain: 'consular', from: '2019-01-16', proof: 'x' }],
  vacancies: [{ vacancy_code: 'V1', function_code: 'NBO-1', vacant_from: '2027-08-01' }],
  calls: [{ vacancy_code: 'V1', round: 1, opened_on: '2027-01-04', closes_on: '2027-01-31' }],
  candidacies: [
    { vacancy_code: 'V1', round: 1, staff_number: '00417', filed_on: '2027-01-05', retained: 'ja' },
  ],
  competences: [
    { staff_number: '00417', kind: 'compétence', name: 'Swahili', held: 'oui', obtained_on: '' },
    { staff_number: '00417', kind: 'condition', name: 'posting before', proof: 'a\nb' },
  ],
  mandates: [
    {
      ...{ staff_number: '00418', kind: 'Staffunctie', service: 'P&O' },
      ...{ from: '2020-01-01', to: '31/12/2024', interim: 'nee' },
    },
  ],
  third_state_charges: [
    { staff_number: '00417', state: 'Luxembourg', post_code: 'NBO', from: '2023-09-01' },
  ],
  special_missions: [
    {
      ...{ mission_code: 'M1', subject: 'Climate', title_borne: 'Envoy', staff_number: '00418' },
      ...{ published_on: '2026-01-05', from: '2026-04-01', to: '2028-03-31', trusted: 'oui' },
      ...{ call_parts: 'conditions; éléments', proposal_parts: 'titre', decree_parts: '' },
    },
    { mission_code: 'M2', subject: 'Water', holder: 'Somebody Invented' },
  ],
  mission_candidacies: [
    {
      ...{ mission_code: 'M1', candidate: 'Somebody Invented', way: 'e-mail' },
      ...{ lodged_on: '2026-01-12', reasoned: 'ja', acknowledged: 'nee' },
    },
  ],
};

let planner: Planner;
beforeEach(async () => {
  planner = await plannerWith();
});
afterEach(() => planner.close());

const problemsOf = async (rows: Rows) => briefly((await planOf(planner.db, rows)).check.problems);
const countsOf = (check: Awaited<ReturnType<typeof planOf>>['check']) =>
  check.sheets.map(
    ({ sheet, created, changed, unchanged, refused }) =>
      `${sheet} ${created} ${changed} ${unchanged} ${refused}`,
  );

describe('an import', () => {
  it('takes in every sheet without a problem', async () => {
    const { check } = await writeRows(planner.db, WHOLE);
    expect(check.problems).toEqual([]);
    expect(countsOf(check)).toEqual([
      'agents 2 0 0 0',
      'posts 2 0 0 0',
      'hardship 1 0 0 0',
      'functions 1 0 0 0',
      'assignments 2 0 0 0',
      'derogations 1 0 0 0',
      'certificates 1 0 0 0',
      'experience 1 0 0 0',
      'vacancies 1 0 0 0',
      'calls 1 0 0 0',
      'candidacies 1 0 0 0',
      'competences 2 0 0 0',
      'mandates 1 0 0 0',
      'third_state_charges 1 0 0 0',
      'special_missions 2 0 0 0',
      'mission_candidacies 1 0 0 0',
    ]);
    const { tables } = (await contentsOf(planner.db)) as {
      readonly tables: Readonly<Record<string, readonly unknown[]>>;
    };
    expect(tables).toMatchObject({
      agent: [
        { staff_number: '00417', name_key: 'testelmans fictif', gender: 'X' },
        { name_key: 'oeuvrard fictif' },
      ],
      class_period: [{ class: 'A2', since: '2020-01-01' }],
      traineeship: [{ post_from: '2014-09-01', post_to: '2015-08-31', post_code: 'NBO' }],
      post: [
        { code: 'ADD', country: 'ET' },
        { code: 'NBO', also_accredited_to: 'SO;SC' },
      ],
      job_function: [{ head_of_post: 0, inside_mission: 0, specific: 1, competences: 'EN;SW' }],
      derogation: [{ grounds: 'service;family', keeps_count: 1, reasons: 'a\nb' }],
      certificate: [{ level: 'C1', valid_until: '2028-05-05', proof: 'file 12' }],
      candidacy: [{ retained: 1 }],
      competence: expect.arrayContaining([
        expect.objectContaining({ kind: 'competence', name: 'Swahili', held: 1 }),
        expect.objectContaining({ kind: 'condition', held: null, proof: 'a\nb' }),
      ]),
      mandate: [{ kind: 'staff_directorate', to_date: '2024-12-31', interim: 0 }],
      third_state_charge: [{ state: 'LU', post_code: 'NBO', to_date: null }],
      special_mission: [
        { code: 'M1', trusted: 1, call_parts: 'conditions;elements', proposal_parts: 'title' },
        { code: 'M2', staff_number: null, holder: 'Somebody Invented', decree_parts: '' },
      ],
      mission_candidacy: [{ way: 'email', reasoned: 1, acknowledged: 0 }],
    });
  });

  it('changes nothing when the same file comes again', async () => {
    await writeRows(planner.db, WHOLE);
    const before = await contentsOf(planner.db);
    const { check, changes } = await writeRows(planner.db, WHOLE);
    expect(changes).toEqual([]);
    expect(check.sheets.every(({ read, unchanged }) => read === unchanged)).toBe(true);
    expect(check.changedShare).toBe(0);
    expect(await contentsOf(planner.db)).toEqual(before);
  });

  it('is one change that undo takes back whole, and redo makes again', async () => {
    await writeRows(planner.db, { agents: [AGENT] });
    const before = await contentsOf(planner.db);
    await writeRows(planner.db, WHOLE);
    const after = await contentsOf(planner.db);
    const by = { at: '2026-11-22T10:00:00.000Z', actor: 'test' };
    expect(await undo(planner.db, by)).toMatchObject({ ok: true });
    expect(await contentsOf(planner.db)).toEqual(before);
    expect(await redo(planner.db, by)).toMatchObject({ ok: true });
    expect(await contentsOf(planner.db)).toEqual(after);
  });

  it('asks no more than two sheets; unknown places and functions are told of once', async () => {
    const { check } = await writeRows(planner.db, {
      agents: [AGENT],
      assignments: [
        { ...POSTING, place: 'XXX', function_code: 'F1' },
        { ...POSTING, place: 'XXX', from: '2027-08-01' },
      ],
    });
    expect(check.problems.map(({ severity }) => severity)).toEqual(['notice', 'notice']);
    expect(briefly(check.problems)).toEqual([
      'assignments 2 function_code unknown-function',
      'assignments 2 place unknown-place',
    ]);
    expect(check.problems[1]?.figures).toEqual({ value: 'XXX', count: 2 });
  });

  it('takes the sheets in any order, and refers within the file and to what is on file', async () => {
    await writeRows(planner.db, { posts: [NAIROBI] });
    const { posts: _, ...rest } = WHOLE;
    const reversed = Object.fromEntries(Object.entries(rest).toReversed());
    const { check } = await planOf(planner.db, reversed);
    expect(briefly(check.problems)).toEqual([]);
  });

  it('lets two assignments overlap: that is for the decree to say', async () => {
    const rows = [POSTING, { ...POSTING, from: '2024-01-01' }];
    expect(await problemsOf({ agents: [AGENT], assignments: rows })).toEqual([]);
  });
});

describe('a row on file', () => {
  beforeEach(() => writeRows(planner.db, WHOLE));

  it('keeps what the file has no column for', async () => {
    const { changes } = await planOf(planner.db, { agents: [AGENT], assignments: [POSTING] });
    expect(changes).toEqual([]);
  });

  it('loses what the file has an empty cell for', async () => {
    const { changes } = await planOf(planner.db, {
      assignments: [{ ...POSTING, place: '', planned_to: null }],
    });
    expect(changes).toMatchObject([{ kind: 'update', patch: { place: null, planned_to: null } }]);
  });

  it('changes where the file says something else, and counts as its agent’s', async () => {
    const { check, changes } = await planOf(planner.db, {
      agents: [{ ...AGENT, last_name: 'Testelmans-Dupont' }],
    });
    expect(countsOf(check)).toEqual(['agents 0 1 0 0']);
    expect(changes).toMatchObject([
      {
        table: 'agent',
        patch: { last_name: 'Testelmans-Dupont', name_key: 'testelmans-dupont fictif' },
      },
    ]);
    expect(check.changedShare).toBe(0.5);
  });

  it.each([
    ['a promotion', { class: 'A3', class_since: '2026-01-01' }, { kind: 'insert' }],
    ['a corrected class', { class: 'A3', class_since: '2020-01-01' }, { patch: { class: 'A3' } }],
    [
      'a corrected day',
      { class: 'A2', class_since: '2020-02-01' },
      { patch: { since: '2020-02-01' } },
    ],
  ])('takes %s', async (_, facts, change) => {
    const { changes } = await planOf(planner.db, { agents: [{ ...AGENT, ...facts }] });
    expect(changes).toMatchObject([{ table: 'class_period', ...change }]);
  });

  it.each([
    ['the class it has, without a day', { class: 'A2' }, []],
    ['no class', { class: '', class_since: '' }, []],
    ['another class without a day', { class: 'A3' }, ['agents 2 class class-since-missing']],
    [
      'a day without a class',
      { class: '', class_since: '2020-01-01' },
      ['agents 2 class class-missing'],
    ],
  ])('is not changed by %s', async (_, facts, problems) => {
    const { check, changes } = await planOf(planner.db, { agents: [{ ...AGENT, ...facts }] });
    expect(changes).toEqual([]);
    expect(briefly(check.problems)).toEqual(problems);
  });

  it('loses its traineeship when all three columns are empty', async () => {
    const none = { trainee_post_from: '', trainee_post_to: '', trainee_post: '' };
    const { changes } = await planOf(planner.db, { agents: [{ ...AGENT, ...none }] });
    expect(changes).toMatchObject([{ kind: 'remove', table: 'traineeship', id: '00417' }]);
  });

  it('is compared with the file for days in the wrong order', async () => {
    const rows = { posts: [{ ...NAIROBI, closed_on: '1963-12-31' }] };
    expect(await problemsOf(rows)).toEqual(['posts 2 closed_on end-before-start']);
  });
});

describe('a problem', () => {
  const whole = (change: Record<string, unknown>) => ({ ...AGENT, ...change });
  it.each<[string, Rows, readonly string[]]>([
    [
      'an empty required cell',
      { agents: [whole({ last_name: ' ' })] },
      ['agents 2 last_name missing-cell'],
    ],
    [
      'a word outside the list',
      { agents: [whole({ career: 'x' })] },
      ['agents 2 career unknown-word'],
    ],
    [
      'a language role outside the list',
      { agents: [whole({ language_role: 'DE' })] },
      ['agents 2 language_role unknown-word'],
    ],
    [
      'a year of two digits',
      { agents: [whole({ retires_on: '01/01/45' })] },
      ['agents 2 retires_on day-form'],
    ],
    [
      'the name of a month',
      { agents: [whole({ retires_on: '1 août 2045' })] },
      ['agents 2 retires_on day-form'],
    ],
    [
      'a serial number in a day',
      { agents: [whole({ retires_on: 46_000 })] },
      ['agents 2 retires_on day-form'],
    ],
    [
      'a moment with its zone',
      { agents: [whole({ retires_on: '2045-01-01T00:00:00Z' })] },
      ['agents 2 retires_on day-form'],
    ],
    [
      '31/02/2026',
      { agents: [whole({ retires_on: '31/02/2026' })] },
      ['agents 2 retires_on no-such-day'],
    ],
    [
      '29/02/2027',
      { agents: [whole({ retires_on: '29/02/2027' })] },
      ['agents 2 retires_on no-such-day'],
    ],
    [
      'the year 20260',
      { agents: [whole({ retires_on: '01/01/20260' })] },
      ['agents 2 retires_on day-form'],
    ],
    [
      'an end of time',
      { agents: [whole({ retires_on: '31/12/9999' })] },
      ['agents 2 retires_on day-out-of-range'],
    ],
    ['a NUL', { agents: [whole({ email: 'a\0b' })] }, ['agents 2 email control-character']],
    ['a control', { agents: [whole({ email: 'a\u0007b' })] }, ['agents 2 email control-character']],
    [
      'reversed writing',
      { agents: [whole({ email: 'a\u202Eb' })] },
      ['agents 2 email control-character'],
    ],
    [
      'half a sign',
      { agents: [whole({ email: 'a\uD800b' })] },
      ['agents 2 email control-character'],
    ],
    [
      'a sign nobody could read',
      { agents: [whole({ email: 'a\uFFFDb' })] },
      ['agents 2 email control-character'],
    ],
    [
      'a number beyond its digits',
      { agents: [whole({ staff_number: 123456789012345680000 })] },
      ['agents 2 staff_number number-too-long'],
    ],
    ['an object for a value', { agents: [whole({ email: {} })] }, ['agents 2 email nested-value']],
    ['the same key twice', { agents: [AGENT, AGENT] }, ['agents 3 staff_number key-twice']],
    [
      'keys that differ by case',
      { agents: [whole({ staff_number: 'a1' }), whole({ staff_number: 'A1' })] },
      ['agents 3 staff_number key-case'],
    ],
    [
      'a rank 0',
      { posts: [NAIROBI], hardship: [{ post_code: 'NBO', rank: 0, valid_from: '2020-01-01' }] },
      ['hardship 2 rank not-in-range'],
    ],
    [
      'a rank 8',
      { posts: [NAIROBI], hardship: [{ post_code: 'NBO', rank: 8, valid_from: '2020-01-01' }] },
      ['hardship 2 rank not-in-range'],
    ],
    [
      'a rank of 2.5',
      { posts: [NAIROBI], hardship: [{ post_code: 'NBO', rank: 2.5, valid_from: '2020-01-01' }] },
      ['hardship 2 rank not-in-range'],
    ],
    [
      'a rank of no post',
      { hardship: [{ post_code: 'NBO', rank: 5, valid_from: '2020-01-01' }] },
      ['hardship 2 post_code unknown-post'],
    ],
    [
      'a country of no map',
      { posts: [{ ...NAIROBI, country: 'QQ' }] },
      ['posts 2 country unknown-country'],
    ],
    [
      'an end before its start',
      { agents: [AGENT], assignments: [{ ...POSTING, to: '2023-07-31' }] },
      ['assignments 2 to end-before-start'],
    ],
    [
      'a planned end before its start',
      { agents: [AGENT], assignments: [{ ...POSTING, planned_to: '2023-07-31' }] },
      ['assignments 2 planned_to end-before-start'],
    ],
    [
      'a certificate that expires before it was obtained',
      {
        agents: [AGENT],
        certificates: [
          {
            ...{ staff_number: '00417', exam: 'x' },
            ...{ obtained_on: '2020-05-05', valid_until: '2020-05-04' },
          },
        ],
      },
      ['certificates 2 valid_until end-before-start'],
    ],
    [
      'a traineeship that ends before it starts',
      { agents: [whole({ trainee_post_from: '2020-02-01', trainee_post_to: '2020-01-01' })] },
      ['agents 2 trainee_post_to end-before-start'],
    ],
    [
      'an assignment of nobody',
      { assignments: [POSTING] },
      ['assignments 2 staff_number unknown-agent'],
    ],
    [
      'an assignment of somebody refused',
      { agents: [whole({ career: '' })], assignments: [POSTING] },
      ['agents 2 career missing-cell', 'assignments 2 staff_number reference-refused'],
    ],
    [
      'a number that lost its zeros',
      { agents: [AGENT], assignments: [{ ...POSTING, staff_number: 417 }] },
      ['assignments 2 staff_number unknown-agent'],
    ],
    [
      'a derogation of no assignment',
      {
        agents: [AGENT],
        derogations: [{ staff_number: '00417', assignment_from: '2023-08-01', kind: 'extend' }],
      },
      ['derogations 2 assignment_from unknown-assignment'],
    ],
    [
      'a ground outside the list',
      {
        agents: [AGENT],
        assignments: [POSTING],
        derogations: [
          {
            staff_number: '00417',
            assignment_from: '2023-08-01',
            kind: 'extend',
            grounds: 'service;wish',
          },
        ],
      },
      ['derogations 2 grounds unknown-word'],
    ],
    [
      'a candidacy for no call',
      {
        agents: [AGENT],
        vacancies: [{ vacancy_code: 'V', function_code: 'F', vacant_from: '2027-01-01' }],
        functions: [{ function_code: 'F', place: 'P&O' }],
        candidacies: [
          { vacancy_code: 'V', round: 2, staff_number: '00417', filed_on: '2027-01-01' },
        ],
      },
      ['candidacies 2 round unknown-call'],
    ],
    [
      'a call of no vacancy',
      {
        calls: [{ vacancy_code: 'V', round: 1, opened_on: '2027-01-01', closes_on: '2027-01-02' }],
      },
      ['calls 2 vacancy_code unknown-vacancy'],
    ],
    [
      'a third round',
      {
        calls: [{ vacancy_code: 'V', round: 3, opened_on: '2027-01-01', closes_on: '2027-01-02' }],
      },
      ['calls 2 round not-in-range'],
    ],
  ])('is %s: its row is refused', async (_, rows, expected) => {
    const { check } = await planOf(planner.db, rows);
    expect(briefly(check.problems)).toEqual(expected);
    expect(check.problems.every(({ severity }) => severity === 'error')).toBe(true);
    const refused = check.sheets.reduce((sum, sheet) => sum + sheet.refused, 0);
    expect(refused).toBe(expected.length);
  });

  it.each<[string, Rows, readonly string[]]>([
    [
      'an unknown column',
      { agents: [{ ...AGENT, shoe_size: 42 }] },
      ['agents 1 shoe_size unknown-column'],
    ],
    [
      'a second header for a column',
      { agents: [{ ...AGENT, Matricule: '1' }] },
      ['agents 1 Matricule column-taken'],
    ],
    ['an unknown sheet', { agents: [AGENT], notes: [{ a: 1 }] }, ['notes 0  unknown-sheet']],
  ])('that is %s leaves all rows in', async (_, rows, expected) => {
    const { check } = await planOf(planner.db, rows);
    expect(briefly(check.problems)).toEqual(expected);
    expect(check.problems.every(({ severity }) => severity === 'notice')).toBe(true);
    expect(check.sheets).toMatchObject([{ created: 1, refused: 0 }]);
  });

  it('of a missing column refuses the whole sheet and is told once', async () => {
    const { career: _, ...rest } = AGENT;
    const { check } = await planOf(planner.db, { agents: [rest, { ...rest, staff_number: '2' }] });
    expect(briefly(check.problems)).toEqual(['agents 1 career missing-column']);
    expect(check.sheets).toMatchObject([{ read: 2, refused: 2 }]);
  });

  it('is not that a sheet is empty', async () => {
    const { check } = await planOf(planner.db, { agents: [AGENT], posts: [], assignments: [] });
    expect(check.problems).toEqual([]);
    expect(check.sheets.map(({ sheet, read }) => [sheet, read])).toEqual([
      ['agents', 1],
      ['posts', 0],
      ['assignments', 0],
    ]);
  });

  it('of days with the month first makes every doubtful day of that column one too', async () => {
    const days = ['08/31/2026', '08/01/2026', '08/08/2026', '2026-08-01'];
    const rows = days.map((retires_on, at) => ({ ...AGENT, staff_number: `${at}`, retires_on }));
    expect(await problemsOf({ agents: rows })).toEqual([
      'agents 2 retires_on month-first',
      'agents 3 retires_on day-order',
    ]);
  });

  it.each(LANGUAGES)(
    'is worded in %s with what was found and what was expected',
    async (language) => {
      const rows = {
        agents: [{ ...AGENT, career: 'ambassadeur', extra: 1 }],
        posts: [{ type: '' }],
      };
      const planned = await checkImport(planner.db, readOf(rows), { mapping: null, language });
      expect(
        planned.ok && planned.value.check.problems.map(({ message }) => message),
      ).toMatchSnapshot();
    },
  );

  it('beyond five thousand is counted, not listed', async () => {
    const rows = Array.from({ length: 5_003 }, (_, at) => ({
      ...AGENT,
      staff_number: `${at}`,
      career: '?',
    }));
    const { check } = await planOf(planner.db, { agents: rows });
    expect(check.problems).toHaveLength(5_001);
    expect(check.problems.at(-1)).toMatchObject({ code: 'more-problems', figures: { count: 3 } });
    expect(check.sheets).toMatchObject([{ refused: 5_003 }]);
  });

  it('of a header twice refuses the file and names both columns', async () => {
    const read = {
      sheets: [
        { name: 'agents', headerRow: 1, headers: ['Nom', 'x', 'NOM '], rows: [], notices: [] },
      ],
    };
    const planned = await checkImport(planner.db, read, { mapping: null, language: 'en' });
    expect(planned).toMatchObject({
      ok: false,
      error: { refusal: 'duplicate-header', figures: { sheet: 'agents', first: 'A', second: 'C' } },
    });
  });

  it('of no sheet of ours refuses the file', async () => {
    const planned = await checkImport(planner.db, readOf({ notes: [{ a: 1 }] }), {
      mapping: null,
      language: 'en',
    });
    expect(planned).toMatchObject({ ok: false, error: { refusal: 'no-known-sheet' } });
  });
});

describe('a value', () => {
  const FORMULAS = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '=HYPERLINK("http://127.0.0.1")',
    '＝1',
    "=cmd|' /C calc'!A0",
  ];
  it.each(FORMULAS)('%s is kept as the text it is', async (text) => {
    const { changes } = await planOf(planner.db, { agents: [{ ...AGENT, email: text }] });
    expect(changes).toMatchObject([{ row: { email: text.trim() } }]);
  });

  it('is composed, and loses the blanks around and between', async () => {
    const { changes } = await planOf(planner.db, {
      agents: [{ ...AGENT, staff_number: ' 00417 ', last_name: 'Lefe\u0300vre\u00a0 Dupont ' }],
    });
    expect(changes).toMatchObject([{ id: '00417', row: { last_name: 'Lefèvre Dupont' } }]);
  });

  it.each([
    ['oui', 1],
    ['Ja', 1],
    ['YES', 1],
    ['1', 1],
    ['x', 1],
    [1, 1],
    [true, 1],
    ['vrai', 1],
    ['non', 0],
    ['nee', 0],
    ['no', 0],
    [0, 0],
    [false, 0],
    ['', null],
  ])('%s is yes, no or nothing: %s', async (written, kept) => {
    const row = { function_code: 'F', place: 'P&O', specific: written };
    const { changes } = await planOf(planner.db, { functions: [row] });
    expect(changes).toMatchObject([{ row: { specific: kept } }]);
  });

  it.each([
    ['extérieure', 'Affectation en poste', 'external', 'posting'],
    ['Buitenlandse', 'toewijzing op post', 'external', 'posting'],
    ['consulaire', 'hoofdbestuur', 'consular', 'headquarters'],
    ['Etat', 'administration centrale', 'state', 'headquarters'],
    ['rijksambtenaar', 'internationale opdracht', 'state', 'international_mission'],
    ['EXTERNAL', 'special-mission', 'external', 'special_mission'],
  ])('%s and %s are words of ours', async (career, kind, careerCode, kindCode) => {
    const { changes } = await planOf(planner.db, {
      agents: [{ ...AGENT, career }],
      assignments: [{ ...POSTING, kind }],
    });
    expect(changes).toMatchObject([{ row: { career: careerCode } }, { row: { kind: kindCode } }]);
  });

  it.each(['01/08/2023', '1/8/2023', '01.08.2023', '01-08-2023', '2023-08-01'])(
    '%s is the first of August',
    async (from) => {
      const { changes } = await planOf(planner.db, {
        agents: [AGENT],
        assignments: [{ ...POSTING, from }],
      });
      expect(changes.at(-1)).toMatchObject({ row: { from_date: '2023-08-01' } });
    },
  );
});

describe('the mapping of columns', () => {
  const OWN = {
    staff_number: 'Num',
    last_name: 'Fam',
    first_name: 'Pré',
    career: 'Corps',
    language_role: 'Rôle',
  };
  const renamed = (change: Record<string, unknown> = {}) =>
    Object.fromEntries(
      Object.entries({ ...AGENT, ...change }).map(([key, value]) => [
        OWN[key as keyof typeof OWN] ?? key,
        value,
      ]),
    );
  const mapping = {
    agents: Object.fromEntries(Object.entries(OWN).map(([key, header]) => [header, key])),
  };

  it('is proposed by names, and shows what each column holds and is understood as', async () => {
    const { check } = await planOf(planner.db, { agents: [{ ...AGENT, career: 'Extérieure' }] });
    expect(check.mapping).toMatchObject({
      agents: { staff_number: 'staff_number', career: 'career' },
    });
    expect(check.headers['agents']).toContainEqual({
      header: 'career',
      column: 'career',
      sample: 'Extérieure',
      understood: 'external',
    });
  });

  it('of the officer is remembered for the same headers, in another order too', async () => {
    expect(await problemsOf({ agents: [renamed()] })).toContain('agents 1 Num unknown-column');
    await writeRows(planner.db, { agents: [renamed()] }, mapping);
    const again = Object.fromEntries(Object.entries(renamed({ staff_number: '2' })).toReversed());
    const { check } = await planOf(planner.db, { agents: [again] });
    expect(briefly(check.problems)).toEqual([]);
    expect(check.sheets).toMatchObject([{ created: 1 }]);
  });

  it('is remembered for the headers that stay when a column is added or renamed', async () => {
    await writeRows(planner.db, { agents: [renamed()] }, mapping);
    const { Corps, ...rest } = renamed({ staff_number: '3' });
    expect(await problemsOf({ agents: [{ ...rest, Career: Corps, Nouveau: 1 }] })).toEqual([
      'agents 1 Nouveau unknown-column',
    ]);
  });

  it('changes nothing when the same file comes again', async () => {
    await writeRows(planner.db, { agents: [renamed()] }, mapping);
    expect((await planOf(planner.db, { agents: [renamed()] })).changes).toEqual([]);
    expect((await planOf(planner.db, { agents: [renamed()] }, mapping)).changes).toEqual([]);
  });

  it('can say which sheet of ours a sheet is, and leave out a column', async () => {
    const { check } = await planOf(
      planner.db,
      { Feuil1: [renamed({ level: 'A' })] },
      { Feuil1: { '': 'agents', ...mapping.agents, level: null } },
    );
    expect(check.sheets).toMatchObject([{ sheet: 'agents', created: 1 }]);
    expect(check.mapping).toMatchObject({ Feuil1: { level: null, Num: 'staff_number' } });
  });

  it('is not needed for a sheet of another name whose headers say it all', async () => {
    const { check } = await planOf(planner.db, { Blad1: [{ ...POSTING, staff_number: '1' }] });
    expect(check.sheets).toMatchObject([{ sheet: 'assignments', read: 1 }]);
  });
});
