import { ipcMain, type WebContents } from 'electron';
import type { Event } from '../../shared/api/events.ts';
import { err } from '../../shared/result.ts';
import { MAX_JSON_BYTES } from './body.ts';
import type { Dispatch } from './dispatch.ts';
import { CALL_CHANNEL, EVENT_CHANNEL, SHELL_CHANNEL } from './ipc-channels.ts';

/**
 * Answers the page of our own window only: its main frame, as long as it shows our origin (SEC-I2).
 *
 * JSON text both ways: a text crosses the bridge uncopied, and what is no JSON fails here as it does
 * over HTTP.
 */
export function serveIpc(answers: Answers, page: WebContents, origin: string): void {
  const serve = (channel: string, dispatch: Dispatch) =>
    ipcMain.handle(channel, async (event, ...message: readonly unknown[]) => {
      const frame = event.senderFrame;
      if (frame === null || frame !== page.mainFrame || frame.origin !== origin) {
        throw new Error('refused');
      }
      const [name, input] = message;
      if (message.length !== 2 || typeof name !== 'string' || typeof input !== 'string') {
        throw new Error('refused');
      }
      return JSON.stringify(await answer(dispatch, name, input));
    });
  serve(CALL_CHANNEL, answers.call);
  serve(SHELL_CHANNEL, answers.ask);
}

/** What calls are answered, and what is asked of the window. */
export type Answers = { readonly call: Dispatch; readonly ask: Dispatch };

async function answer(dispatch: Dispatch, name: string, text: string): Promise<unknown> {
  if (Buffer.byteLength(text) > MAX_JSON_BYTES) return notRead('at most 1 MiB');
  const input = parse(text);
  return input === undefined ? notRead('JSON') : dispatch(name, input);
}

/** `undefined`, which no JSON gives, when the text is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function notRead(expected: string): unknown {
  return err({ code: 'invalid-input', path: '', expected });
}

/** Tells the page. Nobody hears it once the window has gone. */
export function sendEvent(page: WebContents, event: Event): void {
  if (!page.isDestroyed()) page.send(EVENT_CHANNEL, JSON.stringify(event));
}
