import type { IsoDate } from '../dates.ts';
import { judgeFunctionChange } from './art-17/function-change.ts';
import { readCareer, type CareerReading, type Period } from './art-17/career.ts';
import { finding } from './art-17/figures.ts';
import { judgeOne, toStep } from './art-17/period-findings.ts';
import { nextTerm, projectTerms } from './art-17/projection.ts';
import { holdsDay, judgeContinuity, listStays, type Stay } from './art-17/stays.ts';
import type { Finding } from './finding.ts';
import type { Readings } from './readings.ts';
import type { CareerFacts, CurrentStay, Explanation, Move, Status, Verdict } from './verdict.ts';

/** The day of the question, the last day of the planning window (inclusive), and the readings. */
export type Question = {
  readonly on: IsoDate;
  readonly until: IsoDate;
  readonly readings: Readings;
};

/** Where an agent stands under art. 17 on a day, with every finding and move. Pure. */
export function judge(facts: CareerFacts, question: Question): Verdict {
  return isInCareer(facts, question.on)
    ? judgeCareer(facts, question)
    : notApplicable(facts, question);
}

/** As `judge`, with the derivation and the statutory terms of the next `years` years. */
export function explain(
  facts: CareerFacts,
  question: Question & { readonly years: number },
): Explanation {
  const verdict = judge(facts, question);
  const { readings } = question;
  if (verdict.status === 'NOT_APPLICABLE')
    return { ...verdict, readings, projection: [], derivation: [] };
  const reading = readCareer(facts, question.readings, question.on);
  const period = presentPeriod(reading, question.on);
  const { on, years } = question;
  const projection =
    period === undefined
      ? []
      : projectTerms(verdict.next, period, { on, years, retiresOn: facts.retiresOn });
  return { ...verdict, readings, projection, derivation: reading.periods.map(toStep) };
}

function isInCareer({ career, retiresOn, appointedOn, assignments }: CareerFacts, on: IsoDate) {
  if (career === 'state') return false;
  if (retiresOn !== null && on >= retiresOn) return false;
  const hasBegun = assignments.some(({ from }) => from <= on);
  return appointedOn === null || appointedOn <= on || hasBegun;
}

function notApplicable(facts: CareerFacts, { on, readings }: Question): Verdict {
  const { staffNumber, career, retiresOn, appointedOn } = facts;
  const reason =
    career === 'state'
      ? 'STATE_AGENT'
      : retiresOn !== null && on >= retiresOn
        ? 'RETIRED'
        : 'NOT_YET_APPOINTED';
  const figures = { career, retires_on: retiresOn, appointed_on: appointedOn };
  return {
    staffNumber,
    status: 'NOT_APPLICABLE',
    current: career === 'state' ? placeOn(listStays(facts, readings, on), on) : null,
    postingsCounted: 0,
    next: null,
    needsDerogation: false,
    findings: [finding('17-1', 'OK', { reason, figures })],
    moves: [],
  };
}

function judgeCareer(facts: CareerFacts, { on, until, readings }: Question): Verdict {
  const reading = readCareer(facts, readings, on);
  const period = presentPeriod(reading, on);
  const stay = period && stayOn(period, on);
  const findings: Finding[] = [...judgeContinuity(reading.stays)];
  const moves: Move[] = [];
  for (const one of reading.periods) {
    const judged = judgeOne(one, { facts, on });
    findings.push(...judged.findings);
    moves.push(...judged.moves);
  }
  const functionChange = reading.historyIsCut
    ? null
    : judgeFunctionChange(
        // Postings that a reading joins (A17) are one, in the function of the first.
        reading.periods.map(({ stays: [first] }) => first.record),
        facts,
      );
  if (functionChange) findings.push(functionChange);
  if (stay === undefined) findings.push(noAssignment(reading, on));

  return {
    staffNumber: facts.staffNumber,
    status: statusOf(period, stay, { on, until }),
    current: stay && period ? toCurrent(stay, period) : null,
    postingsCounted: period?.counted ?? 0,
    next: period === undefined ? null : nextTerm(period, reading, facts),
    needsDerogation: moves.some(({ code }) => code !== 'OK'),
    findings,
    moves,
  };
}

/** The latest period that has begun, whether or not it still runs. */
function presentPeriod({ periods }: CareerReading, on: IsoDate): Period | undefined {
  return (
    periods.findLast((period) => stayOn(period, on) !== undefined) ??
    periods.findLast(({ from }) => from <= on)
  );
}

function stayOn({ stays }: { readonly stays: readonly Stay[] }, on: IsoDate): Stay | undefined {
  return stays.findLast((stay) => holdsDay(stay, on));
}

function noAssignment({ stays }: CareerReading, on: IsoDate): Finding {
  const last = stays.findLast(({ from }) => from <= on);
  const missing = [last?.endIsMissing === true ? 'assignment.to' : 'assignment'];
  return finding('17-1', 'UNKNOWN', {
    reason: 'NO_ASSIGNMENT',
    missing,
    records: last ? [last.record.id] : [],
    figures: { on, last_ended_on: last?.to ?? null },
  });
}

function statusOf(
  period: Period | undefined,
  stay: Stay | undefined,
  { on, until }: { readonly on: IsoDate; readonly until: IsoDate },
): Status {
  if (period === undefined || stay === undefined) return 'UNDETERMINED';
  switch (period.part) {
    case 'unknown':
    case 'unplaced_headquarters':
      return 'UNDETERMINED';
    case 'outside':
    case 'initial_headquarters':
      return 'NO_TERM';
    case 'posting':
    case 'headquarters': {
      if (period.end === null) return 'UNDETERMINED';
      const lastDay = period.end.usual;
      if (lastDay < on) return 'OVERDUE';
      return lastDay <= until ? 'DUE' : 'NOT_DUE';
    }
  }
}

/** A state agent has a place too, if not under art. 17: without a lawful last day. */
function placeOn(stays: readonly Stay[], on: IsoDate): CurrentStay | null {
  const stay = stayOn({ stays }, on);
  return stay === undefined ? null : toCurrent(stay, { end: null });
}

function toCurrent({ record }: Stay, { end }: Pick<Period, 'end'>): CurrentStay {
  return {
    assignmentId: record.id,
    kind: record.kind,
    functionCode: record.functionCode,
    place: record.place,
    from: record.from,
    lastDay: end?.usual ?? null,
  };
}
