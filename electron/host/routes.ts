import type { IncomingMessage } from 'node:http';
import { PATHS } from '../../shared/api/wire.ts';
import { bytesOf, readJson, refusedBody } from './body.ts';
import type { Dispatch } from './dispatch.ts';
import { bare, json, type Reply } from './reply.ts';
import type { TicketOffice } from './tickets.ts';
import type { UploadStore } from './uploads.ts';
import { MAX_UPLOAD_BYTES } from '../../shared/api/wire.ts';

/** One thing the browser host can be asked for. */
export type Route = {
  readonly method: 'GET' | 'POST';
  /** The whole path, or its beginning when it ends with `/` and goes on. */
  readonly path: string;
  /** Needs no token: it holds no data of anyone. */
  readonly isPublic: boolean;
  /** `rest`: what follows the beginning. */
  answer(request: IncomingMessage, rest: string): Promise<Reply>;
};

/** What is served of the planner itself; all of it behind the token. */
export function plannerRoutes(
  dispatch: Dispatch,
  uploads: UploadStore,
  tickets: TicketOffice,
): readonly Route[] {
  return [
    {
      method: 'POST',
      path: PATHS.call,
      isPublic: false,
      answer: (request, name) =>
        withJson(request, async (input) => json(await dispatch(name, input))),
    },
    {
      method: 'POST',
      path: PATHS.uploads,
      isPublic: false,
      async answer(request) {
        const refused = refusedBody(request, /^application\/octet-stream$/, MAX_UPLOAD_BYTES);
        return refused === null ? uploads.receive(bytesOf(request)) : bare(refused);
      },
    },
    {
      method: 'GET',
      path: PATHS.files,
      isPublic: false,
      answer: async (_request, ticket) => tickets.redeem(ticket),
    },
  ];
}

/** The route for a path, whatever its method. */
export function findRoute(
  routes: readonly Route[],
  path: string,
): { readonly route: Route; readonly rest: string } | undefined {
  const route = routes.find((one) =>
    one.path.endsWith('/') && one.path !== '/' ? path.startsWith(one.path) : path === one.path,
  );
  return route && { route, rest: path.slice(route.path.length) };
}

/** Answers with what `use` makes of the body, or refuses the body. */
export async function withJson(
  request: IncomingMessage,
  use: (input: unknown) => Promise<Reply>,
): Promise<Reply> {
  const read = await readJson(request);
  return 'status' in read ? bare(read.status) : use(read.value);
}
