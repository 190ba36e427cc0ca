import type { App, Session, WebContents } from 'electron';
import { APP_ORIGIN } from './app-scheme.ts';

/** What a page may load: its own origin, and what it made itself. */
const OWN = [`${APP_ORIGIN}/`, `blob:${APP_ORIGIN}/`, 'data:'];
const DEV_TOOLS = 'devtools://';

/** Switches that open a door into the process; a packaged planner refuses to start with one. */
const REFUSED_SWITCHES = [
  'no-sandbox',
  'disable-web-security',
  'inspect',
  'inspect-brk',
  'js-flags',
  'remote-debugging-port',
  'remote-debugging-pipe',
];

/** The first switch of the command line that a packaged planner refuses (SEC-E2, SEC-E10). */
export function findRefusedSwitch({ commandLine, isPackaged }: App): string | undefined {
  return isPackaged ? REFUSED_SWITCHES.find((name) => commandLine.hasSwitch(name)) : undefined;
}

/** Nothing leads out of our page: no navigation, no window, no embedded view (SEC-E7, SEC-E8, SEC-E14). */
export function guardContents(contents: WebContents): void {
  const refuse = (event: { preventDefault(): void }) => event.preventDefault();
  contents.on('will-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-attach-webview', refuse);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** No permission but writing to the clipboard, no device, no network, no file (SEC-E6, SEC-E9). */
export function guardSession(session: Session, hasDevTools: boolean): void {
  const isGranted = (permission: string, origin: string) =>
    permission === 'clipboard-sanitized-write' && (origin === APP_ORIGIN || isOwn(origin));
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(isGranted(permission, requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) =>
    isGranted(permission, origin),
  );
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !isOwn(url) && !(hasDevTools && url.startsWith(DEV_TOOLS)) }),
  );
  session.on('will-download', (event, item) => {
    if (!isOwn(item.getURL())) return event.preventDefault();
    item.setSaveDialogOptions({ defaultPath: item.getFilename() });
  });
}

/** Origins come with or without their last slash. */
function isOwn(url: string): boolean {
  return OWN.some((start) => url.startsWith(start) || `${url}/` === start);
}
