import { parseDay, type IsoDate } from '../dates.ts';
import { wordFact } from '../lists/list-words.ts';
import type { RemediedFinding, Remedy, Repair } from '../rules/remedies/remedy.ts';
import { unbroken, wordFigures } from './findings.ts';
import { formatDay } from './format-day.ts';
import type { Key, Translate } from './translator.ts';

/** A remedy in words: sets of facts, each of which suffices, and what is said beside them. */
export type WordedRemedy = {
  /** Stands over the first set. */
  readonly title: string;
  /** The smallest first; every other one comes after `or`. Empty where no fact helps. */
  readonly sets: readonly (readonly string[])[];
  readonly or: string;
  /** The first day by time alone, why nothing helps, or that a day has passed; whole sentences. */
  readonly notes: readonly string[];
};

/** What would make a finding lawful, or known; `on` tells which days have passed. */
export function wordRemedy(
  remedy: Remedy,
  code: RemediedFinding['code'],
  { on, translate }: { readonly on: IsoDate; readonly translate: Translate },
): WordedRemedy {
  const sets = [remedy.facts, ...remedy.otherwise].filter(({ length }) => length > 0);
  return {
    title: unbroken(translate(titleOf(code)), translate),
    sets: sets.map((set) => set.map((one) => wordRepair(one, translate))),
    or: unbroken(translate('remedies.or'), translate),
    notes: notesOf(remedy, { on, translate }).map((note) => unbroken(note, translate)),
  };
}

function titleOf(code: RemediedFinding['code']): Key {
  if (code === 'UNKNOWN') return 'remedies.title.known';
  return code === 'SOFT' ? 'remedies.title.preferred' : 'remedies.title.lawful';
}

/** As lines of text under a finding, the facts with a dash before them. */
export function remedyLines({ title, sets, or, notes }: WordedRemedy): readonly string[] {
  return [
    ...sets.flatMap((set, index) => [index === 0 ? title : or, ...set.map((fact) => `- ${fact}`)]),
    ...notes,
  ];
}

function notesOf(
  { facts, from, cannot }: Remedy,
  { on, translate }: { readonly on: IsoDate; readonly translate: Translate },
): readonly string[] {
  const limits = facts.flatMap(({ figures }) => parseDay(String(figures['not_after'])) ?? []);
  const [past] = limits.filter((day) => day < on).toSorted();
  return [
    ...(past === undefined ? [] : [translate('remedies.past', { day: formatDay(past) })]),
    ...(from === null
      ? []
      : [
          translate(facts.length > 0 ? 'remedies.from.or' : 'remedies.from', {
            day: formatDay(from),
          }),
        ]),
    ...(cannot === null ? [] : [translate(`remedies.cannot.${cannot}`)]),
  ];
}

function wordRepair(repair: Repair, translate: Translate): string {
  if (repair.fact === 'record') return wordFact(String(repair.figures['missing']), translate);
  const words = wordFigures(repair.figures, translate);
  return unbroken(translate(keyOf({ ...repair, fact: repair.fact }), words), translate);
}

type Worded = Repair & { readonly fact: Exclude<Repair['fact'], 'record'> };

function keyOf({ fact, of, figures }: Worded): Key {
  const isGiven = (name: string) => typeof figures[name] === 'string';
  switch (fact) {
    case 'assignment.cover':
    case 'assignment.move':
      return isGiven('to') ? `remedies.fact.${fact}` : `remedies.fact.${fact}.open`;
    case 'derogation.decision':
      return isGiven('not_before') ? `remedies.fact.${fact}.between` : `remedies.fact.${fact}`;
    case 'agent.class':
      return isGiven('class') ? 'remedies.fact.agent.class' : 'remedies.fact.agent.class.unknown';
    case 'function.domain':
      return of === null ? 'remedies.fact.function.domain' : 'remedies.fact.function.domain.of';
    default:
      return `remedies.fact.${fact}`;
  }
}
