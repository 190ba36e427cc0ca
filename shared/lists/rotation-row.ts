import type { Language, Need, RotationEntry } from '../api/records.ts';
import type { IsoDate } from '../dates.ts';
import { CAREERS, LANGUAGE_ROLES, type Career, type LanguageRole } from '../domain/agent.ts';
import { ASSIGNMENT_KINDS, type AssignmentKind } from '../domain/assignment.ts';
import { STATUSES, type Status, type Term } from '../rules/verdict.ts';
import type { ListColumn } from './list-column.ts';
import { wordCountry, wordFact, wordNeed } from './list-words.ts';

/** One agent of the rotation list, judged on the day of the question. `null` = nothing to show. */
export type RotationRow = {
  /** The staff number. */
  readonly id: string;
  /** Last name, first name. */
  readonly agent: string;
  readonly staffNumber: string;
  readonly career: Career;
  readonly languageRole: LanguageRole;
  readonly class: string | null;
  /** What the agent is doing on the day. */
  readonly kind: AssignmentKind | null;
  /** The city, or the code of a place that is no post. */
  readonly place: string | null;
  /** ISO 3166 alpha-2. */
  readonly country: string | null;
  readonly function: string | null;
  readonly hardshipRank: number | null;
  readonly since: IsoDate | null;
  /** The lawful last day, inclusive, after any approved derogation. */
  readonly lastDay: IsoDate | null;
  /** Negative when overdue. */
  readonly daysLeft: number | null;
  readonly verdict: Status;
  readonly postingsCounted: number;
  readonly nextKind: Term['kind'] | null;
  readonly nextFrom: IsoDate | null;
  /** Whether some stay lacks a decision of the Minister that it cannot do without (art. 17, § 2). */
  readonly needsDerogation: boolean;
  readonly needs: readonly Need[];
  readonly plannedKind: AssignmentKind | null;
  readonly plannedPlace: string | null;
  readonly plannedFrom: IsoDate | null;
  /** Such as `agent.appointed_on`. */
  readonly missing: readonly string[];
};

/** The row of one agent; `language` chooses the title of the function. */
export function toRotationRow(entry: RotationEntry, language: Language): RotationRow {
  const { current, place, next, planned } = entry;
  return {
    id: entry.staffNumber,
    agent: `${entry.lastName}, ${entry.firstName}`,
    staffNumber: entry.staffNumber,
    career: entry.career,
    languageRole: entry.languageRole,
    class: entry.class,
    kind: current?.kind ?? null,
    place: place?.city ?? current?.place ?? null,
    country: place?.country ?? null,
    function: entry.functionTitle?.[language] ?? current?.functionCode ?? null,
    hardshipRank: entry.hardshipRank,
    since: current?.from ?? null,
    lastDay: current?.lastDay ?? null,
    daysLeft: entry.daysLeft,
    verdict: entry.status,
    postingsCounted: entry.postingsCounted,
    nextKind: next?.kind ?? null,
    nextFrom: next?.from ?? null,
    needsDerogation: entry.needsDerogation,
    needs: entry.needs,
    plannedKind: planned?.kind ?? null,
    plannedPlace: planned?.place ?? null,
    plannedFrom: planned?.from ?? null,
    missing: entry.missing,
  };
}

/** Every column of the rotation list, in the order in which it is first shown. */
export const rotationColumns: readonly ListColumn<RotationRow>[] = [
  { id: 'agent', type: 'text', width: 28, value: (row) => row.agent },
  { id: 'staff_number', type: 'text', width: 12, value: (row) => row.staffNumber },
  {
    id: 'career',
    type: 'enum',
    width: 12,
    order: CAREERS,
    value: (row) => row.career,
    word: (row, translate) => translate(`lists.career.${row.career}`),
  },
  {
    id: 'language_role',
    type: 'enum',
    width: 9,
    order: LANGUAGE_ROLES,
    value: (row) => row.languageRole,
    word: (row) => row.languageRole,
  },
  { id: 'class', type: 'text', width: 8, value: (row) => row.class },
  {
    id: 'kind',
    type: 'enum',
    width: 20,
    order: ASSIGNMENT_KINDS,
    value: (row) => row.kind,
    word: (row, translate) => row.kind && translate(`lists.kind.${row.kind}`),
  },
  { id: 'place', type: 'text', width: 18, value: (row) => row.place },
  {
    id: 'country',
    type: 'enum',
    width: 18,
    order: null,
    value: (row) => row.country,
    word: (row, translate) => wordCountry(row.country, translate),
  },
  { id: 'function', type: 'text', width: 28, value: (row) => row.function },
  { id: 'hardship_rank', type: 'number', width: 9, value: (row) => row.hardshipRank },
  { id: 'since', type: 'day', width: 12, value: (row) => row.since },
  { id: 'last_day', type: 'day', width: 12, value: (row) => row.lastDay },
  { id: 'days_left', type: 'number', width: 9, value: (row) => row.daysLeft },
  {
    id: 'verdict',
    type: 'enum',
    width: 18,
    order: STATUSES,
    value: (row) => row.verdict,
    word: (row, translate) => translate(`lists.verdict.${row.verdict}`),
  },
  { id: 'postings_counted', type: 'number', width: 9, value: (row) => row.postingsCounted },
  {
    id: 'next',
    type: 'enum',
    width: 20,
    order: ['posting', 'headquarters'],
    value: (row) => row.nextKind,
    word: (row, translate) => row.nextKind && translate(`lists.kind.${row.nextKind}`),
  },
  { id: 'next_from', type: 'day', width: 12, value: (row) => row.nextFrom },
  {
    id: 'needs_derogation',
    type: 'enum',
    width: 11,
    order: ['yes', 'no'],
    value: (row) => (row.needsDerogation ? 'yes' : 'no'),
    word: (row, translate) => translate(`lists.answer.${row.needsDerogation ? 'yes' : 'no'}`),
  },
  {
    id: 'needs',
    type: 'codes',
    width: 36,
    value: (row) =>
      row.needs.map(({ kind, code, days, assignmentFrom }) => {
        return { kind, code, days, assignment_from: assignmentFrom };
      }),
    word: (row, translate) => row.needs.map((need) => wordNeed(need, translate)),
  },
  {
    id: 'planned',
    type: 'enum',
    width: 20,
    order: ASSIGNMENT_KINDS,
    value: (row) => row.plannedKind,
    word: (row, translate) => row.plannedKind && translate(`lists.kind.${row.plannedKind}`),
  },
  { id: 'planned_place', type: 'text', width: 14, value: (row) => row.plannedPlace },
  { id: 'planned_from', type: 'day', width: 12, value: (row) => row.plannedFrom },
  {
    id: 'missing',
    type: 'codes',
    width: 30,
    value: (row) => row.missing,
    word: (row, translate) => row.missing.map((fact) => wordFact(fact, translate)),
  },
];
