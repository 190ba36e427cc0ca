import { protocol, type Session } from 'electron';
import { MAX_UPLOAD_BYTES, PATHS } from '../../shared/api/wire.ts';
import { bare, type Reply } from '../host/reply.ts';
import { headersOf } from '../host/security-headers.ts';
import type { StaticFiles } from '../host/static-files.ts';
import type { TicketOffice } from '../host/tickets.ts';
import type { UploadStore } from '../host/uploads.ts';

const SCHEME = 'app';

/** Origin of our page in the desktop host. */
export const APP_ORIGIN = `${SCHEME}://planner`;

/** What the page can fetch. Calls go over IPC. */
export type AppParts = {
  readonly page: StaticFiles;
  readonly uploads: UploadStore;
  readonly tickets: TicketOffice;
};

/** While it is locked, only the page itself is served. */
type Guarded = AppParts & { isClosed(): boolean };

/** To be called before `ready`: a page of its own origin, without CORS and without leave to pass the policy. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the page, uploads and prepared files, each with the headers of the browser host (SEC-E3, SEC-E5). */
export function serveApp(parts: Guarded, { protocol: own }: Session): void {
  own.handle(SCHEME, async (request) => toResponse(await answer(parts, request)));
}

async function answer(
  { page, uploads, tickets, isClosed }: Guarded,
  request: Request,
): Promise<Reply> {
  const origin = request.headers.get('origin');
  if (origin !== null && origin !== APP_ORIGIN) return bare(403);
  if (!request.url.startsWith(`${APP_ORIGIN}/`)) return bare(404);

  const path = request.url.slice(APP_ORIGIN.length);
  if (isClosed() && (path === PATHS.uploads || path.startsWith(PATHS.files))) return bare(423);
  if (request.method === 'POST' && path === PATHS.uploads) return receive(uploads, request);
  if (request.method !== 'GET') return bare(405);
  if (path.startsWith(PATHS.files)) return tickets.redeem(path.slice(PATHS.files.length));
  return (await page.find(path)) ?? bare(404);
}

async function receive(uploads: UploadStore, request: Request): Promise<Reply> {
  if (request.headers.get('content-type') !== 'application/octet-stream') return bare(415);
  if (Number(request.headers.get('content-length') ?? 0) > MAX_UPLOAD_BYTES) return bare(413);
  return request.body === null ? bare(400) : uploads.receive(request.body);
}

function toResponse(reply: Reply): Response {
  const { status, body } = reply;
  const bytes = typeof body === 'object' ? new Uint8Array(body) : (body ?? null);
  return new Response(bytes, { status, headers: headersOf(reply, []) });
}
