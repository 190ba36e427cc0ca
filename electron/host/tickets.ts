import { randomBytes } from 'node:crypto';
import type { Tickets } from '../api/context.ts';
import { bare, type Reply } from './reply.ts';

const TICKET_LIFE_MS = 5 * 60_000;
/** What waits to be fetched, all together. */
const MAX_WAITING_BYTES = 256 * 1024 * 1024;

type Waiting = {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly until: number;
};

/** Also hands out what was prepared: once, and within five minutes. */
export type TicketOffice = Tickets & { redeem(ticket: string): Reply };

export function createTickets(now: () => number): TicketOffice {
  const waiting = new Map<string, Waiting>();

  return {
    issue({ name, type, bytes }) {
      forgetOld(waiting, now(), bytes.length);
      const ticket = randomBytes(32).toString('base64url');
      waiting.set(ticket, { name, type, bytes, until: now() + TICKET_LIFE_MS });
      return { ticket, fileName: name, bytes: bytes.length };
    },

    redeem(ticket) {
      const file = waiting.get(ticket);
      waiting.delete(ticket);
      if (!file || file.until <= now()) return bare(404);
      return { status: 200, type: file.type, body: file.bytes, fileName: file.name };
    },
  };
}

/** Oldest first, until what is left and what comes fit together. */
function forgetOld(waiting: Map<string, Waiting>, at: number, coming: number): void {
  let held = [...waiting.values()].reduce((sum, { bytes }) => sum + bytes.length, coming);
  for (const [ticket, { until, bytes }] of waiting) {
    if (until > at && held <= MAX_WAITING_BYTES) continue;
    waiting.delete(ticket);
    held -= bytes.length;
  }
}
