import type { Language } from '../../shared/api/records.ts';

/** The language of the system where it is one of ours, else English. */
export function systemLanguage(locale: string): Language {
  const [language] = locale.toLowerCase().split('-');
  return language === 'fr' || language === 'nl' ? language : 'en';
}
