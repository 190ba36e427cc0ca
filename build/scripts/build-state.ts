import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the built page and the built main process are made of. */
const SOURCES = ['renderer', 'shared', 'electron', 'migrations', 'vite.config.ts', 'package.json'];

/** Whether something changed since the last build; told by dates alone, which takes milliseconds. */
export function isStale(root: string): boolean {
  const builtAt = changedAt(join(root, 'dist', 'built'));
  return SOURCES.some((source) => latestChange(join(root, source)) > builtAt);
}

/** A folder's own date tells of what was removed from it. Tests are not built. */
function latestChange(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  const inside = readdirSync(path)
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .map((name) => latestChange(join(path, name)));
  return Math.max(found.mtimeMs, ...inside);
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
