import { daysBetween, type IsoDate } from '../../dates.ts';
import type { DerogationKind } from '../../domain/derogation.ts';
import { worstCode, type Code, type Figures, type Finding } from '../finding.ts';
import type { CareerFacts, Move } from '../verdict.ts';
import { endsAtRetirement, type Period } from './career.ts';
import type { Assessment, LawfulEnd } from './decision.ts';
import { finding, POSTINGS_IN_A_ROW, type RuleOf17 } from './figures.ts';
import type { Stay } from './stays.ts';

/** What art. 17 says of one period: its findings, and the moves they belong to. */
export type PeriodJudgement = {
  readonly findings: readonly Finding[];
  readonly moves: readonly Move[];
};

/** Postings of the first cycle fall under al. 2, those after a headquarters period under al. 3. */
export function ruleOf(period: Period): RuleOf17 {
  return period.part === 'posting' && period.cycle > 0 ? '17-3' : '17-2';
}

/** The length and the turn of a posting or headquarters period, on the day `on`. */
export function judgePeriod(
  period: Period,
  end: LawfulEnd,
  { facts, on }: { readonly facts: CareerFacts; readonly on: IsoDate },
): PeriodJudgement {
  const length = judgeLength(period, end, { facts, on });
  if (period.outOfTurn === null) return length;
  const sequence = judgeSequence(period, period.outOfTurn, facts.staffNumber);
  return {
    findings: [...length.findings, ...sequence.findings],
    moves: [...length.moves, ...sequence.moves],
  };
}

type Deviation = {
  readonly kind: 'shorten' | 'extend';
  readonly reason: 'EARLY_END' | 'SHORTENED' | 'EXTENDED' | 'OVERSTAY';
  /** The last day that is there instead of the statutory one. */
  readonly lastDay: IsoDate;
};

function judgeLength(
  period: Period,
  end: LawfulEnd,
  { facts, on }: { readonly facts: CareerFacts; readonly on: IsoDate },
): PeriodJudgement {
  const isRunning = period.from <= on && (period.to === null || period.to >= on);
  if (!period.isJudged && !isRunning) return regular(period, end, 'NOT_JUDGED');
  const deviation = deviationOf(period, end, on);
  if (deviation === null) {
    const plain = period.part === 'posting' ? 'FOUR_YEARS' : 'THREE_YEARS';
    const own = regular(period, end, end.byReading ?? plain);
    if (end.assessments.length === 0) return own;
    const filed = onFile(period, end.assessments, { facts, on });
    return { findings: [...own.findings, ...filed.findings], moves: filed.moves };
  }
  if (deviation.kind === 'shorten' && endsAtRetirement(deviation.lastDay, facts))
    return regular(period, end, 'ENDS_AT_RETIREMENT');

  const assessments = ofKind(end.assessments, deviation.kind);
  const code = lackingCode(assessments);
  const days = Math.abs(daysBetween(statutoryDay(period), deviation.lastDay));
  const figures = { ...figuresOf(period, end), ends_on: deviation.lastDay, days };
  const own = finding(ruleOf(period), code, {
    reason: deviation.reason,
    records: idsOf(period),
    figures,
  });
  const findings = [own, ...assessments.flatMap((one) => one.findings)];
  const others = onFile(period, notOfKind(end.assessments, deviation.kind), { facts, on });
  const stay = stayConcerned(period, assessments[0]) ?? lastOf(period);
  const move = moveOf(stay, facts, { kind: deviation.kind, days, code, findings });
  return { findings: [...findings, ...others.findings], moves: [move, ...others.moves] };
}

function deviationOf(period: Period, end: LawfulEnd, on: IsoDate): Deviation | null {
  const { to } = period;
  if (to !== null && to < end.earliest) {
    const reason = period.part === 'posting' ? 'EARLY_END' : 'SHORTENED';
    return { kind: 'shorten', reason, lastDay: to };
  }
  if (to === null && on > end.latest) return { kind: 'extend', reason: 'OVERSTAY', lastDay: on };
  return to !== null && to > end.latest
    ? { kind: 'extend', reason: 'EXTENDED', lastDay: to }
    : null;
}

/** Nothing on file, or a decision that does not reach this day: a decision is needed. */
function lackingCode(assessments: readonly Assessment[]): Code {
  if (assessments.length === 0 || assessments.some(({ code }) => code === 'OK'))
    return 'NEEDS_DECISION';
  return worstCode(assessments.map(({ code }) => code));
}

/**
 * Decisions and proposals on file are moves too, one of each kind, as long as the period may still
 * change. A whole decision speaks for the unfinished ones beside it.
 */
function onFile(
  period: Period,
  assessments: readonly Assessment[],
  { facts, on }: { readonly facts: CareerFacts; readonly on: IsoDate },
): PeriodJudgement {
  const moves = (['shorten', 'extend'] as const).flatMap((kind): readonly Move[] => {
    const filed = ofKind(assessments, kind);
    const pending = filed.filter(({ derogation }) => derogation.decision !== 'refused');
    const chosen = filed.find(({ code }) => code === 'OK') ?? pending[0] ?? filed[0];
    if (chosen === undefined) return [];
    const isOver = period.to !== null && period.to < on;
    const isMoot = isOver || chosen.code === 'OK';
    const code = isMoot ? 'OK' : worstCode(pending.map((one) => one.code));
    const { newLastDay } = chosen.derogation;
    const days = newLastDay === null ? 0 : Math.abs(daysBetween(statutoryDay(period), newLastDay));
    const stay = stayConcerned(period, chosen) ?? lastOf(period);
    const findings = filed.flatMap((one) => one.findings);
    return [moveOf(stay, facts, { kind, days, code, findings })];
  });
  return { findings: assessments.flatMap((one) => one.findings), moves };
}

function regular(period: Period, end: LawfulEnd, reason: string): PeriodJudgement {
  const own = finding(ruleOf(period), 'OK', {
    reason,
    records: idsOf(period),
    figures: figuresOf(period, end),
  });
  return { findings: [own], moves: [] };
}

/** Third posting in a row, or headquarters before two postings are done. */
function judgeSequence(
  period: Period,
  { assessment }: NonNullable<Period['outOfTurn']>,
  staffNumber: string,
): PeriodJudgement {
  const code = assessment?.code ?? 'NEEDS_DECISION';
  const own = finding(ruleOf(period), code, {
    reason: 'SEQUENCE',
    records: idsOf(period),
    figures: {
      kind: period.part,
      from: period.from,
      postings_in_a_row: period.row,
      postings_required: POSTINGS_IN_A_ROW,
    },
  });
  const findings = [own, ...(assessment?.findings ?? [])];
  const stay = stayConcerned(period, assessment) ?? period.stays[0];
  return {
    findings,
    moves: [moveOf(stay, { staffNumber }, { kind: 'sequence', days: 0, code, findings })],
  };
}

/** The stay that the file of a derogation names. */
function stayConcerned({ stays }: Period, assessment: Assessment | null | undefined) {
  return stays.find(({ record }) => record.id === assessment?.derogation.assignmentId);
}

function lastOf({ stays }: Period): Stay {
  return stays.at(-1) ?? stays[0];
}

function moveOf(
  { record }: Stay,
  { staffNumber }: Pick<CareerFacts, 'staffNumber'>,
  rest: {
    readonly kind: DerogationKind;
    readonly days: number;
    readonly code: Code;
    readonly findings: readonly Finding[];
  },
): Move {
  return { staffNumber, assignmentId: record.id, assignmentFrom: record.from, ...rest };
}

function ofKind(assessments: readonly Assessment[], kind: DerogationKind): readonly Assessment[] {
  return assessments.filter(({ derogation }) => derogation.kind === kind);
}

function notOfKind(
  assessments: readonly Assessment[],
  kind: DerogationKind,
): readonly Assessment[] {
  return assessments.filter(({ derogation }) => derogation.kind !== kind);
}

function idsOf({ stays }: Period): readonly string[] {
  return stays.map(({ record }) => record.id);
}

function statutoryDay({ term, from }: Period): IsoDate {
  return term?.lastDay ?? from;
}

function figuresOf(period: Period, end: LawfulEnd): Figures {
  return {
    from: period.from,
    to: period.to,
    months: period.term?.months ?? null,
    credit_months: period.term?.credit?.figures['credit_months'] ?? 0,
    statutory_last_day: statutoryDay(period),
    lawful_last_day: end.usual,
    postings_counted: period.counted,
  };
}
