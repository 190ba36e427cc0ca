import type { EligibilityEntry } from '../api/eligibility.ts';
import type { Language } from '../api/records.ts';
import type { IsoDate } from '../dates.ts';
import { LANGUAGE_ROLES, type LanguageRole } from '../domain/agent.ts';
import { ASSIGNMENT_KINDS, type AssignmentKind } from '../domain/assignment.ts';
import { FUNCTION_DOMAINS, type FunctionDomain } from '../domain/job-function.ts';
import type { Designation } from '../rules/art-21/designation.ts';
import {
  ELIGIBILITY_VERDICTS,
  type EligibilityVerdict,
  type Obstacle,
} from '../rules/art-21/eligibility.ts';
import {
  PERSONAL_CONDITIONS,
  type DomainExperience,
  type PersonalCondition,
  type Standing,
} from '../rules/art-21/standing.ts';
import { agentColumns, columnsOf } from './columns-of.ts';
import { wordDesignation, wordExperience, wordHeld } from './condition-words.ts';
import type { ListColumn } from './list-column.ts';
import { wordFact } from './list-words.ts';

/** One state agent, judged under art. 21 on the day of the question. `null` = nothing to show. */
export type EligibilityRow = {
  /** The staff number. */
  readonly id: string;
  /** Last name, first name. */
  readonly agent: string;
  readonly staffNumber: string;
  readonly languageRole: LanguageRole;
  readonly class: string | null;
  /** What the agent is doing on the day. */
  readonly kind: AssignmentKind | null;
  /** The city, or the code of a place that is no post. */
  readonly place: string | null;
  /** Of a headquarters service; null for any other place. */
  readonly placeTitle: string | null;
  readonly function: string | null;
  readonly since: IsoDate | null;
  readonly verdict: EligibilityVerdict;
  readonly conditions: Standing['conditions'];
  readonly experience: readonly DomainExperience[];
  /** Where time alone brings it. */
  readonly eligibleFrom: IsoDate | null;
  readonly eligibleFunctions: number;
  readonly obstacles: readonly Obstacle[];
  readonly designations: readonly Designation[];
  /** Such as `agent.contract`. */
  readonly missing: readonly string[];
};

/** The row of one state agent; `language` chooses the titles of place and function. */
export function toEligibilityRow(entry: EligibilityEntry, language: Language): EligibilityRow {
  const { present } = entry;
  return {
    id: entry.staffNumber,
    agent: `${entry.lastName}, ${entry.firstName}`,
    staffNumber: entry.staffNumber,
    languageRole: entry.languageRole,
    class: entry.class,
    kind: present?.kind ?? null,
    place: present?.place?.city ?? null,
    placeTitle: present?.place?.title?.[language] ?? null,
    function: present?.functionTitle?.[language] ?? null,
    since: present?.from ?? null,
    verdict: entry.verdict,
    conditions: entry.conditions,
    experience: entry.experience,
    eligibleFrom: entry.eligibleFrom,
    eligibleFunctions: entry.eligibleFunctions,
    obstacles: entry.obstacles,
    designations: entry.designations,
    missing: entry.missing,
  };
}

const { text, number, day, code } = columnsOf<EligibilityRow>();

/** Every column of the list of state agents, in the order in which exports write them. */
export const eligibilityColumns: readonly ListColumn<EligibilityRow>[] = [
  ...agentColumns,
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
  text('function', 28, (row) => row.function),
  day('since', 12, (row) => row.since),
  code('verdict', 18, {
    order: ELIGIBILITY_VERDICTS,
    value: (row) => row.verdict,
    key: (code) => `lists.verdict.${code}`,
  }),
  day('eligible_from', 12, (row) => row.eligibleFrom),
  number('eligible_functions', 10, (row) => row.eligibleFunctions),
  {
    id: 'obstacles',
    type: 'codes',
    width: 36,
    value: (row) => row.obstacles,
    word: (row, translate) => row.obstacles.map((one) => translate(`lists.obstacle.${one}`)),
  },
  ...PERSONAL_CONDITIONS.map(conditionColumn),
  ...FUNCTION_DOMAINS.map(experienceColumn),
  {
    id: 'designations',
    type: 'codes',
    width: 36,
    value: (row) => row.designations.map(toInterval),
    word: (row, translate) => row.designations.map((one) => wordDesignation(one, translate)),
  },
  {
    id: 'missing',
    type: 'codes',
    width: 30,
    value: (row) => row.missing,
    word: (row, translate) => row.missing.map((fact) => wordFact(fact, translate)),
  },
];

function conditionColumn(id: PersonalCondition): ListColumn<EligibilityRow> {
  return {
    ...{ id, type: 'condition', width: 18 },
    value: (row) => row.conditions[id],
    word: (row, translate) => wordHeld(row.conditions[id], translate),
  };
}

function experienceColumn(domain: FunctionDomain): ListColumn<EligibilityRow> {
  const none = { domain, months: 0, days: 0, state: 'none', since: null } as const;
  const of = (row: EligibilityRow) => row.experience.find((one) => one.domain === domain) ?? none;
  return {
    ...{ id: `${domain}_experience`, type: 'condition', width: 34 },
    value: of,
    word: (row, translate) => wordExperience(of(row), translate),
  };
}

/** The function and its days as one code, such as `F-ROM-1 2023-09-01/2027-08-31`. */
function toInterval({ functionCode, from, to }: Designation): string {
  return `${functionCode ?? '-'} ${from}/${to ?? '..'}`;
}
