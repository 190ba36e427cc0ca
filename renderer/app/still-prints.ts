import type { AppStore } from './create-app-store.ts';

/**
 * While the window is locked, nothing prepares itself for paper. To be called before the page is
 * drawn: a window tells its listeners in the order in which they came.
 */
export function stillPrints(store: AppStore, page: Window): void {
  const still = (event: globalThis.Event) => {
    if (store.getState().isLocked) event.stopImmediatePropagation();
  };
  page.addEventListener('beforeprint', still);
  page.addEventListener('afterprint', still);
}
