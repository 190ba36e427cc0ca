import { describe, expect, it } from 'vitest';
import { day } from '../../dates.ts';
import { aCareer } from '../../testing/careers.ts';
import { aDecision, aStay, on } from '../../testing/stays.ts';
import { explain, judge } from '../clock.ts';
import type { Readings } from '../readings.ts';
import type { CareerFacts } from '../verdict.ts';
import { isAligned } from './end-by-reading.ts';

type Asked = readonly [facts: Partial<CareerFacts>, at: string];

/** Status, lawful last day, next move and the open or special points, in one line. */
function say([facts, at]: Asked, readings: Partial<Readings>): string {
  const verdict = judge(aCareer(facts), on(at, readings));
  const { status, current, next, findings } = verdict;
  const points = findings
    .filter(({ code, reason }) => code !== 'OK' || /MISSION|MOVEMENT|EARLY/.test(reason))
    .filter(({ rule }) => rule !== '17-4')
    .map(({ rule, reason, code }) => `${rule} ${reason} ${code}`);
  return [
    `${status} ${current?.lastDay ?? '-'}`,
    next === null ? 'next -' : `next ${next.kind} ${next.from}`,
    ...points,
  ].join('; ');
}

describe('A2, an initial stay at headquarters', () => {
  const initial = (to: string | null, more: Partial<CareerFacts> = {}): Partial<CareerFacts> => ({
    appointedOn: day('2023-08-01'),
    assignments: [
      aStay('2023-08-01', { kind: 'headquarters', to }),
      ...(to === null ? [] : [aStay(to.replace('07-31', '08-01').replace('07-30', '07-31'))]),
    ],
    ...more,
  });

  it('has no end outside the cycle, and three years as the period of headquarters', () => {
    const asked: Asked = [initial(null), '2024-01-01'];
    expect(say(asked, {})).toBe('NO_TERM -; next posting null; 17-2 INITIAL_HEADQUARTERS MANUAL');
    expect(say(asked, { initialHeadquarters: 'period' })).toBe(
      'NOT_DUE 2026-07-31; next posting 2026-08-01',
    );
  });

  it.each([
    ['2026-07-31', 'NOT_DUE 2030-07-31; next posting 2030-08-01'],
    ['2026-07-30', 'NOT_DUE 2030-07-30; next posting 2030-07-31; 17-2 SHORTENED NEEDS_DECISION'],
  ])('that ends on %s', (to, expected) => {
    expect(say([initial(to), '2027-01-01'], { initialHeadquarters: 'period' })).toBe(expected);
  });

  it('puts the postings after it under al. 3', () => {
    const question = on('2027-01-01', { initialHeadquarters: 'period' });
    const { derivation } = explain(aCareer(initial('2026-07-31')), { ...question, years: 5 });
    expect(derivation.map(({ counts, rule }) => `${counts} ${rule}`)).toEqual([
      'headquarters 17-2',
      'posting 17-3',
    ]);
  });

  it('stays undetermined where the appointment or earlier postings are not recorded', () => {
    for (const appointedOn of [null, day('2019-01-01')]) {
      const asked: Asked = [{ ...initial(null), appointedOn }, '2024-01-01'];
      expect(say(asked, { initialHeadquarters: 'period' })).toBe(say(asked, {}));
    }
  });
});

describe('A3, an international mission of another length', () => {
  it('says under which reading it counts', () => {
    const mission = aStay('2020-01-01', {
      ...{ kind: 'international_mission', legalBasis: 'art. 99, al. 2, 1°, c)' },
      to: '2021-12-31',
    });
    const asked: Asked = [{ assignments: [mission, aStay('2022-01-01')] }, '2023-01-01'];
    expect(say(asked, {})).toContain('17-2 EARLY_END NEEDS_DECISION');
    expect(say(asked, { missionOfAnyLength: 'counts_as_posting' })).toBe(
      'NOT_DUE 2025-12-31; next headquarters 2026-01-01; 17-2 MISSION_LENGTH OK',
    );
  });

  const anyLength = { missionOfAnyLength: 'counts_as_posting' } as const;
  const mission = (to: string, rest: Parameters<typeof aStay>[1] = {}): Partial<CareerFacts> => ({
    assignments: [
      aStay('2020-01-01', {
        ...{ kind: 'international_mission', legalBasis: 'art. 99, al. 2, 1°, c)', to },
        ...rest,
      }),
    ],
  });

  it.each([
    ['2023-12-30', false],
    ['2023-12-31', true],
    ['2024-01-01', false],
  ])('changes nothing for a mission of four years (until %s: %s)', (to, isSame) => {
    const asked: Asked = [mission(to), '2023-06-01'];
    expect(say(asked, anyLength) === say(asked, {})).toBe(isSame);
  });

  it.each(['2022-12-31', '2024-12-31'])('changes nothing where a decision covers %s', (to) => {
    const kind = to < '2023-12-31' ? 'shorten' : 'extend';
    const derogations = [aDecision('international_mission 2020-01-01', { kind, newLastDay: to })];
    const asked: Asked = [{ ...mission(to), derogations }, '2022-06-01'];
    expect(say(asked, anyLength)).toBe(say(asked, {}));
  });

  it('changes nothing for a posting', () => {
    const asked: Asked = [mission('2021-12-31', { kind: 'posting' }), '2021-06-01'];
    expect(say(asked, anyLength)).toBe(say(asked, {}));
  });
});

describe('A5, a posting cut short', () => {
  const recalled = (to: string): Partial<CareerFacts> => ({
    assignments: [aStay('2022-08-01', { to })],
  });
  const counts = { earlyReturn: 'counts_as_posting' } as const;

  it('counts once it is over, and waits for a decision while it is only foreseen', () => {
    expect(say([recalled('2024-03-15'), '2024-03-16'], {})).toContain('next -');
    expect(say([recalled('2024-03-15'), '2024-03-16'], counts)).toBe(
      'UNDETERMINED -; next posting 2024-03-16; 17-2 EARLY_RETURN OK; 17-1 NO_ASSIGNMENT UNKNOWN',
    );
    expect(say([recalled('2024-03-15'), '2024-03-15'], counts)).toBe(
      say([recalled('2024-03-15'), '2024-03-15'], {}),
    );
  });

  it('leaves a posting of four years, a day of more, and headquarters as they are', () => {
    const headquarters = aStay('2026-08-01', { kind: 'headquarters', to: '2027-07-31' });
    for (const to of ['2026-07-31', '2026-08-01'])
      for (const more of [[], [headquarters]]) {
        const asked: Asked = [
          { assignments: [aStay('2022-08-01', { to }), ...more] },
          '2028-01-01',
        ];
        expect(say(asked, counts)).toBe(say(asked, {}));
      }
  });

  it('leaves one that began before the decree as it is', () => {
    const old = { assignments: [aStay('2014-08-01', { to: '2016-03-15' })] };
    expect(say([old, '2016-06-01'], counts)).toBe(say([old, '2016-06-01'], {}));
  });

  it('is not needed where a decision covers it', () => {
    const [stay] = recalled('2024-03-15').assignments ?? [];
    const derogations = [aDecision(stay?.id ?? '', { kind: 'shorten', newLastDay: '2024-03-15' })];
    const asked: Asked = [{ ...recalled('2024-03-15'), derogations }, '2024-06-01'];
    expect(say(asked, counts)).toBe(say(asked, {}));
  });
});

describe('A6, an end in the summer movement', () => {
  it.each([
    ['2026-02-15', '2026-07-14', false],
    ['2026-02-15', '2026-07-15', true],
    ['2026-02-15', '2026-08-15', true],
    ['2026-02-15', '2026-08-16', false],
    ['2026-04-30', '2026-08-31', true],
    ['2026-04-30', '2026-09-01', false],
    ['2026-02-15', '2025-08-15', true],
    ['2026-02-15', '2025-08-14', false],
    ['2026-02-28', '2026-08-31', true],
    ['2026-07-31', '2026-07-15', true],
    ['2026-07-31', '2027-07-31', false],
  ])('a statutory day %s moved to %s: %s', (statutory, to, expected) => {
    expect(isAligned(day(statutory), day(to))).toBe(expected);
  });

  const allowed = { augustAlignment: 'allowed' } as const;
  const ends = (plannedTo: string): Partial<CareerFacts> => ({
    assignments: [aStay('2022-02-16', { plannedTo })],
  });

  it('makes the moved end the lawful one, for a posting and for headquarters', () => {
    expect(say([ends('2026-08-15'), '2026-05-01'], {})).toContain('EXTENDED NEEDS_DECISION');
    expect(say([ends('2026-08-15'), '2026-05-01'], allowed)).toBe(
      'DUE 2026-08-15; next posting 2026-08-16; 17-2 SUMMER_MOVEMENT OK',
    );
    const career = {
      assignments: [
        aStay('2016-02-16', { to: '2020-02-15' }),
        aStay('2020-02-16', { to: '2024-02-15' }),
        aStay('2024-02-16', { kind: 'headquarters', plannedTo: '2026-08-31' }),
      ],
    };
    expect(say([career, '2026-05-01'], allowed)).toBe(
      'DUE 2026-08-31; next posting 2026-09-01; 17-2 SUMMER_MOVEMENT OK',
    );
  });

  it('moves the end of one that began before the decree and still runs', () => {
    const old = { assignments: [aStay('2012-02-16', { plannedTo: '2016-08-15' })] };
    expect(say([old, '2016-05-01'], allowed)).toContain('17-2 SUMMER_MOVEMENT OK');
  });

  it('does nothing for an end that is not recorded, or of another month', () => {
    for (const plannedTo of ['2026-07-14', '2026-09-01', '2026-02-15'])
      expect(say([ends(plannedTo), '2026-05-01'], allowed)).toBe(
        say([ends(plannedTo), '2026-05-01'], {}),
      );
    const open: Asked = [{ assignments: [aStay('2022-02-16')] }, '2026-08-01'];
    expect(say(open, allowed)).toBe(say(open, {}));
  });
});

describe('A17, a move to another post after some months', () => {
  const joined = { swap: 'one_interrupted' } as const;
  const two = (to: string, from: string, rest: Parameters<typeof aStay>[1] = {}) => ({
    assignments: [aStay('2022-08-01', { to }), aStay(from, rest)],
  });
  const SWAP = two('2024-01-31', '2024-02-01', { plannedTo: '2026-07-31' });

  it('is one posting of four years', () => {
    expect(say([SWAP, '2025-01-01'], {})).toContain('17-2 EARLY_END NEEDS_DECISION');
    expect(say([SWAP, '2025-01-01'], joined)).toBe('NOT_DUE 2026-07-31; next posting 2026-08-01');
  });

  it('is one posting whose length is judged as a whole', () => {
    const short = two('2024-01-31', '2024-02-01', { plannedTo: '2026-07-30' });
    expect(say([short, '2026-07-01'], joined)).toContain('17-2 EARLY_END NEEDS_DECISION');
    const long = two('2024-01-31', '2024-02-01', { plannedTo: '2026-08-01' });
    expect(say([long, '2026-07-01'], joined)).toContain('17-2 EXTENDED NEEDS_DECISION');
  });

  it.each([
    ['a gap of one day', two('2024-01-31', '2024-02-02', { plannedTo: '2026-07-31' })],
    ['a second one of four years', two('2024-01-31', '2024-02-01', { plannedTo: '2028-01-31' })],
    ['a first one of four years', two('2026-07-31', '2026-08-01', { plannedTo: '2027-01-31' })],
    [
      'a decision',
      { ...SWAP, derogations: [aDecision('posting 2022-08-01', { kind: 'shorten' })] },
    ],
    [
      'headquarters between',
      {
        assignments: [
          aStay('2022-08-01', { to: '2024-01-31' }),
          aStay('2024-02-01', { kind: 'headquarters', to: '2024-12-31' }),
          aStay('2025-01-01', { plannedTo: '2026-07-31' }),
        ],
      },
    ],
  ])('is two postings with %s', (_, facts) => {
    expect(say([facts, '2025-06-01'], joined)).toBe(say([facts, '2025-06-01'], {}));
  });

  it('joins a second posting of four years less a day, and a third that begins within the four', () => {
    const almost = two('2024-01-31', '2024-02-01', { plannedTo: '2028-01-30' });
    expect(say([almost, '2025-06-01'], joined)).not.toBe(say([almost, '2025-06-01'], {}));
    const three = {
      assignments: [
        aStay('2020-08-01', { to: '2021-07-31' }),
        aStay('2021-08-01', { to: '2022-07-31' }),
        aStay('2022-08-01', { to: '2024-07-31' }),
        aStay('2024-08-01', { plannedTo: '2028-07-31' }),
      ],
    };
    expect(say([three, '2025-06-01'], joined)).toBe(
      'NOT_DUE 2028-07-31; next headquarters 2028-08-01',
    );
  });

  it('joins a fourth to the third, and one that begins on the last day of the four years', () => {
    const years = ['2020', '2021', '2022', '2023'].map((year) =>
      aStay(`${year}-08-01`, { to: `${Number(year) + 1}-07-31` }),
    );
    expect(say([{ assignments: years }, '2024-01-01'], joined)).toBe(
      'DUE 2024-07-31; next posting 2024-08-01',
    );
    const late = two('2026-07-30', '2026-07-31', { to: '2026-07-31' });
    expect(say([late, '2026-07-31'], joined)).toBe('DUE 2026-07-31; next posting 2026-08-01');
  });

  it.each([
    ['a refusal', { decision: 'refused' }],
    ['a decision about another stay', { assignmentId: 'posting 2010-08-01' }],
  ] as const)('is one posting with %s on file', (_, rest) => {
    const derogations = [aDecision('posting 2022-08-01', rest)];
    expect(say([{ ...SWAP, derogations }, '2025-01-01'], joined)).toContain('NOT_DUE 2026-07-31');
  });

  it('joins none that begin on the same day', () => {
    const same = { assignments: [aStay('2022-08-01'), aStay('2022-08-01', { id: 'another' })] };
    expect(say([same, '2025-01-01'], joined)).toBe(say([same, '2025-01-01'], {}));
  });

  it('begins another posting once the four years are over', () => {
    const chain = ['2016-08-01', '2018-08-01', '2020-08-01', '2022-08-01'].map((from, index) =>
      aStay(from, { to: `${2018 + 2 * index}-07-31` }),
    );
    const asked: Asked = [{ assignments: chain }, '2024-01-01'];
    expect(say(asked, joined)).toBe('DUE 2024-07-31; next headquarters 2024-08-01');
  });

  it('leaves what began before the decree', () => {
    const begun = (day: string) => ({
      assignments: [
        aStay(`2015-03-${day}`, { to: '2016-03-28' }),
        aStay('2016-03-29', { to: `2019-03-${Number(day) - 1}` }),
      ],
    });
    expect(say([begun('29'), '2019-01-01'], joined)).toBe(say([begun('29'), '2019-01-01'], {}));
    expect(say([begun('30'), '2019-01-01'], joined)).toBe(
      'DUE 2019-03-29; next posting 2019-03-30',
    );
  });
});
