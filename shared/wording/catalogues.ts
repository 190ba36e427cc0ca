import type { Language } from '../api/records.ts';
import * as en from './en/catalogue.ts';
import * as fr from './fr/catalogue.ts';
import * as nl from './nl/catalogue.ts';
import type { WordingOf } from './wording-of.ts';

/** The source: its keys are the keys of every language. */
export type Catalogue = typeof en;

type Translated = { readonly [Namespace in keyof Catalogue]: WordingOf<Catalogue[Namespace]> };

/** Every text a person reads, by language. */
export const catalogues: Readonly<Record<Language, Translated>> = { en, fr, nl };
