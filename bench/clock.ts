import { createRandom } from '../shared/demonstration/random.ts';
import { judge } from '../shared/rules/clock.ts';
import { DEFAULT_READINGS } from '../shared/rules/readings.ts';
import type { CareerFacts } from '../shared/rules/verdict.ts';
import { inventCareer, ON, UNTIL } from './peers/invented-careers.ts';
import { median, told, within, type BenchRow } from './row.ts';

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
