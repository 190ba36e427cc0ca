import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app as realApp, type BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { SavedFile } from '../../shared/api/shell-ask.ts';
import { ok } from '../../shared/result.ts';
import { createTranslator } from '../../shared/wording/translator.ts';
import type { Dispatch } from '../host/dispatch.ts';
import { listStaticFiles } from '../host/static-files.ts';
import { createTickets, type TicketOffice } from '../host/tickets.ts';
import { createUploads, type UploadStore } from '../host/uploads.ts';
import { choosePlannerFile, type Desktop, openDesktop, prepareDesktop } from './desktop.ts';
import {
  app,
  callAsPage,
  journal,
  powerMonitor,
  resetElectron,
  screen,
  session,
  windows,
} from './testing/electron.ts';

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
    settingsFile: join(folder, 'desktop.json'),
  });
}

/** Asks something of the window, as the page does. */
const ask = async (name: string, input: unknown): Promise<unknown> =>
  JSON.parse(String(await callAsPage('shell', [name, JSON.stringify(input)])));

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

  it('comes back to the screen that is left when its own is unplugged or shows less', () => {
    const main = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } };
    const right = { id: 2, workArea: { x: 1920, y: 0, width: 1920, height: 1040 } };
    const place = { x: 2000, y: 50, width: 1500, height: 900 };
    journal.screens = [main, right];
    const { window } = open();
    window.setBounds(place);
    screen.emit('display-metrics-changed');
    expect(window.getBounds()).toEqual(place);
    journal.screens = [main];
    screen.emit('display-removed');
    expect(window.getBounds()).toEqual({ x: 210, y: 70, width: 1500, height: 900 });
    journal.screens = [{ id: 1, workArea: { x: 0, y: 0, width: 1280, height: 700 } }];
    screen.emit('display-metrics-changed');
    expect(window.getBounds()).toEqual({ x: 0, y: 0, width: 1280, height: 700 });
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
        once: () => undefined,
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
    expect(menuLabels()).toEqual(['&Fichier', 'É&dition', '&Affichage', 'Fe&nêtre', 'A&ide']);
  });

  it('sends its commands to the page as events', () => {
    open();
    const items =
      journal.menu?.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : [])) ?? [];
    for (const item of items) item.click?.();
    const commands = journal.sent.map(({ channel, text }) => [channel, JSON.parse(text).command]);
    expect(commands).toEqual(
      [
        ...['open', 'import', 'export', 'print', 'lock', 'settings', 'undo', 'redo'],
        ...['find', 'search', 'help', 'shortcuts', 'about'],
      ].map((one) => ['event', one]),
    );
  });

  it('uses no key that AltGr or the AZERTY row of figures would need', () => {
    open();
    const keys = JSON.stringify(journal.menu).match(/"accelerator":"[^"]*"/g) ?? [];
    expect(keys.filter((key) => /Alt|Shift\+\d|[^a-z]W"/i.test(key))).toEqual([]);
  });
});

const menuLabels = () => journal.menu?.map(({ label }) => label);

describe('the menu in the language of the page', () => {
  it('is drawn anew at once when the page chooses another language, with all that it opens', async () => {
    const { window } = open();
    await ask('language', { language: 'nl' });
    expect(menuLabels()).toEqual(['&Bestand', 'B&ewerken', 'Bee&ld', '&Venster', '&Help']);
    const editFlags = { canCut: false, canCopy: true, canPaste: true, canSelectAll: true };
    const pointed = { isEditable: false, selectionText: 'art. 17', editFlags };
    window.webContents.emit('context-menu', {}, pointed);
    expect(journal.popup?.map(({ label }) => label)).toEqual(['Kop&iëren']);
    window.webContents.emit('will-prevent-unload', { preventDefault: () => undefined });
    expect(journal.calls.at(-1)).toBe('showMessageBoxSync Iets wat u invulde, is niet opgeslagen');
  });
});

describe('the lock', () => {
  const call = async () =>
    JSON.parse(String(await callAsPage('call', ['rotation.list', '{}']))) as { error?: unknown };
  const get = async (path: string) =>
    (await journal.protocolHandlers['app']?.(new Request(`app://planner${path}`)))?.status;
  const LOCKED = { ok: false, error: { code: 'locked' } };

  it('lets no call, event or file through until the page is opened again', async () => {
    const desktop = open();
    await ask('lock', {});
    expect(await call()).toEqual(LOCKED);
    expect(called).toEqual([]);
    const { ticket } = tickets.issue({ name: 'a', type: 'text/csv', bytes: Buffer.from('a') });
    expect(await get(`/files/${ticket}`)).toBe(423);
    desktop.emit({ kind: 'menu', command: 'undo' });
    expect(journal.sent).toEqual([]);
    expect(await get('/')).toBe(200);

    expect(await ask('unlock', {})).toBe(true);
    expect(await call()).toMatchObject({ ok: true });
    expect(await get(`/files/${ticket}`)).toBe(200);
    expect(journal.sent).toEqual([]);
  });

  it('has every command of the menu at rest meanwhile', async () => {
    open();
    const atRest = () =>
      journal.menu
        ?.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
        .filter(({ click }) => click !== undefined)
        .map(({ enabled }) => !enabled);
    expect(new Set(atRest())).toEqual(new Set([false]));
    await ask('lock', {});
    expect(new Set(atRest())).toEqual(new Set([true]));
    await ask('unlock', {});
    expect(new Set(atRest())).toEqual(new Set([false]));
  });

  it.each(['lock-screen', 'suspend'])('closes on %s, and tells the page first', async (name) => {
    open();
    powerMonitor.emit(name);
    expect(journal.sent.map(({ text }) => text)).toEqual(['{"kind":"lock"}']);
    expect(await call()).toEqual(LOCKED);
  });

  it('is told to a page that is loaded anew', async () => {
    const { window } = open();
    window.webContents.emit('did-finish-load');
    expect(journal.sent).toEqual([]);
    await ask('lock', {});
    window.webContents.emit('did-finish-load');
    expect(journal.sent.map(({ text }) => text)).toEqual(['{"kind":"lock"}']);
  });

  it('tells once it is open of a planner file that was double-clicked meanwhile', async () => {
    const desktop = open();
    await ask('lock', {});
    desktop.emit({ kind: 'menu', command: 'open-given' });
    expect(journal.sent).toEqual([]);
    await ask('unlock', {});
    expect(journal.sent.map(({ text }) => text)).toEqual([
      '{"kind":"menu","command":"open-given"}',
    ]);
  });

  it.each([
    [null, true],
    [true, true],
    [false, false],
  ])('on a Mac asks for the fingerprint where it can: %s opens: %s', async (print, opens) => {
    const { platform } = process;
    Object.defineProperty(process, 'platform', { value: 'darwin' });
    onTestFinished(() => void Object.defineProperty(process, 'platform', { value: platform }));
    journal.fingerprint = print;
    open();
    await ask('lock', {});
    expect(await ask('unlock', {})).toBe(opens);
    expect((await call()).error === undefined).toBe(opens);
  });

  it('refuses what is not in the contract', async () => {
    open();
    await expect(ask('openSaved', { id: '../a' })).rejects.toThrow(/^refused$/);
    await expect(ask('constructor', {})).rejects.toThrow(/^refused$/);
    await expect(ask('lock', { more: 1 })).rejects.toThrow(/^refused$/);
  });
});

describe('a file that was saved', () => {
  /** Lets the person save a file under a path; gives what the page was told of it. */
  function save(path: string, state = 'completed'): SavedFile | undefined {
    open();
    const item = Object.assign(new EventEmitter(), {
      getURL: () => 'blob:app://planner/1',
      getFilename: () => 'due.xlsx',
      setSaveDialogOptions: () => undefined,
      getSavePath: () => path,
    });
    session.defaultSession.emit('will-download', {}, item);
    item.emit('done', {}, state);
    const [told] = journal.sent;
    return told && JSON.parse(told.text).file;
  }
  const written = (name: string) => {
    const path = join(folder, name);
    writeFileSync(path, 'PK');
    return path;
  };

  it('opens, and shows itself in its folder, without the page knowing the path', async () => {
    const path = written('Due 2027-01-01.xlsx');
    const { id = '', ...told } = save(path) ?? {};
    expect(told).toEqual({ name: 'Due 2027-01-01.xlsx', canOpen: true });
    expect(JSON.stringify(journal.sent)).not.toContain(folder);
    expect(await ask('openSaved', { id })).toBe(true);
    expect(await ask('showSaved', { id })).toBe(true);
    expect(journal.calls.slice(-2)).toEqual([
      `openPath ${JSON.stringify([path])}`,
      `showItemInFolder ${JSON.stringify([path])}`,
    ]);
  });

  it('is not told of when the person cancelled, nor found under another id or once it is gone', async () => {
    expect(save(written('a.xlsx'), 'cancelled')).toBeUndefined();
    const { id = '' } = save(join(folder, 'gone.xlsx')) ?? {};
    const other = '00000000-0000-4000-8000-000000000000';
    for (const one of [id, other]) {
      expect(await ask('openSaved', { id: one })).toBe(false);
      expect(await ask('showSaved', { id: one })).toBe(false);
    }
    expect(journal.calls.filter((one) => /openPath|showItem/.test(one))).toEqual([]);
  });

  it.each(['due.exe', 'Proposals.zip', 'copy.planner'])(
    'is only shown where it lies: %s',
    async (name) => {
      const { id = '', canOpen } = save(written(name)) ?? {};
      expect(canOpen).toBe(false);
      expect(await ask('openSaved', { id })).toBe(false);
      expect(await ask('showSaved', { id })).toBe(true);
    },
  );
});

describe('the accessibility tree', () => {
  const forced = () => journal.calls.filter((one) => one.startsWith('setAccessibility'));

  it('is left to the system until the person forces it, and is forced at each later start', async () => {
    open();
    expect(await ask('settings', {})).toEqual({ forcesAccessibility: false });
    expect(forced()).toEqual([]);
    await ask('keepSettings', { forcesAccessibility: true });
    expect(forced()).toEqual(['setAccessibilitySupportEnabled [true]']);
    open();
    expect(forced()).toHaveLength(2);
    await ask('keepSettings', { forcesAccessibility: false });
    open();
    expect(forced()).toHaveLength(2);
    expect(statSync(join(folder, 'desktop.json')).mode & 0o777).toBe(0o600);
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
      ['cut', '&Couper', false],
      ['copy', 'Co&pier', true],
      ['paste', 'C&oller', true],
      [undefined, undefined, undefined],
      ['selectAll', '&Tout sélectionner', true],
    ]);
  });

  it('copies a text that is selected, and opens nowhere else', () => {
    expect(point(false, 'art. 17')).toEqual([['copy', 'Co&pier', true]]);
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
