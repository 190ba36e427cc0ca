import { NONCE_META } from '../../shared/api/wire.ts';

/** What the page's policy asks of styles that a library writes; empty where there is no policy. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${NONCE_META}"]`)?.content ?? '';
}
