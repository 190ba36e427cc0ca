import type { AgentFile } from '../api/records.ts';
import { daysBetween, type IsoDate } from '../dates.ts';
import { wordFact, wordNeed } from '../lists/list-words.ts';
import { CODES_BY_WEIGHT, type Figures } from '../rules/finding.ts';
import type { Term } from '../rules/verdict.ts';
import { unbroken, wordFinding, wordStep } from '../wording/findings.ts';
import { formatLongDay } from '../wording/format-day.ts';
import type { Key, Translate } from '../wording/translator.ts';
import { wordReadings, wordUnderReadings } from '../wording/word-reading.ts';
import { capitalised } from '../wording/capitalised.ts';
import { type LetterSetting, namePlaceIn } from './letter-setting.ts';

/** What an agent is told on one page, in the order of the page; each text a sentence of its own. */
export type AgentStatement = {
  readonly where: readonly string[];
  readonly until: readonly string[];
  readonly why: readonly string[];
  /** Statutory terms to come, by first day. */
  readonly next: readonly { readonly kind: string; readonly period: string }[];
  readonly needs: readonly string[];
  readonly missing: string;
};

/** As many reasons as one page holds beside the rest; the worst come first. */
const MOST_REASONS = 4;
/** As many terms as 12 years hold. */
const MOST_TERMS = 6;

/** Where an agent stands, until when, why, and what comes next, in their own words. */
export function writeStatement(file: AgentFile, setting: LetterSetting): AgentStatement {
  const { translate } = setting;
  const { explanation } = file;
  const lacking = explanation.moves.filter(({ code }) => code !== 'OK');
  const kept = (texts: readonly string[]) => texts.map((text) => unbroken(text, translate));
  return {
    where: kept(tellWhere(file, setting)),
    until: kept(tellUntil(file, setting)),
    why: tellWhy(file, setting),
    next: explanation.projection.slice(0, MOST_TERMS).map((term) => tellTerm(term, translate)),
    needs: kept(lacking.map((move) => capitalised(`${wordNeed(move, translate)}.`))),
    missing: unbroken(tellMissing(file, translate), translate),
  };
}

function tellWhere(file: AgentFile, setting: LetterSetting): readonly string[] {
  const { on, translate, names } = setting;
  const { current } = file.explanation;
  const long = (day: IsoDate) => formatLongDay(day, translate.language);
  const planned = file.assignments
    .filter(({ from, place }) => from > on && place !== null)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ from, place }) =>
      translate('statement.where.planned', {
        place: namePlaceIn(setting, place ?? ''),
        day: long(from),
      }),
    );
  if (current === null)
    return [translate('statement.where.none', { day: long(on) }), ...planned.slice(0, 1)];
  const { kind, place, functionCode, from } = current;
  const values = {
    day: long(from),
    ...(place === null ? {} : { place: namePlaceIn(setting, place) }),
    ...(functionCode === null ? {} : { function: names.function(functionCode) }),
    kind: translate(`lists.kind.${kind}`),
  };
  return [translate(whereKey(current), values), ...planned.slice(0, 1)];
}

function whereKey(current: NonNullable<AgentFile['explanation']['current']>): Key {
  const { kind, place, functionCode } = current;
  if (kind === 'posting' && place !== null)
    return functionCode === null ? 'statement.where.post' : 'statement.where.post.function';
  if (kind !== 'headquarters') return 'statement.where.other';
  return place === null ? 'statement.where.headquarters' : 'statement.where.headquarters.place';
}

function tellUntil(file: AgentFile, { on, translate }: LetterSetting): readonly string[] {
  const { agent, explanation } = file;
  const { current } = explanation;
  const long = (day: IsoDate) => formatLongDay(day, translate.language);
  const retirement =
    agent.retiresOn === null || agent.retiresOn <= on
      ? []
      : [translate('statement.until.retirement', { day: long(agent.retiresOn) })];
  if (current === null) return retirement;
  const { lastDay } = current;
  if (lastDay === null) return [translate('statement.until.none'), ...retirement];
  const left = daysBetween(on, lastDay);
  const day = long(lastDay);
  if (left === 0) return [translate('statement.until.today', { day }), ...retirement];
  const key = left > 0 ? 'statement.until.left' : 'statement.until.over';
  return [translate(key, { day, count: Math.abs(left) }), ...retirement];
}

/** How the present term was counted, then what is not in order, the worst first. */
function tellWhy(file: AgentFile, { translate, names }: LetterSetting): readonly string[] {
  const { findings, derivation, current, readings } = file.explanation;
  const step = derivation.find(({ assignmentId }) => assignmentId === current?.assignmentId);
  const open = findings
    .filter(({ code }) => code !== 'OK')
    .toSorted((a, b) => CODES_BY_WEIGHT.indexOf(a.code) - CODES_BY_WEIGHT.indexOf(b.code));
  const told = open.length > 0 || step ? open : findings;
  const sentences = told.map((finding) =>
    wordFinding({ ...finding, figures: withTitles(finding.figures, names) }, translate),
  );
  const isUsual = wordReadings(readings, translate) === '';
  return [
    ...(step ? [wordStep(step, translate)] : []),
    ...[...new Set(sentences)].slice(0, MOST_REASONS - 1),
    ...(isUsual ? [] : [wordUnderReadings(readings, translate)]),
  ];
}

/** A code of a function by its title: a person does not know the codes. */
function withTitles(figures: Figures, names: LetterSetting['names']): Figures {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      typeof value === 'string' ? names.function(value) : value,
    ]),
  );
}

function tellTerm({ kind, from, lastDay }: Term, translate: Translate) {
  const long = (day: IsoDate | null) =>
    day === null ? '' : formatLongDay(day, translate.language);
  const key = lastDay === null ? 'statement.next.open' : 'statement.next.period';
  return {
    kind: capitalised(translate(`statement.next.${kind}`)),
    period: translate(key, {
      from: long(from),
      ...(lastDay === null ? {} : { to: long(lastDay) }),
    }),
  };
}

function tellMissing({ explanation }: AgentFile, translate: Translate): string {
  const facts = new Set(explanation.findings.flatMap(({ missing }) => missing));
  if (facts.size === 0) return translate('statement.missing.none');
  const words = [...facts].map((fact) => wordFact(fact, translate));
  return translate('statement.missing.lead', {
    facts: new Intl.ListFormat(translate.language).format(words),
  });
}
