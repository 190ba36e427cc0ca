import type { Language, PlaceName, Titles } from '../api/records.ts';
import type { Agent } from '../domain/agent.ts';
import { ASSIGNMENT_KINDS, ASSIGNMENT_STATES, type Assignment } from '../domain/assignment.ts';
import { agentColumns, columnsOf, countryColumn } from './columns-of.ts';
import type { ListColumn } from './list-column.ts';
import { wordPlace } from './list-words.ts';

/** One recorded assignment, with the names of what it refers to by code. */
export type AssignmentRow = Assignment & {
  /** Last name, first name. */
  readonly agent: string;
  /** The city of a post, or the title of a headquarters service. */
  readonly placeName: string | null;
  /** ISO 3166 alpha-2. */
  readonly country: string | null;
  readonly function: string | null;
};

/** The row of one assignment; `language` chooses the titles; `places` and `titles` by code. */
export function toAssignmentRow(
  assignment: Assignment,
  agent: Pick<Agent, 'lastName' | 'firstName'>,
  names: {
    readonly places: ReadonlyMap<string, PlaceName>;
    readonly titles: ReadonlyMap<string, Titles>;
    readonly language: Language;
  },
): AssignmentRow {
  const place = names.places.get(assignment.place ?? '');
  return {
    ...assignment,
    agent: `${agent.lastName}, ${agent.firstName}`,
    placeName: wordPlace(place, names.language),
    country: place?.country ?? null,
    function: names.titles.get(assignment.functionCode ?? '')?.[names.language] ?? null,
  };
}

const { text, day, code, yesNo } = columnsOf<AssignmentRow>();

/** Every column of the list of assignments; the workbook's under the workbook's names. */
export const assignmentColumns: readonly ListColumn<AssignmentRow>[] = [
  ...agentColumns,
  code('kind', 20, {
    order: ASSIGNMENT_KINDS,
    value: (row) => row.kind,
    key: (code) => `lists.kind.${code}`,
  }),
  text('function_code', 14, (row) => row.functionCode),
  text('function', 28, (row) => row.function),
  text('place', 10, (row) => row.place),
  text('place_name', 18, (row) => row.placeName),
  countryColumn('country', 18),
  day('from', 12, (row) => row.from),
  day('planned_to', 12, (row) => row.plannedTo),
  day('to', 12, (row) => row.to),
  code('state', 12, {
    order: ASSIGNMENT_STATES,
    value: (row) => row.state,
    key: (code) => `lists.state.${code}`,
  }),
  text('legal_basis', 24, (row) => row.legalBasis),
  text('instrument', 24, (row) => row.instrument),
  day('proposed_on', 12, (row) => row.proposedOn),
  day('decided_on', 12, (row) => row.decidedOn),
  yesNo('departs', 12, (row) => row.departs),
];
