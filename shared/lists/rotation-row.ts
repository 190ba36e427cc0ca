import type { Language, Need, PersonFacts, RotationEntry } from '../api/records.ts';
import type { IsoDate } from '../dates.ts';
import {
  CAREERS,
  CONTRACTS,
  FORMER_CAREERS,
  GENDERS,
  LANGUAGE_ROLES,
  type Career,
  type LanguageRole,
} from '../domain/agent.ts';
import { ASSIGNMENT_KINDS, type AssignmentKind } from '../domain/assignment.ts';
import { FUNCTION_DOMAINS, type FunctionDomain } from '../domain/job-function.ts';
import { STATUSES, type Status, type Term } from '../rules/verdict.ts';
import { agentColumns, columnsOf, countryColumn } from './columns-of.ts';
import type { ListColumn } from './list-column.ts';
import { wordFact, wordNeed } from './list-words.ts';

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
  readonly classSince: IsoDate | null;
  readonly person: PersonFacts;
  /** What the agent is doing on the day. */
  readonly kind: AssignmentKind | null;
  /** The city, or the code of a place that is no post. */
  readonly place: string | null;
  /** Of a headquarters service; null for any other place. */
  readonly placeTitle: string | null;
  /** ISO 3166 alpha-2. */
  readonly country: string | null;
  readonly placeCode: string | null;
  readonly function: string | null;
  readonly functionCode: string | null;
  readonly domain: FunctionDomain | null;
  readonly hardshipRank: number | null;
  readonly since: IsoDate | null;
  /** The lawful last day, inclusive, after any approved derogation. */
  readonly lastDay: IsoDate | null;
  /** As recorded, inclusive; null while open. */
  readonly foreseenEnd: IsoDate | null;
  /** Negative when overdue. */
  readonly daysLeft: number | null;
  readonly verdict: Status;
  readonly postingsCounted: number;
  readonly nextKind: Term['kind'] | null;
  readonly nextFrom: IsoDate | null;
  readonly nextUntil: IsoDate | null;
  /** Whether some stay lacks a decision of the Minister that it cannot do without (art. 17, § 2). */
  readonly needsDerogation: boolean;
  readonly needs: readonly Need[];
  readonly plannedKind: AssignmentKind | null;
  readonly plannedPlace: string | null;
  readonly plannedFunction: string | null;
  readonly plannedFrom: IsoDate | null;
  readonly plannedUntil: IsoDate | null;
  readonly derogationsGranted: number;
  /** Such as `agent.appointed_on`. */
  readonly missing: readonly string[];
};

/** The row of one agent; `language` chooses the titles of place and function. */
export function toRotationRow(entry: RotationEntry, language: Language): RotationRow {
  const { current, place, next, planned } = entry;
  return {
    id: entry.staffNumber,
    agent: `${entry.lastName}, ${entry.firstName}`,
    staffNumber: entry.staffNumber,
    career: entry.career,
    languageRole: entry.languageRole,
    class: entry.class,
    classSince: entry.classSince,
    person: entry.person,
    kind: current?.kind ?? null,
    place: place?.city ?? current?.place ?? null,
    placeTitle: place?.title?.[language] ?? null,
    country: place?.country ?? null,
    placeCode: current?.place ?? null,
    functionCode: current?.functionCode ?? null,
    domain: entry.domain,
    foreseenEnd: entry.foreseenEnd,
    function: entry.functionTitle?.[language] ?? current?.functionCode ?? null,
    hardshipRank: entry.hardshipRank,
    since: current?.from ?? null,
    lastDay: current?.lastDay ?? null,
    daysLeft: entry.daysLeft,
    verdict: entry.status,
    postingsCounted: entry.postingsCounted,
    nextKind: next?.kind ?? null,
    nextFrom: next?.from ?? null,
    nextUntil: next?.lastDay ?? null,
    needsDerogation: entry.needsDerogation,
    needs: entry.needs,
    plannedKind: planned?.kind ?? null,
    plannedPlace: planned?.place ?? null,
    plannedFunction: planned?.functionCode ?? null,
    plannedFrom: planned?.from ?? null,
    plannedUntil: planned?.plannedTo ?? null,
    derogationsGranted: entry.derogationsGranted,
    missing: entry.missing,
  };
}

const { text, number, day, code, yesNo } = columnsOf<RotationRow>();

/** What is recorded of the person, the stay and the moves, for those who look for it. */
const factColumns: readonly ListColumn<RotationRow>[] = [
  day('class_since', 12, (row) => row.classSince),
  text('staff_level', 8, ({ person }) => person.level),
  code('contract', 14, {
    order: CONTRACTS,
    value: ({ person }) => person.contract,
    key: (contract) => `agent.contract.${contract}`,
  }),
  code('former_career', 20, {
    order: FORMER_CAREERS,
    value: ({ person }) => person.formerCareer,
    key: (career) => `agent.formerCareer.${career}`,
  }),
  code('gender', 9, {
    order: GENDERS,
    value: ({ person }) => person.gender,
    key: (gender) => `agent.gender.${gender}`,
  }),
  day('appointed_on', 12, ({ person }) => person.appointedOn),
  day('retires_on', 12, ({ person }) => person.retiresOn),
  text('email', 30, ({ person }) => person.email),
  text('phone', 18, ({ person }) => person.phone),
  text('place_code', 9, (row) => row.placeCode),
  text('function_code', 14, (row) => row.functionCode),
  code('domain', 22, {
    order: FUNCTION_DOMAINS,
    value: (row) => row.domain,
    key: (domain) => `findings.domain.${domain}`,
  }),
  day('foreseen_end', 12, (row) => row.foreseenEnd),
  day('next_until', 12, (row) => row.nextUntil),
  text('planned_function', 14, (row) => row.plannedFunction),
  day('planned_until', 12, (row) => row.plannedUntil),
  number('derogations_granted', 12, (row) => row.derogationsGranted),
];

/** Every column of the rotation list, in the order in which it is first shown. */
export const rotationColumns: readonly ListColumn<RotationRow>[] = [
  ...agentColumns,
  code('career', 12, {
    order: CAREERS,
    value: (row) => row.career,
    key: (code) => `lists.career.${code}`,
  }),
  {
    id: 'language_role',
    type: 'enum',
    width: 9,
    order: LANGUAGE_ROLES,
    value: (row) => row.languageRole,
    word: (row) => row.languageRole,
  },
  text('class', 8, (row) => row.class),
  code('kind', 20, {
    order: ASSIGNMENT_KINDS,
    value: (row) => row.kind,
    key: (code) => `lists.kind.${code}`,
  }),
  {
    id: 'place',
    type: 'enum',
    width: 18,
    order: null,
    value: (row) => row.place,
    word: ({ place, placeTitle }) => (placeTitle === null ? place : `${place} – ${placeTitle}`),
  },
  countryColumn('country', 18),
  text('function', 28, (row) => row.function),
  number('hardship_rank', 9, (row) => row.hardshipRank),
  day('since', 12, (row) => row.since),
  day('last_day', 12, (row) => row.lastDay),
  number('days_left', 9, (row) => row.daysLeft),
  code('verdict', 18, {
    order: STATUSES,
    value: (row) => row.verdict,
    key: (code) => `lists.verdict.${code}`,
  }),
  number('postings_counted', 9, (row) => row.postingsCounted),
  code('next', 20, {
    order: ['posting', 'headquarters'],
    value: (row) => row.nextKind,
    key: (code) => `lists.kind.${code}`,
  }),
  day('next_from', 12, (row) => row.nextFrom),
  yesNo('needs_derogation', 11, (row) => row.needsDerogation),
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
  code('planned', 20, {
    order: ASSIGNMENT_KINDS,
    value: (row) => row.plannedKind,
    key: (code) => `lists.kind.${code}`,
  }),
  text('planned_place', 14, (row) => row.plannedPlace),
  day('planned_from', 12, (row) => row.plannedFrom),
  {
    id: 'missing',
    type: 'codes',
    width: 30,
    value: (row) => row.missing,
    word: (row, translate) => row.missing.map((fact) => wordFact(fact, translate)),
  },
  ...factColumns,
];
