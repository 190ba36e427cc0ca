import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type RunningHost, startHost } from './running-host.ts';

let browser: Browser;
let host: RunningHost;

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startHost()]);
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

/** Everything the page complains of, a refused style or script among it. */
function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (failure) => complaints.push(String(failure)));
  return complaints;
}

const origin = () => new URL(host.address).origin;

/** A page that was let in by a code of the terminal. */
async function openPage(): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${origin()}/`);
  return enter(page);
}

async function enter(page: Page): Promise<Page> {
  const before = host.lastCode();
  await expect
    .poll(
      async () => {
        await page.getByRole('button', { name: 'Show a new code' }).click();
        return host.lastCode();
      },
      { timeout: 10_000, interval: 1_000 },
    )
    .not.toBe(before);
  await page.getByLabel('Code').fill(host.lastCode()?.toLowerCase() ?? '');
  await page.getByRole('button', { name: 'Enter', exact: true }).click();
  await page.getByLabel('Code').waitFor({ state: 'detached' });
  await page.getByRole('main').waitFor();
  return page;
}

it('opens through the launch file, which the browser holds for a foreign page', async () => {
  const file = join(host.home, 'launch.html');
  const target = JSON.stringify(host.address.replace('/#', '/open#'));
  writeFileSync(file, `<!doctype html><script>location.replace(${target})</script>`);
  const page = await browser.newPage();
  const complaints = listen(page);
  await page.goto(pathToFileURL(file).href);
  await page.waitForURL(/127\.0\.0\.1:\d+\/$/);
  await page.getByRole('main').waitFor();
  expect(page.url()).not.toContain('code');
  expect(complaints).toEqual([]);

  await page.close();
});

it('asks for a new code after a reload, and takes the one that the terminal shows', async () => {
  const page = await openPage();
  await page.reload();
  await enter(page);
  await page.close();
});

it('keeps nothing of the token where another page could find it', async () => {
  const page = await openPage();
  const kept = await page.evaluate(async () => ({
    session: { ...sessionStorage },
    cookie: document.cookie,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    // The language chosen, and the like: never as long as a token.
    long: Object.values(localStorage).filter((value) => String(value).length >= 43),
    address: location.href,
  }));
  expect(kept).toEqual({
    ...{ session: {}, cookie: '', databases: [], caches: [], workers: 0, long: [] },
    address: `${origin()}/`,
  });
  await page.close();
});

describe('a hostile page on another port', () => {
  let server: Server;
  let foreign: string;
  beforeAll(async () => {
    server = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>foreign</title>');
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const address = server.address();
    foreign = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`;
  });
  afterAll(() => void server.close());

  /** Runs `attack` on the foreign page, with an address of ours. */
  async function attackWith<T>(attack: (target: string) => Promise<T>, path: string): Promise<T> {
    const page = await browser.newPage();
    await page.goto(foreign);
    const outcome = await page.evaluate(attack, origin() + path);
    await page.close();
    return outcome;
  }

  it.each(['/', '/open', '/session', '/session/code', '/call/session.state', '/files/x'])(
    'reads nothing at %s by any kind of fetch',
    async (path) => {
      const before = host.printed();
      const read = await attackWith(async (target) => {
        const json = { 'content-type': 'application/json' };
        const kinds: RequestInit[] = [
          { mode: 'cors' },
          { mode: 'cors', credentials: 'include' },
          { mode: 'cors', method: 'POST', headers: json, body: '{}' },
          { mode: 'cors', method: 'POST', body: '{}' },
          { mode: 'no-cors' },
          { mode: 'no-cors', method: 'POST', body: '{}' },
        ];
        const ask = (kind: RequestInit) =>
          fetch(target, kind).then(
            async (reply) => (await reply.text()) || 'nothing',
            () => 'nothing',
          );
        return Promise.all(kinds.map(ask));
      }, path);
      expect(read).toEqual(Array(6).fill('nothing'));
      expect(host.printed()).toBe(before);
    },
  );

  it('cannot frame the page, run its script, show its picture or hear its events', async () => {
    const heard = await attackWith(async (target) => {
      const outcome = (source: EventTarget, good: string) =>
        new Promise<string>((done) => {
          source.addEventListener(good, () => done(good));
          source.addEventListener('error', () => done('refused'));
        });
      const show = (tag: 'script' | 'img' | 'iframe', src: string) => {
        const element = Object.assign(document.createElement(tag), { src });
        document.body.append(element);
        return element;
      };
      const frame = show('iframe', target);
      const heard = await Promise.all([
        outcome(show('script', `${target}open.js`), 'load'),
        outcome(show('img', target), 'load'),
        outcome(new WebSocket(`${target.replace('http', 'ws')}events`, 'planner.events'), 'open'),
        outcome(new EventSource(`${target}events`), 'open'),
      ]);
      const inside = frame instanceof HTMLIFrameElement ? frame.contentDocument : null;
      return [...heard, inside?.body.innerText || 'nothing'];
    }, '/');
    expect(heard).toEqual([...Array(4).fill('refused'), 'nothing']);
  });

  it.each([
    ['link', '/'],
    ['form', '/'],
    ['link', '/call/session.state'],
    ['form', '/call/session.state'],
  ] as const)('cannot open a page by a %s to %s', async (way, path) => {
    const page = await browser.newPage();
    await page.goto(foreign);
    const answer = page.waitForResponse(origin() + path);
    await page.evaluate(
      ([target, how]) => {
        const link = Object.assign(document.createElement('a'), { href: target });
        const form = Object.assign(document.createElement('form'), {
          ...{ action: target, method: 'post' },
        });
        document.body.append(link, form);
        if (how === 'link') link.click();
        else form.submit();
      },
      [origin() + path, way] as const,
    );
    expect((await answer).status()).toBe(403);
    await page.close();
  });

  it('gets no hold of a page that it opens', async () => {
    const page = await browser.newPage();
    await page.goto(foreign);
    const isCut = await page.evaluate(async (target) => {
      const opened = window.open(target);
      await new Promise((done) => setTimeout(done, 1_000));
      return opened?.closed;
    }, `${origin()}/open`);
    expect(isCut).toBe(true);
    await page.context().close();
  });
});
