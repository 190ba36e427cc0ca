import { type WebContents, app } from 'electron';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Backend } from '../../shared/api/wire.ts';
import { ok } from '../../shared/result.ts';
import { app as standIn, journal, resetElectron } from '../shell/testing/electron.ts';
import { sendEvent, serveIpc } from './ipc.ts';
import { CALL_CHANNEL, SHELL_CHANNEL } from './ipc-channels.ts';

const OWN = 'app://planner';
const mainFrame = { origin: OWN };
let called: string[];
let asked: string[];
let sent: string[];

beforeEach(() => {
  resetElectron();
  [called, asked, sent] = [[], [], []];
  // Safe: what `serveIpc` and `sendEvent` use of a page.
  const page = {
    mainFrame,
    isDestroyed: () => false,
    send: (channel: string, text: string) => sent.push(`${channel} ${text}`),
  } as unknown as WebContents;
  const dispatch = async (name: string, input: unknown) => {
    called.push(name);
    return ok(input);
  };
  const ask = async (name: string) => {
    asked.push(name);
    return null;
  };
  serveIpc({ call: dispatch, ask }, page, OWN);
  sendEvent(page, { kind: 'menu', command: 'undo' });
});

const invoke = (senderFrame: unknown, ...message: readonly unknown[]) =>
  journal.ipcHandlers[CALL_CHANNEL]?.({ senderFrame }, ...message);

describe('a call over IPC', () => {
  it('from our own main frame is answered with JSON', async () => {
    expect(await invoke(mainFrame, 'session.state', '{"a":1}')).toBe('{"ok":true,"value":{"a":1}}');
    expect(sent).toEqual(['event {"kind":"menu","command":"undo"}']);
  });

  it.each([
    ['a frame inside the page', { origin: OWN }],
    ['a frame that has gone', null],
    ['no frame', undefined],
  ])('from %s is refused', async (_name, frame) => {
    await expect(invoke(frame, 'session.state', '{}')).rejects.toThrow(/^refused$/);
    expect(called).toEqual([]);
  });

  it('from our main frame while it shows another origin is refused', async () => {
    for (const origin of ['https://evil.test', 'app://evil', 'file://', 'null', '']) {
      mainFrame.origin = origin;
      await expect(invoke(mainFrame, 'session.state', '{}')).rejects.toThrow(/^refused$/);
    }
    mainFrame.origin = OWN;
    expect(called).toEqual([]);
  });

  it.each<[string, readonly unknown[]]>([
    ['nothing', []],
    ['a name alone', ['session.state']],
    ['a third part', ['session.state', '{}', '{}']],
    ['a name that is no text', [{ toString: () => 'session.state' }, '{}']],
    ['an input that is no text', ['session.state', {}]],
  ])('with %s is refused', async (_name, message) => {
    await expect(invoke(mainFrame, ...message)).rejects.toThrow(/^refused$/);
    expect(called).toEqual([]);
  });

  it.each([
    ['what is no JSON', '{"a":', 'JSON'],
    ['nothing at all', '', 'JSON'],
    ['10 MB', JSON.stringify('a'.repeat(10_000_000)), 'at most 1 MiB'],
    ['1 MiB and a byte', JSON.stringify('a'.repeat(1024 * 1024 - 1)), 'at most 1 MiB'],
  ])('with %s answers a code, without place or path', async (_name, text, expected) => {
    expect(JSON.parse(String(await invoke(mainFrame, 'session.state', text)))).toEqual({
      ok: false,
      error: { code: 'invalid-input', path: '', expected },
    });
    expect(called).toEqual([]);
  });

  it('of exactly 1 MiB passes', async () => {
    await invoke(mainFrame, 'session.state', JSON.stringify('a'.repeat(1024 * 1024 - 2)));
    expect(called).toEqual(['session.state']);
  });
});

describe('the preload', () => {
  it('gives the page three functions, which name no channel', async () => {
    await import('../preload.ts');
    expect(Object.keys(journal.exposed)).toEqual(['backend']);
    // Safe: what the preload exposes.
    const backend = journal.exposed['backend'] as Backend;
    expect(Object.keys(backend)).toEqual(['call', 'ask', 'onEvent']);
  });
});

it('answers what concerns the window to our own main frame alone', async () => {
  const ask = (senderFrame: unknown) =>
    journal.ipcHandlers[SHELL_CHANNEL]?.({ senderFrame }, 'lock', '{}');
  await expect(ask({ origin: OWN })).rejects.toThrow(/^refused$/);
  expect(await ask(mainFrame)).toBe('null');
  expect([asked, called]).toEqual([['lock'], []]);
});

it('registers two channels', () => {
  expect(Object.keys(journal.ipcHandlers)).toEqual([CALL_CHANNEL, SHELL_CHANNEL]);
  expect(app).toBe(standIn);
});
