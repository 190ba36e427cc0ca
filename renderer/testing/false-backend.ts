import { createClient } from '../../shared/api/client.ts';
import type { OpenFile, SessionState } from '../../shared/api/records.ts';
import { day } from '../../shared/dates.ts';
import { err, ok } from '../../shared/result.ts';
import { type AppStore, createAppStore } from '../app/create-app-store.ts';
import type { Shell } from '../platform/platform.ts';
import type { Preferences } from '../platform/stored-preferences.ts';

/** What a test's backend answers, by full name of the call. */
export type Answers = Readonly<Record<string, (input: never) => unknown>>;

export type Stage = {
  readonly store: AppStore;
  /** Names of the calls made, in order. */
  readonly calls: readonly string[];
  /** Files the page offered to keep. */
  readonly offered: readonly { readonly bytes: Blob; readonly name: string }[];
  /** What was last kept of how the person likes the window. */
  readonly kept: Preferences[];
};

/** The whole store over a backend that answers as the test says; the rest is refused. */
export function setStage(
  answers: Answers = {},
  preferences: Partial<Preferences> = {},
  shell: Shell | null = null,
): Stage {
  const calls: string[] = [];
  const offered: { bytes: Blob; name: string }[] = [];
  const kept: Preferences[] = [];
  const call = async (name: string, input: unknown) => {
    calls.push(name);
    const answer = answers[name];
    // Safe: the test gives each call an answer to its own input.
    return answer ? answer(input as never) : err({ code: 'internal', incident: `no ${name}` });
  };
  const store = createAppStore({
    api: createClient({ call, onEvent: () => () => undefined }),
    platform: {
      upload: async () => ok('upload-1'),
      download: async () => ok(null),
      shell,
      offer: (bytes, name) => offered.push({ bytes, name }),
    },
    lock: { close: async () => undefined, open: async () => 'admitted' },
    preferences: {
      read: () => ({
        ...{ language: 'en', theme: 'light', panelWidth: null, isNavigationWide: null },
        ...{ lockAfter: 0, hasPagedLists: false, seen: {} },
        ...preferences,
      }),
      write: (value) => kept.push(value),
    },
    today: day('2026-11-22'),
  });
  return { store, calls, offered, kept };
}

/** A backend at rest; with `file`, one is open. */
export function aSession(file: Partial<OpenFile> | null = null): SessionState {
  return {
    host: 'browser',
    version: '0.0.0',
    canChooseFiles: false,
    file: file && {
      name: 'Rotation 2027',
      kind: 'real',
      readOnly: false,
      agents: 10,
      journalEntries: 1,
      savedAt: '2026-11-22T13:32:00Z',
      undo: null,
      redo: null,
      ...file,
    },
  };
}
