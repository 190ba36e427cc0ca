import { describe, expect, it } from 'vitest';
import { aCareer } from '../../testing/careers.ts';
import { aStay, on } from '../../testing/stays.ts';
import { judge } from '../clock.ts';
import type { AssignmentFacts } from '../verdict.ts';
import { withRemedies } from './career.ts';

/** The sets of the finding's remedy, each repair as fact, record and days; and its day. */
function remedyOf(reason: string, assignments: readonly AssignmentFacts[], day: string) {
  const [facts, question] = [aCareer({ assignments }), on(day)];
  const { findings } = withRemedies(judge(facts, question), facts, question);
  const remedy = findings.find((finding) => finding.reason === reason)?.remedy;
  if (!remedy) return null;
  const sets = [remedy.facts, ...remedy.otherwise].map((set) =>
    set.map(({ fact, of, figures }) => [fact, of ?? '-', ...Object.values(figures)].join(' ')),
  );
  return { sets, from: remedy.from };
}

describe('the remedy of a gap, 17-1', () => {
  it('covers its days, or ends the stay before it on the last of them', () => {
    const stays = [aStay('2023-08-01', { to: '2027-07-31' }), aStay('2027-09-01')];
    expect(remedyOf('GAP', stays, '2027-01-01')?.sets).toEqual([
      ['assignment.cover - 2027-08-01 2027-08-31'],
      ['assignment.end posting 2023-08-01 2027-08-31 2023-08-01'],
    ]);
  });
});

describe('the remedy of an overlap, 17-1', () => {
  const first = aStay('2020-08-01', { to: '2024-07-31' });
  const sets = (...stays: readonly AssignmentFacts[]) =>
    remedyOf('OVERLAP', stays, '2024-01-01')?.sets;

  it('ends the first the day before the second, or begins the second the day after the first', () => {
    const cut = [
      ['assignment.end posting 2020-08-01 2024-06-30 2020-08-01'],
      ['assignment.start posting 2024-07-01 2024-08-01 2024-07-01'],
    ];
    expect(sets(first, aStay('2024-07-01'))).toEqual(cut);
    expect(sets(first, aStay('2024-07-01', { to: '2024-08-01' }))).toEqual(cut);
  });

  it('takes off the second where it ends no later than the first', () => {
    const removal = [['assignment.removal posting 2024-07-01 2024-07-01']];
    expect(sets(first, aStay('2024-07-01', { to: '2024-07-31' }))).toEqual(removal);
    expect(sets(first, aStay('2024-07-01', { to: '2024-07-10' }))).toEqual(removal);
    expect(sets(first, aStay('2024-07-01', { plannedTo: '2024-07-31' }))).toEqual(removal);
  });

  it('only begins the second later where both began on the same day', () => {
    const second = aStay('2020-08-01', { kind: 'headquarters', to: '2025-07-31' });
    expect(sets({ ...first, id: 'a' }, { ...second, id: 'b' })).toEqual([
      ['assignment.start b 2024-08-01 2020-08-01'],
    ]);
  });
});

describe('the remedy of a day without assignment, 17-1', () => {
  it('covers the days since the last one ended, until the next begins', () => {
    const stays = [
      ...[aStay('2028-08-01', { to: '2030-07-31' }), aStay('2027-09-01', { to: '2028-07-31' })],
      aStay('2023-08-01', { to: '2027-07-31' }),
    ];
    expect(remedyOf('NO_ASSIGNMENT', stays, '2027-08-15')).toEqual({
      ...{ sets: [['assignment.cover - 2027-08-01 ']], from: '2027-09-01' },
    });
    expect(remedyOf('NO_ASSIGNMENT', stays, '2027-08-31')?.from).toBe('2027-09-01');
  });

  it.each([
    ['2027-08-14', '2027-08-15'],
    ['2027-08-15', '2027-08-15'],
    ['2027-12-31', '2027-08-15'],
  ])('covers from 15-08-2027 where an end was foreseen on %s: %s', (plannedTo, from) => {
    const ended = [aStay('2023-08-01', { plannedTo, state: 'ended' })];
    expect(remedyOf('NO_ASSIGNMENT', ended, '2027-08-15')).toEqual({
      ...{ sets: [[`assignment.cover - ${from} `]], from: null },
    });
  });

  it('covers from the day asked where the last one ended on a day nobody recorded', () => {
    for (const from of ['2023-08-01', '2027-08-15'])
      expect(remedyOf('NO_ASSIGNMENT', [aStay(from, { state: 'ended' })], '2027-08-15')).toEqual({
        ...{ sets: [['assignment.cover - 2027-08-15 ']], from: null },
      });
  });
});
