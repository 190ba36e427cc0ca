import { createInstance } from 'i18next';
import type { Language } from '../api/records.ts';
import { catalogues, type Catalogue } from './catalogues.ts';

type Base<Key> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key;

/** Namespace, dot, key: `app.undo`. A plural is named without its `_one` or `_other`. */
export type Key = {
  [Namespace in keyof Catalogue]: `${Namespace}.${Base<keyof Catalogue[Namespace] & string>}`;
}[keyof Catalogue];

/** What a sentence needs. `count` chooses its plural. Numbers have their thousands grouped: give a year as text. */
export type Values = Readonly<Record<string, string | number>>;

/** Words one key in one language. */
export type Translate = {
  (key: Key, values?: Values): string;
  readonly language: Language;
  /** For keys made of data, such as a code of the journal: whether the catalogue knows it. */
  has(key: string): key is Key;
};

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' };

/** The BCP 47 tag by which days and numbers of a language are written in Belgium. */
export function localeOf(language: Language): string {
  return LOCALES[language];
}

/** The words of one language. An unknown key is a bug and throws. */
export function createTranslator(language: Language): Translate {
  const texts = flatten(language);
  const numbers = new Intl.NumberFormat(localeOf(language));
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    resources: { [language]: { translation: texts } },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  const has = (key: string): key is Key => key in texts || `${key}_other` in texts;

  const translate = (key: Key, values: Values = {}): string => {
    if (!has(key)) throw new Error(`no wording for ${String(key)}`);
    const shown = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? numbers.format(value) : value,
    ]);
    const count = typeof values['count'] === 'number' ? { count: values['count'] } : {};
    return i18n.t(key, { ...count, replace: Object.fromEntries(shown) });
  };
  return Object.assign(translate, { language, has });
}

function flatten(language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(catalogues[language]).flatMap(([namespace, texts]) =>
      Object.entries(texts).map(([key, text]) => [`${namespace}.${key}`, text]),
    ),
  );
}
