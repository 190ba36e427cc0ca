import type { Language } from '../api/records.ts';
import type { Agent } from '../domain/agent.ts';
import { ASSIGNMENT_KINDS, ASSIGNMENT_STATES, type Assignment } from '../domain/assignment.ts';
import type { ListColumn } from './list-column.ts';
import { wordCountry } from './list-words.ts';

/** What a list says of a place: a post, or a headquarters service under its code. */
export type PlaceNames = ReadonlyMap<
  string,
  { readonly city: string; readonly country: string | null }
>;

/** Titles by function code. */
export type FunctionTitles = ReadonlyMap<string, Readonly<Record<Language, string>>>;

/** One recorded assignment, with the names of what it refers to by code. */
export type AssignmentRow = Assignment & {
  /** Last name, first name. */
  readonly agent: string;
  readonly placeName: string | null;
  /** ISO 3166 alpha-2. */
  readonly country: string | null;
  readonly function: string | null;
};

/** The row of one assignment; `language` chooses the title of the function. */
export function toAssignmentRow(
  assignment: Assignment,
  agent: Pick<Agent, 'lastName' | 'firstName'>,
  names: {
    readonly places: PlaceNames;
    readonly titles: FunctionTitles;
    readonly language: Language;
  },
): AssignmentRow {
  const place = names.places.get(assignment.place ?? '');
  return {
    ...assignment,
    agent: `${agent.lastName}, ${agent.firstName}`,
    placeName: place?.city ?? null,
    country: place?.country ?? null,
    function: names.titles.get(assignment.functionCode ?? '')?.[names.language] ?? null,
  };
}

/** Every column of the list of assignments; the workbook's under the workbook's names. */
export const assignmentColumns: readonly ListColumn<AssignmentRow>[] = [
  { id: 'agent', type: 'text', width: 28, value: (row) => row.agent },
  { id: 'staff_number', type: 'text', width: 12, value: (row) => row.staffNumber },
  {
    id: 'kind',
    type: 'enum',
    width: 20,
    order: ASSIGNMENT_KINDS,
    value: (row) => row.kind,
    word: (row, translate) => translate(`lists.kind.${row.kind}`),
  },
  { id: 'function_code', type: 'text', width: 14, value: (row) => row.functionCode },
  { id: 'function', type: 'text', width: 28, value: (row) => row.function },
  { id: 'place', type: 'text', width: 10, value: (row) => row.place },
  { id: 'place_name', type: 'text', width: 18, value: (row) => row.placeName },
  {
    id: 'country',
    type: 'enum',
    width: 18,
    order: null,
    value: (row) => row.country,
    word: (row, translate) => wordCountry(row.country, translate),
  },
  { id: 'from', type: 'day', width: 12, value: (row) => row.from },
  { id: 'planned_to', type: 'day', width: 12, value: (row) => row.plannedTo },
  { id: 'to', type: 'day', width: 12, value: (row) => row.to },
  {
    id: 'state',
    type: 'enum',
    width: 12,
    order: ASSIGNMENT_STATES,
    value: (row) => row.state,
    word: (row, translate) => row.state && translate(`lists.state.${row.state}`),
  },
  { id: 'legal_basis', type: 'text', width: 24, value: (row) => row.legalBasis },
  { id: 'instrument', type: 'text', width: 24, value: (row) => row.instrument },
];
