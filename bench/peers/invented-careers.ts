import { addDays, day, lastDayOfMonths, lastDayOfYears, type IsoDate } from '../../shared/dates.ts';
import type { Random } from '../../shared/demonstration/random.ts';
import type { ApplicantFacts } from '../../shared/rules/art-21/admissibility.ts';
import type { AssignmentFacts, CareerFacts } from '../../shared/rules/verdict.ts';
import { aCareer, someAssignmentFacts } from '../../shared/testing/careers.ts';

/** The day of the question. */
export const ON = day('2027-01-01');

/** Last day of the planning window, inclusive. */
export const UNTIL = day('2027-12-31');

/** 40 years before ON. */
const FIRST_DAY = day('1987-01-01');
const RHYTHM = [
  ['posting', 48],
  ['posting', 48],
  ['headquarters', 36],
] as const;

/** Terms of the statute, one in four of another length, without a gap up to the present stay. */
export function inventCareer(index: number, random: Random): CareerFacts {
  const assignments: AssignmentFacts[] = [];
  let from: IsoDate = FIRST_DAY;
  for (let at = 0; from <= ON; at += 1) {
    const [kind, months] = RHYTHM[at % RHYTHM.length] ?? RHYTHM[0];
    const length = random.chance(0.25) ? months + random.integer(-12, 12) : months;
    const to = lastDayOfMonths(from, length);
    const place = `P${random.integer(1, 116)}`;
    const stay = { id: `${index}-${at}`, kind, place, from, to: to < ON ? to : null };
    assignments.push(someAssignmentFacts(stay));
    from = addDays(to, 1);
  }
  return aCareer({
    staffNumber: `B${index}`,
    appointedOn: FIRST_DAY,
    retiresOn: addDays(lastDayOfYears(FIRST_DAY, 45), 1),
    assignments,
  });
}

/** What is recorded of a candidate of art. 21, with every condition met, missed and not recorded. */
export function inventApplicant(index: number, random: Random): ApplicantFacts {
  const level = random.pick(['A', 'A', 'A', 'A', 'B', null] as const);
  const exams = ['second_language_art47', 'english_c1_speaking', 'english_c1_writing'];
  return {
    staffNumber: `S${index}`,
    career: random.pick(['state', 'state', 'state', 'external'] as const),
    contract: random.pick(['statutory', 'statutory', 'statutory', 'contractual', null] as const),
    level,
    class: level === 'A' || level === null ? random.pick(['A2', 'A3', 'A3', 'A4', null]) : null,
    certificates: exams
      .filter(() => random.chance(0.8))
      .map((exam) => ({ exam, obtainedOn: addDays(ON, random.integer(-2_000, 50)) })),
    experience: Array.from({ length: random.integer(0, 4) }, () => {
      const from = addDays(ON, -random.integer(30, 4_000));
      return {
        domain: random.pick(['political_economic', 'consular'] as const),
        from,
        to: random.chance(0.2) ? null : addDays(from, random.integer(100, 1_500)),
      };
    }),
  };
}
