import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../shared/api/records.ts';
import {
  deadlineExamples,
  degreeExamples,
  placeExamples,
  procedureExamples,
  type DecreeExample,
} from './testing/decree-examples.ts';
import { decreeWorkbooks, type WorkbookName } from './testing/decree-workbooks.ts';
import { aCommandDesk, type CommandDesk } from './testing/planner.ts';

let desk: CommandDesk;
const files = new Map<WorkbookName, string>();

beforeAll(async () => {
  desk = await aCommandDesk();
  for (const [name, workbook] of Object.entries(decreeWorkbooks)) {
    const data = await desk.write(`${name}.json`, workbook);
    const file = desk.path(`${name}.planner`);
    const answer = await desk.answer('import', data, '--db', file);
    // Only notices: a place nobody described is what one example is about.
    expect(answer).toMatchObject({ sheets: expect.any(Array) });
    // Safe: the names of the table.
    files.set(name as WorkbookName, file);
  }
});
afterAll(() => desk.remove());

/** What is typed after `planner`, about the workbook if there is one. */
function typed({ asked }: DecreeExample, workbook: WorkbookName | null): readonly string[] {
  const file = workbook === null ? undefined : files.get(workbook);
  return [...asked.split(' '), ...(file === undefined ? [] : ['--db', file])];
}

describe.each([
  ['arts 15 and 20', 'places', placeExamples],
  ['art. 21', 'procedures', procedureExamples],
  ['art. 22, § 3', null, deadlineExamples],
  ['the language laws', 'degrees', degreeExamples],
] as const)('the worked examples on %s, through the command line', (_, workbook, examples) => {
  it.each(examples)('$id', async (example) => {
    expect(await desk.answer(...typed(example, workbook))).toMatchObject(example.answerIs);
  });

  it.each(examples)('$id, in words', async (example) => {
    const texts = new Set<string>();
    for (const language of LANGUAGES) {
      const { exitCode, stdout } = await desk.planner(
        ...typed(example, workbook),
        ...['--lang', language],
      );
      expect(exitCode).toBe(0);
      expect(stdout).not.toMatch(/\{\{|undefined|\bnull\b|NaN|\d{4}-\d{2}-\d{2}/);
      texts.add(stdout);
    }
    expect(texts.size).toBe(LANGUAGES.length);
  });
});

describe('each condition of art. 21, § 3, through the command line', () => {
  it.each([
    ['X53', 'S53', []],
    ['X54', 'S54', ['21-7']],
    ['X55', 'S55', ['21-6']],
    ['X56', 'S56', ['21-9']],
    ['X58', 'S58', ['21-5']],
  ])('%s', async (_, staffNumber, rules) => {
    const asked = ['art21', 'X53', '--on', '2025-03-01', '--db', files.get('procedures') ?? ''];
    // Safe: the expectation fails on any other shape.
    const { candidates } = (await desk.answer(...asked)) as {
      readonly candidates: readonly {
        readonly staff_number: string;
        readonly findings: readonly { readonly rule: string; readonly code: string }[];
      }[];
    };
    const own = candidates.find(({ staff_number }) => staff_number === staffNumber);
    const blocked = own?.findings.filter(({ code }) => code !== 'OK').map(({ rule }) => rule);
    expect(blocked).toEqual(rules);
  });
});

describe('what nobody recorded', () => {
  it.each([
    ['interim ZZZ', 'Post ZZZ'],
    ['signatory ZZZ', 'Function ZZZ'],
    ['art21 ZZZ', 'Vacancy ZZZ'],
    ['interim DGB', 'Post DGB'],
  ])('%s is refused with a sentence', async (asked, sentence) => {
    const on = ['--on', '2027-01-15', '--db', files.get('places') ?? '', '--json'];
    const { exitCode, stdout, stderr } = await desk.planner(...asked.split(' '), ...on);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  it('answers the deadline without a planner file', async () => {
    const answer = await desk.answer('deadline', '--published', '2024-10-31');
    expect(answer).toMatchObject({
      skipped: expect.arrayContaining([{ date: '2024-11-01', why: 'all_saints' }]),
      findings: [],
    });
    const before = await desk.answer('deadline', '--published', '2022-12-24');
    expect(before).toMatchObject({ findings: [{ code: 'NOT_IN_FORCE', reason: 'ANNULLED' }] });
  });
});

it('exports the state agents with the verdicts of the examples', async () => {
  const out = desk.path('art21.json');
  const typedToo = ['--format', 'json', '--out', out, '--on', '2025-01-16'];
  await desk.answer('export', 'art21', ...typedToo, '--db', files.get('procedures') ?? '');
  // Safe: the expectation fails on any other shape.
  const rows = JSON.parse(await readFile(out, 'utf8')) as readonly Record<string, unknown>[];
  const found = rows.map(({ staff_number, obstacles }) => [staff_number, obstacles]);
  expect(Object.fromEntries(found)).toMatchObject({
    S53: [],
    S55: ['class'],
    S56: ['english_writing'],
    S58: ['status'],
  });
  expect(rows.find(({ staff_number }) => staff_number === 'S53')).toMatchObject({
    ...{ verdict: 'ELIGIBLE', english_writing: { state: 'held' } },
    consular_experience: { state: 'held' },
  });
});
