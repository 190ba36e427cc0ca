import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../shared/api/records.ts';
import { openPoints } from '../../shared/rules/examples/answer-career.ts';
import type { ExampleAnswer } from '../../shared/rules/examples/worked-example.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import { decreeExamples, type DecreeExample } from './testing/decree-examples.ts';
import { toDecreeWorkbook } from './testing/decree-workbook.ts';
import { aCommandDesk, type CommandDesk } from './testing/planner.ts';

type Judged = {
  readonly staff_number: string;
  readonly code: string;
  readonly findings: readonly Finding[];
};
/** What the commands answer, as far as examples ask for it. */
type Told = {
  readonly code: string;
  readonly authority: string;
  readonly flags: readonly string[];
  readonly ranking: readonly { readonly rank: number; readonly staff_number: string }[];
  readonly stage: string;
  readonly candidates: readonly Judged[];
  readonly designations: readonly Judged[];
  readonly findings: readonly Finding[];
  readonly first_day: string;
  readonly last_day: string;
  readonly degrees: readonly {
    readonly degree: string | null;
    readonly fr: number;
    readonly nl: number;
    readonly code: string;
  }[];
};

/** Beside the catalogue: what is not recorded, or no longer holds. */
const OPEN_FACTS = {
  posts: [{ post_code: 'NAI', city: 'Nairobi', country: 'KE', type: 'embassy' }],
  functions: [
    { function_code: 'NOWHERE', place: 'ZZZ', head_of_post: 'yes' },
    { function_code: 'BLANK', place: 'NAI' },
    { function_code: 'PAST', place: 'NAI', head_of_post: 'no', valid_to: '2024-12-31' },
  ],
  agents: [
    {
      ...{ staff_number: 'UNCLASSED', last_name: 'Exemple', first_name: 'Fictif' },
      ...{ career: 'external', language_role: 'FR' },
    },
  ],
  assignments: [
    { staff_number: 'UNCLASSED', kind: 'headquarters', place: 'DGB', from: '2020-08-01' },
    { staff_number: 'UNCLASSED', kind: 'posting', place: 'NAI', from: '2024-08-01' },
  ],
};

let desk: CommandDesk;

beforeAll(async () => {
  desk = await aCommandDesk();
  const workbooks = {
    ministry: toDecreeWorkbook(decreeExamples.filter(({ file }) => file === 'ministry')),
    degrees: toDecreeWorkbook(decreeExamples.filter(({ file }) => file === 'degrees')),
    open: OPEN_FACTS,
  };
  for (const [name, workbook] of Object.entries(workbooks)) {
    const data = await desk.write(`${name}.json`, workbook);
    const answer = await desk.answer('import', data, '--db', fileOf(name));
    // Only notices: a place nobody described is what one question is about.
    expect(answer).toMatchObject({ sheets: expect.any(Array) });
  }
});
afterAll(() => desk.remove());

const fileOf = (name: string) => desk.path(`${name}.planner`);

function typed({ typed: words, file }: DecreeExample): readonly string[] {
  return file === null ? words : [...words, '--db', fileOf(file)];
}

/** The parts of the answer that the example may ask for; a person goes by the name used there. */
function toAnswer({ key, question }: DecreeExample, told: Told): ExampleAnswer {
  const named = (staffNumber: string) => staffNumber.replace(`${key}-`, '');
  switch (question.ask) {
    case 'signatory':
      return { authority: told.authority, flags: told.flags };
    case 'interim':
      return {
        code: told.code,
        ranking: told.ranking.map(({ rank, staff_number }) => `${rank} ${named(staff_number)}`),
      };
    case 'procedure': {
      const judged = told.candidates.flatMap(({ findings }) => findings);
      return {
        ...{ stage: told.stage, code: told.code },
        candidates: told.candidates.map((one) => `${named(one.staff_number)} ${one.code}`),
        rules: openPoints([...told.findings, ...judged]).rules,
      };
    }
    case 'designation':
      return openPoints(told.designations.flatMap(({ findings }) => findings));
    case 'version': {
      const [finding] = told.findings;
      return told.code === 'OK'
        ? { code: told.code }
        : {
            ...{ code: told.code, reason: finding?.reason ?? null },
            ruling: String(finding?.figures['ruling']),
          };
    }
    case 'deadline':
      return { first_day: told.first_day, last_day: told.last_day };
    case 'balance': {
      const own = told.degrees.filter(({ degree: one }) =>
        question.groups.some(({ degree }) => degree === one),
      );
      const uneven = own.filter(({ code }) => code !== 'OK');
      return {
        code: uneven[0]?.code ?? 'OK',
        imbalance: uneven.map(({ degree, fr, nl }) => `${degree} ${Math.abs(fr - nl)}`),
      };
    }
  }
}

async function expectWords(args: readonly string[]): Promise<void> {
  const texts = new Set<string>();
  for (const language of LANGUAGES) {
    const { exitCode, stdout } = await desk.planner(...args, '--lang', language);
    expect(exitCode).toBe(0);
    expect(stdout).not.toMatch(/\{\{|undefined|\bnull\b|NaN|\d{4}-\d{2}-\d{2}/);
    texts.add(stdout);
  }
  expect(texts.size).toBe(LANGUAGES.length);
}

describe('the worked examples of the catalogue, through the command line', () => {
  it.each(decreeExamples)('$key', async (example) => {
    // Safe: the expectation fails on any other shape.
    const told = (await desk.answer(...typed(example))) as Told;
    // No command names the act of a text in force.
    const { act: _act, ...expected } = example.expected;
    expect(toAnswer(example, told)).toMatchObject(expected);
  });

  it.each(decreeExamples)('$key, in words', async (example) => {
    await expectWords(typed(example));
  });
});

describe('what is not recorded, through the command line', () => {
  it.each([
    ['signatory NOWHERE', { authority: 'king', flags: ['PLACE_UNKNOWN'] }],
    ['signatory BLANK', { authority: 'minister', flags: ['HEAD_OF_POST_NOT_RECORDED'] }],
    ['signatory PAST', { authority: 'minister', flags: ['FUNCTION_NOT_VALID'] }],
    ['interim NAI', { code: 'OK', ranking: [{ rank: 1, staff_number: 'UNCLASSED' }] }],
    ['balance', { degrees: [{ degree: null, fr: 1, nl: 0, code: 'UNKNOWN' }] }],
  ])('%s', async (asked, expected) => {
    const args = [...asked.split(' '), '--on', '2025-03-01', '--db', fileOf('open')];
    expect(await desk.answer(...args)).toMatchObject(expected);
    await expectWords(args);
  });

  it.each([
    ['interim ZZZ', 'Post ZZZ'],
    ['signatory ZZZ', 'Function ZZZ'],
    ['art21 ZZZ', 'Vacancy ZZZ'],
    ['interim DGB', 'Post DGB'],
  ])('%s is refused with a sentence', async (asked, sentence) => {
    const on = ['--on', '2027-01-15', '--db', fileOf('open'), '--json'];
    const { exitCode, stdout, stderr } = await desk.planner(...asked.split(' '), ...on);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  it('the deadline is answered without a planner file', async () => {
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
  await desk.answer('export', 'art21', ...typedToo, '--db', fileOf('ministry'));
  // Safe: the expectation fails on any other shape.
  const rows = JSON.parse(await readFile(out, 'utf8')) as readonly Record<string, unknown>[];
  const found = rows.map(({ staff_number, obstacles }) => [staff_number, obstacles]);
  expect(Object.fromEntries(found)).toMatchObject({
    'X53-S53': [],
    'X55-S55': ['class'],
    'X56-S56': ['english_writing'],
    'X58-S58': ['status'],
  });
  expect(rows.find(({ staff_number }) => staff_number === 'X53-S53')).toMatchObject({
    ...{ verdict: 'ELIGIBLE', english_writing: { state: 'held' } },
    consular_experience: { state: 'held' },
  });
});
