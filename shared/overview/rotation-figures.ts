import { day, dayAfter, earlier, lastDayOfMonths, later, partsOf, type IsoDate } from '../dates.ts';
import { STATUSES, type Explanation, type Status, type Term } from '../rules/verdict.ts';

/** Lawful last days that fall in one month of the window; both days inclusive, cut to the window. */
export type MonthOfEnds = {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly headquarters: number;
  /** Everywhere else: a posting or an international mission. */
  readonly abroad: number;
};

/** Statutory terms that begin in one calendar year. */
export type YearOfMoves = Readonly<Record<Term['kind'], number>> & { readonly year: number };

/** What the rotation adds up to: agents of the two careers, under art. 17. */
export type RotationFigures = {
  readonly statuses: Readonly<Record<Status, number>>;
  readonly needDerogation: number;
  /** Every month of the window, by day. */
  readonly ends: readonly MonthOfEnds[];
  /** `FORECAST_YEARS` calendar years from that of the day; moves that are overdue count in the first. */
  readonly moves: readonly YearOfMoves[];
};

/** What is counted of an explanation. */
export type Explained = Pick<Explanation, 'status' | 'current' | 'needsDerogation' | 'projection'>;

type Window = { readonly on: IsoDate; readonly until: IsoDate };

/** How many calendar years the forecast of moves covers, that of the day included. */
export const FORECAST_YEARS = 12;

export function countRotation(all: readonly Explained[], window: Window): RotationFigures {
  const statuses = Object.fromEntries(STATUSES.map((status) => [status, 0]));
  for (const { status } of all) statuses[status] = (statuses[status] ?? 0) + 1;
  return {
    // Safe: each status has a count.
    statuses: statuses as Record<Status, number>,
    needDerogation: all.filter(({ needsDerogation }) => needsDerogation).length,
    ends: countEnds(all, window),
    moves: countMoves(all, window),
  };
}

function countEnds(all: readonly Explained[], window: Window): readonly MonthOfEnds[] {
  return monthsOf(window).map(({ from, to }) => {
    const kinds = all.flatMap(({ current }) =>
      current?.lastDay && current.lastDay >= from && current.lastDay <= to ? [current.kind] : [],
    );
    const headquarters = kinds.filter((kind) => kind === 'headquarters').length;
    return { from, to, headquarters, abroad: kinds.length - headquarters };
  });
}

function monthsOf({
  on,
  until,
}: Window): readonly { readonly from: IsoDate; readonly to: IsoDate }[] {
  const months = [];
  for (let from = on; from <= until;) {
    const to = earlier(lastDayOfMonths(day(`${from.slice(0, 7)}-01`), 1), until);
    months.push({ from, to });
    from = dayAfter(to);
  }
  return months;
}

function countMoves(all: readonly Explained[], { on }: Window): readonly YearOfMoves[] {
  const [first] = partsOf(on);
  const moves = Array.from({ length: FORECAST_YEARS }, (_, index) => ({
    ...{ year: first + index, posting: 0, headquarters: 0 },
  }));
  for (const term of all.flatMap(({ projection }) => projection)) {
    const year = yearOfMove(term, on);
    const counted = year === null ? undefined : moves[year - first];
    if (counted) counted[term.kind] += 1;
  }
  return moves;
}

/** The calendar year in which a term counts: its own, or that of the day once it is overdue. */
export function yearOfMove({ from }: Pick<Term, 'from'>, on: IsoDate): number | null {
  return from === null ? null : partsOf(later(from, on))[0];
}
