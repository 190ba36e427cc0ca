import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { PlannerFile } from '../../shared/api/records.ts';
import { PLANNER_ENDING } from '../db/file-format.ts';
import { lookAtFile } from '../db/look-at-file.ts';

const DEMONSTRATION = `demonstration${PLANNER_ENDING}`;
const RECENT = 'recent.json';
const MAX_RECENT = 12;
/** Stands in the place of the list where none is to be kept. */
const NOT_KEPT = 'not kept';

/** Path of the demonstration, which never leaves the planner folder. */
export function demonstrationPath(home: string): string {
  return join(home, DEMONSTRATION);
}

/** Where the ends of journals are remembered, so that `verify` can tell one that was cut short. */
export function anchorPath(home: string): string {
  return join(home, 'anchors.json');
}

/** Planner files of the folder and those opened lately, latest change first. */
export async function listKnownFiles(home: string): Promise<readonly PlannerFile[]> {
  const files = await Promise.all((await knownPaths(home)).map(describe));
  return files
    .filter((file) => file !== undefined)
    .toSorted((a, b) => b.modifiedAt.localeCompare(a.modifiedAt));
}

/** Path of a known file; `undefined` for any other id, so that the page cannot name a path. */
export async function findKnownFile(home: string, id: string): Promise<string | undefined> {
  return (await knownPaths(home)).find((path) => idOf(path) === id);
}

/** The name, or the name with the first number under which no file of the folder stands. */
export function freeName(home: string, name: string): string {
  const isTaken = (one: string) => existsSync(join(home, one + PLANNER_ENDING));
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name} (${number})`)) number += 1;
  return `${name} (${number})`;
}

/**
 * Puts a file opened from elsewhere at the head of the recent list, readable by its owner only.
 * False where the person wants none to be remembered.
 */
export async function rememberFile(home: string, path: string): Promise<boolean> {
  if (!(await isRecentKept(home))) return false;
  const others = (await recentPaths(home)).filter((one) => one !== resolve(path));
  await writeRecent(home, [resolve(path), ...others].slice(0, MAX_RECENT));
  return true;
}

/** Whether files opened from elsewhere are remembered; they are until the person says otherwise. */
export async function isRecentKept(home: string): Promise<boolean> {
  return (await readRecent(home)) !== NOT_KEPT;
}

/** Not to keep the list empties it. */
export async function keepRecent(home: string, isKept: boolean): Promise<void> {
  if (isKept !== (await isRecentKept(home))) await writeRecent(home, isKept ? [] : NOT_KEPT);
}

/** Empties the list; whether it is kept stays as it was. */
export async function clearRecent(home: string): Promise<void> {
  if (await isRecentKept(home)) await writeRecent(home, []);
}

async function writeRecent(
  home: string,
  recent: readonly string[] | typeof NOT_KEPT,
): Promise<void> {
  const draft = join(home, `${RECENT}.${randomUUID()}`);
  await writeFile(draft, JSON.stringify(recent), { mode: 0o600, flag: 'wx' });
  await rename(draft, join(home, RECENT));
}

async function knownPaths(home: string): Promise<readonly string[]> {
  const names = (await readdir(home)).filter((name) => name.endsWith(PLANNER_ENDING));
  const own = names.map((name) => resolve(home, name));
  return [...new Set([...own, ...(await recentPaths(home))])];
}

/** Files opened lately, latest first, the gone ones with them. Empty without a list that can be read. */
export async function recentPaths(home: string): Promise<readonly string[]> {
  const read = await readRecent(home);
  return Array.isArray(read) ? read.filter((path) => typeof path === 'string') : [];
}

/** What stands in the list; `undefined` where nothing can be read. */
async function readRecent(home: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(home, RECENT), 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * `undefined` when the file is gone. One that cannot be opened is listed all the same: opening it
 * says why.
 */
async function describe(path: string): Promise<PlannerFile | undefined> {
  const look = await lookAtFile(path);
  if (!look.ok && look.error.refusal === 'missing') return undefined;
  const { kind, bytes, modifiedAt } = look.ok ? look.value : UNREAD;
  return { id: idOf(path), name: basename(path, PLANNER_ENDING), kind, bytes, modifiedAt };
}

const UNREAD = { kind: 'real', bytes: 0, modifiedAt: new Date(0).toISOString() } as const;

function idOf(path: string): string {
  return createHash('sha256').update(path).digest('base64url').slice(0, 22);
}
