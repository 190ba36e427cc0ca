import type { StateCreator } from 'zustand/vanilla';
import type { Language } from '../../shared/api/records.ts';
import type { PreferenceStore, Theme } from '../platform/stored-preferences.ts';

export type PreferencesSlice = {
  readonly language: Language;
  readonly theme: Theme;
  /** Of the side panel, in pixels; null = never set. */
  readonly panelWidth: number | null;

  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
  setPanelWidth(panelWidth: number): void;
};

export const preferencesSlice =
  (store: PreferenceStore): StateCreator<PreferencesSlice> =>
  (set, get) => {
    const keep = () => {
      const { language, theme, panelWidth } = get();
      store.write({ language, theme, panelWidth });
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
    };
  };
