import { existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { delayAfter } from './brake.ts';
import { createReport } from './incidents.ts';
import { openerOf, writeLaunchFile } from './launch-file.ts';
import { readOptions } from './options.ts';
import { watchPages } from './page-watch.ts';
import { systemLanguage } from './system-language.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the options', () => {
  it('open the page on any free port unless told otherwise', () => {
    expect(readOptions([])).toEqual({ options: { opensPage: true, port: 0, file: null } });
    expect(readOptions(['--no-open', '--port', '8080', '--db', 'a.planner'])).toEqual({
      options: { opensPage: false, port: 8080, file: 'a.planner' },
    });
  });

  it.each([
    [['--port', '65536'], '--port 65536'],
    [['--port', '-1'], '--port'],
    [['--port', 'x'], '--port x'],
    [['--what'], '--what'],
    [['file.planner'], 'file.planner'],
  ])('refuse %j and name it', (args, unknown) => {
    expect(readOptions(args)).toEqual({ unknown });
  });

  it('take the last port there is', () => {
    expect(readOptions(['--port', '65535'])).toMatchObject({ options: { port: 65_535 } });
  });
});

describe('the launch file', () => {
  it('is for its owner only, holds the address and goes after a minute', () => {
    const folder = mkdtempSync(join(tmpdir(), 'planner-launch-'));
    const path = writeLaunchFile(folder, 'http://127.0.0.1:1/open#code=A');
    expect(statSync(path).mode & 0o077).toBe(0);
    expect(readFileSync(path, 'utf8')).toContain('"http://127.0.0.1:1/open#code=A"');
    vi.advanceTimersByTime(59_999);
    expect(existsSync(path)).toBe(true);
    vi.advanceTimersByTime(1);
    expect(existsSync(path)).toBe(false);
  });

  it('is opened by the command of each platform', () => {
    expect(openerOf('linux')).toEqual(['xdg-open']);
    expect(openerOf('darwin')).toEqual(['open']);
    expect(openerOf('win32')).toEqual(['rundll32', 'url.dll,FileProtocolHandler']);
  });
});

describe('the last page that goes', () => {
  it('ends the host after the grace, unless one comes back', () => {
    const leave = vi.fn<() => void>();
    const onPages = watchPages(1_000, leave);
    onPages(1);
    vi.advanceTimersByTime(10_000);
    onPages(0);
    vi.advanceTimersByTime(999);
    onPages(1);
    vi.advanceTimersByTime(10_000);
    expect(leave).not.toHaveBeenCalled();
    onPages(0);
    vi.advanceTimersByTime(1_000);
    expect(leave).toHaveBeenCalledOnce();
  });
});

describe('a wrong token', () => {
  it('is answered at once ten times a minute, then ever later, up to five seconds', () => {
    expect([10, 11, 12, 13, 17, 18, 1_000].map(delayAfter)).toEqual([
      0, 50, 100, 200, 3_200, 5_000, 5_000,
    ]);
  });
});

describe('the report of a bug', () => {
  it('names call, kind and place, and nothing that was typed', () => {
    const lines: string[] = [];
    const incident = createReport((line) => lines.push(line))(
      new TypeError('Dupont, Zoé is no date'),
      'agents.update',
    );
    expect(lines[0]).toMatch(
      new RegExp(`^incident ${incident} \\| agents\\.update \\| TypeError \\| \\S+:\\d+`),
    );
    expect(lines[0]).not.toMatch(/Dupont|\/[a-z]+\//);
  });

  it('stands a thrown text', () => {
    const lines: string[] = [];
    createReport((line) => lines.push(line))('oops', 'a.b');
    expect(lines[0]).toMatch(/\| a\.b \| string$/);
  });
});

it.each([
  ['fr-BE', 'fr'],
  ['nl-BE', 'nl'],
  ['en-GB', 'en'],
  ['de-DE', 'en'],
  ['FR', 'fr'],
])('speaks on a system in %s the language %s', (locale, language) => {
  expect(systemLanguage(locale)).toBe(language);
});
