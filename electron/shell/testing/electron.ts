import { EventEmitter } from 'node:events';

/**
 * Stands in for the module `electron` in tests, whose binary is not there: it records what our shell
 * asks of it, and lets a test play the part of Chromium. It knows only what we use.
 */
type Handler = (...args: never[]) => unknown;
type Options = { readonly [name: string]: unknown };

type Journal = {
  /** Names of the calls made, in order. */
  calls: string[];
  schemes: readonly Options[];
  menu: readonly Options[] | null;
  /** The menu that was opened where the pointer was. */
  popup: readonly Options[] | null;
  hasLock: boolean;
  isPackaged: boolean;
  switches: readonly string[];
  switchValues: Readonly<Record<string, string>>;
  chosen: readonly string[];
  /** Which button of a question is pressed. */
  pressed: number;
  sent: { readonly channel: string; readonly text: string }[];
  exposed: Record<string, unknown>;
  screens: readonly { readonly id: number; readonly workArea: Options }[];
  /** Whether whoever is asked for a fingerprint shows the right one; null = nobody can be asked. */
  fingerprint: boolean | null;
  recent: string[];
  sessionHandlers: Record<string, Handler>;
  protocolHandlers: Record<string, (request: Request) => Promise<Response>>;
  ipcHandlers: Record<string, (event: unknown, ...args: unknown[]) => Promise<unknown>>;
};

/** What happened, and what the stand-in shall answer. */
export const journal: Journal = freshJournal();

/** To be called before each test. */
export function resetElectron(): void {
  Object.assign(journal, freshJournal());
  app.removeAllListeners();
  powerMonitor.removeAllListeners();
  screen.removeAllListeners();
  ipcRenderer.removeAllListeners();
  session.defaultSession.removeAllListeners();
}

function freshJournal(): Journal {
  return {
    calls: [],
    schemes: [],
    menu: null,
    popup: null,
    hasLock: true,
    isPackaged: false,
    switches: [],
    switchValues: {},
    chosen: [],
    pressed: 0,
    sent: [],
    exposed: {},
    screens: [{ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
    fingerprint: null,
    recent: [],
    sessionHandlers: {},
    protocolHandlers: {},
    ipcHandlers: {},
  };
}

const note =
  (name: string) =>
  (...args: readonly unknown[]): void => {
    journal.calls.push(args.length > 0 ? `${name} ${JSON.stringify(args)}` : name);
  };

const keep =
  (name: string) =>
  (handler: Handler): void => {
    journal.sessionHandlers[name] = handler;
  };

export const app = Object.assign(new EventEmitter(), {
  commandLine: {
    hasSwitch: (name: string) => journal.switches.includes(name),
    getSwitchValue: (name: string) => journal.switchValues[name] ?? '',
  },
  whenReady: async () => undefined,
  getLocale: () => 'fr-BE',
  getVersion: () => '1.2.3',
  exit: note('exit'),
  enableSandbox: note('enableSandbox'),
  quit: note('quit'),
  setAccessibilitySupportEnabled: note('setAccessibilitySupportEnabled'),
  addRecentDocument: (path: string) => void journal.recent.push(path),
  clearRecentDocuments: () => void (journal.recent = []),
  requestSingleInstanceLock() {
    journal.calls.push('requestSingleInstanceLock');
    return journal.hasLock;
  },
});
Object.defineProperty(app, 'isPackaged', { get: () => journal.isPackaged });

export const powerMonitor = new EventEmitter();

export const systemPreferences = {
  canPromptTouchID: () => journal.fingerprint !== null,
  async promptTouchID(reason: string) {
    note('promptTouchID')(reason);
    if (journal.fingerprint !== true) throw new Error('cancelled');
  },
};

export const shell = {
  showItemInFolder: note('showItemInFolder'),
  async openPath(path: string) {
    note('openPath')(path);
    return '';
  },
};

export const protocol = {
  registerSchemesAsPrivileged(schemes: readonly Options[]) {
    journal.schemes = schemes;
  },
};

export const session = {
  defaultSession: Object.assign(new EventEmitter(), {
    protocol: {
      handle(scheme: string, handler: (request: Request) => Promise<Response>) {
        journal.protocolHandlers[scheme] = handler;
      },
    },
    setPermissionRequestHandler: keep('permission-request'),
    setPermissionCheckHandler: keep('permission-check'),
    setDevicePermissionHandler: keep('device'),
    webRequest: { onBeforeRequest: keep('request') },
  }),
};

export const ipcMain = {
  handle(channel: string, handler: (event: unknown, ...args: unknown[]) => Promise<unknown>) {
    journal.ipcHandlers[channel] = handler;
  },
};

export const ipcRenderer = Object.assign(new EventEmitter(), {
  /** As Electron does it: only what structured clone can carry gets across. */
  invoke(channel: string, ...args: readonly unknown[]) {
    return callAsPage(channel, structuredClone(args));
  },
});

/** Calls a channel as the main frame of the window that was opened last. */
export async function callAsPage(channel: string, args: readonly unknown[]): Promise<unknown> {
  return journal.ipcHandlers[channel]?.(
    { senderFrame: windows.at(-1)?.webContents.mainFrame },
    ...args,
  );
}

export const contextBridge = {
  exposeInMainWorld(name: string, value: unknown) {
    journal.exposed[name] = value;
  },
};

export const Menu = {
  buildFromTemplate: (template: readonly Options[]) =>
    Object.assign(template, { popup: () => (journal.popup = template) }),
  setApplicationMenu(menu: readonly Options[]) {
    journal.menu = menu;
  },
};

export const dialog = {
  showErrorBox: note('showErrorBox'),
  showMessageBoxSync(...args: readonly [unknown, Options]) {
    journal.calls.push(`showMessageBoxSync ${String(args[1]['message'])}`);
    return journal.pressed;
  },
  async showOpenDialog(...args: readonly [unknown, Options]) {
    journal.calls.push(`showOpenDialog ${String(args[1]['title'])}`);
    return { canceled: journal.chosen.length === 0, filePaths: journal.chosen };
  },
};

export const screen = Object.assign(new EventEmitter(), {
  getPrimaryDisplay: () => journal.screens[0],
  getAllDisplays: () => journal.screens,
});

/** Every window opened since the start of the process. */
export const windows: ReturnType<typeof openWindow>[] = [];

/** Called with `new`; what a function returns then is the object. */
export const BrowserWindow = function (options: Options) {
  const window = openWindow(options);
  windows.push(window);
  app.emit('web-contents-created', {}, window.webContents);
  return window;
};

function openWindow(options: Options) {
  let zoomLevel = 0;
  let bounds = { x: 10, y: 20, width: 1000, height: 700 };
  const webContents = Object.assign(new EventEmitter(), {
    mainFrame: { origin: 'app://planner' },
    isDestroyed: () => false,
    send(channel: string, text: string) {
      journal.sent.push({ channel, text });
      ipcRenderer.emit(channel, {}, text);
    },
    setZoomLevel: (level: number) => (zoomLevel = level),
    getZoomLevel: () => zoomLevel,
    setWindowOpenHandler: keep('window-open'),
  });
  return Object.assign(new EventEmitter(), {
    options,
    webContents,
    loadURL: async (url: string) => note('loadURL')(url),
    show: note('show'),
    maximize: note('maximize'),
    focus: note('focus'),
    restore: note('restore'),
    isMinimized: () => true,
    isMaximized: () => false,
    isFullScreen: () => false,
    isDestroyed: () => false,
    getBounds: () => bounds,
    setBounds: (place: typeof bounds) => (bounds = place),
    getNormalBounds: () => bounds,
  });
}
