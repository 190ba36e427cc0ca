import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, day, lastDayOfMonths, type IsoDate } from '../../dates.ts';
import type { LodgedCandidacy } from '../../domain/vacancy.ts';
import { anyDay } from '../../testing/any-career.ts';
import { judgeApplicant, type ApplicantFacts } from './admissibility.ts';
import { judgeDesignation } from './designation.ts';
import { DEFAULT_READINGS } from '../readings.ts';
import { procedureOn, type ProcedureFacts } from './procedure.ts';

const STAGES = ['S1', 'S2', 'S3', 'S4', 'S5'];
const EXAMS = ['second_language_art47', 'english_c1_speaking', 'english_c1_writing'];

/** Under the present text of art. 21. */
const anyLaterDay = fc.nat(6_000).map((days) => addDays(day('2022-12-25'), days));

const anyCandidacy: fc.Arbitrary<LodgedCandidacy> = fc.record({
  staffNumber: fc.constantFrom('E-1', 'E-2'),
  round: fc.constantFrom(1, 2),
  career: fc.constantFrom('external', 'consular', 'state'),
  filedOn: anyLaterDay,
  withdrawnOn: fc.option(anyLaterDay),
  retained: fc.option(fc.boolean()),
});

const anyProcedure: fc.Arbitrary<ProcedureFacts> = fc
  .record({
    opened: anyLaterDay,
    lengths: fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60)),
    approved: fc.option(fc.integer({ min: -30, max: 5 })),
    headOfPost: fc.constantFrom(true, false, null),
    careers: fc.constantFrom<ProcedureFacts['careers']>('external', 'consular', 'both', null),
    applicants: fc.array(anyCandidacy, { maxLength: 4 }),
  })
  .map(({ opened, lengths: [first, between, second], approved, ...rest }) => {
    const closed = addDays(opened, first);
    const reopened = addDays(closed, between + 1);
    return {
      ...rest,
      committeeApprovedOn: approved === null ? null : addDays(opened, approved),
      calls: [
        { round: 1, openedOn: opened, closesOn: closed },
        { round: 2, openedOn: reopened, closesOn: addDays(reopened, second) },
      ],
    };
  });

const anyPeriod = fc
  .tuple(anyDay, fc.option(fc.nat(3_000)))
  .map(([from, days]) => ({ from, to: days === null ? null : addDays(from, days) }));
const anyExperience = anyPeriod.map((period) => ({ domain: 'consular' as const, ...period }));
const anyCertificate = fc.record({ exam: fc.constantFrom(...EXAMS), obtainedOn: anyDay });
const anyApplicant: fc.Arbitrary<ApplicantFacts> = fc.record({
  staffNumber: fc.constant('S-1'),
  career: fc.constantFrom('state', 'external'),
  contract: fc.constantFrom('statutory', 'contractual', null),
  level: fc.constantFrom('A', 'B', null),
  class: fc.constantFrom('A2', 'A3', null),
  certificates: fc.array(anyCertificate, { maxLength: 4 }),
  experience: fc.array(anyExperience, { maxLength: 4 }),
});
const WANTED = { class: 'A3', domain: 'consular' } as const;

const held = (facts: ApplicantFacts, on: IsoDate) =>
  judgeApplicant(facts, WANTED, on)
    .filter(({ code }) => code === 'OK')
    .map(({ rule }) => rule);

it('the procedure of art. 21 never goes back a stage as days pass', () => {
  fc.assert(
    fc.property(anyProcedure, anyLaterDay, fc.nat(400), (facts, on, days) => {
      const [before, after] = [on, addDays(on, days)].map(
        (one) => procedureOn(facts, one, DEFAULT_READINGS).stage,
      );
      expect(STAGES.indexOf(after ?? '')).toBeGreaterThanOrEqual(STAGES.indexOf(before ?? ''));
    }),
  );
});

it('the procedure of art. 21 stays where it is for a state agent, and is opened by no candidacy', () => {
  fc.assert(
    fc.property(anyProcedure, anyCandidacy, anyLaterDay, (facts, more, on) => {
      const before = procedureOn(facts, on, DEFAULT_READINGS);
      const after = procedureOn(
        { ...facts, applicants: [...facts.applicants, more] },
        on,
        DEFAULT_READINGS,
      );
      expect(STAGES.indexOf(after.stage)).toBeLessThanOrEqual(STAGES.indexOf(before.stage));
      if (more.career === 'state') expect(after.stage).toBe(before.stage);
      if (before.code === 'BLOCKED') expect(['BLOCKED', 'UNKNOWN']).toContain(after.code);
    }),
  );
});

it('no condition of art. 21, § 3 is lost by more experience or one more certificate', () => {
  fc.assert(
    fc.property(
      ...([anyApplicant, anyExperience, anyCertificate, anyDay] as const),
      (facts, experience, certificate, on) => {
        const more = {
          ...facts,
          experience: [...facts.experience, experience],
          certificates: [...facts.certificates, certificate],
        };
        expect(held(more, on)).toEqual(expect.arrayContaining(held(facts, on)));
      },
    ),
  );
});

it('no condition of art. 21, § 3 is lost by filing later', () => {
  fc.assert(
    fc.property(anyApplicant, anyDay, fc.nat(3_000), (facts, on, days) => {
      expect(held(facts, addDays(on, days))).toEqual(expect.arrayContaining(held(facts, on)));
    }),
  );
});

it('a designation of art. 21 is too long from the day after four years', () => {
  fc.assert(
    fc.property(anyLaterDay, fc.integer({ min: -40, max: 40 }), (from, days) => {
      const to = addDays(lastDayOfMonths(from, 48), days);
      const [length] = judgeDesignation(
        { id: 'd', functionCode: 'F', from, to },
        [],
        DEFAULT_READINGS,
      );
      expect(length?.code).toBe(days <= 0 ? 'OK' : 'BLOCKED');
    }),
  );
});
