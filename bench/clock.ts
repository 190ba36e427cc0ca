import { addDays, day, lastDayOfMonths, lastDayOfYears, type IsoDate } from '../shared/dates.ts';
import { createRandom, type Random } from '../shared/demonstration/random.ts';
import { judge } from '../shared/rules/clock.ts';
import { DEFAULT_READINGS } from '../shared/rules/readings.ts';
import type { AssignmentFacts, CareerFacts } from '../shared/rules/verdict.ts';
import { aCareer, someAssignmentFacts } from '../shared/testing/careers.ts';
import { median, told, within, type BenchRow } from './row.ts';

const ON = day('2027-01-01');
const UNTIL = day('2027-12-31');

/** 40 years before ON. */
const FIRST_DAY = day('1987-01-01');
const RHYTHM = [
  ['posting', 48],
  ['posting', 48],
  ['headquarters', 36],
] as const;

const random = createRandom(17);
const careers = Array.from({ length: 61_300 }, (_, index) => inventCareer(index, random));

const small = measure(613, 400);
const middle = measure(6_130, 40);
const large = measure(61_300, 8);
const exponent = Math.log10(large.median / small.median) / 2;

const rows: readonly BenchRow[] = [
  within(10, { name: 'clock, 613 careers of 40 years', ours: small.median, unit: 'ms' }),
  told({ name: 'clock, 613 careers, first time in a process', ours: small.first, unit: 'ms' }),
  told({ name: 'clock, 6,130 careers', ours: middle.median, unit: 'ms' }),
  within(1_000, { name: 'clock, 61,300 careers', ours: large.median, unit: 'ms' }),
  within(1.15, { name: 'clock, growth exponent 613 to 61,300', ours: exponent, unit: '' }),
];
process.stdout.write(JSON.stringify(rows));

function measure(count: number, rounds: number) {
  const set = careers.slice(0, count);
  const times = Array.from({ length: rounds }, () => judgeAll(set));
  return { first: times[0] ?? NaN, median: median(times) };
}

/** Milliseconds. The count of findings is used, so that no work can be left out. */
function judgeAll(set: readonly CareerFacts[]): number {
  let findings = 0;
  const begin = performance.now();
  for (const career of set) {
    findings += judge(career, { on: ON, until: UNTIL, readings: DEFAULT_READINGS }).findings.length;
  }
  const duration = performance.now() - begin;
  if (findings === 0) throw new Error('the clock found nothing to say');
  return duration;
}

/** Terms of the statute, one in four of another length, without a gap up to the present stay. */
function inventCareer(index: number, random: Random): CareerFacts {
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
