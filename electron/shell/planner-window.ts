import { BrowserWindow, screen } from 'electron';
import { APP_ORIGIN } from './app-scheme.ts';
import { LEAST_SIZE, placeWindow, readWindowState, writeWindowState } from './window-state.ts';

export type WindowParts = {
  /** Absolute path of the bundled preload. */
  readonly preload: string;
  /** File that keeps where the window stood. */
  readonly stateFile: string;
  /** Developer tools are for developers (SEC-E10). */
  readonly hasDevTools: boolean;
};

/** The one window of the planner, shown once its page has been painted (SEC-E1). */
export function openPlannerWindow({ preload, stateFile, hasDevTools }: WindowParts): BrowserWindow {
  const former = readWindowState(stateFile);
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  const place = placeWindow(former, [main.workArea, ...others.map(({ workArea }) => workArea)]);

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
  void window.loadURL(`${APP_ORIGIN}/`);
  return window;
}
