import { readdirSync, readFileSync, statSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import type { Event } from '../../shared/api/events.ts';
import {
  EVENTS_PROTOCOL,
  MAX_UPLOAD_BYTES,
  PATHS,
  TOKEN_HEADER,
  tokenProtocol,
} from '../../shared/api/wire.ts';
import { ask, ownHeaders, setStage, type Stage, writeRaw } from './testing.ts';

const REFUSALS = [400, 401, 403, 405, 415, 421];
const JSON_TYPE = { 'content-type': 'application/json' };

let stage: Stage;
let token: string;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.leave());
beforeEach(async () => {
  stage.wait(61_000);
  token = await stage.newToken();
});

const port = () => stage.host.port;
const own = () => ownHeaders(port(), token);
const call = (headers: Record<string, string>, body = '{}', name = 'session.state') =>
  ask(port(), {
    method: 'POST',
    path: PATHS.call + name,
    headers: { ...JSON_TYPE, ...headers },
    body,
  });

describe('a call from our own page', () => {
  it('reaches the dispatcher by its name and answers JSON', async () => {
    const answer = await call(own(), '{"a":1}', 'rotation.list');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(JSON.parse(answer.body)).toEqual({
      ok: true,
      value: { name: 'rotation.list', input: { a: 1 } },
    });
  });

  it('carries the headers that keep it private, and no CORS header', async () => {
    const { headers } = await call(own());
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'DENY',
    });
    expect(headers['set-cookie']).toBeUndefined();
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('the page', () => {
  it('carries the nonce of its own answer, another one each time', async () => {
    const get = () =>
      ask(port(), { method: 'GET', path: '/', headers: { host: stage.authority() } });
    const [one, two] = [await get(), await get()];
    const nonce = /content="([^"]+)"/.exec(one.body)?.[1];
    expect(one.headers['content-security-policy']).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; ` +
        `font-src 'self'; connect-src 'self' ws://${stage.authority()}; base-uri 'none'; ` +
        "form-action 'none'; frame-ancestors 'none'; object-src 'none'",
    );
    expect(two.body).not.toBe(one.body);
  });

  it('may be opened by typing its address, its parts may not', async () => {
    const get = (path: string) =>
      ask(port(), {
        method: 'GET',
        path,
        headers: { host: stage.authority(), 'sec-fetch-site': 'none' },
      });
    expect((await get('/')).status).toBe(200);
    expect((await get('/assets/page.js')).status).toBe(403);
  });

  it('may be opened by the launch file through a step of its own, as a document only', async () => {
    const get = (path: string, dest: string) =>
      ask(port(), {
        method: 'GET',
        path,
        headers: {
          host: stage.authority(),
          'sec-fetch-site': 'cross-site',
          'sec-fetch-mode': 'navigate',
          'sec-fetch-dest': dest,
        },
      });
    expect((await get('/open', 'document')).status).toBe(200);
    expect((await get('/open', 'iframe')).status).toBe(403);
    expect((await get('/', 'document')).status).toBe(403);
  });
});

type Variant = readonly [name: string, change: (headers: Headers) => string[] | Headers];
type Headers = Record<string, string>;

const without = (headers: Headers, name: string): Headers =>
  Object.fromEntries(Object.entries(headers).filter(([one]) => one !== name));
const flat = (headers: Headers): string[] => Object.entries(headers).flat();

/** Each spoils one thing of a request that would be answered. */
const tokenVariants: readonly Variant[] = [
  ['no token', (headers) => without(headers, TOKEN_HEADER)],
  ['an empty token', (headers) => ({ ...headers, [TOKEN_HEADER]: '' })],
  [
    'a wrong token of the same length',
    (headers) => ({ ...headers, [TOKEN_HEADER]: 'x'.repeat(43) }),
  ],
  ['a cut token', (headers) => ({ ...headers, [TOKEN_HEADER]: token.slice(0, -1) })],
  [
    'a token in a cookie only',
    (headers) => ({ ...without(headers, TOKEN_HEADER), cookie: `t=${token}` }),
  ],
];

const hosts = (): readonly string[] => [
  `evil.test:${port()}`,
  'evil.test',
  `localhost.evil.test:${port()}`,
  '127.0.0.1',
  `127.0.0.1:${port() + 1}`,
  `0.0.0.0:${port()}`,
  `[::1]:${port()}`,
  `127.0.0.1.:${port()}`,
  `localhost:${port()}`,
];

const guardVariants: readonly Variant[] = [
  ...Array.from({ length: 9 }, (_, at): Variant => [
    `foreign host ${at + 1} of 9`,
    (headers) => ({ ...headers, host: hosts()[at]! }),
  ]),
  ['two hosts, ours first', (headers) => [...flat(headers), 'host', 'evil.test']],
  ['two hosts, ours last', (headers) => ['host', 'evil.test', ...flat(headers)]],
  ['a foreign origin', (headers) => ({ ...headers, origin: 'https://evil.test' })],
  ['the origin null', (headers) => ({ ...headers, origin: 'null' })],
  ['the origin of another port', (headers) => ({ ...headers, origin: 'http://127.0.0.1:1' })],
  ['two origins', (headers) => [...flat(headers), 'origin', 'https://evil.test']],
  ['a cross-site fetch', (headers) => ({ ...headers, 'sec-fetch-site': 'cross-site' })],
  ['a same-site fetch', (headers) => ({ ...headers, 'sec-fetch-site': 'same-site' })],
  ['a method override', (headers) => ({ ...headers, 'x-http-method-override': 'GET' })],
  ['a forwarded host', (headers) => ({ ...headers, 'x-forwarded-host': stage.authority() })],
];

const bodyVariants: readonly Variant[] = [
  ['a text body', (headers) => ({ ...headers, 'content-type': 'text/plain' })],
  [
    'a form body',
    (headers) => ({ ...headers, 'content-type': 'application/x-www-form-urlencoded' }),
  ],
  [
    'a multipart body',
    (headers) => ({ ...headers, 'content-type': 'multipart/form-data; boundary=x' }),
  ],
  ['a packed body', (headers) => ({ ...headers, 'content-encoding': 'gzip' })],
];

const METHODS = ['OPTIONS', 'TRACE', 'PUT', 'DELETE', 'PATCH', 'HEAD'];

type Target = { readonly method: string; readonly path: string; readonly type: Headers };

/** Every route of the router, so that a new one is covered the day it is added. */
function targets(): readonly (Target & { readonly isPublic: boolean })[] {
  const routes = stage.host.routes.map(({ method, path, isPublic }) => ({
    method,
    path: path.endsWith('/') ? `${path}session.state` : path,
    isPublic,
    type: method === 'GET' ? {} : path === PATHS.uploads ? OCTETS : JSON_TYPE,
  }));
  const pages = stage.host.pagePaths.map((path) => ({
    method: 'GET',
    path,
    isPublic: true,
    type: {},
  }));
  return [...routes, ...pages];
}
const OCTETS = { 'content-type': 'application/octet-stream' };

describe('the hostile request', () => {
  async function expectRefused(target: Target, headers: string[] | Headers): Promise<void> {
    const body = target.method === 'POST' ? '{}' : '';
    const answer = await ask(port(), { method: target.method, path: target.path, headers, body });
    expect(REFUSALS, `${target.method} ${target.path}`).toContain(answer.status);
    expect(answer.body).toBe('');
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  }

  it.each(guardVariants)('with %s is refused on every route', async (_name, change) => {
    const before = stage.called.length;
    for (const target of targets())
      await expectRefused(target, change({ ...own(), ...target.type }));
    expect(stage.called).toHaveLength(before);
  });

  it.each(tokenVariants)(
    'with %s is refused on every route behind the token',
    async (_name, change) => {
      const before = stage.called.length;
      const behind = targets().filter(({ isPublic }) => !isPublic);
      expect(behind.length).toBeGreaterThanOrEqual(4);
      for (const target of behind) {
        stage.wait(61_000);
        await expectRefused(target, change({ ...own(), ...target.type }));
      }
      expect(stage.called).toHaveLength(before);
    },
  );

  it.each(bodyVariants)(
    'with %s is refused on every route that takes one',
    async (_name, change) => {
      const before = stage.called.length;
      for (const target of targets().filter(({ method }) => method === 'POST')) {
        await expectRefused(target, change({ ...own(), ...target.type }));
      }
      expect(stage.called).toHaveLength(before);
    },
  );

  it.each(METHODS)('%s is refused on every route, preflight or not', async (method) => {
    for (const target of targets()) {
      const headers = { ...own(), 'access-control-request-method': 'POST' };
      const answer = await ask(port(), { method, path: target.path, headers });
      expect(answer.status).toBe(405);
      expect(answer.headers['access-control-allow-methods']).toBeUndefined();
    }
  });

  it('with the token in the address is refused on every route', async () => {
    for (const target of targets()) {
      const path = `${target.path}?token=${token}`;
      await expectRefused({ ...target, path }, { ...own(), ...target.type });
    }
  });

  it('in HTTP/1.0 or naming a whole address is refused on every route', async () => {
    const tail = `\r\nOrigin: http://${stage.authority()}\r\n${TOKEN_HEADER}: ${token}\r\nContent-Length: 0\r\n\r\n`;
    for (const { method, path } of targets()) {
      const whole = `http://${stage.authority()}${path}`;
      const heads = [
        `${method} ${path} HTTP/1.0\r\nX-A: b`,
        `${method} ${path} HTTP/1.0\r\nHost: ${stage.authority()}`,
        `${method} ${whole} HTTP/1.1\r\nHost: ${stage.authority()}`,
        `${method} ${path} HTTP/1.1\r\nX-A: b`,
      ];
      for (const head of heads) {
        expect(await writeRaw(port(), head + tail)).toMatch(/^HTTP\/1\.1 400 /);
      }
    }
  });

  it('for a tunnel is refused', async () => {
    const text = `CONNECT evil.test:443 HTTP/1.1\r\nHost: ${stage.authority()}\r\n\r\n`;
    expect(await writeRaw(port(), text)).toMatch(/^HTTP\/1\.1 405 /);
  });

  it('gets the same answer whether or not the call or the ticket exists', async () => {
    const stranger = without(own(), TOKEN_HEADER);
    const known = stage.tickets.issue({
      name: 'a.csv',
      type: 'text/csv',
      bytes: new Uint8Array(1),
    });
    const asked = await Promise.all([
      call(stranger, '{}', 'session.state'),
      call(stranger, '{}', 'no.such'),
      ask(port(), { method: 'GET', path: PATHS.files + known.ticket, headers: stranger }),
      ask(port(), { method: 'GET', path: `${PATHS.files}none`, headers: stranger }),
    ]);
    expect(asked.map(({ status, body }) => [status, body])).toEqual(asked.map(() => [401, '']));
  });
});

describe('the event socket', () => {
  const upgrade = (headers: Headers) =>
    ask(port(), {
      method: 'GET',
      path: PATHS.events,
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
        ...headers,
      },
    });
  const protocols = (its: string) => ({
    'sec-websocket-protocol': `${EVENTS_PROTOCOL}, ${tokenProtocol(its)}`,
  });

  it('opens with our origin and a token, and answers with the protocol that holds no secret', async () => {
    const answer = await upgrade({ ...own(), ...protocols(token) });
    expect([answer.status, answer.headers['sec-websocket-protocol']]).toEqual([
      101,
      EVENTS_PROTOCOL,
    ]);
  });

  it.each<readonly [string, number, (headers: Headers) => Headers]>([
    ['a foreign origin', 403, (headers) => ({ ...headers, origin: 'https://evil.test' })],
    ['no origin', 403, (headers) => without(headers, 'origin')],
    ['a foreign host', 421, (headers) => ({ ...headers, host: 'evil.test' })],
    ['a cross-site fetch', 403, (headers) => ({ ...headers, 'sec-fetch-site': 'cross-site' })],
    ['a wrong token', 401, (headers) => ({ ...headers, ...protocols('x'.repeat(43)) })],
    ['no subprotocol', 401, (headers) => without(headers, 'sec-websocket-protocol')],
  ])('refuses %s', async (_name, status, change) => {
    const answer = await upgrade(change({ ...own(), ...protocols(token) }));
    expect([answer.status, answer.body]).toEqual([status, '']);
  });

  it('carries events to every page, and closes on a page that speaks', async () => {
    const page = new WebSocket(
      `ws://${stage.authority()}${PATHS.events}`,
      [EVENTS_PROTOCOL, tokenProtocol(token)],
      { origin: `http://${stage.authority()}` },
    );
    await new Promise((open) => page.once('open', open));
    expect(stage.pages.at(-1)).toBe(1);

    const heard = new Promise<string>((got) => page.once('message', (data) => got(String(data))));
    const event: Event = { kind: 'menu', command: 'undo' };
    stage.host.emit(event);
    expect(JSON.parse(await heard)).toEqual(event);

    const closed = new Promise<number>((gone) => page.once('close', gone));
    page.send('hello');
    expect(await closed).toBe(1008);
    await expect.poll(() => stage.pages.at(-1)).toBe(0);
  });
});

describe('the session', () => {
  const session = (code: unknown) =>
    ask(port(), {
      method: 'POST',
      path: PATHS.session,
      headers: { ...JSON_TYPE, ...ownHeaders(port()) },
      body: JSON.stringify({ code }),
    });
  const newCode = () => new URL(stage.host.launchAddress('/')).hash.replace('#code=', '');

  it('begins with a launch code, once', async () => {
    const code = newCode();
    expect((await session(code)).status).toBe(200);
    expect((await session(code)).status).toBe(401);
  });

  it('takes a code typed in small letters without dashes', async () => {
    expect((await session(newCode().toLowerCase().replaceAll('-', ''))).status).toBe(200);
  });

  it('takes a code at 59 seconds and refuses it at 60', async () => {
    const [early, late] = [newCode(), newCode()];
    stage.wait(59_000);
    expect((await session(early)).status).toBe(200);
    stage.wait(1_000);
    expect((await session(late)).status).toBe(401);
  });

  it('refuses what is no code', async () => {
    for (const code of [null, 1, '', {}, 'x'.repeat(1_000)]) {
      expect((await session(code)).status).toBe(401);
    }
  });

  it('gives each page a token of 256 bits of its own', async () => {
    const other = await stage.newToken();
    expect(Buffer.from(other, 'base64url')).toHaveLength(32);
    expect(other).not.toBe(token);
    expect((await call(ownHeaders(port(), other))).status).toBe(200);
    expect((await call(own())).status).toBe(200);
  });

  it('prints a code when a reloaded page asks, at most every five seconds', async () => {
    const asking = () =>
      ask(port(), {
        method: 'POST',
        path: PATHS.sessionCode,
        headers: { ...JSON_TYPE, ...ownHeaders(port()) },
        body: '{}',
      });
    expect((await asking()).status).toBe(204);
    const shown = stage.messages.findLast(({ kind }) => kind === 'code');
    expect((await asking()).status).toBe(429);
    expect(shown?.kind === 'code' && (await session(shown.code)).status).toBe(200);
  });

  it('is dead after a lock; its page counts as open, and hears nothing more', async () => {
    const page = new WebSocket(
      `ws://${stage.authority()}${PATHS.events}`,
      [EVENTS_PROTOCOL, tokenProtocol(token)],
      { origin: `http://${stage.authority()}` },
    );
    await new Promise((open) => page.once('open', open));
    const heard: string[] = [];
    page.on('message', (data) => heard.push(String(data)));
    const lock = { method: 'POST', path: PATHS.sessionLock, headers: { ...JSON_TYPE, ...own() } };
    expect((await ask(port(), { ...lock, body: '{}' })).status).toBe(204);
    const { length } = stage.called;
    expect((await call(own())).status).toBe(401);
    const upload = { ...own(), 'content-type': 'application/octet-stream' };
    const refused = { method: 'POST', path: PATHS.uploads, headers: upload, body: 'a' };
    expect((await ask(port(), refused)).status).toBe(401);
    const { ticket } = stage.tickets.issue({
      name: 'a',
      type: 'text/csv',
      bytes: Buffer.from('a'),
    });
    const file = { method: 'GET', path: PATHS.files + ticket, headers: own() };
    expect((await ask(port(), file)).status).toBe(401);
    expect(stage.called).toHaveLength(length);

    stage.host.emit({ kind: 'menu', command: 'undo' });
    const isOpen = new Promise((answered) => page.once('pong', answered));
    page.ping();
    await isOpen;
    expect(heard).toEqual([]);
    await expect.poll(() => stage.pages.at(-1)).toBe(1);
    page.terminate();
    await expect.poll(() => stage.pages.at(-1)).toBe(0);
  });

  it('does not outlive the host', async () => {
    const other = await setStage();
    const headers = { ...JSON_TYPE, ...ownHeaders(other.host.port, token) };
    const path = `${PATHS.call}session.state`;
    const answer = await ask(other.host.port, { method: 'POST', path, headers, body: '{}' });
    expect(answer.status).toBe(401);
    await other.leave();
  });

  it('answers ten wrong tokens at once, the eleventh late, and says so', async () => {
    const wrong = () => call(ownHeaders(port(), 'x'.repeat(43)));
    stage.wait(61_000);
    stage.messages.length = 0;
    for (let count = 0; count < 10; count += 1) await wrong();
    expect(stage.messages).toEqual([]);
    const start = performance.now();
    await wrong();
    expect(performance.now() - start).toBeGreaterThanOrEqual(50);
    expect(stage.messages).toEqual([{ kind: 'wrong-tries', tries: 11 }]);
    expect((await call(own())).status).toBe(200);
  });
});

describe('what is too large, too slow or not JSON', () => {
  const MIB = 1024 * 1024;
  const jsonOf = (bytes: number) => `"${'a'.repeat(bytes - 2)}"`;
  const head = (extra: string) =>
    `POST ${PATHS.call}a.b HTTP/1.1\r\nHost: ${stage.authority()}\r\nOrigin: http://${stage.authority()}\r\n` +
    `${TOKEN_HEADER}: ${token}\r\nContent-Type: application/json\r\n${extra}\r\n`;

  it('takes a body of 1 MiB and refuses one byte more', async () => {
    expect((await call(own(), jsonOf(MIB))).status).toBe(200);
    expect((await call(own(), jsonOf(MIB + 1))).status).toBe(413);
  });

  it('refuses a body without length once it grows past 1 MiB', async () => {
    const chunk = `10000\r\n${'a'.repeat(0x10000)}\r\n`;
    const answer = await writeRaw(
      port(),
      head('Transfer-Encoding: chunked\r\n') + chunk.repeat(17),
    );
    expect(answer === '' || answer.startsWith('HTTP/1.1 413 ')).toBe(true);
  });

  it.each([
    ['headers of 17 KiB', () => head(`X-A: ${'a'.repeat(17 * 1024)}\r\n`), 431],
    ['an address of 64 KiB', () => head('').replace('a.b', 'a'.repeat(64 * 1024)), 431],
    ['10,000 headers', () => head('X-A: b\r\n'.repeat(10_000)), 431],
    [
      'a length and chunks',
      () => head('Content-Length: 2\r\nTransfer-Encoding: chunked\r\n') + '{}',
      400,
    ],
    ['no HTTP at all', () => 'hello\r\n\r\n', 400],
  ])('refuses %s', async (_name, text, status) => {
    expect(await writeRaw(port(), text())).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });

  it.each([
    ['cut JSON', '{"a":'],
    ['NaN', '{"a":NaN}'],
    ['nothing', ''],
  ])('refuses %s', async (_name, body) => {
    expect((await call(own(), body)).status).toBe(400);
  });

  it('survives JSON that is 100,000 levels deep', async () => {
    const [levels, quiet] = [100_000, await setStage(async () => null)];
    const headers = { ...JSON_TYPE, ...ownHeaders(quiet.host.port, await quiet.newToken()) };
    for (const body of ['['.repeat(levels) + ']'.repeat(levels), '{}']) {
      const path = `${PATHS.call}a.b`;
      const answer = await ask(quiet.host.port, { method: 'POST', path, headers, body });
      expect(answer.status).toBe(200);
    }
    await quiet.leave();
  });

  it('refuses broken UTF-8', async () => {
    const headers = { ...JSON_TYPE, ...own() };
    const body = Buffer.from([0x22, 0xff, 0xfe, 0x22]);
    const answer = await ask(port(), { method: 'POST', path: `${PATHS.call}a.b`, headers, body });
    expect(answer.status).toBe(400);
  });

  it('hangs up on a header that never ends, and serves others meanwhile', async () => {
    const socket = connect(port(), '127.0.0.1');
    const closed = new Promise((gone) => socket.once('close', gone));
    socket.on('error', () => socket.destroy());
    socket.write(`POST ${PATHS.call}a.b HTTP/1.1\r\n`);
    const drip = setInterval(() => socket.writable && socket.write('X'), 500);
    expect((await call(own())).status).toBe(200);
    await closed;
    clearInterval(drip);
  }, 15_000);
});

describe('an upload', () => {
  const upload = (headers: Headers, body: Uint8Array) =>
    ask(port(), { method: 'POST', path: PATHS.uploads, headers: { ...OCTETS, ...headers }, body });

  it('lies in the private folder under a name of ours, for its owner only', async () => {
    const { body, status } = await upload(own(), Buffer.from('PK'));
    expect(status).toBe(200);
    const path = stage.uploads.find(JSON.parse(body).upload);
    expect(path?.startsWith(stage.folder)).toBe(true);
    expect(readFileSync(path!, 'utf8')).toBe('PK');
    expect(statSync(path!).mode & 0o077).toBe(0);
    await stage.uploads.forget(JSON.parse(body).upload);
    expect(stage.uploads.find(JSON.parse(body).upload)).toBeUndefined();
    expect(readdirSync(`${stage.folder}/uploads`)).toEqual([]);
  });

  it('of 50 MB is taken, one byte more is not and leaves nothing behind', async () => {
    expect((await upload(own(), Buffer.alloc(MAX_UPLOAD_BYTES))).status).toBe(200);
    const before = readdirSync(`${stage.folder}/uploads`);
    const tooLong = upload(own(), Buffer.alloc(MAX_UPLOAD_BYTES + 1)).catch(() => ({
      status: 413,
    }));
    expect((await tooLong).status).toBe(413);
    const chunked = { ...own(), 'transfer-encoding': 'chunked' };
    const unannounced = upload(chunked, Buffer.alloc(MAX_UPLOAD_BYTES + 1)).catch(() => ({
      status: 413,
    }));
    expect((await unannounced).status).toBe(413);
    await wait(50);
    expect(readdirSync(`${stage.folder}/uploads`)).toEqual(before);
  });
});

describe('a prepared file', () => {
  const fetch = (ticket: string) =>
    ask(port(), { method: 'GET', path: PATHS.files + ticket, headers: own() });
  const issue = () =>
    stage.tickets.issue({ name: "à l'œuvre.csv", type: 'text/csv', bytes: Buffer.from('a;b') });

  it('is handed out once, as an attachment under its own name', async () => {
    const { ticket } = issue();
    const first = await fetch(ticket);
    expect([first.status, first.body, first.headers['content-type']]).toEqual([
      200,
      'a;b',
      'text/csv',
    ]);
    expect(first.headers['content-disposition']).toBe(
      "attachment; filename*=UTF-8''%C3%A0%20l%27%C5%93uvre.csv",
    );
    expect((await fetch(ticket)).status).toBe(404);
  });

  it('waits five minutes and no longer', async () => {
    const [early, late] = [issue(), issue()];
    stage.wait(299_000);
    expect((await fetch(early.ticket)).status).toBe(200);
    stage.wait(2_000);
    expect((await fetch(late.ticket)).status).toBe(404);
  });
});

describe('a path that tries to leave the page', () => {
  const SPELLINGS = [
    '/../outside.js',
    '/assets/../../outside.js',
    '/..%2foutside.js',
    '/%2e%2e/outside.js',
    '/%2e%2e%2foutside.js',
    '/%252e%252e%252foutside.js',
    '/..%5coutside.js',
    '/..\\outside.js',
    '/assets\\page.js',
    '/assets/..\\..\\outside.js',
    '/C:/outside.js',
    '/C:%5coutside.js',
    '/%5c%5cserver%5cshare',
    '/assets/page.js%00',
    '/assets/page.js%00.html',
    '/..%c0%afoutside.js',
    '/%c0%ae%c0%ae/outside.js',
    '/assets/page.js.',
    '/assets/page.js%20',
    '/assets/page.js/',
    '/assets/page.js::$DATA',
    '/assets/page.js:stream',
    '/NUL',
    '/CON.js',
    '/assets/./page.js',
    '/./assets/page.js',
    '/assets%2fpage.js',
    '/ASSETS/page.js',
    '/assets/secret.txt',
    '/index.html',
    '/.../outside.js',
    '/....//outside.js',
    '/%e2%80%a5/outside.js',
    '/assets/',
    '/assets',
    '/outside.js',
    '/__proto__',
    '/constructor',
  ];

  it.each(SPELLINGS)('finds nothing at %s', async (path) => {
    for (const one of [path, PATHS.files + path.slice(1)]) {
      const lines = [
        `GET ${one} HTTP/1.1`,
        `Host: ${stage.authority()}`,
        `${TOKEN_HEADER}: ${token}`,
      ];
      const answer = await writeRaw(port(), `${lines.join('\r\n')}\r\nConnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 404 /);
      expect(answer).not.toContain('not on the list');
    }
  });
});

describe('the address', () => {
  it('is 127.0.0.1 and no other of this machine', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .map(({ address }) => address)
      .filter((address) => address !== '127.0.0.1' && !address.startsWith('fe80'));
    for (const address of [...others, '127.0.0.2']) {
      const refused = await new Promise<boolean>((answered) => {
        const socket = connect(port(), address);
        socket.once('connect', () => answered(false));
        socket.once('error', () => answered(true));
        socket.once('close', () => socket.destroy());
      });
      expect(refused, address).toBe(true);
    }
  });
});
