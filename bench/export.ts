import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import readSheets from 'read-excel-file/node';
import { toXlsx } from '../electron/exports/xlsx.ts';
import { addDays, day } from '../shared/dates.ts';
import { createRandom } from '../shared/demonstration/random.ts';
import type { Cell, CellType, Table } from '../shared/lists/table.ts';
import { median, told, withinTimes, type BenchRow } from './row.ts';

const ROWS = 10_000;
const COLUMNS = 20;
const ROUNDS = 5;

type Writer = 'ours' | 'exceljs';
type Run = { readonly ms: number; readonly megabytes: number; readonly fileKilobytes: number };

const [writer, path] = process.argv.slice(2);
const answer =
  writer === undefined || path === undefined
    ? await compare()
    : await writeOnce(writer === 'ours' ? 'ours' : 'exceljs', path);
process.stdout.write(JSON.stringify(answer));

/** In turns, a fresh process each time, as an officer exports once and then does something else. */
async function compare(): Promise<readonly BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'planner-bench-'));
  const files = { ours: join(folder, 'ours.xlsx'), exceljs: join(folder, 'theirs.xlsx') };
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ours: runInProcess('ours', files.ours),
    theirs: runInProcess('exceljs', files.exceljs),
  }));
  const isSame = isDeepStrictEqual(await contentOf(files.ours), await contentOf(files.exceljs));
  await rm(folder, { recursive: true });
  if (!isSame) throw new Error('the two workbooks do not hold the same content');

  const figures = (part: keyof Run, unit: string) => ({
    ours: median(rounds.map(({ ours }) => ours[part])),
    theirs: median(rounds.map(({ theirs }) => theirs[part])),
    unit,
  });
  const name = 'xlsx of 10,000 x 20 against exceljs 4.4.0';
  return [
    withinTimes(1 / 3, { name, ...figures('ms', 'ms') }),
    told({ name: `${name}, peak memory`, ...figures('megabytes', 'MB') }),
    told({ name: `${name}, file`, ...figures('fileKilobytes', 'kB') }),
  ];
}

function runInProcess(writer: Writer, path: string): Run {
  const { stdout, status } = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.url), writer, path],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error(`${writer} ended with ${status}`);
  return JSON.parse(stdout) as Run; // Safe: `writeOnce` prints it.
}

async function writeOnce(writer: Writer, path: string): Promise<Run> {
  const table = inventTable();
  const write = writer === 'ours' ? toXlsx : await loadExcelJs();
  const begin = performance.now();
  const bytes = await write(table);
  const ms = performance.now() - begin;
  await writeFile(path, bytes);
  const megabytes = process.resourceUsage().maxRSS / 1_024;
  return { ms, megabytes, fileKilobytes: bytes.length / 1_000 };
}

async function contentOf(path: string): Promise<unknown> {
  return (await readSheets(path, { trim: false }))[0]?.data;
}

/** A third of the columns hold few different texts, a third many, the rest days and numbers. */
function inventTable(): Table {
  const random = createRandom(4);
  const types: readonly CellType[] = Array.from({ length: COLUMNS }, (_, at) =>
    at % 5 === 3 ? 'day' : at % 5 === 4 ? 'number' : 'text',
  );
  const cell = (type: CellType, column: number): Cell => {
    if (type === 'day') return addDays(day('1990-01-01'), random.integer(0, 20_000));
    if (type === 'number') return random.integer(-500, 2_000);
    return column % 2 === 0
      ? `Verdict ${random.integer(1, 9)}`
      : `Agent n° ${random.integer(1, 1e9)} <é&>`;
  };
  return {
    title: 'Bench',
    mark: null,
    language: 'fr',
    columns: types.map((type, at) => ({ header: `Column ${at + 1}`, type, width: 14 })),
    rows: Array.from({ length: ROWS }, () => types.map(cell)),
  };
}

type ExcelJs = {
  readonly Workbook: new () => {
    addWorksheet(name: string, options: object): ExcelJsSheet;
    readonly xlsx: { writeBuffer(): Promise<Uint8Array> };
  };
};
type ExcelJsSheet = {
  columns: readonly object[];
  autoFilter: object;
  getRow(number: number): { font: object };
  addRow(cells: readonly unknown[]): unknown;
};

/** Asked for the same things: bold frozen header, filter, widths, date cells. */
async function loadExcelJs(): Promise<(table: Table) => Promise<Uint8Array>> {
  const library: string = 'exceljs';
  // Safe: bench/package-lock.json pins 4.4.0, whose shape this is.
  const { default: ExcelJs } = (await import(library)) as { readonly default: ExcelJs };
  return ({ title, columns, rows }) => {
    const workbook = new ExcelJs.Workbook();
    const sheet = workbook.addWorksheet(title, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = columns.map(({ header, type, width }) => ({
      header,
      width,
      ...(type === 'day' ? { style: { numFmt: 'dd/mm/yyyy' } } : {}),
    }));
    sheet.getRow(1).font = { bold: true };
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
    for (const row of rows) {
      sheet.addRow(
        row.map((cell, at) => (columns[at]?.type === 'day' ? new Date(String(cell)) : cell)),
      );
    }
    return workbook.xlsx.writeBuffer();
  };
}
