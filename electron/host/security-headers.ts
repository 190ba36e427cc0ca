import { randomBytes } from 'node:crypto';
import type { Reply } from './reply.ts';

/** A new one for each answer (SEC-E5). */
export function newNonce(): string {
  return randomBytes(16).toString('base64');
}

/** The content security policy of the page. `connect` lists what it may speak with beside itself. */
function contentSecurityPolicy(nonce: string, connect: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    ["connect-src 'self'", ...connect].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** Headers of every answer of both hosts (SEC-H6, SEC-H7): nothing kept, nothing shared. */
export function headersOf(reply: Reply, connect: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {
    'content-security-policy': contentSecurityPolicy(reply.nonce ?? newNonce(), connect),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), usb=()',
  };
  if (reply.type) headers['content-type'] = reply.type;
  if (reply.fileName) headers['content-disposition'] = disposition(reply.fileName);
  return headers;
}

function disposition(fileName: string): string {
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}
