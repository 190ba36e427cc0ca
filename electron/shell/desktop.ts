import { app, dialog, Menu, session, type BrowserWindow } from 'electron';
import type { Event } from '../../shared/api/events.ts';
import type { DesktopSettings } from '../../shared/api/shell-ask.ts';
import { createTranslator, type Translate } from '../../shared/wording/translator.ts';
import type { Dispatch } from '../host/dispatch.ts';
import { sendEvent, serveIpc } from '../host/ipc.ts';
import { answerPage } from './answer-page.ts';
import { APP_ORIGIN, type AppParts, registerAppScheme, serveApp } from './app-scheme.ts';
import { readDesktopSettings, writeDesktopSettings } from './desktop-settings.ts';
import { findRefusedSwitch, guardContents, guardSession } from './guards.ts';
import { isOwner, lockWithComputer } from './lock-with-computer.ts';
import { type MenuCommand, menuTemplate } from './menu.ts';
import { openPlannerWindow } from './planner-window.ts';
import { followSaved } from './saved-files.ts';
import { textMenuTemplate } from './text-menu.ts';
import { createWindowLock } from './window-lock.ts';

/**
 * What must happen before `ready`, and before any file is opened. False when this process has to
 * go: another one has the planner open, or the command line asks for what we refuse (SEC-E2, SEC-E15).
 */
export function prepareDesktop(): boolean {
  registerAppScheme();
  app.enableSandbox();
  if (findRefusedSwitch(app) !== undefined) return false;
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  return app.requestSingleInstanceLock();
}

export type DesktopParts = AppParts & {
  readonly dispatch: Dispatch;
  /** In the language of the system, until the page has said which one it speaks. */
  readonly translate: Translate;
  readonly preload: string;
  readonly stateFile: string;
  readonly settingsFile: string;
};

export type Desktop = {
  readonly window: BrowserWindow;
  /** In the language of the page. */
  words(): Translate;
  emit(event: Event): void;
};

/** Opens the window and serves it. To be called once the app is ready. */
export function openDesktop(parts: DesktopParts): Desktop {
  const { preload, stateFile, settingsFile } = parts;
  const hasDevTools = !app.isPackaged;
  let translate = parts.translate;
  const words = () => translate;
  const lock = createWindowLock((event) => sendEvent(window.webContents, event));
  guardSession(session.defaultSession, hasDevTools);
  serveApp({ ...parts, isClosed: lock.isClosed }, session.defaultSession);
  const saved = followSaved(session.defaultSession, (file) => lock.emit({ kind: 'saved', file }));
  forceAccessibility(readDesktopSettings(settingsFile));

  const window = openPlannerWindow({ preload, stateFile, hasDevTools, words });
  const page = window.webContents;
  const send = (command: MenuCommand) => lock.emit({ kind: 'menu', command });
  const drawMenu = () => {
    const isLocked = lock.isClosed();
    const { platform } = process;
    const template = menuTemplate({ translate, platform, hasDevTools, isLocked, send });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  drawMenu();
  const close = () => {
    lock.close();
    drawMenu();
  };

  const ask = answerPage({
    language({ language }) {
      translate = createTranslator(language);
      drawMenu();
      return null;
    },
    lock() {
      close();
      return null;
    },
    async unlock() {
      if (!(await isOwner(translate))) return false;
      lock.open();
      drawMenu();
      return true;
    },
    openSaved: ({ id }) => !lock.isClosed() && saved.open(id),
    showSaved: ({ id }) => !lock.isClosed() && saved.show(id),
    settings: () => readDesktopSettings(settingsFile),
    keepSettings(settings) {
      writeDesktopSettings(settingsFile, settings);
      forceAccessibility(settings);
      return settings;
    },
  });
  serveIpc({ call: lock.guard(parts.dispatch), ask }, page, APP_ORIGIN);
  lockWithComputer(() => {
    lock.emit({ kind: 'lock' });
    close();
  });

  // A page that is loaded anew knows nothing of the lock.
  page.on('did-finish-load', () => lock.isClosed() && sendEvent(page, { kind: 'lock' }));
  page.on('context-menu', (_event, pointed) => {
    const items = textMenuTemplate(pointed, translate);
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });

  // Of what a second start was given, only a planner file is looked at: see `given-file.ts`.
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => app.quit());
  return { window, words, emit: lock.emit };
}

/** Never taken back while the planner runs: a screen reader may have come meanwhile (AX-17). */
function forceAccessibility({ forcesAccessibility }: DesktopSettings): void {
  if (forcesAccessibility) app.setAccessibilitySupportEnabled(true);
}

/** Asks for a planner file with the system's dialog; `null` when the person cancels. */
export async function choosePlannerFile(
  window: BrowserWindow,
  translate: Translate,
): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: translate('host.dialog.open'),
    properties: ['openFile'],
    filters: [{ name: translate('host.dialog.kind'), extensions: ['planner'] }],
  });
  return filePaths[0] ?? null;
}
