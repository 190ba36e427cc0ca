import { dayAfter, lastDayOfMonths, type IsoDate } from '../../dates.ts';
import type { Derogation } from '../../domain/derogation.ts';
import type { Readings } from '../readings.ts';
import type { CareerFacts } from '../verdict.ts';
import { assessDerogation, lawfulEnd, type Assessment, type LawfulEnd } from './decision.ts';
import { endByReading, type EndingPeriod } from './end-by-reading.ts';
import {
  CREDIT_MAX_MONTHS,
  ENTRY_INTO_FORCE,
  HEADQUARTERS_MONTHS,
  POSTING_MONTHS,
  POSTINGS_IN_A_ROW,
} from './figures.ts';
import { groupStays } from './groups.ts';
import { listStays, type Stay } from './stays.ts';
import { firstPostingTerm, plainTerm, type StatutoryTerm } from './term.ts';

/** Where a period stands in "two postings of four years, then three years at headquarters". */
export type Part =
  | 'posting'
  | 'headquarters'
  | 'initial_headquarters'
  | 'unplaced_headquarters'
  | 'outside'
  | 'unknown';

/**
 * One stay, or several stays at headquarters that follow each other: the text speaks of a period
 * of three years at headquarters, not of one function there.
 */
export type Period = {
  readonly part: Part;
  readonly stays: readonly [Stay, ...Stay[]];
  readonly from: IsoDate;
  /** Real or foreseen last day, inclusive; null while open. */
  readonly to: IsoDate | null;
  /** Completed periods at headquarters before this one. */
  readonly cycle: number;
  /** Postings since the last headquarters, this one included, decided or not. */
  readonly row: number;
  /** As `row`, without the postings cut short that no decision covers. */
  readonly counted: number;
  /** Began under the decree: lengths and sequence are judged (art. 24). */
  readonly isJudged: boolean;
  readonly term: StatutoryTerm | null;
  readonly end: LawfulEnd | null;
  /** Set when the period comes out of turn; its assessment is null when nothing is on file. */
  readonly outOfTurn: { readonly assessment: Assessment | null } | null;
  /** An earlier or this period waits for a decision that says how the cycle goes on. */
  readonly isUndecided: boolean;
  /** Headquarters after fewer than two recorded postings, where earlier ones may be missing. */
  readonly lacksHistory: boolean;
};

/** A career read under art. 17, by first day. */
export type CareerReading = {
  readonly stays: readonly Stay[];
  readonly periods: readonly Period[];
  /** The first record begins so long after the appointment that postings may be missing. */
  readonly historyIsCut: boolean;
};

/** The cycle as it stands after a period. */
type Walk = {
  cycle: number;
  row: number;
  counted: number;
  hasPosting: boolean;
  /** Missions since the last headquarters that may or may not be postings. */
  uncertain: number;
  creditIsUsed: boolean;
  isUndecided: boolean;
};

/** Reads the whole career as it stands on the day `on`; what is due then comes after. */
export function readCareer(facts: CareerFacts, readings: Readings, on: IsoDate): CareerReading {
  const stays = listStays(facts, readings, on);
  const historyIsCut = isHistoryCut(stays[0], facts);
  const walk: Walk = {
    cycle: 0,
    row: 0,
    counted: 0,
    hasPosting: false,
    uncertain: 0,
    creditIsUsed: false,
    isUndecided: false,
  };
  const periods: Period[] = [];
  const around = { facts, readings, historyIsCut, on };
  for (const group of groupStays(stays, around)) {
    periods.push(readPeriod(group, walk, around));
  }
  return { stays, periods, historyIsCut };
}

/** Under the decree the shortest first posting is three years (al. 5); before it, any length. */
function isHistoryCut(first: Stay | undefined, { appointedOn }: CareerFacts): boolean {
  if (first === undefined || appointedOn === null || first.from <= appointedOn) return false;
  const shortestPosting = POSTING_MONTHS - CREDIT_MAX_MONTHS;
  return (
    appointedOn < ENTRY_INTO_FORCE || first.from > lastDayOfMonths(appointedOn, shortestPosting)
  );
}

type Surroundings = {
  readonly facts: CareerFacts;
  readonly readings: Readings;
  readonly historyIsCut: boolean;
  readonly on: IsoDate;
};

function readPeriod(stays: Period['stays'], walk: Walk, around: Surroundings): Period {
  switch (stays[0].role) {
    case 'posting':
      return readPosting(stays, walk, around);
    case 'headquarters':
      return readHeadquarters(stays, walk, around);
    case 'unknown':
      walk.isUndecided = true;
      walk.uncertain += 1;
      return untermed('unknown', stays, walk);
    case 'outside':
      return untermed('outside', stays, walk);
  }
}

function untermed(part: Part, stays: Period['stays'], walk: Walk): Period {
  const { from, to, isJudged } = extentOf(stays);
  const { cycle, row, counted, isUndecided } = walk;
  const empty = { term: null, end: null, outOfTurn: null, lacksHistory: false };
  return { part, stays, from, to, cycle, row, counted, isJudged, isUndecided, ...empty };
}

function extentOf(stays: Period['stays']): Pick<Period, 'from' | 'to' | 'isJudged'> {
  const [first] = stays;
  const last = stays.at(-1) ?? first;
  return { from: first.from, to: last.to, isJudged: first.from >= ENTRY_INTO_FORCE };
}

function readPosting(stays: Period['stays'], walk: Walk, around: Surroundings): Period {
  const { facts, readings } = around;
  const [first] = stays;
  const derogations = derogationsOf(stays, facts);
  const term = postingTerm(first, walk, { facts, readings });
  const { from, to, isJudged } = extentOf(stays);
  const isLast = to !== null && endsAtRetirement(to, facts);
  const { kind } = first.record;
  const ending = { kind, to, isJudged };
  const end = endOf(term, derogations, { ending, around });

  const isCutShort = isJudged && to !== null && end !== null && to < end.earliest && !isLast;
  walk.row += 1;
  walk.hasPosting = true;
  if (isCutShort) walk.isUndecided = true;
  else walk.counted += 1;

  const outOfTurn =
    isJudged && walk.row > POSTINGS_IN_A_ROW ? { assessment: sequenceOf(derogations, from) } : null;
  if (outOfTurn && outOfTurn.assessment?.code !== 'OK') walk.isUndecided = true;
  const { cycle, row, counted, isUndecided } = walk;
  return {
    part: 'posting',
    stays,
    from,
    to,
    cycle,
    row,
    counted,
    isJudged,
    term,
    end,
    outOfTurn,
    isUndecided,
    lacksHistory: false,
  };
}

/** After the decisions on file and the readings; null while the statutory day is unknown. */
function endOf(
  { lastDay }: StatutoryTerm,
  derogations: readonly Derogation[],
  { ending, around }: { readonly ending: EndingPeriod; readonly around: Surroundings },
): LawfulEnd | null {
  return lastDay === null ? null : endByReading(lawfulEnd(lastDay, derogations), ending, around);
}

/** The traineeship shortens the first posting after appointment of the external career, once. */
function postingTerm(
  stay: Stay,
  walk: Walk,
  { facts, readings }: Pick<Surroundings, 'facts' | 'readings'>,
): StatutoryTerm {
  const followsAppointment =
    facts.appointedOn === null ||
    stay.from >= facts.appointedOn ||
    stay.from === facts.traineeship?.from;
  const isFirst =
    facts.career === 'external' &&
    stay.record.kind === 'posting' &&
    followsAppointment &&
    !walk.creditIsUsed;
  if (!isFirst) return plainTerm(stay.from, POSTING_MONTHS);
  walk.creditIsUsed = true;
  return firstPostingTerm(stay, facts, readings);
}

function readHeadquarters(stays: Period['stays'], walk: Walk, around: Surroundings): Period {
  const { facts, readings, historyIsCut } = around;
  const isInitial = !walk.hasPosting && walk.cycle === 0;
  if (isInitial && (facts.appointedOn === null || historyIsCut))
    return untermed('unplaced_headquarters', stays, walk);
  if (isInitial && readings.initialHeadquarters === 'outside_cycle')
    return untermed('initial_headquarters', stays, walk);
  const derogations = derogationsOf(stays, facts);
  const { from, to, isJudged } = extentOf(stays);
  const term = plainTerm(from, HEADQUARTERS_MONTHS);
  const ending = { kind: 'headquarters', to, isJudged } as const;
  const end = endOf(term, derogations, { ending, around });

  const isEarly = !isInitial && walk.row + walk.uncertain < POSTINGS_IN_A_ROW;
  const lacksHistory = isEarly && historyIsCut && walk.cycle === 0;
  const isOutOfTurn = isEarly && isJudged && !lacksHistory;
  const outOfTurn = isOutOfTurn ? { assessment: sequenceOf(derogations, from) } : null;
  const keeps = outOfTurn ? keptCount(outOfTurn.assessment, walk.row) : 0;
  walk.isUndecided = outOfTurn !== null && outOfTurn.assessment?.code !== 'OK';
  walk.row = keeps;
  walk.uncertain = 0;
  walk.counted = Math.min(keeps, walk.counted);
  const { counted, isUndecided, row } = walk;
  const { cycle } = walk;
  walk.cycle += 1;
  return {
    part: 'headquarters',
    stays,
    from,
    to,
    cycle,
    row,
    counted,
    isJudged,
    term,
    end,
    outOfTurn,
    isUndecided,
    lacksHistory,
  };
}

/** How many postings still count after a headquarters stay out of turn: all unless decided otherwise. */
function keptCount(assessment: Assessment | null, row: number): number {
  const decided = assessment?.code === 'OK' ? assessment.derogation.keepsCount : null;
  return Math.min(decided ?? row, row);
}

function sequenceOf(derogations: readonly Derogation[], from: IsoDate): Assessment | null {
  const assessments = derogations
    .filter(({ kind }) => kind === 'sequence')
    .map((derogation) => assessDerogation(derogation, from));
  return assessments.find(({ code }) => code === 'OK') ?? assessments[0] ?? null;
}

function derogationsOf(stays: readonly Stay[], facts: CareerFacts): readonly Derogation[] {
  return facts.derogations.filter(({ assignmentId }) =>
    stays.some(({ record }) => record.id === assignmentId),
  );
}

/** A stay that ends with the career is not a posting cut short: nothing follows it. */
export function endsAtRetirement(to: IsoDate, { retiresOn }: CareerFacts): boolean {
  return retiresOn !== null && dayAfter(to) >= retiresOn;
}
