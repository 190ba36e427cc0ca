import { addDays } from '../shared/dates.ts';
import { createRandom } from '../shared/demonstration/random.ts';
import { judgeApplicant, type ApplicantFacts } from '../shared/rules/art-21/admissibility.ts';
import { judge } from '../shared/rules/clock.ts';
import { DEFAULT_READINGS } from '../shared/rules/readings.ts';
import type { CareerFacts } from '../shared/rules/verdict.ts';
import { inventApplicant, inventCareer, ON, UNTIL } from './peers/invented-careers.ts';
import { answerOf, createArt17, createArt21, type JsonRulesEngine } from './peers/json-rules.ts';
import { median, told, withinTimes, type BenchRow } from './row.ts';

const AGENTS = 6_130;
const ROUNDS = 5;

/** What both are asked: one function, one filing date. */
const WANTED = { class: 'A3', domain: 'political_economic' } as const;

const random = createRandom(21);
const careers = Array.from({ length: AGENTS }, (_, index) => withGap(inventCareer(index, random)));
const applicants = Array.from({ length: AGENTS }, (_, index) => inventApplicant(index, random));
const library: string = 'json-rules-engine';
// Safe: bench/package-lock.json pins 7.3.1, whose shape this is.
const peer = (await import(library)) as JsonRulesEngine;
const [engine17, engine21] = [createArt17(peer), createArt21(peer)];

const art17 = await compare(careers, {
  ours: answer17,
  theirs: (facts) => answerOf(engine17, { ...facts, on: ON, until: UNTIL }),
});
const art21 = await compare(applicants, {
  ours: answer21,
  theirs: (facts) =>
    answerOf(engine21, { ...facts, wanted: WANTED.class, domain: WANTED.domain, filedOn: ON }),
});

const both = { ours: art17.ours + art21.ours, theirs: art17.theirs + art21.theirs };
const versus = 'against json-rules-engine 7.3.1';
const rows: readonly BenchRow[] = [
  withinTimes(1 / 20, { name: `art. 17 and 21, 6,130 agents, ${versus}`, ...both, unit: 'ms' }),
  told({ name: `art. 17 alone, ${versus}`, ...art17, unit: 'ms' }),
  told({ name: `art. 21 alone, ${versus}`, ...art21, unit: 'ms' }),
];
process.stdout.write(JSON.stringify(rows));

/**
 * Milliseconds for all agents, after one round to warm up. In turns of a tenth of the agents, so
 * that neither has the quieter machine. A differing answer ends the run.
 */
async function compare<Facts>(
  agents: readonly Facts[],
  by: {
    readonly ours: (facts: Facts) => string;
    readonly theirs: (facts: Facts) => Promise<string>;
  },
): Promise<{ readonly ours: number; readonly theirs: number }> {
  const rounds: { ours: number; theirs: number }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const took = { ours: 0, theirs: 0 };
    for (let from = 0; from < AGENTS; from += AGENTS / 10) {
      const some = agents.slice(from, from + AGENTS / 10);
      const begin = performance.now();
      const ours = some.map(by.ours);
      const middle = performance.now();
      const theirs: string[] = [];
      for (const facts of some) theirs.push(await by.theirs(facts));
      took.ours += middle - begin;
      took.theirs += performance.now() - middle;
      checkSame(ours, theirs);
    }
    if (round > 0) rounds.push(took);
  }
  return {
    ours: median(rounds.map(({ ours }) => ours)),
    theirs: median(rounds.map(({ theirs }) => theirs)),
  };
}

function checkSame(ours: readonly string[], theirs: readonly string[]): void {
  const at = ours.findIndex((answer, index) => answer !== theirs[index]);
  if (at !== -1) throw new Error(`ours "${ours[at]}", theirs "${theirs[at]}"`);
  if (new Set(ours).size < 5) throw new Error('the agents are too much alike to compare');
}

function answer17(facts: CareerFacts): string {
  const question = { on: ON, until: UNTIL, readings: DEFAULT_READINGS };
  const { status, next, moves, findings } = judge(facts, question);
  const needed = new Set(moves.filter(({ code }) => code !== 'OK').map(({ kind }) => kind));
  const parts = [
    `continuity ${findings[0]?.reason}`,
    ...(needed.has('extend') ? ['length extend'] : []),
    ...(needed.has('shorten') ? ['length shorten'] : []),
    ...(next === null ? [] : [`next ${next.kind}`]),
    ...(needed.has('sequence') ? ['sequence needed'] : []),
    `status ${status}`,
  ];
  return parts.join(', ');
}

/** One in three left an earlier stay ten days before the next began. */
function withGap(facts: CareerFacts): CareerFacts {
  if (random.chance(2 / 3)) return facts;
  const at = random.integer(0, facts.assignments.length - 2);
  const assignments = facts.assignments.map((stay, index) =>
    index === at && stay.to !== null ? { ...stay, to: addDays(stay.to, -10) } : stay,
  );
  return { ...facts, assignments };
}

function answer21(facts: ApplicantFacts): string {
  return judgeApplicant(facts, WANTED, ON)
    .map(({ rule, code }) => `${rule} ${code}`)
    .join(', ');
}
