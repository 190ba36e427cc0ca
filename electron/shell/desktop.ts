import { app, dialog, Menu, session, type BrowserWindow } from 'electron';
import type { Event } from '../../shared/api/events.ts';
import type { Translate } from '../../shared/wording/translator.ts';
import type { Dispatch } from '../host/dispatch.ts';
import { sendEvent, serveIpc } from '../host/ipc.ts';
import { APP_ORIGIN, type AppParts, registerAppScheme, serveApp } from './app-scheme.ts';
import { findRefusedSwitch, guardContents, guardSession } from './guards.ts';
import { menuTemplate } from './menu.ts';
import { openPlannerWindow } from './planner-window.ts';
import { textMenuTemplate } from './text-menu.ts';

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
  readonly translate: Translate;
  readonly preload: string;
  readonly stateFile: string;
};

export type Desktop = { readonly window: BrowserWindow; emit(event: Event): void };

/** Opens the window and serves it. To be called once the app is ready. */
export function openDesktop(parts: DesktopParts): Desktop {
  const { dispatch, translate, preload, stateFile } = parts;
  const hasDevTools = !app.isPackaged;
  guardSession(session.defaultSession, hasDevTools);
  serveApp(parts, session.defaultSession);

  const window = openPlannerWindow({ preload, stateFile, hasDevTools, translate });
  const page = window.webContents;
  const emit = (event: Event) => sendEvent(page, event);
  serveIpc(dispatch, page, APP_ORIGIN);
  const send = (command: string) => emit({ kind: 'menu', command });
  const template = menuTemplate({ translate, platform: process.platform, hasDevTools, send });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));

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
  return { window, emit };
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
