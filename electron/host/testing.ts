import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PATHS, TOKEN_HEADER } from '../../shared/api/wire.ts';
import { ok } from '../../shared/result.ts';
import type { Dispatch } from './dispatch.ts';
import { type Loopback, type Message, serveLoopback } from './loopback.ts';
import { listStaticFiles } from './static-files.ts';
import { createTickets, type TicketOffice } from './tickets.ts';
import { createUploads, type UploadStore } from './uploads.ts';

/** A browser host with a page of two files, answering each call with what it was asked. */
export type Stage = {
  readonly host: Loopback;
  readonly folder: string;
  readonly tickets: TicketOffice;
  readonly uploads: UploadStore;
  readonly messages: Message[];
  readonly pages: number[];
  /** Names of the calls that were let through. */
  readonly called: string[];
  /** Adds milliseconds to the host's clock. */
  wait(ms: number): void;
  authority(): string;
  newToken(): Promise<string>;
  leave(): Promise<void>;
};

export async function setStage(answer?: Dispatch): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'planner-test-'));
  layPage(join(folder, 'page'));
  mkdirSync(join(folder, 'uploads'));
  const [messages, pages, called]: [Message[], number[], string[]] = [[], [], []];
  let waited = 0;
  const now = () => performance.now() + waited;
  const tickets = createTickets(now);
  const uploads = createUploads(join(folder, 'uploads'));
  const dispatch: Dispatch = async (name, input) => {
    called.push(name);
    return answer ? answer(name, input) : ok({ name, input });
  };
  const host = await serveLoopback({
    dispatch,
    uploads,
    tickets,
    page: listStaticFiles(join(folder, 'page')),
    port: 0,
    now,
    report: () => 'incident',
    tell: (message) => messages.push(message),
    onPages: (count) => pages.push(count),
  });
  const authority = () => `127.0.0.1:${host.port}`;

  return {
    host,
    folder,
    tickets,
    uploads,
    messages,
    pages,
    called,
    wait: (ms) => (waited += ms),
    authority,
    newToken: () => askForToken(host),
    async leave() {
      await host.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Gets a token as a page does: with the code of the launch address. */
export async function askForToken(host: Loopback): Promise<string> {
  const code = new URL(host.launchAddress('/')).hash.replace('#code=', '');
  const answer = await ask(host.port, {
    method: 'POST',
    path: PATHS.session,
    headers: { ...ownHeaders(host.port), 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });
  // Safe: this is what the route promises.
  return (JSON.parse(answer.body) as { readonly token: string }).token;
}

/** What a browser sends from our own page. */
export function ownHeaders(port: number, token?: string): Record<string, string> {
  return {
    host: `127.0.0.1:${port}`,
    origin: `http://127.0.0.1:${port}`,
    'sec-fetch-site': 'same-origin',
    ...(token === undefined ? {} : { [TOKEN_HEADER]: token }),
  };
}

export type Ask = {
  readonly method: string;
  readonly path: string;
  /** As sent: a list gives the same header several times, in order. */
  readonly headers: Record<string, string> | readonly string[];
  readonly body?: string | Uint8Array;
};

export type Answer = {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
};

/** One request on a connection of its own. */
export function ask(port: number, { method, path, headers, body }: Ask): Promise<Answer> {
  return new Promise((answered, failed) => {
    const asked = request(
      // Safe: Node takes a flat list of names and values; its type knows that only as a mutable one.
      { host: '127.0.0.1', port, method, path, headers: headers as string[], agent: false },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', failed);
        answer.on('end', () =>
          answered({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    asked.on('error', failed);
    asked.on('upgrade', (answer, socket) => {
      socket.destroy();
      answered({ status: answer.statusCode ?? 0, headers: answer.headers, body: '' });
    });
    asked.end(body);
  });
}

/** Writes `text` to the port as it is and gives all that comes back until the end. */
export function writeRaw(port: number, text: string | Uint8Array): Promise<string> {
  return new Promise((answered) => {
    const socket = connect(port, '127.0.0.1');
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => answered(Buffer.concat(chunks).toString()));
    socket.write(text);
  });
}

function layPage(folder: string): void {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><meta name="csp-nonce" content="__CSP_NONCE__"><script type="module" src="./assets/page.js"></script>',
  );
  writeFileSync(join(folder, 'assets', 'page.js'), 'document.title = "page";');
  writeFileSync(join(folder, 'assets', 'secret.txt'), 'not on the list');
  writeFileSync(join(folder, '..', 'outside.js'), 'not on the list either');
}
