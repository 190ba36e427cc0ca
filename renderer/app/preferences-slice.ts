import type { StateCreator } from 'zustand/vanilla';
import type { Language } from '../../shared/api/records.ts';
import type {
  LockAfter,
  Preferences,
  PreferenceStore,
  Theme,
} from '../platform/stored-preferences.ts';

export type PreferencesSlice = Preferences & {
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
  setPanelWidth(panelWidth: number): void;
  setNavigationWide(isNavigationWide: boolean): void;
  setLockAfter(lockAfter: LockAfter): void;
  setPagedLists(hasPagedLists: boolean): void;
  /** That this person has had the file open up to that entry of its journal. */
  markSeen(file: string, sequence: number): void;
};

/** Files of which it is remembered what was seen, those opened last. */
const FILES_KEPT = 50;

export const preferencesSlice =
  (store: PreferenceStore): StateCreator<PreferencesSlice> =>
  (set, get) => {
    const keep = () => {
      const { language, theme, panelWidth, isNavigationWide } = get();
      const { lockAfter, hasPagedLists, seen } = get();
      const window = { language, theme, panelWidth, isNavigationWide };
      store.write({ ...window, lockAfter, hasPagedLists, seen });
    };
    return {
      ...store.read(),
      setLanguage(language) {
        set({ language });
        keep();
      },
      setTheme(theme) {
        set({ theme });
        keep();
      },
      setPanelWidth(panelWidth) {
        set({ panelWidth });
        keep();
      },
      setNavigationWide(isNavigationWide) {
        set({ isNavigationWide });
        keep();
      },
      setLockAfter(lockAfter) {
        set({ lockAfter });
        keep();
      },
      setPagedLists(hasPagedLists) {
        set({ hasPagedLists });
        keep();
      },
      markSeen(file, sequence) {
        if (get().seen[file] === sequence) return;
        const { [file]: _, ...others } = get().seen;
        const latest = Object.entries(others).slice(1 - FILES_KEPT);
        set({ seen: { ...Object.fromEntries(latest), [file]: sequence } });
        keep();
      },
    };
  };
