import { describe, expect, it } from 'vitest';
import { day } from '../../dates.ts';
import { aCareer } from '../../testing/careers.ts';
import { aStay, on } from '../../testing/stays.ts';
import { judge } from '../clock.ts';
import type { AssignmentFacts, CareerFacts } from '../verdict.ts';
import { withRemedies } from './career.ts';

/** The facts that the finding asks for, each with its record and figures. */
function asked(reason: string, facts: Partial<CareerFacts>): readonly string[] | undefined {
  const career = aCareer({ appointedOn: day('2018-08-01'), ...facts });
  const question = on('2024-01-01');
  const { findings } = withRemedies(judge(career, question), career, question);
  return findings
    .find((finding) => finding.reason === reason)
    ?.remedy?.facts.map(({ fact, of, figures }) =>
      [fact, of ?? '-', ...Object.values(figures)].join(' '),
    );
}

describe('a career at headquarters whose beginning is not recorded', () => {
  const stays = [
    aStay('2023-08-01', { kind: 'headquarters' }),
    aStay('2022-08-01', { kind: 'headquarters', to: '2023-07-31' }),
  ];

  it('asks for the appointment, else for what came before the first record', () => {
    expect(asked('HISTORY_UNKNOWN', { appointedOn: null, assignments: stays })).toEqual([
      'agent.appointed_on - 2022-08-01',
    ]);
    const appointedOn = day('2010-01-01');
    expect(asked('HISTORY_UNKNOWN', { appointedOn, assignments: stays })).toEqual([
      'assignment.history - 2010-01-01 2022-07-31',
    ]);
  });
});

it('a mission asks for the basis on which it counts', () => {
  const before = aStay('2018-08-01', { to: '2022-07-31' });
  const mission = aStay('2022-08-01', { kind: 'international_mission' });
  const basis = `assignment.legal_basis ${mission.id} art. 99, al. 2, 1°, c) 2022-08-01`;
  expect(asked('BASIS_UNKNOWN', { assignments: [before, mission] })).toEqual([basis]);
  const other = { ...mission, legalBasis: 'art. 102' };
  expect(asked('OTHER_BASIS', { assignments: [before, other] })).toEqual([basis]);
});

describe('a traineeship that is not whole', () => {
  const posting = aStay('2022-08-01', { place: 'NAI' });
  const whole = { from: day('2021-08-01'), to: day('2022-07-31'), place: 'NAI' };
  const asks = (
    part: Partial<NonNullable<CareerFacts['traineeship']>>,
    stay: AssignmentFacts = posting,
  ) =>
    asked('CREDIT_UNKNOWN', {
      ...{ appointedOn: day('2022-07-01'), assignments: [stay] },
      traineeship: { ...whole, ...part },
    });

  it('asks for a last day that leaves a break, and for a first day a year before the last', () => {
    expect(asks({ to: null })).toEqual(['traineeship.to - 2022-07-30']);
    expect(asks({ to: null, place: null })).toEqual(['traineeship.to - 2022-07-30']);
    expect(asks({ from: null })).toEqual(['traineeship.from - 2021-07-31']);
    expect(asks({ from: null, to: day('2022-06-30') })).toEqual(['traineeship.from - 2021-06-30']);
    expect(asks({ from: null, to: day('2022-06-30'), place: null })).toEqual([
      'traineeship.from - 2021-06-30',
    ]);
  });

  it('asks for the place of either, where the posting may go on from it', () => {
    const long = { from: day('2020-08-01') };
    const nowhere = { ...posting, place: null };
    expect(asks({ ...long, place: null })).toEqual(['traineeship.place - NAI']);
    expect(asks(long, nowhere)).toEqual([`assignment.place ${posting.id} NAI 2022-08-01`]);
    expect(asks({ ...long, place: null }, nowhere)).toEqual([
      ...['traineeship.place - post', `assignment.place ${posting.id} post 2022-08-01`],
    ]);
  });

  it('is about the posting it shortens, not about a stay before it', () => {
    const before = aStay('2021-08-01', { kind: 'headquarters', to: '2022-07-31', place: 'P1' });
    expect(
      asked('CREDIT_UNKNOWN', {
        ...{ appointedOn: day('2021-08-01'), assignments: [before, posting] },
        traineeship: { ...whole, from: null, to: null, place: 'NAI' },
      }),
    ).toBeUndefined();
    expect(
      asked('CREDIT_UNKNOWN', {
        ...{ appointedOn: day('2021-08-01'), assignments: [before, posting] },
        traineeship: { from: day('2020-08-01'), to: null, place: 'NAI' },
      }),
    ).toEqual(['traineeship.to - 2022-07-30']);
  });
});

describe('two functions that cannot be compared', () => {
  const [first, second] = ['posting 2018-08-01', 'posting 2022-08-01'];
  const asks = (one: Partial<AssignmentFacts>, other: Partial<AssignmentFacts>) =>
    asked('FUNCTION_UNKNOWN', {
      assignments: [
        { ...aStay('2018-08-01', { to: '2022-07-31' }), ...one },
        { ...aStay('2022-08-01'), ...other },
      ],
    });

  it('ask for the domain of each that has none: another than the other has', () => {
    expect(asks({}, {})).toEqual([
      `function.domain ${first} other 2018-08-01`,
      `function.domain ${second} consular 2022-08-01`,
    ]);
    expect(asks({}, { domain: 'consular' })).toEqual([`function.domain ${first} other 2018-08-01`]);
    expect(asks({}, { domain: 'other' })).toEqual([`function.domain ${first} consular 2018-08-01`]);
    expect(asks({ domain: 'consular' }, {})).toEqual([
      `function.domain ${second} other 2022-08-01`,
    ]);
    expect(asks({ domain: 'development' }, {})).toEqual([
      `function.domain ${second} consular 2022-08-01`,
    ]);
  });

  it('ask for the family of the one that has none', () => {
    const [plain, visas] = [
      { domain: 'consular' },
      { domain: 'consular', family: 'visas' },
    ] as const;
    expect(asks(plain, visas)).toEqual([`function.family ${first} another 2018-08-01`]);
    expect(asks(visas, plain)).toEqual([`function.family ${second} another 2022-08-01`]);
  });

  it('ask for another function the second time where they are the same', () => {
    const same = { functionCode: 'NAI-CON' };
    const stays = [
      { ...aStay('2018-08-01', { to: '2022-07-31' }), ...same },
      { ...aStay('2022-08-01'), ...same },
    ];
    expect(asked('SAME_FUNCTION', { assignments: stays })).toEqual([
      `assignment.function ${second} another 2022-08-01`,
    ]);
  });
});
