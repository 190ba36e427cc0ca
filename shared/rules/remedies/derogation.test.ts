import { describe, expect, it } from 'vitest';
import { day } from '../../dates.ts';
import { aCareer } from '../../testing/careers.ts';
import { aDecision, aStay, on } from '../../testing/stays.ts';
import { judge } from '../clock.ts';
import type { Readings } from '../readings.ts';
import type { CareerFacts } from '../verdict.ts';
import { withRemedies } from './career.ts';
import type { Remedy } from './remedy.ts';

const P1 = 'posting 2020-08-01';

function remedied(facts: Partial<CareerFacts>, asked: string, readings: Partial<Readings> = {}) {
  const career = aCareer({ appointedOn: day('2015-04-01'), ...facts });
  const question = on(asked, readings);
  return withRemedies(judge(career, question), career, question);
}

/** Each set of a remedy, each repair as its fact without the group, its record and its figures. */
const sets = (remedy: Remedy | null | undefined) =>
  remedy
    ? [remedy.facts, ...remedy.otherwise].map((set) =>
        set.map(({ fact, of, figures }) =>
          [fact.replace('derogation.', ''), of ?? '-', ...Object.values(figures)].join(' '),
        ),
      )
    : null;
const about = (reason: string, ...args: Parameters<typeof remedied>) =>
  sets(remedied(...args).findings.find((finding) => finding.reason === reason)?.remedy);
const ofMove = (...args: Parameters<typeof remedied>) =>
  sets(remedied(...args).moves.find(({ code }) => code !== 'OK')?.remedy);

/** A posting from 01-08-2020, whose four years end on 31-07-2024, with these papers on file. */
type Papers = Parameters<typeof aDecision>[1];
const filed = (papers: Papers, ends: Parameters<typeof aStay>[1] = {}): Partial<CareerFacts> => ({
  assignments: [aStay('2020-08-01', { place: 'NAI', ...ends })],
  derogations: [aDecision(P1, { id: 'd', ...papers })],
});
const BLANK = { proposedOn: null, decidedOn: null, decision: null, grounds: [] } as const;

describe('the papers a deviation asks for', () => {
  const all = (kind: string, stay: string, by: string) => [
    `proposal - ${stay} ${kind} ${by}`,
    `grounds - ${stay} ${kind}`,
    `decision - ${stay} ${kind}  ${by}`,
  ];

  it('are of a shortening for a posting that ends early', () => {
    const facts = { assignments: [aStay('2020-08-01', { to: '2023-07-31' })] };
    expect(about('EARLY_END', facts, '2024-01-01')).toEqual([
      [...all('shorten', P1, '2023-07-31'), `new_last_day - ${P1} shorten 2023-07-31`],
    ]);
  });

  it('are of an extension for one that ends late, or has not ended', () => {
    const late = { assignments: [aStay('2020-08-01', { to: '2025-07-31' })] };
    expect(about('EXTENDED', late, '2026-01-01')).toEqual([
      [...all('extend', P1, '2024-07-31'), `new_last_day - ${P1} extend 2025-07-31`],
    ]);
    const open = { assignments: [aStay('2020-08-01')] };
    expect(about('OVERSTAY', open, '2024-09-01')).toEqual([
      [...all('extend', P1, '2024-07-31'), `new_last_day - ${P1} extend 2024-09-01`],
    ]);
  });

  const headquarters = (from: string, rest: Parameters<typeof aStay>[1]) =>
    aStay(from, { kind: 'headquarters', ...rest });

  it('are about the last stay of a period for its length, and about the first for its turn', () => {
    const facts = {
      assignments: [
        aStay('2015-08-01', { to: '2019-07-31' }),
        headquarters('2019-08-01', { place: 'P1', to: '2020-07-31' }),
        headquarters('2020-08-01', { place: 'P2', to: '2021-07-31' }),
        aStay('2021-08-01', { to: '2025-07-31' }),
        aStay('2025-08-01', { to: '2029-07-31' }),
      ],
    };
    const [turn, length] = ['headquarters 2019-08-01', 'headquarters 2020-08-01'];
    expect(about('SHORTENED', facts, '2022-01-01')).toEqual([
      [...all('shorten', length, '2021-07-31'), `new_last_day - ${length} shorten 2021-07-31`],
    ]);
    expect(about('SEQUENCE', facts, '2022-01-01')).toEqual([all('sequence', turn, '2019-08-01')]);
  });

  it('are asked for though the approval brings a later stay out of turn', () => {
    const out = 'headquarters 2019-08-01';
    const facts = {
      assignments: [
        aStay('2015-08-01', { to: '2019-07-31' }),
        headquarters('2019-08-01', { to: '2022-07-31' }),
        aStay('2022-08-01', { to: '2026-07-31' }),
        headquarters('2026-08-01', { to: '2029-07-31' }),
      ],
      derogations: [aDecision(out, { id: 'd', decision: null, decidedOn: null, keepsCount: 0 })],
    };
    expect(about('SEQUENCE', facts, '2024-01-01')).toEqual([
      [`decision d ${out} sequence 2015-04-01 2019-08-01`],
    ]);
  });

  it('are those that the papers nearest to be whole still lack', () => {
    const ground = { kind: 'shorten', newLastDay: '2023-07-31', grounds: ['other'] } as const;
    const bare = aDecision(P1, { ...BLANK, id: 'bare', kind: 'shorten' });
    const near = aDecision(P1, { ...ground, id: 'near' });
    const other = aDecision(P1, { ...ground, id: 'other', kind: 'extend' });
    const elsewhere = aDecision('posting 2023-08-01', { ...ground, id: 'elsewhere' });
    const assignments = [aStay('2020-08-01', { to: '2023-07-31' }), aStay('2023-08-01')];
    for (const derogations of [
      [bare, near, other, elsewhere],
      [elsewhere, other, near, bare],
    ])
      expect(about('EARLY_END', { assignments, derogations }, '2024-01-01')).toEqual([
        [`grounds near ${P1} shorten`],
      ]);
  });
});

describe('papers in preparation', () => {
  it('ask for what makes one of them whole', () => {
    const facts = filed({ ...BLANK, kind: 'shorten', proposedOn: '2022-01-01' });
    expect(ofMove(facts, '2022-06-01')).toEqual([
      [
        ...[`grounds d ${P1} shorten`, `decision d ${P1} shorten 2022-01-01 2024-07-31`],
        `new_last_day d ${P1} shorten 2024-07-31`,
      ],
    ]);
  });

  it('are not those that were refused', () => {
    const refused = { id: 'no', decision: 'refused', newLastDay: '2023-07-31' } as const;
    const pending = { ...BLANK, kind: 'shorten', newLastDay: '2023-07-31' } as const;
    const derogations = [
      aDecision(P1, { ...refused, kind: 'shorten', proposedOn: '2022-01-01' }),
      aDecision(P1, { ...pending, id: 'yes' }),
    ];
    const facts = { assignments: [aStay('2020-08-01')], derogations };
    expect(
      ofMove(facts, '2022-06-01')
        ?.flat()
        .every((text) => text.includes(' yes ')),
    ).toBe(true);
  });

  it('name the day of the stay where it ends otherwise in the same way, else the statutory one', () => {
    const pending = { ...BLANK, proposedOn: '2022-01-01' } as const;
    const newDay = (kind: 'shorten' | 'extend') =>
      about('NO_DECISION', filed({ ...pending, kind }, { to: '2023-07-31' }), '2022-06-01')
        ?.flat()
        .find((text) => text.startsWith('new_last_day'));
    expect(newDay('shorten')).toBe(`new_last_day d ${P1} shorten 2023-07-31`);
    expect(newDay('extend')).toBe(`new_last_day d ${P1} extend 2024-07-31`);
    const overstay = filed({ ...pending, kind: 'extend' }, { to: '2025-07-31' });
    expect(about('NO_DECISION', overstay, '2022-06-01')?.flat().at(-1)).toBe(
      `new_last_day d ${P1} extend 2025-07-31`,
    );
  });
});

describe('one thing that is wrong with papers', () => {
  const shorten = { kind: 'shorten', newLastDay: '2023-07-31' } as const;
  const extend = { kind: 'extend', newLastDay: '2025-07-31' } as const;
  const asked = '2022-06-01';

  it('a proposal is dated no later than the decision, else than the day it bites', () => {
    const lacking = (papers: Papers) =>
      about('NO_PROPOSAL', filed({ proposedOn: null, ...papers }), asked);
    expect(lacking({ ...shorten, decidedOn: '2022-03-01' })).toEqual([
      [`proposal d ${P1} shorten 2022-03-01`],
    ]);
    expect(lacking({ ...shorten, decidedOn: null })).toEqual([
      [`proposal d ${P1} shorten 2023-07-31`],
    ]);
    expect(lacking({ ...extend, decidedOn: null })).toEqual([
      [`proposal d ${P1} extend 2024-07-31`],
    ]);
    expect(lacking({ ...extend, newLastDay: null, decidedOn: null })).toEqual([
      [`proposal d ${P1} extend 2024-07-31`],
    ]);
  });

  it.each([
    [
      '2023-07-31',
      ['decision d P1 shorten 2023-07-31 2023-07-31', 'proposal d P1 shorten 2022-03-01'],
    ],
    ['2023-08-01', ['proposal d P1 shorten 2022-03-01']],
  ])(
    'a decision before a proposal of %s is taken again while there is time',
    (proposedOn, expected) => {
      const facts = filed({ ...shorten, proposedOn, decidedOn: '2022-03-01' });
      expect(about('DECISION_BEFORE_PROPOSAL', facts, asked)).toEqual(
        expected.map((text) => [text.replace('P1', P1)]),
      );
    },
  );

  it('a late decision is taken in time, with its proposal where that was late too', () => {
    const late = (papers: Papers) => about('DECIDED_LATE', filed(papers), asked);
    const decidedOn = '2023-09-01';
    expect(late({ ...shorten, proposedOn: '2023-07-31', decidedOn })).toEqual([
      [`decision d ${P1} shorten 2023-07-31 2023-07-31`],
    ]);
    expect(late({ ...shorten, proposedOn: '2023-08-01', decidedOn })).toEqual([
      [`proposal d ${P1} shorten 2023-07-31`, `decision d ${P1} shorten  2023-07-31`],
    ]);
    expect(late({ ...extend, proposedOn: '2024-07-31', decidedOn: '2024-08-01' })).toEqual([
      [`decision d ${P1} extend 2024-07-31 2024-07-31`],
    ]);
  });

  it('a decision on the sequence bites on the first day out of turn, whatever last day it names', () => {
    const third = 'posting 2024-08-01';
    const facts = (papers: Papers) => ({
      assignments: [
        aStay('2016-08-01', { to: '2020-07-31' }),
        aStay('2020-08-01', { to: '2024-07-31' }),
        aStay('2024-08-01'),
      ],
      derogations: [aDecision(third, { id: 'd', newLastDay: '2020-01-01', ...papers })],
    });
    const late = { proposedOn: '2024-01-01', decidedOn: '2024-08-02' };
    expect(about('DECIDED_LATE', facts(late), '2025-01-01')).toEqual([
      [`decision d ${third} sequence 2024-01-01 2024-08-01`],
    ]);
    const undecided = { ...BLANK, proposedOn: '2024-01-01' } as const;
    expect(about('NO_DECISION', facts(undecided), '2025-01-01')).toEqual([
      [`grounds d ${third} sequence`, `decision d ${third} sequence 2024-01-01 2024-08-01`],
    ]);
  });

  it('grounds and reasons are asked for by themselves', () => {
    expect(about('GROUND_MISSING', filed({ ...shorten, grounds: [] }), asked)).toEqual([
      [`grounds d ${P1} shorten`],
    ]);
    expect(about('REASONS_MISSING', filed({ ...shorten, reasons: ' ' }), asked)).toEqual([
      [`reasons d ${P1} shorten`],
    ]);
  });
});

describe('facts missing from papers', () => {
  const early = { to: '2023-07-31' } as const;
  const missing = (papers: Papers, ends: Parameters<typeof aStay>[1] = early) =>
    about('FACT_MISSING', filed({ kind: 'shorten', ...papers }, ends), '2022-06-01')?.flat();
  const [proposal, decision] = ['proposal d', 'decision d'].map((text) => `${text} ${P1} shorten`);
  const newDay = `new_last_day d ${P1} shorten 2023-07-31`;

  it.each<readonly [string, Papers, readonly string[]]>([
    ['a new last day', { proposedOn: '2022-01-01', decidedOn: '2022-03-01' }, [newDay]],
    [
      'with which the decision is late',
      { proposedOn: '2022-01-01', decidedOn: '2024-07-31' },
      [`${decision} 2022-01-01 2023-07-31`, newDay],
    ],
    [
      'with which the proposal is late too',
      { proposedOn: '2023-08-01', decidedOn: '2024-07-31' },
      [`${proposal} 2023-07-31`, `${decision}  2023-07-31`, newDay],
    ],
    [
      'beside a decision that was late anyhow',
      { proposedOn: '2023-08-01', decidedOn: '2024-08-01' },
      [newDay],
    ],
    [
      'beside a proposal that is not on file',
      { proposedOn: null, decidedOn: '2024-07-31' },
      [`${decision}  2023-07-31`, newDay],
    ],
  ])('%s', (_, papers, expected) => {
    expect(missing(papers)).toEqual(expected);
  });

  it.each<readonly [string, Papers, readonly string[]]>([
    [
      'what was decided',
      { proposedOn: '2022-01-01', decidedOn: '2022-03-01', decision: null },
      [`${decision} 2022-01-01 2023-07-31`],
    ],
    [
      'when it was decided',
      { proposedOn: '2022-01-01', decidedOn: null, grounds: [] },
      [`${decision} 2022-01-01 2023-07-31`],
    ],
    [
      'when, after a proposal that is late',
      { proposedOn: '2023-08-01', decidedOn: null },
      [`${proposal} 2023-07-31`, `${decision}  2023-07-31`],
    ],
    [
      'when, without a proposal',
      { proposedOn: null, decidedOn: null },
      [`${decision}  2023-07-31`],
    ],
    [
      'what, on a day that is late',
      { proposedOn: '2022-01-01', decidedOn: '2024-08-01', decision: null },
      [`${decision} 2022-01-01 2023-07-31`],
    ],
  ])('%s', (_, papers, expected) => {
    expect(missing({ newLastDay: '2023-07-31', ...papers })).toEqual(expected);
  });
});
