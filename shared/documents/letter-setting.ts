import type { Language } from '../api/records.ts';
import type { IsoDate } from '../dates.ts';
import type { Agent } from '../domain/agent.ts';
import { wordCountry } from '../lists/list-words.ts';
import type { Translate } from '../wording/translator.ts';

/** What a letter or a statement needs to know besides its facts; names in the language of `translate`. */
export type LetterSetting = {
  /** The day it is of. */
  readonly on: IsoDate;
  readonly translate: Translate;
  readonly names: {
    place(code: string): string;
    /** ISO 3166 alpha-2; null for a service or an unknown place. */
    country(code: string): string | null;
    function(code: string): string;
  };
};

/** In which an agent is written to, unless another is chosen: that of the language role. */
export function languageOf({ languageRole }: Pick<Agent, 'languageRole'>): Language {
  return languageRole === 'NL' ? 'nl' : 'fr';
}

/** A place with its country. */
export function namePlaceIn({ names, translate }: LetterSetting, code: string): string {
  const country = wordCountry(names.country(code), translate);
  return country === null ? names.place(code) : `${names.place(code)} (${country})`;
}
