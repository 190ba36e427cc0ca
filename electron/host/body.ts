import type { IncomingMessage } from 'node:http';

/** Largest JSON input of a call (SEC-H8). */
export const MAX_JSON_BYTES = 1024 * 1024;

/** The value, or the status with which the body is refused. */
export type Read = { readonly value: unknown } | { readonly status: number };

/** Reads JSON in UTF-8, and nothing else that a form or a script could send (SEC-H6). */
export async function readJson(request: IncomingMessage): Promise<Read> {
  const refused = refusedBody(request, /^application\/json(?:; ?charset=utf-8)?$/i, MAX_JSON_BYTES);
  if (refused !== null) return { status: refused };

  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytesOf(request)) {
    size += chunk.length;
    if (size > MAX_JSON_BYTES) return { status: 413 };
    chunks.push(chunk);
  }
  return parse(Buffer.concat(chunks));
}

/** The status for a body of another type, packed, or announced as too long; `null` when welcome. */
export function refusedBody(request: IncomingMessage, type: RegExp, max: number): number | null {
  if (!type.test(request.headers['content-type'] ?? '')) return 415;
  if (request.headers['content-encoding'] !== undefined) return 415;
  return Number(request.headers['content-length'] ?? 0) > max ? 413 : null;
}

export function bytesOf(request: IncomingMessage): AsyncIterable<Buffer> {
  return request; // Safe by type: no encoding is ever set, so that chunks are bytes.
}

function parse(bytes: Uint8Array): Read {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { value: JSON.parse(text) };
  } catch {
    return { status: 400 };
  }
}
