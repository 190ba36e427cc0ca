import { BrowserWindow, dialog, type Rectangle, screen } from 'electron';
import type { Translate } from '../../shared/wording/translator.ts';
import { APP_ORIGIN } from './app-scheme.ts';
import { LEAST_SIZE, placeWindow, readWindowState, writeWindowState } from './window-state.ts';

export type WindowParts = {
  /** Absolute path of the bundled preload. */
  readonly preload: string;
  /** File that keeps where the window stood. */
  readonly stateFile: string;
  /** Developer tools are for developers (SEC-E10). */
  readonly hasDevTools: boolean;
  readonly words: () => Translate;
};

/** The one window of the planner, shown once its page has been painted (SEC-E1). */
export function openPlannerWindow(parts: WindowParts): BrowserWindow {
  const { preload, stateFile, hasDevTools, words } = parts;
  const former = readWindowState(stateFile);
  const place = placeWindow(former, workAreas());

  const window = new BrowserWindow({
    ...place,
    minWidth: LEAST_SIZE.width,
    minHeight: LEAST_SIZE.height,
    show: false,
    title: 'Posting Rotation Planner',
    webPreferences: {
      preload,
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
      devTools: hasDevTools,
    },
  });
  window.once('ready-to-show', () => {
    if (former?.isMaximized) window.maximize();
    window.webContents.setZoomLevel(former?.zoomLevel ?? 0);
    window.show();
  });
  window.on('close', () => {
    writeWindowState(stateFile, {
      bounds: window.getNormalBounds(),
      isMaximized: window.isMaximized(),
      zoomLevel: window.webContents.getZoomLevel(),
    });
  });
  // A screen was unplugged, or shows less than before: the window comes to where it can be seen.
  const stayInSight = () => {
    if (window.isDestroyed() || window.isMaximized() || window.isFullScreen()) return;
    const bounds = window.getBounds();
    const seen = placeWindow({ bounds }, workAreas());
    if (seen !== bounds) window.setBounds(seen);
  };
  screen.on('display-removed', stayInSight);
  screen.on('display-metrics-changed', stayInSight);
  // The page holds its window back while it has something typed that is in no file.
  window.webContents.on('will-prevent-unload', (event) => {
    if (mayLoseTyped(window, words())) event.preventDefault();
  });
  void window.loadURL(`${APP_ORIGIN}/`);
  return window;
}

/** The main one first. */
function workAreas(): readonly [Rectangle, ...Rectangle[]] {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main.workArea, ...others.map(({ workArea }) => workArea)];
}

function mayLoseTyped(window: BrowserWindow, translate: Translate): boolean {
  const stay = 0;
  const chosen = dialog.showMessageBoxSync(window, {
    type: 'question',
    message: translate('app.unsaved.title'),
    detail: translate('app.unsaved.window'),
    buttons: [translate('app.unsaved.stay'), translate('app.unsaved.leave')],
    defaultId: stay,
    cancelId: stay,
    noLink: true,
  });
  return chosen !== stay;
}
