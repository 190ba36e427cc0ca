import type { Event } from '../../shared/api/events.ts';
import { PATHS, type Backend } from '../../shared/api/wire.ts';
import { err, ok } from '../../shared/result.ts';
import type { Platform, Shell } from './platform.ts';
import { offerFile } from './offer-file.ts';

/** What our own scheme answers while the window is locked. */
const LOCKED = 423;

/** The desktop: calls through the preload, bytes through our own scheme. */
export function electronPlatform(backend: Backend): Platform {
  const shell = shellOf(backend);
  return {
    transport: {
      call: async (name, input) => JSON.parse(await backend.call(name, JSON.stringify(input))),
      // Safe: the preload passes on what our own main process sends.
      onEvent: (listener) => backend.onEvent((text) => listener(JSON.parse(text) as Event)),
    },
    door: null,
    lock: async () => void (await shell.lock({})),
    shell,
    // The main process lives as long as its window: it is always within reach.
    onReach: () => () => undefined,

    async upload(file) {
      const headers = { 'content-type': 'application/octet-stream' };
      const reply = await fetch(PATHS.uploads, { method: 'POST', headers, body: file });
      if (!reply.ok) return err(reply.status === LOCKED ? { code: 'locked' } : tooLarge());
      // Safe: `wire.ts` says what this path answers.
      return ok(((await reply.json()) as { readonly upload: string }).upload);
    },

    offer: offerFile,

    async download(ticket) {
      const reply = await fetch(PATHS.files + ticket.ticket);
      if (!reply.ok) return err({ code: reply.status === LOCKED ? 'locked' : 'ticket-expired' });
      offerFile(await reply.blob(), ticket.fileName);
      return ok(null);
    },
  };
}

function shellOf(backend: Backend): Shell {
  const ask = (name: keyof Shell) => async (input: unknown) =>
    JSON.parse(await backend.ask(name, JSON.stringify(input))) as never; // Safe: as `ShellApi` says.
  return {
    language: ask('language'),
    lock: ask('lock'),
    unlock: ask('unlock'),
    openSaved: ask('openSaved'),
    showSaved: ask('showSaved'),
    settings: ask('settings'),
    keepSettings: ask('keepSettings'),
  };
}

function tooLarge() {
  return { code: 'import-refused', refusal: 'too-large', figures: {} } as const;
}
