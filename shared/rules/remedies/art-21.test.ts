import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, dayAfter, type IsoDate } from '../../dates.ts';
import {
  judgeApplicant,
  type ApplicantFacts,
  type VacantFunction,
} from '../art-21/admissibility.ts';
import { judgeDesignation, judgeRenewal } from '../art-21/designation.ts';
import { procedureOn, type ProcedureFacts } from '../art-21/procedure.ts';
import { DEFAULT_READINGS } from '../readings.ts';
import {
  applyToApplicant,
  applyToDesignation,
  applyToProcedure,
} from '../../testing/apply-art-21-repair.ts';
import { remediesOfCandidacy } from './candidate.ts';
import { firstDesignationDay } from './designation-day.ts';
import { applicantOn, firstFilingDay, type ApplicantHistory } from './filing-day.ts';
import { remedyOfFinding } from './finding.ts';

const EXAMS = ['second_language_art47', 'english_c1_speaking', 'english_c1_writing'] as const;
const START = day('2010-01-01');

const someDay = (max: number): fc.Arbitrary<IsoDate> =>
  fc.integer({ min: 0, max }).map((days) => addDays(START, days));

const somePeriod = fc
  .record({ from: someDay(4000), length: fc.constantFrom(0, 15, 30, 31, 200, 365, 700, null) })
  .map(({ from, length }) => ({ from, to: length === null ? null : addDays(from, length) }));

const anApplicant: fc.Arbitrary<ApplicantHistory> = fc.record({
  staffNumber: fc.constant('S1'),
  career: fc.constantFrom('state', 'state', 'state', 'state', 'consular'),
  contract: fc.constantFrom('statutory', 'statutory', 'statutory', 'contractual', null),
  level: fc.constantFrom('A', 'A', null, 'B'),
  classes: fc
    .uniqueArray(fc.record({ class: fc.constantFrom('A2', 'A3', 'A4'), since: someDay(4000) }), {
      maxLength: 3,
      selector: ({ since }) => since,
    })
    .map((list) => list.toSorted((a, b) => (a.since < b.since ? -1 : 1))),
  certificates: fc.uniqueArray(
    fc.record({ exam: fc.constantFrom(...EXAMS), obtainedOn: someDay(4000) }),
    { minLength: 2, maxLength: 3, selector: ({ exam }) => exam },
  ),
  experience: fc.array(
    somePeriod.chain((period) =>
      fc.constantFrom('consular' as const, 'consular' as const, 'other' as const).map((domain) => ({
        domain,
        ...period,
      })),
    ),
    { maxLength: 6 },
  ),
});

const aFunction: fc.Arbitrary<VacantFunction | null> = fc.constantFrom(
  { class: 'A3', domain: 'consular' },
  { class: 'A3', domain: 'consular' },
  { class: null, domain: 'consular' },
  { class: 'A3', domain: null },
  null,
);

function isAdmissible(facts: ApplicantFacts, wanted: VacantFunction | null, on: IsoDate): boolean {
  return judgeApplicant(facts, wanted, on).every(({ code }) => code === 'OK');
}

describe('the remedies of a candidacy, art. 21, § 3', () => {
  it('are enough, and not with any part of them left out', () => {
    fc.assert(
      fc.property(anApplicant, aFunction, someDay(6000), (history, wanted, filedOn) => {
        const facts = applicantOn(history, filedOn);
        const findings = judgeApplicant(facts, wanted, filedOn);
        const about = { history, wanted, filedOn, closesOn: null };
        const { remedy } = remediesOfCandidacy(findings, about);
        expect(remedy === null).toBe(isAdmissible(facts, wanted, filedOn));
        if (remedy === null) return;
        const set = remedy.facts;
        const withOnly = (mask: number) => {
          const applied = set
            .filter((_, index) => (mask & (2 ** index)) !== 0)
            .reduce(applyToApplicant, { facts, wanted });
          return isAdmissible(applied.facts, applied.wanted, filedOn);
        };
        const isDomainOpen = (wanted?.domain ?? null) === null;
        if (remedy.cannot !== null) expect(remedy.cannot).toBe('not_of_the_state');
        if (remedy.cannot !== null || isDomainOpen) return;
        expect([set, withOnly(2 ** set.length - 1)]).toEqual([set, true]);
        for (let mask = 0; mask < 2 ** set.length - 1; mask += 1)
          expect(withOnly(mask)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('name the first filing day that a day-by-day search finds, and no other', () => {
    fc.assert(
      fc.property(anApplicant, aFunction, someDay(5000), (history, wanted, after) => {
        const last = addDays(START, 9000);
        let found: IsoDate | null = null;
        for (let on = dayAfter(after); on <= last && found === null; on = dayAfter(on))
          if (isAdmissible(applicantOn(history, on), wanted, on)) found = on;
        expect(firstFilingDay(history, wanted, after)).toBe(found);
      }),
      { numRuns: 60 },
    );
  });

  it('say of X53 lodged a day early that it is admissible from 16-01-2025', () => {
    const history: ApplicantHistory = {
      ...{ staffNumber: 'S1', career: 'state', contract: 'statutory', level: 'A' },
      classes: [{ class: 'A3', since: null }],
      certificates: EXAMS.map((exam) => ({ exam, obtainedOn: START })),
      experience: [{ domain: 'consular', from: day('2019-01-16'), to: null }],
    };
    const wanted = { class: 'A3', domain: 'consular' } as const;
    const filedOn = day('2025-01-15');
    const findings = judgeApplicant(applicantOn(history, filedOn), wanted, filedOn);
    const { remedy } = remediesOfCandidacy(findings, { history, wanted, filedOn, closesOn: null });
    expect(remedy).toEqual({
      facts: [
        {
          fact: 'agent.experience',
          of: null,
          figures: { domain: 'consular', months: 0, days: 1, before: '2025-01-15' },
        },
      ],
      otherwise: [],
      from: '2025-01-16',
      cannot: null,
    });
  });
});

describe('the remedies of a designation, art. 21, § 1', () => {
  it.each([
    ['2027-09-01', 'OVER_FOUR_YEARS'],
    [null, 'END_UNKNOWN'],
  ])('end it no later than four years on: %s', (to, reason) => {
    const one = {
      ...{ id: 'a', functionCode: 'F', from: day('2023-09-01') },
      to: to === null ? null : day(to),
    };
    const [length] = judgeDesignation(one, [], DEFAULT_READINGS);
    expect(length?.reason).toBe(reason);
    const remedy = length && remedyOfFinding(length);
    const repaired = remedy?.facts.reduce(applyToDesignation, one);
    expect(repaired?.to).toBe('2027-08-31');
    expect(
      repaired && judgeDesignation(repaired, [], DEFAULT_READINGS).map(({ code }) => code),
    ).toEqual(['OK', 'OK']);
  });

  it('name the first day on which another designation is beyond doubt', () => {
    const aDesignation = fc
      .record({
        from: someDay(3000),
        days: fc.integer({ min: 0, max: 1400 }),
        code: fc.constantFrom('F', 'G', 'G', 'H'),
      })
      .map(({ from, days, code }) => ({
        ...{ id: `${code} ${from}`, functionCode: code, from, to: addDays(from, days) },
      }));
    fc.assert(
      fc.property(fc.array(aDesignation, { maxLength: 4 }), someDay(3000), (others, from) => {
        const isFine = (on: IsoDate) =>
          judgeRenewal({ id: '', functionCode: 'F', from: on, to: null }, others, DEFAULT_READINGS)
            .code === 'OK';
        let found: IsoDate | null = null;
        for (let on = from; on <= addDays(START, 6000) && found === null; on = dayAfter(on))
          if (isFine(on)) found = on;
        expect(firstDesignationDay({ functionCode: 'F', from }, others)).toBe(found);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the remedies of the procedure, art. 21, § 2', () => {
  const facts: ProcedureFacts = {
    ...{ committeeApprovedOn: null, headOfPost: null, careers: null },
    calls: [{ round: 1, openedOn: day('2025-01-06'), closesOn: day('2025-01-31') }],
    applicants: [
      {
        ...{ staffNumber: 'C1', career: 'consular', round: 1, withdrawnOn: null, retained: null },
        filedOn: day('2025-01-10'),
      },
    ],
  };

  it.each([
    [{}, 3],
    [{ committeeApprovedOn: day('2025-01-20'), headOfPost: false, careers: 'external' }, 1],
  ] as const)('open the way, and none of them can be left out', (rest, count) => {
    const on = day('2025-03-01');
    const known = { ...facts, ...rest };
    const repairs = procedureOn(known, on, DEFAULT_READINGS).findings.flatMap(
      (finding) => remedyOfFinding(finding)?.facts ?? [],
    );
    expect(repairs).toHaveLength(count);
    expect(procedureOn(repairs.reduce(applyToProcedure, known), on, DEFAULT_READINGS).code).toBe(
      'OK',
    );
    for (const one of repairs)
      expect(
        procedureOn(
          repairs.filter((other) => other !== one).reduce(applyToProcedure, known),
          on,
          DEFAULT_READINGS,
        ).code,
      ).not.toBe('OK');
  });

  it('say of a head of post, and of a career candidacy, that nothing helps', () => {
    const { findings } = procedureOn(
      { ...facts, headOfPost: true, careers: 'both', committeeApprovedOn: day('2025-01-01') },
      day('2025-03-01'),
      DEFAULT_READINGS,
    );
    expect(findings.map((finding) => remedyOfFinding(finding)?.cannot)).toEqual([
      'head_of_post',
      'art21_closed',
    ]);
  });

  it('name the day of the valid text for a day without one', () => {
    const { findings } = procedureOn(facts, day('2019-06-01'), DEFAULT_READINGS);
    expect(findings.map((finding) => remedyOfFinding(finding)?.from)).toEqual(['2022-12-25']);
  });
});
