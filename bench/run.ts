import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BenchRow } from './row.ts';

/** Files here that are no benchmarks of their own. */
const PARTS = ['row.ts', 'run.ts'];

const folder = fileURLToPath(new URL('.', import.meta.url));

installPeers();
const rows: BenchRow[] = [];
for (const file of chosenBenchmarks()) rows.push(...(await runBenchmark(file)));
process.stdout.write(`${toText(rows)}\n`);
process.exitCode = rows.every(({ passes }) => passes) ? 0 : 1;

/** The libraries we compare with have a lockfile of their own, outside the product's tree. */
function installPeers(): void {
  if (existsSync(`${folder}node_modules/json-rules-engine`)) return;
  const npm = process.env['npm_execpath'];
  if (npm === undefined) throw new Error('start the benchmarks with "npm run bench"');
  const { status } = spawnSync(process.execPath, [npm, 'ci', '--prefix', folder], {
    stdio: ['ignore', process.stderr, 'inherit'],
  });
  if (status !== 0) throw new Error('the libraries to compare with could not be installed');
}

/** All of them, or those named: `npm run bench -- clock export`. */
function chosenBenchmarks(): readonly string[] {
  const all = readdirSync(folder).filter((file) => file.endsWith('.ts') && !PARTS.includes(file));
  const names = process.argv.slice(2);
  return names.length === 0 ? all : all.filter((file) => names.includes(file.replace('.ts', '')));
}

/** A process of its own each, so that none inherits another's memory or compiled code. */
async function runBenchmark(file: string): Promise<readonly BenchRow[]> {
  process.stderr.write(`${file}\n`);
  const child = spawn(process.execPath, ['--expose-gc', `${folder}${file}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${file} ended with ${code}`);
  return JSON.parse(text) as readonly BenchRow[]; // Safe: each benchmark prints its rows and nothing else.
}

function toText(rows: readonly BenchRow[]): string {
  const head = ['benchmark', 'ours', 'theirs', 'unit', 'ours/theirs', 'limit', ''];
  const lines = rows.map((row) => [
    row.name,
    figure(row.ours),
    figure(row.theirs),
    row.unit,
    figure(row.ratio),
    row.limit === null
      ? ''
      : `<= ${figure(row.limit)}${row.ratio === null ? ` ${row.unit}` : ' x'}`,
    row.limit === null ? '' : row.passes ? 'ok' : 'MISSED',
  ]);
  const widths = head.map((_, at) =>
    Math.max(...[head, ...lines].map((line) => line[at]?.length ?? 0)),
  );
  return [head, ...lines]
    .map((line) =>
      line
        .map((cell, at) => pad(cell, widths[at] ?? 0, at))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Three significant digits. */
function figure(value: number | null): string {
  if (value === null) return '';
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function pad(cell: string, width: number, at: number): string {
  const isFigure = at === 1 || at === 2 || at === 4;
  return isFigure ? cell.padStart(width) : cell.padEnd(width);
}
