import { LANGUAGES, type Language } from '../../shared/api/records.ts';

export type Theme = 'light' | 'dark' | 'system';
export const THEMES: readonly Theme[] = ['light', 'dark', 'system'];

export const LOCK_AFTER = [0, 5, 10, 15, 30] as const;
export type LockAfter = (typeof LOCK_AFTER)[number];
/** As R8 of the design asks where nobody has chosen. */
const FIRST_LOCK_AFTER = 10;

/** How this person likes the window. Of planner files only names, never anything in them. */
export type Preferences = {
  readonly language: Language;
  readonly theme: Theme;
  /** Of the side panel, in pixels; null = never set. */
  readonly panelWidth: number | null;
  /** Names beside the icons of the navigation; null = as the window has room. */
  readonly isNavigationWide: boolean | null;
  /** Minutes without a move after which the window locks; 0 = never. */
  readonly lockAfter: LockAfter;
  /** Whether lists are drawn whole and page by page, for those who have them read aloud. */
  readonly hasPagedLists: boolean;
  /** By file, the number of the last entry of its journal that was on file while it was open here. */
  readonly seen: Readonly<Record<string, number>>;
};

export type PreferenceStore = {
  read(): Preferences;
  write(preferences: Preferences): void;
};

const KEY = 'planner.preferences';

/** Kept by the browser for this address; the first language asked for that we speak, else French. */
export const storedPreferences: PreferenceStore = {
  read() {
    const kept = parse(localStorage.getItem(KEY));
    return {
      language: LANGUAGES.find((one) => one === kept['language']) ?? askedLanguage(),
      theme: THEMES.find((one) => one === kept['theme']) ?? 'system',
      panelWidth: typeof kept['panelWidth'] === 'number' ? kept['panelWidth'] : null,
      isNavigationWide:
        typeof kept['isNavigationWide'] === 'boolean' ? kept['isNavigationWide'] : null,
      lockAfter: LOCK_AFTER.find((one) => one === kept['lockAfter']) ?? FIRST_LOCK_AFTER,
      hasPagedLists: kept['hasPagedLists'] === true,
      seen: toNumbers(kept['seen']),
    };
  },
  write: (preferences) => localStorage.setItem(KEY, JSON.stringify(preferences)),
};

function toNumbers(kept: unknown): Readonly<Record<string, number>> {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === 'number'));
}

function askedLanguage(): Language {
  for (const tag of navigator.languages) {
    const known = LANGUAGES.find((one) => tag.toLowerCase().startsWith(one));
    if (known) return known;
  }
  return 'fr';
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
