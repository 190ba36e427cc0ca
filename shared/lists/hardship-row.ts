import type { HardshipEntry } from '../api/hardship-api.ts';
import { CAREERS } from '../domain/agent.ts';
import { averageRank, daysInPost, hardShare, inMonths, RANKS } from '../hardship/served.ts';
import { agentColumns, columnsOf } from './columns-of.ts';
import type { ListColumn } from './list-column.ts';

/** One agent in the hardship ledger, in months. */
export type HardshipRow = Pick<
  HardshipEntry,
  'staffNumber' | 'career' | 'class' | 'languageRole' | 'gender' | 'days'
> & {
  /** The staff number. */
  readonly id: string;
  /** Last name, first name. */
  readonly agent: string;
};

export function toHardshipRow(entry: HardshipEntry): HardshipRow {
  const { staffNumber, career, languageRole, gender, days } = entry;
  return {
    ...{ id: staffNumber, agent: `${entry.lastName}, ${entry.firstName}` },
    ...{ staffNumber, career, class: entry.class, languageRole, gender, days },
  };
}

const { text, number, code } = columnsOf<HardshipRow>();

/** Months at each rank, all months in post, the mean rank and the share at the three highest. */
export const hardshipColumns: readonly ListColumn<HardshipRow>[] = [
  ...agentColumns,
  code('career', 12, {
    order: CAREERS,
    value: (row) => row.career,
    key: (one) => `lists.career.${one}`,
  }),
  text('class', 8, (row) => row.class),
  text('language_role', 8, (row) => row.languageRole),
  text('gender', 8, (row) => row.gender),
  ...RANKS.map((rank) => number(`months_rank_${rank}`, 9, ({ days }) => inMonths(days[rank] ?? 0))),
  number('months_rank_unknown', 9, ({ days }) => inMonths(days[0] ?? 0)),
  number('months_in_post', 10, ({ days }) => inMonths(daysInPost(days))),
  number('average_rank', 10, ({ days }) => rounded(averageRank(days), 100)),
  number('hard_share', 10, ({ days }) => rounded(hardShare(days), 1_000)),
];

function rounded(value: number | null, parts: number): number | null {
  return value === null ? null : Math.round(value * parts) / parts;
}
