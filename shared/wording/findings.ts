import { parseDay } from '../dates.ts';
import type { Figures, Finding } from '../rules/finding.ts';
import type { Step } from '../rules/verdict.ts';
import { wordFact } from '../lists/list-words.ts';
import { formatDay } from './format-day.ts';
import type { Key, Translate, Values } from './translator.ts';
import { capitalised } from './capitalised.ts';

/** What a finding says, in sentences, with its article and the figures to redo the sum by hand. */
export function wordFinding(finding: Finding, translate: Translate): string {
  const { figures, article, missing } = finding;
  const values = {
    ...wordFigures(figures, translate),
    article: wordArticle(article, translate),
  };
  const sentences = sentenceKeys(finding).map((key) =>
    capitalised(translate(keyOf(key, translate), values)),
  );
  const toFind = missing.length === 0 ? [] : [wordMissingFacts(missing, translate)];
  return unbroken([...sentences, ...toFind].join(' '), translate);
}

/** What a recorded period is in the rhythm of art. 17, and how its last day was computed. */
export function wordStep(step: Step, translate: Translate): string {
  const { kind, from, to, statutoryLastDay, lawfulLastDay, postingsCounted } = step;
  const values = {
    ...wordFigures({ ...step.figures, from, to }, translate),
    kind: capitalised(translate(`lists.kind.${kind}`)),
    postings_counted: postingsCounted,
    statutory_last_day: statutoryLastDay === null ? '' : formatDay(statutoryLastDay),
    lawful_last_day: lawfulLastDay === null ? '' : formatDay(lawfulLastDay),
    article: wordArticle(step.article, translate),
  };
  const isMoved = lawfulLastDay !== null && lawfulLastDay !== statutoryLastDay;
  const movedBy = step.figures['by_reading'] === undefined ? 'moved' : 'byReading';
  const sentences = [
    translate(keyOf(`step.${stepVariant(step)}`, translate), values),
    ...(statutoryLastDay === null ? [] : [translate('findings.step.term', values)]),
    ...(isMoved ? [translate(`findings.step.${movedBy}`, values)] : []),
  ];
  return unbroken(sentences.join(' '), translate);
}

/** The paragraph as letters of that language print it: `art. 17, § 1er, al. 2`, `lid 2`. */
export function wordArticle(article: string, translate: Translate): string {
  if (translate.language === 'fr') return article.replace(/§ 1(?=,|$)/, '§ 1er');
  return translate.language === 'nl' ? article.replace('al. ', 'lid ') : article;
}

/** The text with `§ 1er` and `art. 17` on one line, and French signs beside the word before them. */
export function unbroken(text: string, translate: Translate): string {
  const kept = text.replaceAll(/(art\.|§|al\.|lid) (?=\d)/g, '$1\u00a0');
  return translate.language === 'fr' ? kept.replaceAll(/ (?=[:;!?»])/g, '\u00a0') : kept;
}

/** The keys, without their namespace, of the sentences a finding is made of. */
function sentenceKeys({ reason, code, figures }: Finding): readonly string[] {
  const isMoved = figures['lawful_last_day'] !== figures['statutory_last_day'];
  switch (reason) {
    case 'FOUR_YEARS':
    case 'THREE_YEARS':
      return [reason, ...(isMoved ? ['then.moved'] : [])];
    case 'EARLY_END':
      return [
        reason,
        ...(isMoved ? ['then.reaches'] : []),
        `then.${code}`,
        ...(code === 'OK' ? [] : ['then.notCounted']),
      ];
    case 'SHORTENED':
      return [reason, ...(isMoved ? ['then.reaches'] : []), `then.${code}`];
    case 'EXTENDED':
    case 'OVERSTAY': {
      const part = figures['months'] === 36 ? 'headquarters' : 'posting';
      return [`${reason}.${part}`, ...(isMoved ? ['then.reaches'] : []), `then.${code}`];
    }
    case 'SEQUENCE':
      return [
        `SEQUENCE.${figures['kind'] === 'posting' ? 'posting' : 'headquarters'}`,
        `then.${code}`,
      ];
    case 'NO_ASSIGNMENT':
      return [isGiven(figures, 'last_ended_on') ? 'NO_ASSIGNMENT.ended' : reason];
    case 'REFUSED':
      return [isGiven(figures, 'decided_on') ? 'REFUSED.dated' : reason];
    case 'TAKES_OVER':
      return [isGiven(figures, 'class') ? reason : 'TAKES_OVER.no_class'];
    default:
      return [reason];
  }
}

function isGiven(figures: Figures, name: string): boolean {
  return figures[name] !== null && figures[name] !== undefined;
}

function stepVariant({ counts, postingsCounted, figures }: Step): string {
  if (counts === 'posting' && postingsCounted > 2) return 'extra';
  if (counts === 'headquarters' && Number(figures['postings_in_a_row'] ?? 0) > 0)
    return 'headquarters.kept';
  return counts;
}

/** Every figure as it stands in a sentence, and the phrases that several sentences share. */
export function wordFigures(figures: Figures, translate: Translate): Values {
  const words = Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, wordFigure(name, value, translate)]),
  );
  const isOpen = !isGiven(figures, 'to');
  const period = translate(isOpen ? 'findings.period.open' : 'findings.period', words);
  return {
    ...words,
    period,
    term: wordTerm(figures, words, translate),
    credit: wordCredit(figures, translate),
    experience: wordLength(figures['months'], figures['days'], translate),
    postings: translate('findings.postings', { count: Number(figures['postings_in_a_row'] ?? 0) }),
    first: wordFunction(figures, 'first', translate),
    second: wordFunction(figures, 'second', translate),
  };
}

/** Figures that hold codes separated by `;`, and where their words are. */
const CODED: Readonly<Record<string, string>> = {
  grounds: 'lists.ground',
  lacking: 'findings.exam',
  lacking_parts: 'findings.part',
  paper: 'findings.paper',
  domain: 'findings.domain',
  career: 'lists.career',
  authority: 'findings.authority',
  careers: 'remedies.careers',
  exam: 'findings.exam',
  part: 'findings.part',
};

function wordFigure(name: string, value: Figures[string], translate: Translate): string {
  if (value === null || value === undefined || value === '') return translate('findings.absent');
  if (name === 'days') return translate('findings.days', { count: Number(value) });
  const words = CODED[name];
  if (words !== undefined) return wordList(words, String(value).split(';'), translate);
  if (name === 'kind') return wordKind(String(value), translate);
  const day = typeof value === 'string' ? parseDay(value) : undefined;
  return day === undefined ? String(value) : formatDay(day);
}

function wordKind(kind: string, translate: Translate): string {
  const key = ['lists.kind', 'lists.derogation']
    .map((prefix) => `${prefix}.${kind}`)
    .find((one) => translate.has(one));
  return key !== undefined && translate.has(key) ? translate(key) : kind;
}

function wordList(prefix: string, codes: readonly string[], translate: Translate): string {
  const words = codes.map((code) => {
    const key = `${prefix}.${code}`;
    return translate.has(key) ? translate(key) : code;
  });
  return new Intl.ListFormat(translate.language).format(words);
}

function wordTerm(figures: Figures, words: Values, translate: Translate): string {
  const months = Number(figures['months'] ?? 0);
  const key = `findings.length.${months}`;
  const length = translate.has(key)
    ? translate(key)
    : translate('findings.months', { count: months });
  const values = { ...words, length, credit: wordCredit(figures, translate) };
  const hasCredit = Number(figures['credit_months'] ?? 0) + Number(figures['credit_days'] ?? 0) > 0;
  return translate(hasCredit ? 'findings.term.credit' : 'findings.term', values);
}

function wordCredit(figures: Figures, translate: Translate): string {
  return wordLength(figures['credit_months'], figures['credit_days'], translate);
}

/** Whole months, then the days left over: `10 months and 3 days`. */
function wordLength(
  monthCount: Figures[string] | undefined,
  dayCount: Figures[string] | undefined,
  translate: Translate,
): string {
  const months = translate('findings.months', { count: Number(monthCount ?? 0) });
  const days = translate('findings.days', { count: Number(dayCount ?? 0) });
  if (!dayCount) return months;
  return monthCount ? translate('findings.monthsAndDays', { months, days }) : days;
}

/** The code of a function, else its domain (rule 17-4). */
function wordFunction(figures: Figures, which: string, translate: Translate): string {
  const code = figures[`${which}_function`];
  if (typeof code === 'string') return code;
  const key = `findings.domain.${figures[`${which}_domain`]}`;
  return translate.has(key) ? translate(key) : translate('findings.absent');
}

function wordMissingFacts(missing: readonly string[], translate: Translate): string {
  const facts = missing.map((fact) => wordFact(fact, translate));
  return translate('findings.toFind', {
    facts: new Intl.ListFormat(translate.language).format(facts),
  });
}

/** A reason without its sentence is a bug; the test of the catalogue holds them together. */
function keyOf(key: string, translate: Translate): Key {
  const full = `findings.${key}`;
  if (!translate.has(full)) throw new Error(`no sentence for ${key}`);
  return full;
}
