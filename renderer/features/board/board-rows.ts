import {
  dayAfter,
  dayBefore,
  earlier,
  type IsoDate,
  later,
  type Period,
} from '../../../shared/dates.ts';
import type { Career } from '../../../shared/domain/agent.ts';
import type { JobFunction } from '../../../shared/domain/job-function.ts';
import { nameKey } from '../../../shared/name-key.ts';
import type { Status } from '../../../shared/rules/verdict.ts';
import type { Bar, Break, DrawnCareer } from './career-bars.ts';

/** `lane`: 0 is the upper one; an overlapping bar goes one lower. */
export type PlacedBar = Bar & { readonly lane: number };

/** `vacant`: nobody holds the function. `handover`: both holders, or the first day of the next. */
export type Mark = Period & { readonly kind: Break['kind'] | 'vacant' | 'handover' };

/** An agent, or a function, over the years. */
export type Row = {
  /** Staff number or function code. */
  readonly id: string;
  readonly title: string;
  /** Below the title: the place, a number. */
  readonly detail: string;
  /** By first day. */
  readonly bars: readonly PlacedBar[];
  readonly marks: readonly Mark[];
  readonly lanes: number;
  /** Of the agent; null for a function. */
  readonly status: Status | null;
  readonly isProblem: boolean;
};

/** What the rows may be narrowed to; null or empty = all. */
export type Filter = {
  readonly text: string;
  readonly career: Career | null;
  readonly status: Status | null;
  readonly place: string | null;
  readonly onlyProblems: boolean;
};

export const NO_FILTER: Filter = {
  ...{ text: '', career: null, status: null, place: null, onlyProblems: false },
};

export function agentRow(career: DrawnCareer): Row {
  const { agent, explanation, bars, breaks } = career;
  const { bars: placed, lanes } = place(bars);
  return {
    id: agent.facts.staffNumber,
    title: `${agent.lastName} ${agent.firstName}`,
    detail: agent.facts.staffNumber,
    ...{ bars: placed, lanes, marks: breaks },
    status: explanation.status,
    isProblem: breaks.length > 0 || explanation.status === 'OVERDUE' || bars.some(isDeviating),
  };
}

/** A function with those who held, hold and will hold it; vacant stretches end with the window. */
export function functionRow(
  job: Pick<JobFunction, 'code' | 'validFrom' | 'validTo'>,
  holders: readonly Bar[],
  words: { readonly title: string; readonly detail: string; readonly moment: Period },
): Row {
  const bars = holders.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const { bars: placed, lanes } = place(bars);
  const { from: on, to: until } = words.moment;
  const first = job.validFrom ?? bars[0]?.from ?? on;
  const vacant = findVacant(bars, {
    from: first,
    to: job.validTo === null ? until : earlier(job.validTo, until),
  });
  return {
    ...{ id: job.code, title: words.title, detail: words.detail, status: null },
    ...{ bars: placed, lanes, marks: [...vacant, ...findHandovers(bars)] },
    isProblem:
      vacant.some(({ to }) => to >= on) || bars.some((bar) => bar.to >= on && isDeviating(bar)),
  };
}

/** Without what lies outside those years; an overlap that is not seen takes no lane. */
export function within(row: Row, { from, to }: Period): Row {
  const isDrawn = (one: Period) => one.to >= from && one.from <= to;
  return { ...row, ...place(row.bars.filter(isDrawn)), marks: row.marks.filter(isDrawn) };
}

/** Whether the row answers to all that is asked. `wordsOf` names places and functions. */
export function isAsked(
  row: Row,
  filter: Filter,
  look: { readonly on: IsoDate; readonly wordsOf: (bar: Bar) => string },
): boolean {
  const { text, career, status, place: asked, onlyProblems } = filter;
  if (onlyProblems && !row.isProblem) return false;
  if (status !== null && row.status !== null && row.status !== status) return false;
  const current = row.bars.filter(({ to }) => to >= look.on);
  if (career !== null && !row.bars.some(({ agent }) => agent.facts.career === career)) return false;
  if (asked !== null && !current.some(({ record }) => record.place === asked)) return false;
  if (text.trim() === '') return true;
  const words = nameKey([row.title, row.detail, row.id, ...current.map(look.wordsOf)].join(' '));
  return nameKey(text)
    .split(' ')
    .every((word) => words.includes(word));
}

/** A deviation that still counts: of a stay that is not over. */
function isDeviating({ needs }: Bar): boolean {
  return needs.length > 0;
}

function place(bars: readonly Bar[]): Pick<Row, 'bars' | 'lanes'> {
  const ends: IsoDate[] = [];
  const placed = bars.map((bar) => {
    const free = ends.findIndex((end) => end < bar.from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = bar.to;
    return { ...bar, lane };
  });
  return { bars: placed, lanes: Math.max(1, ends.length) };
}

/** The days of a period, in no bar. */
function findVacant(bars: readonly Bar[], within: Period): readonly Mark[] {
  const vacant: Mark[] = [];
  let next = within.from;
  for (const { from, to } of bars) {
    if (from > within.to) break;
    if (from > next) vacant.push({ kind: 'vacant', from: next, to: dayBefore(from) });
    if (to >= next) next = dayAfter(to);
  }
  if (next <= within.to) vacant.push({ kind: 'vacant', from: next, to: within.to });
  return vacant;
}

/** Where one holder follows another without a vacant day, or before the other has left. */
function findHandovers(bars: readonly Bar[]): readonly Mark[] {
  const marks = new Map<IsoDate, Mark>();
  let last: Bar | undefined;
  for (const bar of bars) {
    if (last && last.agent !== bar.agent && bar.from > last.from && bar.from <= dayAfter(last.to)) {
      const shared = later(bar.from, earlier(last.to, bar.to));
      marks.set(bar.from, { kind: 'handover', from: bar.from, to: shared });
    }
    if (!last || bar.to > last.to) last = bar;
  }
  return [...marks.values()];
}
