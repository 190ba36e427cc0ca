/**
 * How a page and its host find each other: paths and headers of the browser host. Under Electron
 * the same `uploads` and `files` paths exist below `app://planner`, without a token.
 */
export const PATHS = {
  /** POST `/call/<group.verb>` with the input as JSON: 200 with the reply as JSON. */
  call: '/call/',
  /** POST `{ code }`: 200 `{ token }`, or 401. A page that is loaded anew needs a new code. */
  session: '/session',
  /** POST `{}`: 204, and the host prints a new code in its terminal; 429 when asked too often. */
  sessionCode: '/session/code',
  /** POST `{}`: 204. The token is dead from then on; its event socket stays open, and hears nothing more. */
  sessionLock: '/session/lock',
  /** WebSocket, events only; subprotocols `EVENTS_PROTOCOL` and `tokenProtocol(token)`. */
  events: '/events',
  /** POST the bytes as `application/octet-stream`: 200 `{ upload }`, or 413. */
  uploads: '/uploads',
  /** GET `/files/<ticket>`: the bytes, once. */
  files: '/files/',
} as const;

/** Carries the session token of every request of the page. */
export const TOKEN_HEADER = 'x-planner-token';

/** The launch code comes as `#code=…`; the page takes it out of the address at once. */
export const CODE_FRAGMENT = 'code';

/** The subprotocol in which events come; the token is offered as a second one. */
export const EVENTS_PROTOCOL = 'planner.events';

/** How the token is offered: a browser lets a page set no header on a WebSocket. */
export function tokenProtocol(token: string): string {
  return `planner.token.${token}`;
}

/** `<meta name="csp-nonce" content="…">` of the page: for the styles that a library writes. */
export const NONCE_META = 'csp-nonce';

/** Of one file, inclusive; 50 MiB. */
export const MAX_UPLOAD_BYTES = 50 * 1024 * 1024;

/** What the Electron preload gives the page as `window.backend`: JSON text both ways. */
export type Backend = {
  call(name: string, input: string): Promise<string>;
  /** A name of `ShellApi`; answered also while the window is locked. */
  ask(name: string, input: string): Promise<string>;
  /** Gives back how to stop listening. */
  onEvent(listener: (event: string) => void): () => void;
};
