import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, lastDayOfYears, partsOf, type IsoDate } from '../dates.ts';
import { anyCareer, anyDay } from '../testing/any-career.ts';
import { judgeDayByDay } from '../testing/day-by-day-clock.ts';
import { MANY_RUNS } from '../testing/many-runs.ts';
import { aDecision } from '../testing/stays.ts';
import { readCareer } from './art-17/career.ts';
import { explain, judge } from './clock.ts';
import { DEFAULT_READINGS } from './readings.ts';
import type { CareerFacts, Verdict } from './verdict.ts';

/** A calendar turned day by day takes its time, twenty times as much on a busy machine. */
const PATIENCE_MS = 60_000 + 20 * (MANY_RUNS.numRuns ?? 0);

const at = (on: IsoDate) => ({ on, until: lastDayOfYears(on, 1), readings: DEFAULT_READINGS });
const needs = ({ moves }: Verdict) =>
  moves
    .filter(({ code }) => code !== 'OK')
    .map(({ assignmentFrom, kind, days }) => `${assignmentFrom} ${kind} ${days}`);

describe('the clock, for any career', () => {
  it(
    'agrees with a wall calendar turned day by day, on thousands of careers',
    () => {
      fc.assert(
        fc.property(anyCareer, anyDay, (facts, on) => {
          const verdict = judge(facts, at(on));
          if (verdict.status === 'NOT_APPLICABLE') return;
          const oracle = judgeDayByDay(facts, on, lastDayOfYears(on, 1));
          expect({
            status: verdict.status,
            lastDay: verdict.current?.lastDay ?? null,
            postingsCounted: verdict.postingsCounted,
            needs: needs(verdict)
              .filter((need) => isDeviation(verdict, need))
              .sort(),
          }).toEqual({ ...oracle, needs: [...oracle.needs].sort() });
        }),
        MANY_RUNS,
      );
    },
    PATIENCE_MS,
  );

  it('puts every stay in exactly one period, and counts no day twice', () => {
    fc.assert(
      fc.property(anyCareer, anyDay, (facts, on) => {
        const { periods, stays } = readCareer(facts, DEFAULT_READINGS, on);
        const placed = periods.flatMap((period) => period.stays.map(({ record }) => record.id));
        expect([...placed].sort()).toEqual(facts.assignments.map(({ id }) => id).sort());
        stays.forEach((stay, index) => {
          const next = stays[index + 1];
          if (next) expect(stay.to !== null && stay.to < next.from).toBe(true);
        });
      }),
    );
  });

  it('gives the same verdict a year later when every day is moved by a year', () => {
    fc.assert(
      fc.property(anyCareer, anyDay, (facts, on) => {
        const days = [on, ...allDays(facts)];
        // Around 29 February a year has another length, or the day does not exist.
        fc.pre(days.every((one) => !['02-28', '02-29', '03-01'].includes(one.slice(5))));
        const [before, after] = [judge(facts, at(on)), judge(shift(facts), at(oneYearLater(on)))];
        expect(after.status).toBe(before.status);
        expect(after.postingsCounted).toBe(before.postingsCounted);
        expect(after.moves.map(({ kind, code }) => [kind, code])).toEqual(
          before.moves.map(({ kind, code }) => [kind, code]),
        );
      }),
    );
  });

  it('never needs a decision because one more was approved', () => {
    fc.assert(
      fc.property(anyCareer, anyDay, fc.nat(), anyDay, (facts, on, pick, newLastDay) => {
        const stay = facts.assignments[pick % facts.assignments.length];
        if (stay === undefined) return;
        const kind = (['shorten', 'extend', 'sequence'] as const)[pick % 3] ?? 'sequence';
        const more = aDecision(stay.id, {
          id: 'one more',
          kind,
          newLastDay: kind === 'sequence' ? null : newLastDay,
          proposedOn: '2000-01-01',
          decidedOn: '2000-02-01',
        });
        const without = judge(facts, at(on));
        const added = judge({ ...facts, derogations: [...facts.derogations, more] }, at(on));
        expect(added.moves.filter(({ code }) => code !== 'OK').length).toBeLessThanOrEqual(
          without.moves.filter(({ code }) => code !== 'OK').length,
        );
      }),
      { numRuns: 3_000 },
    );
  });

  it('projects terms that follow each other without a day between, and never ends before it starts', () => {
    fc.assert(
      fc.property(anyCareer, anyDay, (facts, on) => {
        const { projection, next } = explain(facts, { ...at(on), years: 30 });
        if (next?.from != null && projection.length > 0) expect(projection[0]).toEqual(next);
        projection.forEach((term, index) => {
          const follower = projection[index + 1];
          if (term.from === null || term.lastDay === null) return;
          expect(term.from < term.lastDay).toBe(true);
          if (follower?.from) expect(follower.from > term.lastDay).toBe(true);
        });
      }),
    );
  });

  it('tells the same whatever the order of the records', () => {
    fc.assert(
      fc.property(anyCareer, anyDay, (facts, on) => {
        const reversed = { ...facts, assignments: facts.assignments.toReversed() };
        expect(judge(reversed, at(on))).toEqual(judge(facts, at(on)));
      }),
    );
  });
});

/** Moves that only list what is on file for a stay that ends lawfully are not deviations. */
function isDeviation({ findings }: Verdict, need: string): boolean {
  const [from, kind] = need.split(' ');
  const reasons =
    kind === 'sequence'
      ? ['SEQUENCE']
      : kind === 'shorten'
        ? ['EARLY_END', 'SHORTENED']
        : ['EXTENDED', 'OVERSTAY'];
  return findings.some(
    ({ reason, records }) =>
      reasons.includes(reason) && records.some((id) => id.endsWith(` ${from}`)),
  );
}

function allDays({ assignments, derogations, appointedOn }: CareerFacts): readonly IsoDate[] {
  return [
    appointedOn,
    ...assignments.flatMap(({ from, to, plannedTo }) => [from, to, plannedTo]),
    ...derogations.flatMap((one) => [one.newLastDay, one.proposedOn, one.decidedOn]),
  ].filter((one) => one !== null);
}

function oneYearLater(one: IsoDate): IsoDate {
  const [year] = partsOf(one);
  return day(`${year + 1}${one.slice(4)}`);
}

function shift(facts: CareerFacts): CareerFacts {
  const move = (one: IsoDate | null) => (one === null ? null : oneYearLater(one));
  return {
    ...facts,
    appointedOn: move(facts.appointedOn),
    assignments: facts.assignments.map((stay) => ({
      ...stay,
      from: oneYearLater(stay.from),
      to: move(stay.to),
      plannedTo: move(stay.plannedTo),
    })),
    derogations: facts.derogations.map((one) => ({
      ...one,
      newLastDay: move(one.newLastDay),
      proposedOn: move(one.proposedOn),
      decidedOn: move(one.decidedOn),
    })),
  };
}
