import { createServer } from 'node:http';
import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readInProcess } from './read-in-process.ts';
import { makeXlsx, xlsxParts } from './testing/make-xlsx.ts';
import { makeZip } from './testing/make-zip.ts';

const HEADER = 'staff_number;last_name;first_name;career;language_role';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planner-process-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = async (contents: string | Uint8Array, name = 'file') => {
  const path = join(folder, name);
  await writeFile(path, contents);
  return path;
};
const refusal = (code: string) => ({ ok: false, error: { code: 'import-refused', refusal: code } });

/** How many bytes this process holds more at the worst moment of `work`. */
async function growthDuring(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20);
  await work();
  clearInterval(watch);
  return Math.max(most, process.memoryUsage.rss()) - before;
}

describe('the reading process', () => {
  it('hands over a workbook with its rows and notices', async () => {
    const path = await put(
      makeXlsx({ sheets: [{ name: 'agents', rows: [['staff_number'], ['01']] }] }),
    );
    expect(await readInProcess({ path, fileName: 'x.xlsx' })).toEqual({
      ok: true,
      value: {
        sheets: [
          {
            name: 'agents',
            headerRow: 1,
            headers: ['staff_number'],
            notices: [],
            rows: [{ row: 2, cells: ['01'] }],
          },
        ],
      },
    });
  });

  it('reads a folder of CSV files, each named after its sheet', async () => {
    await put(`${HEADER}\n1;a;b;external;FR\n`, 'Agents.CSV');
    await put('staff_number,kind,from\n1,posting,2023-08-01\n', 'affectations_2026-11.csv');
    await put('not a table', 'notes.txt');
    const read = await readInProcess({ path: folder, fileName: 'folder' });
    expect(read.ok && read.value.sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Agents', 1],
      ['affectations', 1],
    ]);
  });

  it('hands over 50,000 rows in their order and tells how far it is', async () => {
    const lines = Array.from({ length: 50_000 }, (_, at) => `${at};a;b;external;FR`);
    const path = await put([HEADER, ...lines].join('\n'));
    const told: number[] = [];
    const read = await readInProcess(
      { path, fileName: 'agents.csv' },
      { onProgress: (done, total) => void told.push(done / total) },
    );
    const rows = read.ok ? (read.value.sheets[0]?.rows ?? []) : [];
    expect(rows.map(({ row }) => row)).toEqual(lines.map((_, at) => at + 2));
    expect(told.length).toBeGreaterThan(0);
  });

  it.each([
    ['a file that is not there', 'not-readable', () => Promise.resolve(join(folder, 'none'))],
    ['a file of 51 MB', 'too-large', () => sparse(51_000_000)],
    ['a file of 2 GB', 'too-large', () => sparse(2_000_000_000)],
  ])('refuses %s before reading', async (_, code, file) => {
    const path = await file();
    const grown = await growthDuring(async () => {
      expect(await readInProcess({ path, fileName: 'x.xlsx' })).toMatchObject(refusal(code));
    });
    expect(grown).toBeLessThan(100_000_000);
  });

  it('is stopped when it takes too long, and says how long it had', async () => {
    const path = await put(`${HEADER}\n${'1;a;b;external;FR\n'.repeat(150_000)}`);
    const limits = { milliseconds: 60 };
    expect(await readInProcess({ path, fileName: 'agents.csv' }, { limits })).toMatchObject({
      error: { refusal: 'too-slow', figures: { seconds: 0.06 } },
    });
  });

  it('is stopped when it takes too much memory', async () => {
    const path = await put(
      JSON.stringify({ agents: Array.from({ length: 400_000 }, (_, at) => ({ a: `x${at}` })) }),
    );
    const limits = { memoryBytes: 60_000_000 };
    expect(await readInProcess({ path, fileName: 'x.json' }, { limits })).toMatchObject(
      refusal('too-much-memory'),
    );
  });

  it('refuses an archive that unpacks to 320 MB while this process stays small', async () => {
    const bomb = zipOf('agents.csv', 320_000_000);
    const path = await put(bomb);
    expect(bomb.length).toBeLessThan(2_000_000);
    const grown = await growthDuring(async () => {
      expect(await readInProcess({ path, fileName: 'x.zip' })).toMatchObject(
        refusal('expands-too-much'),
      );
    });
    expect(grown).toBeLessThan(100_000_000);
  });

  it('refuses a cell in the last place of all while this process stays small', async () => {
    const data = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    const path = await put(makeXlsx({ sheets: [{ name: 'agents', data }] }));
    const started = performance.now();
    const grown = await growthDuring(async () => {
      expect(await readInProcess({ path, fileName: 'x.xlsx' })).toMatchObject(
        refusal('too-many-columns'),
      );
    });
    expect(grown).toBeLessThan(100_000_000);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it.each([0, 5, 20, 60, 150, 400])('dies at once when cancelled after %d ms', async (delay) => {
    const path = await put(`${HEADER}\n${'1;a;b;external;FR\n'.repeat(199_000)}`);
    const abort = new AbortController();
    setTimeout(() => abort.abort(), delay);
    const read = await readInProcess({ path, fileName: 'agents.csv' }, { signal: abort.signal });
    expect(read).toEqual({ ok: false, error: { code: 'import-cancelled' } });
    expect(await readdir(folder)).toEqual(['file']);
  });

  it('does not begin when cancelled before', async () => {
    const path = await put(HEADER);
    const read = await readInProcess({ path, fileName: 'a.csv' }, { signal: AbortSignal.abort() });
    expect(read).toEqual({ ok: false, error: { code: 'import-cancelled' } });
  });

  it('asks nothing of the network, whatever the file names', async () => {
    let calls = 0;
    const server = createServer((_, response) => {
      calls += 1;
      response.end();
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const url = `http://127.0.0.1:${port}/x`;
    const external = `<Relationship Id="e" Type="x/externalLink" TargetMode="External" Target="${url}"/>`;
    const good = {
      sheets: [{ name: 'agents', rows: [['staff_number'], ['01'], [`=WEBSERVICE("${url}")`]] }],
    };
    const parts = xlsxParts(good).map((part) =>
      part.name.endsWith('.xml.rels')
        ? {
            ...part,
            text: String(part.text).replace('</Relationships>', `${external}</Relationships>`),
          }
        : part,
    );
    const path = await put(makeZip(parts));
    expect(await readInProcess({ path, fileName: 'x.xlsx' })).toMatchObject({ ok: true });
    expect(calls).toBe(0);
    server.close();
  });
});

async function sparse(bytes: number): Promise<string> {
  const path = await put('');
  await truncate(path, bytes);
  return path;
}

function zipOf(name: string, bytes: number): Buffer {
  return makeZip([{ name, text: Buffer.alloc(bytes, 'a') }]);
}
