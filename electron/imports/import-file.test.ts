import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Planner } from '../db/planner.ts';
import { importFile, type ImportOptions } from './import-file.ts';
import { contentsOf, plannerWith } from './testing/planner-with.ts';

/** Made by LibreOffice 7.4: `soffice --headless --convert-to xlsx made-by-libreoffice.fods`. */
const MADE_BY_LIBREOFFICE = fileURLToPath(
  new URL('./testing/made-by-libreoffice.xlsx', import.meta.url),
);

let planner: Planner;
let folder: string;
beforeEach(async () => {
  planner = await plannerWith();
  folder = await mkdtemp(join(tmpdir(), 'planner-file-'));
});
afterEach(async () => {
  await planner.close();
  await rm(folder, { recursive: true, force: true });
});

const load = (path: string, change: Partial<ImportOptions> = {}) =>
  importFile(path, {
    db: planner.db,
    now: '2026-11-22T09:00:00.000Z',
    actor: 'test',
    language: 'en',
    dryRun: false,
    leaveRefused: true,
    ...change,
  });
const put = async (name: string, text: string) => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};

describe('a workbook made by LibreOffice', () => {
  it('is taken in whole, with its days, its zeros and its headers in three languages', async () => {
    const imported = await load(MADE_BY_LIBREOFFICE);
    expect(imported).toMatchObject({ ok: true, value: { problems: [], isWritten: true } });
    const { tables } = (await contentsOf(planner.db)) as {
      readonly tables: Readonly<Record<string, readonly unknown[]>>;
    };
    expect(tables['agent']).toHaveLength(12);
    expect(tables['agent']).toContainEqual(
      expect.objectContaining({
        staff_number: '00022',
        first_name: 'Tweeëntwintig',
        appointed_on: '2012-09-01',
      }),
    );
    expect(tables['assignment']).toContainEqual(
      expect.objectContaining({
        staff_number: '00022',
        kind: 'international_mission',
        from_date: '2023-08-01',
        to_date: '2027-07-31',
        legal_basis: 'art. 99, al. 2, 1°, c)',
      }),
    );
    expect(tables['traineeship']).toContainEqual(
      expect.objectContaining({
        staff_number: '00026',
        post_from: '2017-03-01',
        post_to: '2018-02-28',
      }),
    );
    expect(tables['hardship_rank']).toContainEqual(
      expect.objectContaining({
        post_code: 'TYO',
        rank: 3,
        valid_from: '2025-01-01',
        valid_to: null,
      }),
    );
    expect(tables['job_function']).toContainEqual(
      expect.objectContaining({ code: 'NBO-02', head_of_post: 0, specific: 1, careers: 'both' }),
    );
    expect(tables['derogation']).toHaveLength(2);
  });

  it('changes nothing when it comes again', async () => {
    await load(MADE_BY_LIBREOFFICE);
    const before = await contentsOf(planner.db);
    const again = await load(MADE_BY_LIBREOFFICE);
    expect(again.ok && again.value.sheets.every(({ read, unchanged }) => read === unchanged)).toBe(
      true,
    );
    expect(await contentsOf(planner.db)).toEqual(before);
  });
});

describe('a file to import', () => {
  const ROWS = {
    agents: [
      {
        staff_number: '1',
        last_name: 'A',
        first_name: 'B',
        career: 'external',
        language_role: 'FR',
      },
      { staff_number: '2', last_name: 'A', first_name: 'B', career: '?', language_role: 'FR' },
    ],
  };

  it('is written without its refused rows when they are left', async () => {
    const imported = await load(await put('x.json', JSON.stringify(ROWS)));
    expect(imported).toMatchObject({
      value: { isWritten: true, sheets: [{ read: 2, created: 1, refused: 1 }] },
    });
    expect(await contentsOf(planner.db)).toMatchObject({
      tables: { agent: [{ staff_number: '1' }] },
    });
  });

  it.each([
    ['it is tried out', { dryRun: true }],
    ['rows are refused and not left', { leaveRefused: false }],
  ])('is not written when %s, and says the same of itself', async (_, change) => {
    const imported = await load(await put('x.json', JSON.stringify(ROWS)), change);
    expect(imported).toMatchObject({
      value: { isWritten: false, sheets: [{ read: 2, created: 1, refused: 1 }] },
    });
    expect(await contentsOf(planner.db)).toMatchObject({ tables: { agent: [] } });
  });

  it('is refused as a whole, with the code of the reason', async () => {
    expect(await load(await put('x.xlsx', '%PDF-1.7'))).toMatchObject({
      ok: false,
      error: { code: 'import-refused', refusal: 'unknown-format' },
    });
  });

  it('may be a folder of CSV files in the words of an officer', async () => {
    await put(
      'Agents.csv',
      '\uFEFFMatricule;Nom;Prénom;Carrière;Rôle linguistique\r\n00417;Fictif;Ève;Extérieure;FR\r\n',
    );
    await put(
      'Toewijzingen.csv',
      'Stamnummer,Aard,Van,Tot\n00417,toewijzing op post,01/08/2023,31.07.2027\n',
    );
    const imported = await load(folder);
    expect(imported).toMatchObject({ value: { problems: [], isWritten: true } });
    expect(await contentsOf(planner.db)).toMatchObject({
      tables: { assignment: [{ staff_number: '00417', kind: 'posting', to_date: '2027-07-31' }] },
    });
  });
});
