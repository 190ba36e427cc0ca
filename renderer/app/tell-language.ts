import type { Shell } from '../platform/platform.ts';
import type { AppStore } from './create-app-store.ts';

/** Keeps the menus of the window in the language of the page. */
export function tellLanguage(store: AppStore, shell: Pick<Shell, 'language'>): void {
  void shell.language({ language: store.getState().language });
  store.subscribe(({ language }, { language: former }) => {
    if (language !== former) void shell.language({ language });
  });
}
