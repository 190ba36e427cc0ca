import type { Event } from '../../shared/api/events.ts';
import type { Platform } from '../platform/platform.ts';
import type { AppStore } from './create-app-store.ts';

/** Lets the store hear what the backend says unasked. */
export function followEvents(
  platform: Pick<Platform, 'transport' | 'onReach'>,
  store: AppStore,
): void {
  platform.transport.onEvent((event) => takeEvent(store, event));
  platform.onReach((isReached) => store.getState().takeReach(isReached));
}

/** Exported for its test. */
export function takeEvent(store: AppStore, event: Event): void {
  const state = store.getState();
  switch (event.kind) {
    case 'session-changed':
      return void state.takeNews(event.state);
    case 'import-progress':
      return state.takeImportProgress(event);
    case 'lock':
      return state.lock();
    case 'saved':
      return state.tellSaved(event.file);
    case 'proposals-progress':
      return state.takeProposalsProgress(event);
    case 'menu':
      return runMenuCommand(store, event.command);
  }
}

function runMenuCommand(store: AppStore, command: string): void {
  const state = store.getState();
  switch (command) {
    case 'undo':
      return void state.undo();
    case 'redo':
      return void state.redo();
    case 'open':
      return void state.openAnother();
    case 'open-given':
      return void state.openGiven();
    case 'import':
      return state.session?.file ? state.go('import') : undefined;
    case 'lock':
      return state.lock();
    case 'find':
      return state.session?.file ? state.show('find') : undefined;
    case 'search':
      // The list on screen hears its own key.
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true }));
      return undefined;
    case 'help':
      return state.showHelp(!state.isHelpOpen);
    case 'history':
    case 'settings':
    case 'shortcuts':
    case 'about':
      return state.show(command);
    case 'export':
      return state.session?.file ? state.askExport() : undefined;
    case 'print':
      return window.print();
    case 'backup':
      return void state.backup();
    case 'close':
      return void state.closeFile();
  }
}
