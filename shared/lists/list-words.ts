import type { Language, Need, PlaceName } from '../api/records.ts';
import { localeOf, type Translate } from '../wording/translator.ts';

/** The country in the language of the words; the code itself when it is none of ISO 3166. */
export function wordCountry(code: string | null, translate: Translate): string | null {
  if (code === null || !/^[A-Z]{2}$/.test(code)) return code;
  return countriesOf(translate).of(code) ?? code;
}

/** The title of a service, the city of a post; null where nobody has described it. */
export function wordPlace(place: PlaceName | null | undefined, language: Language): string | null {
  return place?.title?.[language] ?? place?.city ?? null;
}

/** A deviation and what the decree says of it, such as "extend by 92 days: needs a decision". */
export function wordNeed({ kind, days, code }: Need, translate: Translate): string {
  const need =
    kind === 'sequence'
      ? translate('lists.need.sequence')
      : translate(`lists.need.${kind}`, { count: Math.abs(days) });
  return translate('lists.need.with_code', { need, code: translate(`lists.code.${code}`) });
}

/** A missing fact such as `agent.appointed_on`; its own name where no word is known. */
export function wordFact(fact: string, translate: Translate): string {
  const key = `lists.fact.${fact}`;
  return translate.has(key) ? translate(key) : fact;
}

/** Made once a language: making one costs more than naming a thousand countries. */
const countries = new Map<string, Intl.DisplayNames>();

function countriesOf({ language }: Translate): Intl.DisplayNames {
  const locale = localeOf(language);
  const names = countries.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region' });
  countries.set(locale, names);
  return names;
}
