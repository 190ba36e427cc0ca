import type { StateCreator } from 'zustand/vanilla';
import type { Language } from '../../shared/api/records.ts';
import type { PreferenceStore, Theme } from '../platform/stored-preferences.ts';

export type PreferencesSlice = {
  readonly language: Language;
  readonly theme: Theme;

  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
};

export const preferencesSlice =
  (store: PreferenceStore): StateCreator<PreferencesSlice> =>
  (set, get) => {
    const keep = () => store.write({ language: get().language, theme: get().theme });
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
    };
  };
