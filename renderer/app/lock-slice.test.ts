import { expect, it } from 'vitest';
import { ok } from '../../shared/result.ts';
import type { Door, Shell } from '../platform/platform.ts';
import { aSession, setStage } from '../testing/false-backend.ts';
import { takeEvent } from './follow-events.ts';
import { windowLock } from './window-lock.ts';

it('asks anew how the file stands once it is unlocked', async () => {
  const { store, calls } = setStage({
    'session.state': () => ok(aSession({ journalEntries: 7 })),
  });
  store.getState().takeSession(aSession({ journalEntries: 1 }));
  takeEvent(store, { kind: 'lock' });
  expect([store.getState().isLocked, calls]).toEqual([true, []]);
  expect(await store.getState().unlock(null)).toBe('admitted');
  expect(store.getState().isLocked).toBe(false);
  expect(store.getState().session?.file?.journalEntries).toBe(7);
});

/** What happened between page and planner, in order. */
function noted(door: Door | null, isOwner = true) {
  const notes: string[] = [];
  const note = (name: string) => void notes.push(name);
  // Safe: what the lock asks of the shell.
  const shell = { unlock: async () => isOwner } as unknown as Shell;
  const gate = { hold: async () => note('hold'), release: () => note('release') };
  const platform = { door, lock: async () => note('lock'), shell: door ? null : shell };
  return { notes, lock: windowLock(platform, gate) };
}

it('holds calls before the planner refuses them, and sends them once it lets the page in', async () => {
  const door: Door = {
    enter: async (code) => (code === 'good' ? 'admitted' : 'code-refused'),
    askForCode: async () => true,
  };
  const { notes, lock } = noted(door);
  void lock.close();
  expect(await lock.open('wrong')).toBe('code-refused');
  expect(notes).toEqual(['hold', 'lock']);
  expect(await lock.open('good')).toBe('admitted');
  expect(notes).toEqual(['hold', 'lock', 'release']);
});

it.each([true, false])('in the desktop opens for whom the system knows: %s', async (isOwner) => {
  const { notes, lock } = noted(null, isOwner);
  await lock.close();
  expect(await lock.open(null)).toBe(isOwner ? 'admitted' : 'code-refused');
  expect(notes.includes('release')).toBe(isOwner);
});
