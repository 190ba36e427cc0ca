import type { Event } from '../../shared/api/events.ts';
import { PATHS, type Backend } from '../../shared/api/wire.ts';
import { err, ok } from '../../shared/result.ts';
import type { Platform } from './platform.ts';
import { offerFile } from './offer-file.ts';

/** The desktop: calls through the preload, bytes through our own scheme. */
export function electronPlatform(backend: Backend): Platform {
  return {
    transport: {
      call: async (name, input) => JSON.parse(await backend.call(name, JSON.stringify(input))),
      // Safe: the preload passes on what our own main process sends.
      onEvent: (listener) => backend.onEvent((text) => listener(JSON.parse(text) as Event)),
    },
    door: null,
    // The main process lives as long as its window: it is always within reach.
    onReach: () => () => undefined,

    async upload(file) {
      const headers = { 'content-type': 'application/octet-stream' };
      const reply = await fetch(PATHS.uploads, { method: 'POST', headers, body: file });
      if (!reply.ok) return err(tooLarge());
      // Safe: `wire.ts` says what this path answers.
      return ok(((await reply.json()) as { readonly upload: string }).upload);
    },

    offer: offerFile,

    async download(ticket) {
      const reply = await fetch(PATHS.files + ticket.ticket);
      if (!reply.ok) return err({ code: 'ticket-unknown' });
      offerFile(await reply.blob(), ticket.fileName);
      return ok(null);
    },
  };
}

function tooLarge() {
  return { code: 'import-refused', refusal: 'too-large', figures: {} } as const;
}
