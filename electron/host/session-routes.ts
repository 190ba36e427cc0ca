import type { IncomingMessage } from 'node:http';
import { PATHS, TOKEN_HEADER } from '../../shared/api/wire.ts';
import type { Brake } from './brake.ts';
import { bare, json } from './reply.ts';
import { type Route, withJson } from './routes.ts';
import type { Sessions } from './sessions.ts';

const BETWEEN_CODES_MS = 5_000;

export type Gate = {
  readonly sessions: Sessions;
  readonly brake: Brake;
  /** Shows a new code to whoever sits at the machine. */
  showCode(code: string): void;
  /** Called when a page is locked, with its token. */
  onLock(token: string): void;
  now(): number;
};

/** How a page gets its token, gets a new one after a reload, and gives it up. */
export function sessionRoutes({ sessions, brake, showCode, onLock, now }: Gate): readonly Route[] {
  let shownAt = -Infinity;

  return [
    {
      method: 'POST',
      path: PATHS.session,
      isPublic: true,
      answer: (request) =>
        withJson(request, async (input) => {
          const token = sessions.exchange(codeIn(input));
          if (token !== undefined) return json({ token });
          await brake.wrongTry();
          return bare(401);
        }),
    },
    {
      method: 'POST',
      path: PATHS.sessionCode,
      isPublic: true,
      answer: (request) =>
        withJson(request, async () => {
          if (now() - shownAt < BETWEEN_CODES_MS) return bare(429);
          shownAt = now();
          showCode(sessions.newCode());
          return bare(204);
        }),
    },
    {
      method: 'POST',
      path: PATHS.sessionLock,
      isPublic: false,
      answer: (request) =>
        withJson(request, async () => {
          const token = tokenOf(request);
          sessions.end(token);
          onLock(token);
          return bare(204);
        }),
    },
  ];
}

/** Empty when there is none. */
export function tokenOf(request: IncomingMessage): string {
  const token = request.headers[TOKEN_HEADER];
  return typeof token === 'string' ? token : '';
}

function codeIn(input: unknown): string {
  const code = typeof input === 'object' && input !== null && 'code' in input ? input.code : '';
  return typeof code === 'string' ? code.slice(0, 40) : '';
}
