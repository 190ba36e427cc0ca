import { readFile, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { putInPlace } from './durable-file.ts';
import type { Head } from './journal-entry.ts';

/**
 * The end of a planner's journal as it was last seen, kept outside the file: without it, a journal
 * whose last entries were cut off, or an older copy put back, could not be told.
 */
export type Anchor = Head;

/** By planner id. */
type Anchors = Readonly<Record<string, Anchor>>;

/** `undefined` where this planner was never closed on this machine. */
export async function findAnchor(file: string, plannerId: string): Promise<Anchor | undefined> {
  return (await readAnchors(file))[plannerId];
}

/** Remembers the end of a journal, whatever was remembered before. */
export async function setAnchor(
  file: string,
  plannerId: string,
  { sequence, digest }: Anchor,
): Promise<void> {
  const anchors: Anchors = { ...(await readAnchors(file)), [plannerId]: { sequence, digest } };
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, `${JSON.stringify(anchors, null, 2)}\n`, { mode: 0o600 });
  await putInPlace(draft, file);
}

async function readAnchors(file: string): Promise<Anchors> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Anchors; // Safe: written by `setAnchor`.
  } catch {
    // Absent at first; spoilt, it can vouch for nothing.
    return {};
  }
}
