import type { IncomingMessage } from 'node:http';
import { TOKEN_HEADER } from '../../shared/api/wire.ts';

/** Headers that decide who asks for what: twice the same one is an attempt to be read twice. */
const ONCE = new Set([
  'host',
  'origin',
  'sec-fetch-site',
  'sec-fetch-mode',
  'sec-fetch-dest',
  'content-type',
  'content-length',
  TOKEN_HEADER,
]);

/** What a proxy or a framework would listen to, and we must not. */
const REFUSED =
  /^(?:forwarded|x-forwarded-.*|x-original-.*|x-rewrite-url|x-http-method.*|x-method-override)$/;

/** The page that a person may open from outside: by typing the address, or from the launch file. */
export type Doorstep = {
  /** Opened by typing. */
  readonly typed: string;
  /** Opened by the launch file, which to a browser is a foreign page. */
  readonly launched: string;
};

/**
 * The status with which a request is refused before anything else is looked at, or `null`.
 *
 * SEC-H2, SEC-H3: read from the raw headers, since Node joins or drops what comes twice.
 */
export function refusalOf(
  request: IncomingMessage,
  authority: string,
  { typed, launched }: Doorstep,
): number | null {
  const headers = readHeaders(request.rawHeaders);
  if (headers === null || request.httpVersion !== '1.1') return 400;

  const url = request.url ?? '';
  if (!headers.has('host')) return 400;
  if (headers.get('host') !== authority) return 421;
  if (request.method !== 'GET' && request.method !== 'POST') return 405;
  if (!url.startsWith('/') || url.startsWith('//') || url.includes('?')) return 400;

  const origin = headers.get('origin');
  if (origin === undefined ? request.method === 'POST' : origin !== `http://${authority}`)
    return 403;
  return isFromOurPage(headers, url, { typed, launched }) ? null : 403;
}

/** `undefined` in an old browser: the other checks hold without it. */
function isFromOurPage(
  headers: ReadonlyMap<string, string>,
  url: string,
  { typed, launched }: Doorstep,
): boolean {
  const site = headers.get('sec-fetch-site');
  if (site === undefined || site === 'same-origin') return true;
  if (site === 'none') return url === typed || url === launched;
  return (
    url === launched &&
    headers.get('sec-fetch-mode') === 'navigate' &&
    headers.get('sec-fetch-dest') === 'document'
  );
}

/** By lower-case name; `null` when one comes that must not come, or comes twice. */
function readHeaders(raw: readonly string[]): ReadonlyMap<string, string> | null {
  const headers = new Map<string, string>();
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = raw[at]!.toLowerCase();
    if (REFUSED.test(name) || (ONCE.has(name) && headers.has(name))) return null;
    headers.set(name, raw[at + 1]!);
  }
  return headers;
}
