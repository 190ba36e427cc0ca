import { LANGUAGES, type Language } from '../../shared/api/records.ts';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';

const NAMES: Readonly<Record<Language, string>> = {
  fr: 'Français',
  nl: 'Nederlands',
  en: 'English',
};

/** The three languages of the window; each names itself. */
export function LanguageMenu() {
  const translate = useTranslate();
  const setLanguage = useApp((state) => state.setLanguage);
  return (
    <LanguageSwitch
      label={translate('app.language')}
      languages={LANGUAGES.map((code) => ({ code, name: NAMES[code] }))}
      chosen={translate.language}
      onChoose={setLanguage}
    />
  );
}
