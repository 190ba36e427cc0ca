import { LANGUAGES, type Language } from '../../../shared/api/records.ts';
import { sheetOf } from '../../../shared/workbook/workbook.ts';
import type { Key } from '../../../shared/wording/translator.ts';
import { RECORD_TABLES } from '../../app/record-tables.ts';
import { NAVIGATION, SCREENS } from '../../app/screens.tsx';
import { SHORTCUTS } from '../../app/shortcuts.ts';
import { useActions } from '../../app/use-actions.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { THEMES } from '../../platform/stored-preferences.ts';
import type { SearchEntry } from './search-entry.ts';

export type Command = { readonly entry: SearchEntry; readonly run: () => void };

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  fr: 'Français',
  nl: 'Nederlands',
  en: 'English',
};

/** Shortcuts that make sense as words too, by the words that list them. */
const ACTIONS = {
  'app.shortcuts.undo': 'undo',
  'app.shortcuts.redo': 'redo',
  'app.shortcuts.save': 'save',
  'app.shortcuts.open': 'open',
  'app.shortcuts.import': 'import',
  'app.shortcuts.export': 'export',
  'app.shortcuts.print': 'print',
  'app.shortcuts.lock': 'lock',
  'app.shortcuts.back': 'back',
  'app.shortcuts.help': 'help',
  'app.shortcuts.list': 'shortcuts',
} as const satisfies Partial<Record<Key, keyof ReturnType<typeof useActions>>>;

/** Screens first, then what the menus and keys do, then language and appearance. */
export function useCommands(): readonly Command[] {
  const translate = useTranslate();
  const actions = useActions();
  const go = useApp((state) => state.go);
  const show = useApp((state) => state.show);
  const backup = useApp((state) => state.backup);
  const closeFile = useApp((state) => state.closeFile);
  const setTheme = useApp((state) => state.setTheme);
  const setLanguage = useApp((state) => state.setLanguage);

  const command = (id: string, rest: Omit<SearchEntry, 'kind' | 'id'>, run: () => void) => ({
    entry: { kind: 'command' as const, id, ...rest },
    run,
  });
  const plain = (words: Key, run: () => void) =>
    command(words, { label: translate(words), detail: '' }, run);
  return [
    ...NAVIGATION.flatMap(({ words, screens }) =>
      screens.map(({ screen }) =>
        command(
          `go-${screen}`,
          { label: translate(SCREENS[screen].words), detail: translate(words) },
          () => go(screen),
        ),
      ),
    ),
    ...RECORD_TABLES.map((table) =>
      command(
        `records-${table}`,
        { label: sheetOf(table)[translate.language], detail: translate('records.title') },
        () => go('records', table),
      ),
    ),
    ...SHORTCUTS.flatMap(({ keys, words }) => {
      const action = Object.entries(ACTIONS).find(([key]) => key === words)?.[1];
      if (action === undefined) return [];
      return [command(action, { label: translate(words), detail: '', keys }, actions[action])];
    }),
    plain('app.menu.history', () => show('history')),
    plain('app.menu.backup', () => void backup()),
    plain('app.menu.close', () => void closeFile()),
    plain('app.menu.settings', () => show('settings')),
    plain('app.menu.about', () => show('about')),
    ...LANGUAGES.map((language) =>
      command(
        `language-${language}`,
        { label: LANGUAGE_NAMES[language], detail: translate('app.language') },
        () => setLanguage(language),
      ),
    ),
    ...THEMES.map((theme) =>
      command(
        `theme-${theme}`,
        { label: translate(`app.theme.${theme}`), detail: translate('app.theme') },
        () => setTheme(theme),
      ),
    ),
  ];
}
