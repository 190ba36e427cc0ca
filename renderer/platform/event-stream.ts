import type { Event } from '../../shared/api/events.ts';
import { EVENTS_PROTOCOL, PATHS, tokenProtocol } from '../../shared/api/wire.ts';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;

/** Events of the planner over a WebSocket that is taken up again whenever it breaks. */
export function eventStream(onReach: (isReached: boolean) => void) {
  const listeners = new Set<(event: Event) => void>();
  let present: WebSocket | null = null;
  let isResting = false;

  function open(token: string, waitMs: number): void {
    const address = new URL(PATHS.events, location.href.replace(/^http/, 'ws'));
    const socket = new WebSocket(address, [EVENTS_PROTOCOL, tokenProtocol(token)]);
    present = socket;
    let wait = waitMs;
    socket.addEventListener('open', () => {
      wait = FIRST_WAIT_MS;
      onReach(true);
    });
    socket.addEventListener('message', ({ data }) => {
      // Safe: only our own host can answer on this token.
      const event = JSON.parse(String(data)) as Event;
      listeners.forEach((listener) => listener(event));
    });
    socket.addEventListener('close', () => {
      if (present !== socket || isResting) return;
      onReach(false);
      setTimeout(() => {
        if (present === socket && !isResting) open(token, Math.min(wait * 2, LONGEST_WAIT_MS));
      }, wait);
    });
  }

  return {
    connect(token: string): void {
      const former = present;
      isResting = false;
      open(token, FIRST_WAIT_MS);
      former?.close();
    },
    /** The planner says nothing more; it only sees by the connection that this page is there. */
    rest(): void {
      isResting = true;
    },
    listen(listener: (event: Event) => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
