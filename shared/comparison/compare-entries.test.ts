import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RotationEntry } from '../api/records.ts';
import { day } from '../dates.ts';
import { STATUSES } from '../rules/verdict.ts';
import { anEntry } from '../testing/rotation-entry.ts';
import { type AgentChange, CHANGE_KINDS, compareEntries } from './compare-entries.ts';

const days = ['2026-07-31', '2027-07-31', '2028-07-31'].map(day);
const anyStay = fc.option(
  fc.record({
    assignmentId: fc.constantFrom('a-1', 'a-2'),
    kind: fc.constantFrom('posting' as const, 'headquarters' as const),
    functionCode: fc.constantFrom(null, 'ROM-1'),
    place: fc.constantFrom(null, 'ROM', 'NAI'),
    from: fc.constantFrom(...days),
    lastDay: fc.option(fc.constantFrom(...days)),
  }),
);
const anyTerm = fc.option(
  fc.record({
    kind: fc.constantFrom('posting' as const, 'headquarters' as const),
    from: fc.option(fc.constantFrom(...days)),
    lastDay: fc.option(fc.constantFrom(...days)),
  }),
);
const someEntry: fc.Arbitrary<RotationEntry> = fc
  .record({
    staffNumber: fc.constantFrom('T1', 'T2', 'T3', 'T4', 'T5'),
    status: fc.constantFrom(...STATUSES),
    current: anyStay,
    next: anyTerm,
    needsDerogation: fc.boolean(),
    daysLeft: fc.option(fc.integer()),
  })
  .map(anEntry);
const anyList = fc.uniqueArray(someEntry, { selector: ({ staffNumber }) => staffNumber });

const turned = { appeared: 'left', left: 'appeared' } as const;
const swap = (one: AgentChange): AgentChange => ({
  ...{ ...one, before: one.after, after: one.before },
  kinds: one.kinds.map((kind) => (kind === 'appeared' || kind === 'left' ? turned[kind] : kind)),
});

describe('a comparison', () => {
  it('of a list with itself is empty', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        expect(compareEntries(list, list)).toEqual([]);
      }),
    );
  });

  it('of swapped lists has its sides swapped', () => {
    fc.assert(
      fc.property(anyList, anyList, (a, b) => {
        expect(compareEntries(b, a)).toEqual(compareEntries(a, b).map(swap));
      }),
    );
  });

  it('names each agent once, by staff number, and says what differs', () => {
    fc.assert(
      fc.property(anyList, anyList, (a, b) => {
        const changes = compareEntries(a, b);
        const numbers = changes.map(({ staffNumber }) => staffNumber);
        expect(numbers).toEqual([...new Set(numbers)].toSorted());
        for (const { kinds, before, after } of changes) {
          expect(kinds).toEqual(CHANGE_KINDS.filter((kind) => kinds.includes(kind)));
          expect(kinds).not.toEqual([]);
          expect(kinds.includes('verdict')).toBe(
            before !== null && after !== null && before.status !== after.status,
          );
        }
      }),
    );
  });

  it('does not care for the order of the lists, nor for the days that pass', () => {
    const [one, two] = [anEntry({ daysLeft: 10 }), anEntry({ staffNumber: 'T2' })];
    expect(compareEntries([one, two], [two, { ...one, daysLeft: 9 }])).toEqual([]);
  });

  it('flags no day that nobody sees: of no stay, of one without an end, of a next one', () => {
    const open = anEntry({ current: { ...anEntry().current!, lastDay: null } });
    expect(compareEntries([anEntry({ current: null })], [open])[0]?.kinds).toEqual(['stay']);
    expect(compareEntries([open], [anEntry({ current: null })])[0]?.kinds).toEqual(['stay']);
    const next = { kind: 'posting', from: day('2028-08-01'), lastDay: null } as const;
    const longer = anEntry({ next: { ...next, lastDay: day('2032-07-31') } });
    expect(compareEntries([anEntry({ next })], [longer])).toEqual([]);
  });

  it('tells a move from a term that has come nearer', () => {
    const before = anEntry({ status: 'NOT_DUE' });
    const stay = before.current!;
    const due = anEntry({ status: 'DUE' });
    const moved = anEntry({
      current: { ...stay, place: 'NAI', from: day('2028-08-01'), lastDay: day('2032-07-31') },
    });
    expect(compareEntries([before], [due])[0]?.kinds).toEqual(['verdict']);
    expect(compareEntries([before], [moved])[0]?.kinds).toEqual(['stay', 'last_day']);
    expect(
      compareEntries([before], [anEntry({ current: { ...stay, assignmentId: 'other' } })]),
    ).toEqual([]);
    expect(compareEntries([], [before])).toMatchObject([{ before: null, kinds: ['appeared'] }]);
    expect(compareEntries([before], [])).toMatchObject([{ after: null, kinds: ['left'] }]);
  });
});
