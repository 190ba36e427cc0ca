import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** The folder of the repository. */
export const root = join(import.meta.dirname, '..', '..');

export type SourceFile = { readonly path: string; readonly text: string };

/** Every file under version control or about to be, with `/` in its path. */
export function listFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed.split('\n').filter((path) => path !== '' && existsSync(join(root, path)));
}

export function readTexts(endings: readonly string[]): readonly SourceFile[] {
  return listFiles()
    .filter((path) => endings.includes(extname(path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Our own TypeScript. */
export function readSources(): readonly SourceFile[] {
  return readTexts(['.ts', '.tsx', '.mjs']);
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || /(^|\/)testing(\/|\.ts$)/.test(path);
}

/** `path:line` of each line that a pattern matches. */
export function linesWith(files: readonly SourceFile[], pattern: RegExp): readonly string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}`] : [])),
  );
}

/** The code with comments and texts emptied, line by line as before. */
export function withoutProse(text: string): string {
  const prose =
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;
  return text.replace(prose, (found) => {
    const breaks = found.replace(/[^\n]/g, '');
    return found.startsWith('/') ? breaks : `''${breaks}`;
  });
}
