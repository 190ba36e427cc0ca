import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app as realApp, type BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../../shared/result.ts';
import { createTranslator } from '../../shared/wording/translator.ts';
import type { Dispatch } from '../host/dispatch.ts';
import { listStaticFiles } from '../host/static-files.ts';
import { createTickets, type TicketOffice } from '../host/tickets.ts';
import { createUploads, type UploadStore } from '../host/uploads.ts';
import { choosePlannerFile, type Desktop, openDesktop, prepareDesktop } from './desktop.ts';
import { app, journal, resetElectron, session, windows } from './testing/electron.ts';

let folder: string;
let uploads: UploadStore;
let tickets: TicketOffice;
let called: string[];

beforeEach(() => {
  resetElectron();
  folder = mkdtempSync(join(tmpdir(), 'planner-desktop-'));
  mkdirSync(join(folder, 'page'));
  mkdirSync(join(folder, 'uploads'));
  writeFileSync(
    join(folder, 'page', 'index.html'),
    '<meta name="csp-nonce" content="__CSP_NONCE__">',
  );
  writeFileSync(join(folder, 'page', 'page.js'), 'document.title = "page";');
  uploads = createUploads(join(folder, 'uploads'));
  tickets = createTickets(() => performance.now());
  called = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const dispatch: Dispatch = async (name, input) => {
  called.push(name);
  return ok({ name, input });
};

function open(): Desktop {
  prepareDesktop();
  return openDesktop({
    dispatch,
    uploads,
    tickets,
    translate: createTranslator('fr'),
    page: listStaticFiles(join(folder, 'page')),
    preload: join(folder, 'preload.cjs'),
    stateFile: join(folder, 'window.json'),
  });
}

describe('before the app is ready', () => {
  it('registers a scheme that may neither pass the policy nor be shared', () => {
    prepareDesktop();
    expect(journal.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });

  it('puts every page in the sandbox, then takes the lock', () => {
    expect(prepareDesktop()).toBe(true);
    expect(journal.calls).toEqual(['enableSandbox', 'requestSingleInstanceLock']);
  });

  it('goes when another planner is open', () => {
    journal.hasLock = false;
    expect(prepareDesktop()).toBe(false);
  });

  it.each(['no-sandbox', 'remote-debugging-port', 'inspect', 'js-flags'])(
    'refuses --%s once packaged, and only then',
    (name) => {
      journal.switches = [name];
      expect(prepareDesktop()).toBe(true);
      journal.isPackaged = true;
      expect(prepareDesktop()).toBe(false);
    },
  );
});

describe('the window', () => {
  it('has a sandboxed page without Node', () => {
    open();
    expect(windows.at(-1)?.options['webPreferences']).toEqual({
      preload: join(folder, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      devTools: true,
    });
  });

  it('has no developer tools once packaged, in the menu neither', () => {
    journal.isPackaged = true;
    open();
    expect(windows.at(-1)?.options['webPreferences']).toMatchObject({ devTools: false });
    expect(JSON.stringify(journal.menu)).not.toContain('toggleDevTools');
  });

  it('loads our own page and shows it when painted', () => {
    const { window } = open();
    expect(journal.calls).toContain('loadURL ["app://planner/"]');
    expect(journal.calls).not.toContain('show');
    window.emit('ready-to-show');
    expect(journal.calls).toContain('show');
  });

  it('comes to the front when a second planner is started, whatever that was given', () => {
    open();
    app.emit('second-instance', {}, ['planner', '/etc/passwd'], '/');
    expect(journal.calls.slice(-2)).toEqual(['restore', 'focus']);
  });

  it('keeps its place and zoom when closed, for its owner only, and finds them again', () => {
    const { window } = open();
    window.webContents.setZoomLevel(1);
    window.emit('close');
    expect(JSON.parse(readFileSync(join(folder, 'window.json'), 'utf8'))).toEqual({
      bounds: { x: 10, y: 20, width: 1000, height: 700 },
      isMaximized: false,
      zoomLevel: 1,
    });
    const again = open().window;
    expect(windows.at(-1)?.options).toMatchObject({ x: 10, y: 20, width: 1000, height: 700 });
    again.emit('ready-to-show');
    expect(again.webContents.getZoomLevel()).toBe(1);
  });

  it('asks before it closes over something typed, and closes only where that may go', () => {
    const { window } = open();
    let isClosing = false;
    const ask = () =>
      window.webContents.emit('will-prevent-unload', { preventDefault: () => (isClosing = true) });
    ask();
    expect(journal.calls.at(-1)).toBe('showMessageBoxSync Une saisie n’est pas enregistrée');
    expect(isClosing).toBe(false);
    journal.pressed = 1;
    ask();
    expect(isClosing).toBe(true);
  });

  it('is quit with its last window', () => {
    open();
    app.emit('window-all-closed');
    expect(journal.calls).toContain('quit');
  });
});

describe('a page that wants out', () => {
  it.each(['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview'])(
    'is refused %s',
    (name) => {
      const { window } = open();
      let isPrevented = false;
      window.webContents.emit(name, { preventDefault: () => (isPrevented = true) });
      expect(isPrevented).toBe(true);
    },
  );

  it('gets no second window', () => {
    open();
    expect(journal.sessionHandlers['window-open']?.()).toEqual({ action: 'deny' });
  });

  it.each([
    ['https://evil.test/', true],
    ['http://127.0.0.1:1/', true],
    ['ws://127.0.0.1:1/', true],
    ['file:///etc/passwd', true],
    ['app://evil/', true],
    ['app://planner.evil/', true],
    ['app://planner/page.js', false],
    ['blob:app://planner/1', false],
    ['data:image/png;base64,AA', false],
  ])('asks for %s: cancelled = %s', (url, cancel) => {
    open();
    const answers: unknown[] = [];
    journal.sessionHandlers['request']?.(
      ...args({ url }, (answer: unknown) => answers.push(answer)),
    );
    expect(answers).toEqual([{ cancel }]);
  });

  it.each([
    ['clipboard-sanitized-write', 'app://planner/', true],
    ['clipboard-sanitized-write', 'https://evil.test/', false],
    ['clipboard-read', 'app://planner/', false],
    ['media', 'app://planner/', false],
    ['geolocation', 'app://planner/', false],
    ['notifications', 'app://planner/', false],
    ['fileSystem', 'app://planner/', false],
    ['openExternal', 'app://planner/', false],
  ])('is granted %s for %s: %s', (permission, requestingUrl, granted) => {
    open();
    const answers: unknown[] = [];
    const { sessionHandlers } = journal;
    const answer = (one: unknown) => answers.push(one);
    sessionHandlers['permission-request']?.(...args(null, permission, answer, { requestingUrl }));
    answers.push(sessionHandlers['permission-check']?.(...args(null, permission, requestingUrl)));
    answers.push(sessionHandlers['device']?.());
    expect(answers).toEqual([granted, granted, false]);
  });

  it('may save what it made itself, under the name it has, and nothing else', () => {
    open();
    const kept: unknown[] = [];
    const download = (url: string) => {
      let isPrevented = false;
      const event = { preventDefault: () => (isPrevented = true) };
      const item = {
        getURL: () => url,
        getFilename: () => 'due.xlsx',
        setSaveDialogOptions: (options: unknown) => kept.push(options),
      };
      session.defaultSession.emit('will-download', event, item);
      return isPrevented;
    };
    expect(download('blob:app://planner/1')).toBe(false);
    expect(download('https://evil.test/a.exe')).toBe(true);
    expect(kept).toEqual([{ defaultPath: 'due.xlsx' }]);
  });
});

describe('the scheme app', () => {
  const get = (path: string, init?: RequestInit) =>
    journal.protocolHandlers['app']?.(new Request(`app://planner${path}`, init)) ??
    Promise.reject(path);

  it('serves the page with a policy that names its nonce', async () => {
    open();
    const page = await get('/');
    const nonce = /content="([^"]+)"/.exec(await page.text())?.[1];
    expect(page.headers.get('content-security-policy')).toContain(
      `style-src 'self' 'nonce-${nonce}'`,
    );
    expect(page.headers.get('content-security-policy')).toContain("connect-src 'self';");
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect((await get('/page.js')).headers.get('content-type')).toBe(
      'text/javascript; charset=utf-8',
    );
  });

  it.each(['/none.js', '/%2e%2e/window.json', '/page.js?x', '/uploads', '/files/none'])(
    'finds nothing at %s',
    async (path) => {
      open();
      expect((await get(path)).status).toBe(404);
    },
  );

  it('knows no other host and no foreign origin', async () => {
    open();
    const handler = journal.protocolHandlers['app'];
    expect((await handler?.(new Request('app://evil/')))?.status).toBe(404);
    expect((await get('/', { headers: { origin: 'https://evil.test' } })).status).toBe(403);
  });

  it('takes uploads and hands out each ticket once', async () => {
    open();
    const sent = await get('/uploads', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: 'PK',
    });
    const { upload } = JSON.parse(await sent.text());
    expect(readFileSync(uploads.find(upload) ?? '', 'utf8')).toBe('PK');
    const { ticket } = tickets.issue({ name: 'a.csv', type: 'text/csv', bytes: Buffer.from('a') });
    expect(await (await get(`/files/${ticket}`)).text()).toBe('a');
    expect((await get(`/files/${ticket}`)).status).toBe(404);
  });

  it('refuses an upload of another type, and other methods', async () => {
    open();
    expect((await get('/uploads', { method: 'POST', body: 'PK' })).status).toBe(415);
    expect((await get('/', { method: 'PUT' })).status).toBe(405);
  });
});

describe('the menu', () => {
  it('has the standard menus in the standard order, in the language of the system', () => {
    open();
    expect(journal.menu?.map(({ label }) => label)).toEqual([
      'Fichier',
      'Édition',
      'Affichage',
      'Fenêtre',
      'Aide',
    ]);
  });

  it('sends its commands to the page as events', () => {
    open();
    const items =
      journal.menu?.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : [])) ?? [];
    for (const item of items) item.click?.();
    const commands = journal.sent.map(({ channel, text }) => [channel, JSON.parse(text).command]);
    expect(commands).toEqual(
      ['open', 'import', 'export', 'print', 'undo', 'redo', 'shortcuts', 'about'].map((one) => [
        'event',
        one,
      ]),
    );
  });

  it('uses no key that AltGr or the AZERTY row of figures would need', () => {
    open();
    const keys = JSON.stringify(journal.menu).match(/"accelerator":"[^"]*"/g) ?? [];
    expect(keys.filter((key) => /Alt|Shift\+\d|[^a-z]W"/i.test(key))).toEqual([]);
  });
});

describe('the menu of the right button', () => {
  const editFlags = { canCut: false, canCopy: true, canPaste: true, canSelectAll: true };
  const point = (isEditable: boolean, selectionText: string) => {
    const { window } = open();
    window.webContents.emit('context-menu', {}, { isEditable, selectionText, editFlags });
    return journal.popup?.map(({ role, label, enabled }) => [role, label, enabled]) ?? null;
  };

  it('offers in a field what can be done there', () => {
    expect(point(true, '')).toEqual([
      ['cut', 'Couper', false],
      ['copy', 'Copier', true],
      ['paste', 'Coller', true],
      [undefined, undefined, undefined],
      ['selectAll', 'Tout sélectionner', true],
    ]);
  });

  it('copies a text that is selected, and opens nowhere else', () => {
    expect(point(false, 'art. 17')).toEqual([['copy', 'Copier', true]]);
    resetElectron();
    expect(point(false, ' ')).toBeNull();
  });
});

describe('choosing a file', () => {
  it('gives the path, or null when cancelled', async () => {
    // Safe: the stand-in's dialog looks at no window.
    const window = windows.at(-1) as unknown as BrowserWindow;
    const translate = createTranslator('nl');
    expect(await choosePlannerFile(window, translate)).toBeNull();
    journal.chosen = ['/data/a.planner'];
    expect(await choosePlannerFile(window, translate)).toBe('/data/a.planner');
    expect(journal.calls.at(-1)).toBe('showOpenDialog Een planningsbestand openen');
  });
});

it('runs on the stand-in, not on the module electron', () => {
  expect(realApp).toBe(app);
});

/** The stand-in keeps handlers of every shape. */
function args(...values: readonly unknown[]): never[] {
  return values as never[]; // Safe: each call above follows the shape of its handler.
}
