import type { Failure } from '../../shared/api/failure.ts';
import { CODE_FRAGMENT, PATHS, TOKEN_HEADER } from '../../shared/api/wire.ts';
import { err, ok } from '../../shared/result.ts';
import { eventStream } from './event-stream.ts';
import { offerFile } from './offer-file.ts';
import type { Admission, Platform } from './platform.ts';

/** What the planner answers to a token that is no longer good. */
const LOCKED = 401;
const NO_ANSWER: Failure = { code: 'internal', incident: 'no-answer' };

/** A browser on this machine: HTTP for calls and bytes, a WebSocket for events. */
export function browserPlatform(): Platform {
  const reach = reachOf();
  const events = eventStream(reach.set);
  // In page memory only: a page loaded anew needs a new code.
  let token = '';

  const post = (path: string, body: BodyInit, type: string) =>
    reach.watch(() =>
      fetch(path, {
        method: 'POST',
        body,
        headers: { 'content-type': type, ...(token && { [TOKEN_HEADER]: token }) },
      }),
    );
  const postJson = (path: string, value: unknown) =>
    post(path, JSON.stringify(value), 'application/json');

  return {
    transport: {
      async call(name, input) {
        const reply = await postJson(PATHS.call + name, input);
        if (reply?.status === LOCKED) return err({ code: 'locked' });
        return reply?.ok ? await reply.json() : err(NO_ANSWER);
      },
      onEvent: events.listen,
    },

    door: {
      async enter(typed) {
        const code = typed ?? takeCode();
        if (code === null) return 'code-needed';
        const reply = await postJson(PATHS.session, { code });
        if (!reply) return 'unreachable';
        if (!reply.ok) return refusal(typed);
        // Safe: `wire.ts` says what this path answers.
        token = ((await reply.json()) as { readonly token: string }).token;
        events.connect(token);
        return 'admitted';
      },
      askForCode: async () => (await postJson(PATHS.sessionCode, {}))?.ok === true,
    },

    async lock() {
      events.rest();
      await postJson(PATHS.sessionLock, {});
    },
    shell: null,

    onReach: reach.listen,

    async upload(file) {
      const reply = await post(PATHS.uploads, file, 'application/octet-stream');
      if (!reply) return err(NO_ANSWER);
      if (reply.status === LOCKED) return err({ code: 'locked' });
      if (!reply.ok) return err({ code: 'import-refused', refusal: 'too-large', figures: {} });
      // Safe: `wire.ts` says what this path answers.
      return ok(((await reply.json()) as { readonly upload: string }).upload);
    },

    offer: offerFile,

    async download(ticket) {
      const reply = await reach.watch(() =>
        fetch(PATHS.files + ticket.ticket, { headers: { [TOKEN_HEADER]: token } }),
      );
      if (!reply) return err(NO_ANSWER);
      if (!reply.ok) return err({ code: reply.status === LOCKED ? 'locked' : 'ticket-expired' });
      offerFile(await reply.blob(), ticket.fileName);
      return ok(null);
    },
  };
}

function refusal(typed: string | null): Admission {
  return typed === null ? 'code-needed' : 'code-refused';
}

/** The launch code of the address, which is taken out of it and of the history at once. */
function takeCode(): string | null {
  const code = new URLSearchParams(location.hash.slice(1)).get(CODE_FRAGMENT);
  if (location.hash) history.replaceState(null, '', location.pathname);
  return code;
}

function reachOf() {
  const listeners = new Set<(isReached: boolean) => void>();
  const set = (isReached: boolean) => listeners.forEach((listener) => listener(isReached));
  return {
    set,
    listen(listener: (isReached: boolean) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** `undefined` when nobody answers. */
    async watch(ask: () => Promise<Response>): Promise<Response | undefined> {
      try {
        const reply = await ask();
        set(true);
        return reply;
      } catch {
        set(false);
        return undefined;
      }
    },
  };
}
