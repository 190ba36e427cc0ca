import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { AppState } from './app-state.ts';
import type { AppStore } from './create-app-store.ts';

export const AppStoreContext = createContext<AppStore | null>(null);

/** What a page reads of the store. For several values, call it several times. */
export function useApp<Part>(select: (state: AppState) => Part): Part {
  const store = useContext(AppStoreContext);
  if (!store) throw new Error('useApp outside AppStoreContext');
  return useStore(store, select);
}
