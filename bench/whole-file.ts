import { judgeFile } from '../shared/rules/judge-file.ts';
import type { PlannerFacts } from '../shared/rules/planner-facts.ts';
import { DEFAULT_READINGS } from '../shared/rules/readings.ts';
import { loadDemonstration, repeatFacts, someAgents } from './peers/demonstration-facts.ts';
import { ON, UNTIL } from './peers/invented-careers.ts';
import { median, told, within, type BenchRow } from './row.ts';

/** The whole network of posts, with its functions and vacancies. */
const AGENTS = 613;

const real = someAgents(await loadDemonstration(ON), AGENTS);
const small = measure(real, 100);
const middle = measure(repeatFacts(real, 10), 15);
const large = measure(repeatFacts(real, 100), 5);
const exponent = Math.log10(large.median / small.median) / 2;
const { agents } = real;
const states = agents.filter(({ career }) => career === 'state').length;
const whom = `${agents.length - states} career and ${states} state agents`;

const rows: readonly BenchRow[] = [
  within(40, { name: `all rules, ${whom}`, ours: small.median, unit: 'ms' }),
  told({ name: 'all rules, the quickest round', ours: small.least, unit: 'ms' }),
  told({ name: 'all rules, first time in a process', ours: small.first, unit: 'ms' }),
  told({ name: 'all rules, ten such ministries', ours: middle.median, unit: 'ms' }),
  told({ name: 'all rules, a hundred such ministries', ours: large.median, unit: 'ms' }),
  within(1.15, { name: 'all rules, growth exponent 613 to 61,300', ours: exponent, unit: '' }),
];
process.stdout.write(JSON.stringify(rows));

/** Milliseconds. The answers are counted, so that no work can be left out. */
function measure(facts: PlannerFacts, rounds: number) {
  const times = Array.from({ length: rounds }, () => {
    const begin = performance.now();
    const answers = judgeFile(facts, { on: ON, until: UNTIL, readings: DEFAULT_READINGS });
    const duration = performance.now() - begin;
    if (answers.length < facts.agents.length) throw new Error('somebody has no answer');
    return duration;
  });
  return { first: times[0] ?? NaN, median: median(times), least: Math.min(...times) };
}
