import type { StateCreator } from 'zustand/vanilla';
import type { Language } from '../../shared/api/records.ts';
import type { Preferences, PreferenceStore, Theme } from '../platform/stored-preferences.ts';

export type PreferencesSlice = Preferences & {
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
  setPanelWidth(panelWidth: number): void;
  setNavigationWide(isNavigationWide: boolean): void;
};

export const preferencesSlice =
  (store: PreferenceStore): StateCreator<PreferencesSlice> =>
  (set, get) => {
    const keep = () => {
      const { language, theme, panelWidth, isNavigationWide } = get();
      store.write({ language, theme, panelWidth, isNavigationWide });
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
    };
  };
