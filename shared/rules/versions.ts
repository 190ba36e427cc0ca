import { day, type IsoDate } from '../dates.ts';
import { ENTRY_INTO_FORCE } from './art-17/figures.ts';
import type { Figures, Finding } from './finding.ts';

/** An article, or the point of one that has a history of its own (catalogue § 1). */
export type Article =
  | '1'
  | '1-6'
  | '1-10'
  | '1-11'
  | '1-12'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'
  | '7'
  | '8'
  | '9'
  | '10'
  | '11-1'
  | '11-2'
  | '11-3'
  | '12'
  | '13'
  | '14'
  | '15'
  | '16'
  | '17'
  | '18'
  | '19'
  | '20'
  | '21'
  | '22'
  | '23'
  | '24'
  | '25';

/** A text of an article, as an act of amendment left it. */
export type Text = {
  readonly act: 'RD 05-03-2015' | 'RD 08-07-2018' | 'RD 18-09-2022';
  readonly since: IsoDate;
  /** Last day, inclusive, of a text that ends by itself. */
  readonly until?: IsoDate;
  /** An annulment works back to the first day of the text. */
  readonly annulled?: { readonly on: IsoDate; readonly ruling: string };
};

/** The text that governs a day, or why there is none. */
export type Version =
  | { readonly isInForce: true; readonly act: Text['act']; readonly since: IsoDate }
  | {
      readonly isInForce: false;
      readonly reason: 'BEFORE_DECREE' | 'NOT_YET_WRITTEN' | 'ANNULLED' | 'PERIOD_OVER';
      readonly figures: Figures;
    };

const FIRST: Text = { act: 'RD 05-03-2015', since: ENTRY_INTO_FORCE };
const SECOND: Text = { act: 'RD 08-07-2018', since: day('2018-07-29') };
const THIRD: Text = { act: 'RD 18-09-2022', since: day('2022-12-25') };
const RULING_2016 = { on: day('2016-05-17'), ruling: '234.746' };
const RULING_2020 = { on: day('2020-12-31'), ruling: '249.402' };
const BOTH_ANNULLED: readonly Text[] = [
  { ...FIRST, annulled: RULING_2016 },
  { ...SECOND, annulled: RULING_2020 },
  THIRD,
];

/** Texts by first day, for the articles that have not just the first one. */
const TEXTS: Partial<Record<Article, readonly Text[]>> = {
  '1-6': [FIRST, SECOND],
  '1-10': [FIRST, SECOND],
  '1-11': [{ ...SECOND, annulled: RULING_2020 }],
  '1-12': [{ ...SECOND, annulled: RULING_2020 }],
  '3': [FIRST, SECOND],
  '11-2': [FIRST, SECOND],
  '11-3': [SECOND],
  '13': [FIRST, SECOND],
  '21': BOTH_ANNULLED,
  '22': BOTH_ANNULLED,
  // Eight years from the entry into force (art. 25; catalogue: until 29-03-2023 inclusive).
  '25': [{ ...FIRST, until: day('2023-03-29') }],
};

/** First day of the decree, where every history begins. */
export const FIRST_DAY = FIRST.since;

/** Every text of an article, oldest first; each ends the day before the next begins. */
export function listTexts(article: Article): readonly Text[] {
  return TEXTS[article] ?? [FIRST];
}

/** The text of an article that governs `on`, the reference day of the question (catalogue C3). */
export function versionOn(article: Article, on: IsoDate): Version {
  const texts = listTexts(article);
  const text = texts.findLast(({ since }) => since <= on);
  if (text === undefined) {
    const reason = on < ENTRY_INTO_FORCE ? 'BEFORE_DECREE' : 'NOT_YET_WRITTEN';
    const since = reason === 'BEFORE_DECREE' ? ENTRY_INTO_FORCE : (texts[0]?.since ?? null);
    return { isInForce: false, reason, figures: { on, in_force_since: since } };
  }
  const { act, since, until, annulled } = text;
  if (annulled !== undefined) {
    const next = texts.find((other) => other.since > on && other.annulled === undefined);
    const figures = {
      ...{ on, text_since: since, annulled_on: annulled.on, ruling: annulled.ruling },
      in_force_since: next?.since ?? null,
    };
    return { isInForce: false, reason: 'ANNULLED', figures };
  }
  if (until !== undefined && until < on)
    return { isInForce: false, reason: 'PERIOD_OVER', figures: { on, until } };
  return { isInForce: true, act, since };
}

/** The act whose text of the article governs `on`; `null` where none does. */
export function actOn(article: Article, on: IsoDate): Text['act'] | null {
  const version = versionOn(article, on);
  return version.isInForce ? version.act : null;
}

/** NOT_IN_FORCE with the reason; `null` where a valid text governs the day. */
export function judgeInForce(article: Article, on: IsoDate): Finding | null {
  const version = versionOn(article, on);
  if (version.isInForce) return null;
  const [number, point] = article.split('-');
  return {
    rule: article,
    code: 'NOT_IN_FORCE',
    article: point === undefined ? `art. ${number}` : `art. ${number}, ${point}°`,
    reason: version.reason,
    missing: [],
    records: [],
    figures: version.figures,
  };
}
