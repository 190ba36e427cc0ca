import type { Event } from '../../shared/api/events.ts';
import { EVENTS_PROTOCOL, PATHS, tokenProtocol } from '../../shared/api/wire.ts';

const LONGEST_WAIT_MS = 10_000;

/** Events of the planner over a WebSocket that is taken up again whenever it breaks. */
export function eventStream(onReach: (isReached: boolean) => void) {
  const listeners = new Set<(event: Event) => void>();

  function connect(token: string, waitMs = 500): void {
    const address = new URL(PATHS.events, location.href.replace(/^http/, 'ws'));
    const socket = new WebSocket(address, [EVENTS_PROTOCOL, tokenProtocol(token)]);
    let wait = waitMs;
    socket.addEventListener('open', () => {
      wait = 500;
      onReach(true);
    });
    socket.addEventListener('message', ({ data }) => {
      // Safe: only our own host can answer on this token.
      const event = JSON.parse(String(data)) as Event;
      listeners.forEach((listener) => listener(event));
    });
    socket.addEventListener('close', () => {
      onReach(false);
      setTimeout(() => connect(token, Math.min(wait * 2, LONGEST_WAIT_MS)), wait);
    });
  }

  return {
    connect,
    listen(listener: (event: Event) => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
