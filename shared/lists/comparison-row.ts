import type { Language } from '../api/records.ts';
import type { AgentChange, ChangeKind, Standing } from '../comparison/compare-entries.ts';
import { CAREERS } from '../domain/agent.ts';
import { STATUSES } from '../rules/verdict.ts';
import { agentColumns, columnsOf } from './columns-of.ts';
import type { ListColumn } from './list-column.ts';
import { wordPlace } from './list-words.ts';

/** An agent who does not stand the same at two moments. */
export type ComparisonRow = Pick<AgentChange, 'staffNumber' | 'career' | 'before' | 'after'> & {
  /** The staff number. */
  readonly id: string;
  /** Last name, first name. */
  readonly agent: string;
  readonly changes: readonly ChangeKind[];
  /** Where the agent is, in the language of the list; null = nowhere recorded. */
  readonly placeBefore: string | null;
  readonly placeAfter: string | null;
};

export function toComparisonRow(change: AgentChange, language: Language): ComparisonRow {
  const { staffNumber, lastName, firstName, career, before, after, kinds } = change;
  return {
    ...{ id: staffNumber, agent: `${lastName}, ${firstName}`, staffNumber, career },
    ...{ before, after, changes: kinds },
    placeBefore: placeOf(before, language),
    placeAfter: placeOf(after, language),
  };
}

/** The service or the city, else the code of the place; null without a stay. */
export function placeOf(standing: Standing | null, language: Language): string | null {
  const { place = null, current = null } = standing ?? {};
  return wordPlace(place, language) ?? current?.place ?? null;
}

const { text, day, code, yesNo } = columnsOf<ComparisonRow>();

/** What differs, then each part of the standing at the first moment and at the second. */
export const comparisonColumns: readonly ListColumn<ComparisonRow>[] = [
  ...agentColumns,
  code('career', 12, {
    order: CAREERS,
    value: (row) => row.career,
    key: (one) => `lists.career.${one}`,
  }),
  {
    ...{ id: 'changes', type: 'codes', width: 28 },
    value: (row) => row.changes,
    word: (row, translate) => row.changes.map((kind) => translate(`lists.change.${kind}`)),
  },
  verdict('verdict_before', (row) => row.before),
  verdict('verdict_after', (row) => row.after),
  text('place_before', 24, (row) => row.placeBefore),
  text('place_after', 24, (row) => row.placeAfter),
  day('last_day_before', 12, ({ before }) => before?.current?.lastDay ?? null),
  day('last_day_after', 12, ({ after }) => after?.current?.lastDay ?? null),
  next('next_before', (row) => row.before),
  day('next_from_before', 12, ({ before }) => before?.next?.from ?? null),
  next('next_after', (row) => row.after),
  day('next_from_after', 12, ({ after }) => after?.next?.from ?? null),
  yesNo('needs_derogation_before', 12, ({ before }) => before?.needsDerogation ?? null),
  yesNo('needs_derogation_after', 12, ({ after }) => after?.needsDerogation ?? null),
];

type Side = (row: ComparisonRow) => Standing | null;

function verdict(id: 'verdict_before' | 'verdict_after', side: Side): ListColumn<ComparisonRow> {
  return code(id, 18, {
    order: STATUSES,
    value: (row) => side(row)?.status ?? null,
    key: (status) => `lists.verdict.${status}`,
  });
}

function next(id: 'next_before' | 'next_after', side: Side): ListColumn<ComparisonRow> {
  return code(id, 18, {
    order: ['posting', 'headquarters'],
    value: (row) => side(row)?.next?.kind ?? null,
    key: (kind) => `lists.kind.${kind}`,
  });
}
