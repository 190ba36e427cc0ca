import fc from 'fast-check';
import { addDays, dayAfter, day, lastDayOfMonths, type IsoDate } from '../dates.ts';
import type { Derogation } from '../domain/derogation.ts';
import type { AssignmentFacts, CareerFacts } from '../rules/verdict.ts';
import { aCareer } from './careers.ts';
import { aDecision, aStay } from './stays.ts';

/** Any day of the years in which the decree is planned under. */
export const anyDay: fc.Arbitrary<IsoDate> = fc
  .integer({ min: 0, max: 12_000 })
  .map((days) => addDays(day('2015-03-30'), days));

type Draft = {
  readonly kind: 'posting' | 'headquarters' | 'other_absence';
  readonly months: number;
  readonly days: number;
  readonly gap: number;
  readonly end: 'to' | 'plannedTo' | 'none';
  readonly decisions: readonly DecisionDraft[];
};

type DecisionDraft = {
  readonly kind: Derogation['kind'];
  readonly isComplete: boolean;
  readonly flaw: 'proposal' | 'decision' | 'ground' | 'late' | 'refused';
  readonly offset: number;
  readonly keepsCount: Derogation['keepsCount'];
};

const aDecisionDraft: fc.Arbitrary<DecisionDraft> = fc.record({
  kind: fc.constantFrom<Derogation['kind']>('shorten', 'extend', 'sequence'),
  isComplete: fc.boolean(),
  flaw: fc.constantFrom<DecisionDraft['flaw']>('proposal', 'decision', 'ground', 'late', 'refused'),
  offset: fc.constantFrom(0, 0, 0, -1, 1, -30, 31),
  keepsCount: fc.constantFrom<Derogation['keepsCount']>(null, 0, 1),
});

const aDraft: fc.Arbitrary<Draft> = fc.record({
  kind: fc.constantFrom<Draft['kind']>(
    'posting',
    'posting',
    'posting',
    'headquarters',
    'headquarters',
    'other_absence',
  ),
  months: fc.constantFrom(48, 48, 48, 36, 36, 24, 60, 12),
  days: fc.constantFrom(0, 0, 0, 0, 1, -1, 15),
  gap: fc.constantFrom(0, 0, 0, 0, 0, 1, 31),
  end: fc.constantFrom<Draft['end']>('to', 'to', 'plannedTo', 'none'),
  decisions: fc.uniqueArray(aDecisionDraft, { maxLength: 2, selector: ({ kind }) => kind }),
});

/** A career of up to nine stays that do not overlap, with lawful, flawed and missing decisions. */
export const anyCareer: fc.Arbitrary<CareerFacts> = fc
  .record({
    start: anyDay,
    drafts: fc.array(aDraft, { minLength: 1, maxLength: 9 }),
    career: fc.constantFrom<CareerFacts['career']>('external', 'consular'),
  })
  .map(({ start, drafts, career }) => build(start, drafts, career));

function build(
  start: IsoDate,
  drafts: readonly Draft[],
  career: CareerFacts['career'],
): CareerFacts {
  const assignments: AssignmentFacts[] = [];
  const derogations: Derogation[] = [];
  let from = start;
  drafts.forEach(({ kind, months, days, gap, end, decisions }, index) => {
    const last = addDays(lastDayOfMonths(from, months), days);
    const isLast = index === drafts.length - 1;
    const ends = end === 'none' && !isLast && gap > 0 ? 'to' : end;
    const stay = aStay(from, { kind, ...(ends === 'none' ? {} : { [ends]: last }) });
    assignments.push(stay);
    for (const draft of decisions) derogations.push(toDerogation(stay, last, draft));
    from = addDays(dayAfter(last), gap);
  });
  return aCareer({ career, appointedOn: start, assignments, derogations });
}

function toDerogation(stay: AssignmentFacts, last: IsoDate, draft: DecisionDraft): Derogation {
  const { kind, isComplete, flaw, offset, keepsCount } = draft;
  const base = aDecision(stay.id, {
    kind,
    keepsCount,
    newLastDay: kind === 'sequence' ? null : addDays(last, offset),
    proposedOn: addDays(stay.from, -100),
    decidedOn: addDays(stay.from, -50),
  });
  if (isComplete) return base;
  switch (flaw) {
    case 'proposal':
      return { ...base, proposedOn: null };
    case 'decision':
      return { ...base, decision: null, decidedOn: null };
    case 'ground':
      return { ...base, grounds: ['other'] };
    case 'late':
      return { ...base, decidedOn: addDays(last, 4_000) };
    case 'refused':
      return { ...base, decision: 'refused' };
  }
}
