import { dayBefore, lastDayOfMonths, type IsoDate } from '../../dates.ts';
import type { Derogation } from '../../domain/derogation.ts';
import type { AssignmentFacts, CareerFacts } from '../verdict.ts';
import type { Repair } from './remedy.ts';
import { dayOf, textOf } from './figure.ts';

/** The career as it would be with the fact on record; as it is for a fact about something else. */
export function applyToCareer(facts: CareerFacts, repair: Repair): CareerFacts {
  const { fact, of, figures } = repair;
  switch (fact) {
    case 'derogation.proposal':
    case 'derogation.grounds':
    case 'derogation.reasons':
    case 'derogation.decision':
    case 'derogation.new_last_day':
      return { ...facts, derogations: withPaper(facts, repair) };
    case 'agent.appointed_on':
      return { ...facts, appointedOn: dayOf(figures, 'day') };
    case 'traineeship.from':
    case 'traineeship.to':
    case 'traineeship.place':
      return { ...facts, traineeship: withTraineeship(facts, repair) };
    case 'assignment.removal':
      return { ...facts, assignments: facts.assignments.filter(({ id }) => id !== of) };
    case 'assignment.cover':
      return { ...facts, assignments: [...facts.assignments, cover(repair)] };
    case 'assignment.history':
      return { ...facts, assignments: [...facts.assignments, ...history(repair)] };
    default:
      return { ...facts, assignments: facts.assignments.map((one) => changed(one, repair)) };
  }
}

function changed(one: AssignmentFacts, { fact, of, figures }: Repair): AssignmentFacts {
  if (one.id !== of) return one;
  switch (fact) {
    case 'assignment.end':
      return one.to === null
        ? { ...one, plannedTo: dayOf(figures, 'day') }
        : { ...one, to: dayOf(figures, 'day') };
    case 'assignment.start':
      return { ...one, from: dayOf(figures, 'day') };
    case 'assignment.move': {
      const to = figures['to'] === null ? null : dayOf(figures, 'to');
      const end = one.to === null ? { plannedTo: to } : { to };
      return { ...one, from: dayOf(figures, 'from'), ...end };
    }
    case 'assignment.legal_basis':
      return { ...one, legalBasis: textOf(figures, 'legal_basis') };
    case 'assignment.place':
      return { ...one, place: textOf(figures, 'place') };
    case 'assignment.function':
      return { ...one, functionCode: null, domain: 'other', family: textOf(figures, 'family') };
    case 'function.domain':
      return { ...one, domain: textOf(figures, 'domain') === 'other' ? 'other' : 'consular' };
    case 'function.family':
      return { ...one, family: textOf(figures, 'family') };
    default:
      return one;
  }
}

/** A stay outside the cycle, so that the days are covered and the rhythm is as it was. */
function cover({ figures }: Repair): AssignmentFacts {
  const from = dayOf(figures, 'from');
  const to = figures['to'] === null ? null : dayOf(figures, 'to');
  return { ...BLANK, id: `cover ${from}`, kind: 'other_absence', from, to };
}

/** Two postings that fill the time before the first record. */
function history({ figures }: Repair): readonly AssignmentFacts[] {
  const [from, to] = [dayOf(figures, 'from'), dayOf(figures, 'to')];
  const middle = lastDayOfMonths(from, 1);
  return [
    { ...BLANK, id: 'history 1', kind: 'posting', from, to: dayBefore(middle) },
    { ...BLANK, id: 'history 2', kind: 'posting', from: middle, to },
  ];
}

const BLANK = {
  ...{ functionCode: null, place: null, plannedTo: null, state: null, legalBasis: null },
  ...{ domain: null, family: null, proposedOn: null, decidedOn: null, departs: null },
};

function withTraineeship(
  { traineeship }: CareerFacts,
  { fact, figures }: Repair,
): CareerFacts['traineeship'] {
  const known = traineeship ?? { from: null, to: null, place: null };
  if (fact === 'traineeship.from') return { ...known, from: dayOf(figures, 'day') };
  if (fact === 'traineeship.to') return { ...known, to: dayOf(figures, 'day') };
  return { ...known, place: textOf(figures, 'place') };
}

function withPaper({ derogations }: CareerFacts, repair: Repair): readonly Derogation[] {
  const { of, figures } = repair;
  const [assignmentId, kind] = [textOf(figures, 'assignment'), textOf(figures, 'kind')];
  const isMeant = (one: Derogation) =>
    of === null ? one.assignmentId === assignmentId && one.kind === kind : one.id === of;
  if (derogations.some(isMeant))
    return derogations.map((one) => (isMeant(one) ? completed(one, repair) : one));
  return [...derogations, completed(begun(assignmentId, kind), repair)];
}

function begun(assignmentId: string, kind: string): Derogation {
  return {
    ...{ id: `papers ${assignmentId} ${kind}`, assignmentId, grounds: [], newLastDay: null },
    kind: kind === 'shorten' || kind === 'extend' ? kind : 'sequence',
    ...{ proposedOn: null, decidedOn: null, decision: null, keepsCount: null, reasons: null },
    version: 1,
  };
}

function completed(one: Derogation, { fact, figures }: Repair): Derogation {
  switch (fact) {
    case 'derogation.proposal':
      return {
        ...one,
        proposedOn: dayOf(figures, 'not_after'),
        reasons: one.reasons?.trim() ? one.reasons : 'reasons',
      };
    case 'derogation.grounds':
      return { ...one, grounds: [...one.grounds, 'service'] };
    case 'derogation.reasons':
      return { ...one, reasons: 'reasons' };
    case 'derogation.new_last_day':
      return { ...one, newLastDay: dayOf(figures, 'day') };
    default:
      return { ...one, decision: 'approved', decidedOn: decisionDay(one, figures) };
  }
}

/** The day on file where it is in time, else the last day on which it would be. */
function decisionDay({ decidedOn }: Derogation, figures: Repair['figures']): IsoDate {
  const latest = dayOf(figures, 'not_after');
  const notBefore = figures['not_before'];
  const isGood =
    decidedOn !== null &&
    decidedOn <= latest &&
    (typeof notBefore !== 'string' || decidedOn >= notBefore);
  return isGood ? decidedOn : latest;
}
