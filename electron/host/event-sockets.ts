import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Event } from '../../shared/api/events.ts';
import { EVENTS_PROTOCOL, tokenProtocol } from '../../shared/api/wire.ts';

/** The pages that listen. They only listen: whatever a page sends ends its connection. */
export type EventSockets = {
  emit(event: Event): void;
  /** Takes over an upgrade that the guard has let pass. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Says nothing more to the pages of this token: they are locked, and still open. */
  silence(token: string): void;
  close(): void;
};

/** `onCount` hears how many pages listen, each time that changes. */
export function createEventSockets(onCount: (pages: number) => void): EventSockets {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: 1_024,
    perMessageDeflate: false,
    handleProtocols: () => EVENTS_PROTOCOL,
  });
  const tokens = new Map<WebSocket, string>();
  const silenced = new Set<WebSocket>();

  return {
    emit(event) {
      const text = JSON.stringify(event);
      for (const socket of tokens.keys()) if (!silenced.has(socket)) socket.send(text);
    },

    accept(request, socket, head) {
      server.handleUpgrade(request, socket, head, (page) => {
        tokens.set(page, offeredToken(request));
        onCount(tokens.size);
        page.on('message', () => page.close(1008));
        page.on('error', () => page.terminate());
        page.on('close', () => {
          tokens.delete(page);
          silenced.delete(page);
          onCount(tokens.size);
        });
      });
    },

    silence(token) {
      for (const [page, its] of tokens) if (its === token) silenced.add(page);
    },

    close() {
      for (const page of tokens.keys()) page.terminate();
      server.close();
    },
  };
}

/** The token among the subprotocols, or an empty text. */
export function offeredToken(request: IncomingMessage): string {
  const offered = (request.headers['sec-websocket-protocol'] ?? '')
    .split(',')
    .map((one) => one.trim());
  const start = tokenProtocol('');
  if (!offered.includes(EVENTS_PROTOCOL)) return '';
  return offered.find((one) => one.startsWith(start))?.slice(start.length) ?? '';
}
