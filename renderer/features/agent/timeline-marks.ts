import type { AgentFile } from '../../../shared/api/records.ts';
import {
  dayAfter,
  dayBefore,
  earlier,
  type IsoDate,
  later,
  lengthInDays,
} from '../../../shared/dates.ts';
import type { Assignment } from '../../../shared/domain/assignment.ts';
import type { Derogation, DerogationKind } from '../../../shared/domain/derogation.ts';
import type { Code, Finding } from '../../../shared/rules/finding.ts';
import type { Step, Term } from '../../../shared/rules/verdict.ts';

/**
 * How far the papers of a derogation are. `doubtful`: approved, and a rule objects, such as to a
 * decision taken too late. `missing`: the rules ask for one and none is on file.
 */
export type DerogationStage =
  'approved' | 'doubtful' | 'proposed' | 'prepared' | 'refused' | 'missing';

export type DerogationMark = {
  /** `null` when none is on file. */
  readonly derogation: Derogation | null;
  readonly kind: DerogationKind;
  readonly stage: DerogationStage;
};

/** A recorded assignment as the timeline draws it. Days inclusive. */
export type CareerBar = {
  readonly assignment: Assignment;
  /** Of its period: several stays at headquarters in a row share one. */
  readonly step: Step | null;
  /** The last day drawn: the real end, else the foreseen one, else the lawful one or the day asked. */
  readonly drawnTo: IsoDate;
  /** No end is recorded. */
  readonly isOpen: boolean;
  /** Not begun on the day asked, or only planned or proposed. */
  readonly isPlanned: boolean;
  /** Of two: 1 or 2 for a counted posting, else null. */
  readonly postingNumber: number | null;
  readonly marks: readonly DerogationMark[];
  /** 0 is the upper row; an overlapping assignment goes one row lower. */
  readonly lane: number;
};

export type Break = {
  readonly kind: 'gap' | 'overlap';
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly days: number;
};

export type ProjectedTerm = {
  readonly kind: Term['kind'];
  readonly from: IsoDate;
  readonly lastDay: IsoDate;
};

export type TimelineMarks = {
  readonly bars: readonly CareerBar[];
  readonly breaks: readonly Break[];
  readonly projection: readonly ProjectedTerm[];
  readonly lanes: number;
};

/** What the timeline shows of an agent judged on the day `on`: days only, no pixel yet. */
export function toMarks(file: AgentFile, on: IsoDate): TimelineMarks {
  const sorted = file.assignments.toSorted(
    (a, b) => compare(a.from, b.from) || compare(a.id, b.id),
  );
  const laneEnds: IsoDate[] = [];
  const bars = sorted.map((assignment, index): CareerBar => {
    const step = stepOf(assignment, file.explanation.derivation);
    const drawnTo = drawnEnd(assignment, { step, next: sorted[index + 1], on });
    const free = laneEnds.findIndex((end) => end < assignment.from);
    const lane = free === -1 ? laneEnds.length : free;
    laneEnds[lane] = drawnTo;
    return {
      assignment,
      step: step ?? null,
      drawnTo,
      isOpen: assignment.to === null && assignment.plannedTo === null,
      isPlanned:
        assignment.from > on || assignment.state === 'planned' || assignment.state === 'proposed',
      postingNumber: step?.counts === 'posting' ? step.postingsCounted : null,
      marks: derogationMarks(assignment, file),
      lane,
    };
  });
  return {
    bars,
    breaks: [...findBreaks(bars), ...breakBeforeToday(bars, file, on)],
    projection: file.explanation.projection.flatMap(({ kind, from, lastDay }) =>
      from && lastDay ? [{ kind, from, lastDay }] : [],
    ),
    lanes: Math.max(1, laneEnds.length),
  };
}

/** The step of a stay; several stays at headquarters in a row share that of the first. */
function stepOf(assignment: Assignment, derivation: readonly Step[]): Step | undefined {
  const own = derivation.find(({ assignmentId }) => assignmentId === assignment.id);
  if (own || assignment.kind !== 'headquarters') return own;
  return derivation.findLast(
    ({ kind, from }) => kind === 'headquarters' && from <= assignment.from,
  );
}

/** Where the days of two neighbours do not meet: days in no assignment, or in two. */
export function findBreaks(
  bars: readonly { readonly assignment: Pick<Assignment, 'from'>; readonly drawnTo: IsoDate }[],
): readonly Break[] {
  const breaks: Break[] = [];
  let covered: IsoDate | undefined;
  for (const { assignment, drawnTo } of bars) {
    const { from } = assignment;
    if (covered !== undefined && from > dayAfter(covered)) {
      breaks.push(toBreak('gap', dayAfter(covered), dayBefore(from)));
    } else if (covered !== undefined && from <= covered) {
      breaks.push(toBreak('overlap', from, earlier(covered, drawnTo)));
    }
    covered = covered === undefined ? drawnTo : later(covered, drawnTo);
  }
  return breaks;
}

/** The days since the last assignment, for an agent in none on the day asked and not retired. */
function breakBeforeToday(
  bars: readonly CareerBar[],
  file: AgentFile,
  on: IsoDate,
): readonly Break[] {
  if (bars.length === 0 || bars.some(({ assignment }) => assignment.from > on)) return [];
  const covered = bars.map(({ drawnTo }) => drawnTo).reduce(later);
  const { retiresOn } = file.agent;
  if (covered >= on || (retiresOn !== null && retiresOn <= dayAfter(covered))) return [];
  return [toBreak('gap', dayAfter(covered), on)];
}

function toBreak(kind: Break['kind'], from: IsoDate, to: IsoDate): Break {
  return { kind, from, to, days: lengthInDays({ from, to }) };
}

/** An open stay is drawn up to the next one, or to its lawful last day, and at least to the day asked. */
function drawnEnd(
  assignment: Assignment,
  around: {
    readonly step: Step | undefined;
    readonly next: Assignment | undefined;
    readonly on: IsoDate;
  },
): IsoDate {
  const recorded = assignment.to ?? assignment.plannedTo;
  if (recorded !== null) return later(recorded, assignment.from);
  if (around.next && around.next.from > assignment.from) return dayBefore(around.next.from);
  const foreseen = around.step?.lawfulLastDay ?? around.on;
  return later(later(foreseen, around.on), assignment.from);
}

/** The papers on file for a stay, and the kinds that the rules ask for and that are not there. */
function derogationMarks(assignment: Assignment, file: AgentFile): readonly DerogationMark[] {
  const onFile = file.derogations.filter(({ assignmentId }) => assignmentId === assignment.id);
  const step = stepOf(assignment, file.explanation.derivation);
  const samePeriod = file.assignments.filter(
    (one) =>
      one.id === assignment.id || (step && stepOf(one, file.explanation.derivation) === step),
  );
  const missing = file.explanation.moves.filter(
    (move) =>
      move.assignmentId === assignment.id &&
      move.code !== 'OK' &&
      !file.derogations.some(
        ({ kind, assignmentId }) =>
          kind === move.kind && samePeriod.some(({ id }) => id === assignmentId),
      ),
  );
  const findings = [
    ...file.explanation.findings,
    ...file.explanation.moves.flatMap((move) => move.findings),
  ];
  return [
    ...onFile.map((derogation) => ({
      derogation,
      kind: derogation.kind,
      stage: stageOf(derogation, findings),
    })),
    ...missing.map(({ kind }) => ({ derogation: null, kind, stage: 'missing' as const })),
  ];
}

/** `findings`: all that the rules say of the agent; those on this derogation count. */
export function stageOf(
  { id, proposedOn, decision }: Pick<Derogation, 'id' | 'proposedOn' | 'decision'>,
  findings: readonly Pick<Finding, 'code' | 'records'>[],
): Exclude<DerogationStage, 'missing'> {
  if (decision === null) return proposedOn === null ? 'prepared' : 'proposed';
  const isDoubtful = findings.some(
    ({ code, records }) => OBJECTIONS.includes(code) && records.includes(id),
  );
  return decision === 'approved' && isDoubtful ? 'doubtful' : decision;
}

const OBJECTIONS: readonly Code[] = ['MANUAL', 'BLOCKED', 'UNKNOWN'];

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
