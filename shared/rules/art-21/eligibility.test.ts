import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, dayBefore, type IsoDate } from '../../dates.ts';
import { FUNCTION_DOMAINS, type FunctionDomain } from '../../domain/job-function.ts';
import { aCareer, someAssignmentFacts } from '../../testing/careers.ts';
import { DEFAULT_READINGS } from '../readings.ts';
import { groupByKind, isInService, judgeEligibility } from './eligibility.ts';
import { explainEligibility } from './explain-eligibility.ts';
import type { OpenFunction } from './open-functions.ts';
import type { StateAgentFacts } from './standing.ts';

const EXAMS = ['second_language_art47', 'english_c1_speaking', 'english_c1_writing'] as const;

const person = (rest: Partial<StateAgentFacts> = {}): StateAgentFacts => ({
  ...aCareer({ staffNumber: 'S-1', career: 'state', appointedOn: day('2010-01-01') }),
  ...{ level: 'A', contract: 'statutory' },
  classes: [{ class: 'A3', since: day('2015-01-01') }],
  certificates: EXAMS.map((exam) => ({ exam, obtainedOn: day('2020-05-01') })),
  experience: [{ domain: 'consular', from: day('2012-01-01'), to: null }],
  ...rest,
});
const job = (code: string, rest: Partial<OpenFunction> = {}): OpenFunction => ({
  ...{ code, place: 'NAI', class: 'A3', domain: 'consular', headOfPost: false },
  ...{ vacantFrom: day('2027-08-01'), vacancyCode: null },
  ...rest,
});
const ON = day('2027-01-01');
const ask = (facts: StateAgentFacts, functions = [job('F')], on = ON) => {
  const { verdict, eligibleFrom, eligibleFunctions, obstacles, missing } = judgeEligibility(
    facts,
    groupByKind(functions),
    { on, readings: DEFAULT_READINGS },
  );
  return [verdict, eligibleFunctions || eligibleFrom, ...obstacles, ...missing]
    .filter((part) => part !== null)
    .join(' ');
};

describe('whether a state agent is eligible under art. 21', () => {
  it.each([
    ['2022-12-24', 'NOT_IN_FORCE'],
    ['2022-12-25', 'ELIGIBLE 1'],
  ])('on %s the text says %s', (on, expected) => {
    expect(ask(person(), [job('F')], day(on))).toBe(expected);
  });

  it.each<[string, Partial<StateAgentFacts>, string]>([
    ['all conditions held', {}, 'ELIGIBLE 1'],
    ['contract staff', { contract: 'contractual' }, 'NOT_ELIGIBLE status'],
    ['no contract recorded', { contract: null }, 'UNDETERMINED agent.contract'],
    ['another class', { classes: [{ class: 'A4', since: null }] }, 'NOT_ELIGIBLE class'],
    ['no class', { classes: [] }, 'UNDETERMINED agent.class'],
    ['level B', { level: 'B', classes: [] }, 'NOT_ELIGIBLE level'],
    [
      'no proof',
      { certificates: [] },
      'NOT_ELIGIBLE second_language english_speaking english_writing',
    ],
    ['no experience', { experience: [] }, 'NOT_ELIGIBLE experience'],
  ])('%s', (_, facts, expected) => {
    expect(ask(person(facts))).toBe(expected);
  });

  it('names the day on which the last condition comes by itself', () => {
    const writing = (obtainedOn: string) => [
      ...person().certificates.slice(0, 2),
      { exam: 'english_c1_writing', obtainedOn: day(obtainedOn) },
    ];
    expect(ask(person({ certificates: writing('2027-01-01') }))).toBe('ELIGIBLE 1');
    expect(ask(person({ certificates: writing('2027-01-02') }))).toBe(
      'NOT_YET 2027-01-02 english_writing',
    );
    const experience = [{ domain: 'consular' as const, from: day('2021-03-01'), to: null }];
    expect(ask(person({ certificates: writing('2027-01-02'), experience }))).toBe(
      'NOT_YET 2027-03-01 english_writing experience',
    );
    const classes = [
      { class: 'A2', since: null },
      { class: 'A3', since: day('2027-09-01') },
    ];
    expect(ask(person({ classes, experience }))).toBe('NOT_YET 2027-09-01 class experience');
    expect(ask(person({ experience, retiresOn: day('2027-03-02') }))).toContain('NOT_YET');
    expect(ask(person({ experience, retiresOn: day('2027-03-01') }))).toBe(
      'NOT_ELIGIBLE experience',
    );
  });

  it('takes a class such as A3 for level A where no level is recorded', () => {
    const experience = [{ domain: 'consular' as const, from: day('2021-03-01'), to: null }];
    expect(ask(person({ level: null, experience }))).toBe('NOT_YET 2027-03-01 experience');
    const classes = [{ class: 'B3', since: day('2015-01-01') }];
    expect(ask(person({ level: null, classes, experience }), [job('F', { class: null })])).toBe(
      'NOT_ELIGIBLE experience agent.level',
    );
  });

  it('names no day for a class that never comes, or was left on the day it came', () => {
    const never = { classes: [{ class: 'A4', since: null }], appointedOn: null };
    expect(ask(person(never))).toBe('NOT_ELIGIBLE class');
    const classes = ['A3', 'A4'].map((one) => ({ class: one, since: ON }));
    expect(ask(person({ classes }))).toBe('NOT_ELIGIBLE class');
  });

  it('tells of the function that is nearest, the first of two', () => {
    const [far, near, other] = [
      job('A', { headOfPost: true, class: 'A4', domain: 'development' }),
      job('B', { domain: 'development' }),
      job('C', { class: 'A4' }),
    ];
    expect(ask(person(), [far, near, other])).toBe('NOT_ELIGIBLE experience');
    expect(ask(person(), [far, other, near])).toBe('NOT_ELIGIBLE class');
    const unknown = job('D', { headOfPost: null, domain: null });
    expect(ask(person(), [unknown, job('E', { headOfPost: null })])).toBe(
      'UNDETERMINED function.head_of_post',
    );
    const soon = {
      classes: [
        { class: 'A3', since: null },
        { class: 'A4', since: day('2027-03-01') },
      ],
      experience: [{ domain: 'consular' as const, from: day('2021-03-01'), to: null }],
    };
    const free = job('G', { class: null });
    expect(ask(person(soon), [free, other])).toBe('NOT_YET 2027-03-01 experience');
    expect(ask(person(soon), [other, free])).toBe('NOT_YET 2027-03-01 class experience');
  });

  it('counts the functions of the class and the domain, and never those of head of post', () => {
    const functions = [
      ...[job('A'), job('B'), job('C', { class: 'A4' }), job('D', { domain: 'development' })],
      ...[job('E', { headOfPost: true }), job('G', { class: null })],
    ];
    expect(ask(person(), functions)).toBe('ELIGIBLE 3');
    expect(ask(person(), [job('E', { headOfPost: true })])).toBe('NOT_ELIGIBLE head_of_post');
    expect(ask(person(), [job('E', { headOfPost: null })])).toBe(
      'UNDETERMINED function.head_of_post',
    );
    expect(ask(person(), [job('E', { domain: null })])).toBe('UNDETERMINED function.domain');
    expect(ask(person(), [])).toBe('UNDETERMINED function.class function.domain');
  });

  it('leaves out the function to which the person was designated before', () => {
    const assignments = [
      someAssignmentFacts({ kind: 'art21', functionCode: 'A', to: day('2025-07-31') }),
    ];
    expect(ask(person({ assignments }), [job('A'), job('B')])).toBe('ELIGIBLE 1');
    expect(ask(person({ assignments }), [job('A')])).toBe('NOT_ELIGIBLE renewal');
  });
});

const anyDay = fc.integer({ min: 0, max: 5_500 }).map((days) => addDays(day('2016-01-01'), days));
const anyDayInForce = fc
  .integer({ min: 0, max: 1_500 })
  .map((days) => addDays(day('2022-12-25'), days));
const anyPeriod = fc
  .record({ from: anyDay, length: fc.integer({ min: 0, max: 2_500 }), isOpen: fc.boolean() })
  .map(({ from, length, isOpen }) => ({ from, to: isOpen ? null : addDays(from, length) }));
const anyDomain = fc.constantFrom<FunctionDomain>(...FUNCTION_DOMAINS.slice(0, 2));
const anyClass = fc.constantFrom('A2', 'A3', 'B2');
const anyPerson: fc.Arbitrary<StateAgentFacts> = fc
  .record({
    contract: fc.constantFrom('statutory', 'statutory', 'statutory', 'contractual', null),
    level: fc.constantFrom('A', 'A', 'A', null, 'B'),
    classes: fc.array(fc.record({ class: anyClass, since: fc.option(anyDay) }), { maxLength: 3 }),
    certificates: fc
      .constantFrom<readonly (typeof EXAMS)[number][]>(EXAMS, EXAMS, EXAMS, EXAMS.slice(1))
      .chain((exams) =>
        fc.tuple(...exams.map((exam) => anyDay.map((obtainedOn) => ({ exam, obtainedOn })))),
      ),
    experience: fc.array(
      fc.tuple(anyPeriod, anyDomain).map(([period, domain]) => ({ ...period, domain })),
      { maxLength: 4 },
    ),
    held: fc.option(fc.constantFrom('F0', 'F1')),
  })
  .map(({ held, ...rest }) =>
    person({
      ...rest,
      assignments:
        held === null ? [] : [someAssignmentFacts({ kind: 'art21', functionCode: held })],
    }),
  );
const anyFunctions = fc
  .array(
    fc.record({
      class: fc.constantFrom('A2', 'A3', null),
      domain: fc.option(anyDomain, { freq: 5 }),
      headOfPost: fc.constantFrom(false, false, false, true, null),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) => all.map((one, index) => job(`F${index}`, one)));

describe('the explanation of a state agent', () => {
  const told = (facts: Partial<StateAgentFacts>, on = ON) =>
    explainEligibility(person(facts), [], { on, readings: DEFAULT_READINGS }).findings.map(
      ({ rule, code, figures }) => [rule, code, figures['domain'] ?? ''].join(' ').trim(),
    );
  const proofs = ['21-8 OK', '21-9 OK'];
  const since = { from: day('2026-01-01'), to: null };

  it('says what the person holds, and the experience in each domain there is', () => {
    expect(told({})).toEqual(['21-5 OK', '21-7 OK consular', ...proofs]);
    expect(told({ experience: [] })).toEqual(['21-5 OK', ...proofs]);
    const experience = [
      { domain: 'other' as const, ...since },
      { domain: 'political_economic' as const, ...since },
    ];
    expect(told({ experience })).toEqual([
      ...['21-5 OK', '21-7 BLOCKED political_economic', ...proofs, '21-7 BLOCKED other'],
    ]);
  });

  it('says nothing more where no text is in force', () => {
    expect(told({}, day('2022-12-24'))).toEqual(['21 NOT_IN_FORCE']);
  });
});

describe('for any person and any functions', () => {
  it('counts what the rules of the article say one by one', () => {
    fc.assert(
      fc.property(anyPerson, anyFunctions, anyDayInForce, (facts, functions, on) => {
        const kinds = groupByKind(functions);
        const answers = explainEligibility(facts, kinds, {
          on,
          readings: DEFAULT_READINGS,
        }).kinds.flatMap(({ functions: all }) => all.map(({ answer }) => answer));
        const { verdict, eligibleFunctions } = judgeEligibility(facts, kinds, {
          on,
          readings: DEFAULT_READINGS,
        });
        const possible = answers.filter((code) => code === 'OK' || code === 'MANUAL').length;
        expect(answers).toHaveLength(functions.length);
        expect(eligibleFunctions).toBe(possible);
        expect(verdict === 'UNDETERMINED').toBe(possible === 0 && answers.includes('UNKNOWN'));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is eligible on the day named and not on the day before', () => {
    let named = 0;
    fc.assert(
      fc.property(anyPerson, anyFunctions, anyDayInForce, (facts, functions, on) => {
        const kinds = groupByKind(functions);
        const { eligibleFrom } = judgeEligibility(facts, kinds, { on, readings: DEFAULT_READINGS });
        if (eligibleFrom === null) return;
        named += 1;
        const verdictOn = (at: IsoDate) =>
          judgeEligibility(facts, kinds, { on: at, readings: DEFAULT_READINGS }).verdict;
        expect(verdictOn(eligibleFrom)).toBe('ELIGIBLE');
        expect(verdictOn(dayBefore(eligibleFrom))).not.toBe('ELIGIBLE');
      }),
      { numRuns: 1_000 },
    );
    expect(named).toBeGreaterThan(20);
  });
});

it.each([
  ['2026-12-31', null, true],
  ['2027-01-01', null, true],
  ['2027-01-02', null, false],
  [null, '2027-01-01', false],
  [null, '2027-01-02', true],
  [null, null, true],
])('appointed on %s, retired on %s: in service on 01-01-2027 is %s', (appointed, retires, is) => {
  const appointedOn = appointed === null ? null : day(appointed);
  const retiresOn = retires === null ? null : day(retires);
  expect(isInService({ appointedOn, retiresOn }, ON)).toBe(is);
});
