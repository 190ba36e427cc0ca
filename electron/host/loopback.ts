import { createServer, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Event } from '../../shared/api/events.ts';
import { CODE_FRAGMENT, PATHS } from '../../shared/api/wire.ts';
import { createBrake } from './brake.ts';
import type { Dispatch } from './dispatch.ts';
import { doorstep, doorstepRoutes } from './doorstep.ts';
import { createEventSockets, offeredToken } from './event-sockets.ts';
import { hangUp, listen, send, statusOfFailure } from './http-server.ts';
import { bare, type Reply } from './reply.ts';
import { refusalOf } from './request-guard.ts';
import { findRoute, plannerRoutes, type Route } from './routes.ts';
import { sessionRoutes, tokenOf } from './session-routes.ts';
import { createSessions } from './sessions.ts';
import type { StaticFiles } from './static-files.ts';
import type { TicketOffice } from './tickets.ts';
import type { UploadStore } from './uploads.ts';

const HOST = '127.0.0.1';

/** SEC-H8. */
const LIMITS = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
} as const;
const MAX_CONNECTIONS = 64;

export type LoopbackParts = {
  readonly dispatch: Dispatch;
  readonly uploads: UploadStore;
  readonly tickets: TicketOffice;
  readonly page: StaticFiles;
  /** 0 = any free one. */
  readonly port: number;
  /** Milliseconds on a clock that only goes forward. */
  now(): number;
  /** Logs a bug of the host itself, and gives the incident number. */
  report(bug: unknown, call: string): string;
  /** A sentence for whoever started the host. */
  tell(message: Message): void;
  /** How many pages are listening, each time that changes. */
  onPages(pages: number): void;
};

export type Message =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'wrong-tries'; readonly tries: number }
  | { readonly kind: 'bug'; readonly incident: string };

export type Loopback = {
  readonly port: number;
  /** What can be asked for; the tests walk through all of it. */
  readonly routes: readonly Route[];
  readonly pagePaths: readonly string[];
  /** The page's address with a new launch code, good for 60 seconds and once. */
  launchAddress(path: '/' | '/open'): string;
  emit(event: Event): void;
  close(): Promise<void>;
};

/** Serves the planner to browsers of this machine, and to nobody else (SEC-H1 to SEC-H12). */
export async function serveLoopback(parts: LoopbackParts): Promise<Loopback> {
  const { dispatch, uploads, tickets, page, now, report, tell, onPages } = parts;
  const sessions = createSessions(now);
  const brake = createBrake(now, (tries) => tell({ kind: 'wrong-tries', tries }));
  const sockets = createEventSockets(onPages);
  const gate = {
    sessions,
    brake,
    now,
    showCode: (code: string) => tell({ kind: 'code', code }),
    onLock: (token: string) => sockets.silence(token),
  };
  const routes = [
    ...plannerRoutes(dispatch, uploads, tickets),
    ...sessionRoutes(gate),
    ...doorstepRoutes,
  ];
  const server = createServer(LIMITS);
  server.maxConnections = MAX_CONNECTIONS;
  const port = await listen(server, HOST, parts.port);
  const authority = `${HOST}:${port}`;
  const connect = [`ws://${authority}`];

  async function answer(request: IncomingMessage): Promise<Reply> {
    const refused = refusalOf(request, authority, doorstep);
    if (refused !== null) return bare(refused);

    const path = request.url ?? '';
    const found = findRoute(routes, path);
    if (!found) return (request.method === 'GET' && (await page.find(path))) || bare(404);
    if (found.route.method !== request.method) return bare(405);
    if (!found.route.isPublic && !sessions.knows(tokenOf(request))) {
      await brake.wrongTry();
      return bare(401);
    }
    return found.route.answer(request, found.rest);
  }

  async function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const refused = refusalOf(request, authority, doorstep);
    if (refused !== null) return hangUp(socket, refused);
    if (request.url !== PATHS.events) return hangUp(socket, 404);
    if (request.headers.origin === undefined) return hangUp(socket, 403);
    if (!sessions.knows(offeredToken(request))) {
      await brake.wrongTry();
      return hangUp(socket, 401);
    }
    sockets.accept(request, socket, head);
  }

  server.on('request', (request, response) => {
    void answer(request)
      .catch((bug: unknown) => {
        tell({ kind: 'bug', incident: report(bug, request.url ?? '') });
        return bare(500);
      })
      .then((reply) => send(reply, response, connect));
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    void upgrade(request, socket, head);
  });
  server.on('connect', (_request: IncomingMessage, socket: Duplex) => hangUp(socket, 405));
  server.on('clientError', (failure: NodeJS.ErrnoException, socket: Duplex) => {
    hangUp(socket, statusOfFailure(failure.code));
  });

  return {
    port,
    routes,
    pagePaths: page.paths,
    launchAddress: (path) => `http://${authority}${path}#${CODE_FRAGMENT}=${sessions.newCode()}`,
    emit: (event) => sockets.emit(event),
    async close() {
      sockets.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
