import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCommandDesk, type CommandDesk } from './testing/planner.ts';
import { careerExamples, toWorkbook } from './testing/career-workbook.ts';

const ON = ['--on', '2027-01-01'];
const ids = careerExamples.map(({ staffNumber }) => staffNumber);

let desk: CommandDesk;
let data: string;
let file: string;
beforeAll(async () => {
  desk = await aCommandDesk();
  data = await desk.write('ministry.json', toWorkbook([...careerExamples].reverse()));
  file = desk.path('ministry.planner');
  expect(await desk.answer('import', data, '--db', file)).toMatchObject({ problems: [] });
});
afterAll(() => desk.remove());

describe('planner import', () => {
  const count = { created: 0, changed: 0, refused: 0 };

  it('makes the file it is to fill, and changes nothing the second time', async () => {
    const answer = await desk.answer('import', data, '--db', file);
    expect(answer).toEqual({
      sheets: expect.arrayContaining([
        { sheet: 'agents', read: ids.length, ...count, unchanged: ids.length },
        { sheet: 'posts', read: 4, ...count, unchanged: 4 },
      ]),
      problems: [],
    });
    expect(await desk.answer('verify', '--db', file)).toEqual({
      ok: true,
      entries: 2,
      problems: [],
    });
  });

  it('writes nothing in a dry run, and makes no file for it', async () => {
    const missing = desk.path('missing.planner');
    expect(await desk.answer('import', data, '--dry-run', '--db', missing)).toMatchObject({
      sheets: expect.arrayContaining([
        { sheet: 'agents', read: ids.length, ...count, created: ids.length, unchanged: 0 },
      ]),
    });
    expect(existsSync(missing)).toBe(false);
  });

  const broken = {
    agents: [
      { staff_number: '1', last_name: 'A', first_name: 'B', career: 'lunar', language_role: 'FR' },
      { staff_number: '2', last_name: 'A', first_name: 'B', career: 'state', language_role: 'FR' },
    ],
    assignments: [{ staff_number: '9', kind: 'posting', from: '2027-02-30' }],
  };

  it.each(['import', 'due'])('refuses the whole with every reason (%s)', async (command) => {
    const path = await desk.write('broken.json', broken);
    const target = desk.path(`${command}.planner`);
    const asked =
      command === 'import' ? ['import', path, '--db', target] : ['due', ...ON, '--data', path];
    const { exitCode, stdout, stderr } = await desk.start(...asked, '--json', '--lang', 'fr');
    expect(exitCode).toBe(1);
    const printed: unknown = JSON.parse(stdout);
    expect(printed).toMatchObject({
      sheets: expect.arrayContaining([expect.objectContaining({ sheet: 'agents', refused: 1 })]),
      problems: expect.arrayContaining([
        expect.objectContaining({ sheet: 'agents', row: 2, column: 'career' }),
        expect.objectContaining({ sheet: 'assignments', row: 2, column: 'from' }),
      ]),
    });
    expect(stderr).toContain('agents, ligne 2, career');
    expect(stderr).toContain('assignments, ligne 2, from');
  });

  it('says the same to people, without an answer', async () => {
    const path = await desk.write('broken.json', broken);
    const { exitCode, stdout, stderr } = await desk.planner('due', ...ON, '--data', path);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr.trim().split('\n').length).toBeGreaterThanOrEqual(2);
  });

  it('refuses a file that is none, or that is not there', async () => {
    const path = await desk.write('text.xlsx', 'this is no workbook');
    for (const wrong of [path, desk.path('nowhere.xlsx')]) {
      const { exitCode, stdout, stderr } = await desk.planner(
        'import',
        wrong,
        '--db',
        file,
        '--json',
      );
      expect(exitCode).toBe(1);
      expect(JSON.parse(stdout)).toEqual({
        sheets: [],
        problems: [expect.objectContaining({ row: 0, code: expect.any(String) })],
      });
      expect(stderr).not.toBe('');
    }
  });
});

describe('planner due', () => {
  it('answers from a file as from data: every agent, in the plain order of staff numbers', async () => {
    const fromFile = await desk.answer('due', ...ON, '--db', file);
    expect(fromFile).toMatchObject({ on: '2027-01-01', until: '2027-12-31' });
    // Safe: toMatchObject and the order below fail on another shape.
    const { agents } = fromFile as {
      readonly agents: readonly { readonly staff_number: string }[];
    };
    expect(agents.map(({ staff_number }) => staff_number)).toEqual(ids.toSorted());

    const fromData = await desk.answer('due', ...ON, '--data', data);
    expect(withoutIds(fromFile)).toEqual(withoutIds(fromData));
  });

  it('reads a folder of CSV files as it reads JSON', async () => {
    const folder = desk.path('ministry');
    await mkdir(folder);
    for (const [sheet, rows] of Object.entries(toWorkbook(careerExamples))) {
      await writeFile(join(folder, `${sheet}.csv`), toCsv(rows));
    }
    const [fromCsv, fromJson] = await Promise.all([
      desk.answer('due', ...ON, '--data', folder),
      desk.answer('due', ...ON, '--data', data),
    ]);
    expect(withoutIds(fromCsv)).toEqual(withoutIds(fromJson));
  });

  it('judges the window that is named', async () => {
    const answer = await desk.answer('due', ...ON, '--until', '2027-07-30', '--db', file);
    expect(answer).toMatchObject({
      until: '2027-07-30',
      agents: expect.arrayContaining([
        expect.objectContaining({ staff_number: 'X01', status: 'NOT_DUE' }),
      ]),
    });
  });

  it.each([
    ['fr', 'Matricule'],
    ['nl', 'Stamnummer'],
    ['en', 'Staff number'],
  ])('shows a table in %s', async (language, heading) => {
    const { exitCode, stdout } = await desk.start('due', ...ON, '--db', file, '--lang', language);
    expect(exitCode).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toContain(heading);
    expect(lines).toHaveLength(ids.length + 2);
    expect(lines.find((line) => line.includes('X01'))).toContain('31/07/2027');
  });

  it('answers from what was known on a day', async () => {
    const known = await desk.answer('due', ...ON, '--known-on', '2020-01-01', '--db', file);
    expect(known).toMatchObject({ agents: [] });
  });
});

describe('planner explain', () => {
  it('gives an agent with terms and derivation', async () => {
    expect(await desk.answer('explain', 'X22', ...ON, '--db', file)).toMatchObject({
      staff_number: 'X22',
      status: 'DUE',
      projection: expect.arrayContaining([
        { kind: 'headquarters', from: '2027-08-01', last_day: '2030-07-31' },
      ]),
      derivation: [
        { kind: 'posting', from: '2019-08-01', counts: 'posting', postings_counted: 1 },
        { kind: 'international_mission', from: '2023-08-01', postings_counted: 2 },
      ],
    });
  });

  it('says it in sentences', async () => {
    const { stdout } = await desk.start('explain', 'X22', ...ON, '--db', file, '--lang', 'nl');
    expect(stdout).toContain('X22  Exemple X22, Fictif');
    expect(stdout).toContain('01/08/2027');
    expect(stdout).toMatch(/art\.\s17/u); // The space does not break.
  });

  it('refuses a staff number nobody has', async () => {
    const { exitCode, stdout, stderr } = await desk.planner('explain', 'X99', ...ON, '--db', file);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain('X99');
  });
});

describe('planner derogations', () => {
  it('lists moves by staff number', async () => {
    const answer = await desk.answer('derogations', ...ON, '--db', file);
    expect(answer).toMatchObject({
      moves: expect.arrayContaining([
        {
          ...{ staff_number: 'X10', assignment_from: '2027-08-01', kind: 'sequence', days: 0 },
          ...{ code: 'BLOCKED', findings: expect.any(Array), remedy: expect.any(Object) },
        },
      ]),
    });
    const { stdout } = await desk.start('derogations', ...ON, '--db', file);
    expect(stdout).toMatch(/^X10 .* not possible$/m);
  });

  it('says of each move what would make it lawful', async () => {
    const asks = (agent: string, fact: string) =>
      expect.objectContaining({
        staff_number: agent,
        remedy: expect.objectContaining({ facts: [expect.objectContaining({ fact })] }),
      });
    expect(await desk.answer('derogations', ...ON, '--db', file)).toMatchObject({
      moves: expect.arrayContaining([
        asks('X10', 'derogation.grounds'),
        asks('X11', 'derogation.proposal'),
      ]),
    });
    const { stdout } = await desk.start('derogations', ...ON, '--db', file);
    expect(stdout).toMatch(
      /^X11, 01\/08\/2027\n {4}To make it lawful:\n {4}- a reasoned proposal of the Management/m,
    );
  });
});

describe('planner export', () => {
  it.each(['assignments', 'due', 'derogations', 'posts'])('writes %s', async (list) => {
    const out = desk.path(`${list}.json`);
    const named = ['--format', 'json', '--out', out];
    expect(await desk.answer('export', list, ...named, ...ON, '--db', file)).toMatchObject({
      file: out,
    });
    const rows: unknown = JSON.parse(await readFile(out, 'utf8'));
    expect(Array.isArray(rows) && rows.length).toBeGreaterThan(0);
  });

  it('writes a workbook over the one of yesterday', async () => {
    const out = await desk.write('due.xlsx', 'old');
    const named = ['--format', 'xlsx', '--out', out];
    const { exitCode, stdout } = await desk.start('export', 'due', ...named, '--db', file);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: `Written: ${out}\n` });
    expect((await readFile(out)).subarray(0, 2).toString()).toBe('PK');
  });

  it('never puts a list in the place of a planner file', async () => {
    const before = await readFile(file);
    const named = ['--format', 'csv', '--out', file];
    const { exitCode, stderr } = await desk.planner('export', 'due', ...named, '--db', file);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('is a planner file');
    expect(await readFile(file)).toEqual(before);
  });

  it('refuses a place where it cannot write', async () => {
    const out = desk.path('no-such-folder/due.csv');
    const named = ['--format', 'csv', '--out', out];
    const { exitCode, stderr } = await desk.planner('export', 'due', ...named, '--db', file);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(out);
  });
});

describe('planner backup and restore', () => {
  it('copies a file under a free name, and puts the copy back', async () => {
    const copy = desk.path('copy.planner');
    expect(await desk.answer('backup', '--out', copy, '--db', file)).toMatchObject({ file: copy });
    expect((await desk.start('backup', '--out', copy, '--db', file)).exitCode).toBe(1);

    const target = desk.path('restored.planner');
    expect(await desk.answer('restore', copy, '--db', target)).toMatchObject({ file: target });
    expect(await desk.answer('verify', '--db', target)).toMatchObject({ ok: true });
    expect(await desk.answer('due', ...ON, '--db', target)).toEqual(
      await desk.answer('due', ...ON, '--db', file),
    );
  });

  it('refuses to restore what is no planner, and leaves the file', async () => {
    const wrong = await desk.write('wrong.planner', 'no planner at all');
    const before = await readFile(file);
    const { exitCode, stderr } = await desk.start('restore', wrong, '--db', file);
    expect(exitCode).toBe(1);
    expect(stderr).not.toBe('');
    expect((await readFile(file)).equals(before)).toBe(true);
  });
});

describe('planner, on files it must not touch', () => {
  it.each(['verify', 'due'])(
    'refuses a file that is not there, and makes none (%s)',
    async (name) => {
      const missing = desk.path('never.planner');
      const asked = name === 'due' ? ['due', ...ON] : ['verify'];
      const { exitCode, stdout, stderr } = await desk.planner(...asked, '--db', missing, '--json');
      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
      expect(stderr).toContain('file-refused/missing');
      expect(existsSync(missing)).toBe(false);
    },
  );

  it('leaves a file it only reads byte for byte', async () => {
    const before = await readFile(file);
    await desk.answer('due', ...ON, '--db', file);
    await desk.answer('verify', '--db', file);
    expect((await readFile(file)).equals(before)).toBe(true);
  });
});

describe('planner, without --db', () => {
  it('works on the file of the person, which the first import makes', async () => {
    expect((await desk.planner('verify')).exitCode).toBe(1);
    await desk.answer('import', data);
    expect(existsSync(`${desk.home}/planner.planner`)).toBe(true);
    expect(await desk.answer('verify')).toMatchObject({ ok: true });

    const copy = desk.path('own-copy.planner');
    await desk.answer('backup', '--out', copy);
    const restored = await desk.answer('restore', copy);
    expect(restored).toMatchObject({
      file: join(desk.home, 'planner.planner'),
      kept: expect.stringContaining('before restore'),
    });
    expect(await desk.answer('restore', copy)).toMatchObject({
      file: join(desk.home, 'planner.planner'),
    });
    await rm(desk.home, { recursive: true });
  });
});

describe('planner, wrongly used', () => {
  it.each([
    ['no command', [], 'No command was given.'],
    ['an unknown command', ['dues'], 'There is no command “dues”.'],
    ['an unknown option', ['due', ...ON, '--soon'], 'The command due has no option --soon.'],
    ['a day that does not exist', ['due', '--on', '2027-02-29'], 'not “2027-02-29”'],
    ['a missing value', ['due', '--on'], 'The option --on needs a value.'],
  ])('explains %s in one sentence, with the usage', async (_, args, sentence) => {
    const { exitCode, stdout, stderr } = await desk.start(...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    const [first, second, ...rest] = stderr.split('\n');
    expect(first).toContain(sentence);
    expect(second).toBe('');
    expect(rest[0]).toBe('Usage: planner COMMAND [options]');
  });

  it('explains it in the language asked for', async () => {
    const { exitCode, stderr } = await desk.planner('due', '--lang', 'fr');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('La commande due demande l’option --on.');
  });

  it('gives the usage to whoever asks for help', async () => {
    const { exitCode, stdout } = await desk.planner('--help');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('explain STAFF --on D [--years N] [--until D2] [--known-on D]');
  });
});

it('names each problem of a file that was changed past the journal', async () => {
  const copy = desk.path('altered.planner');
  await desk.answer('backup', '--out', copy, '--db', file);
  const bytes = await readFile(copy);
  const at = bytes.indexOf('Exemple X01');
  expect(at).toBeGreaterThan(0);
  bytes.write('Exempla X01', at);
  await writeFile(copy, bytes);
  const { exitCode, stdout, stderr } = await desk.start('verify', '--db', copy, '--json');
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ ok: false, problems: [expect.anything()] });
  expect(stderr).not.toBe('');
});

/** Records are named by ids that each planner makes anew. */
function withoutIds(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer, (name, value) => (name === 'records' ? null : value)));
}

/** As a spreadsheet in Belgium writes it: semicolons, and Windows ends of line. */
function toCsv(rows: readonly Readonly<Record<string, string | number | null>>[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => columns.map((column) => row[column] ?? ''));
  return [columns, ...lines].map((line) => `${line.join(';')}\r\n`).join('');
}
