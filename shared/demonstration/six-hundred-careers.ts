import type { IsoDate } from '../dates.ts';
import type { Agent, ClassPeriod } from '../domain/agent.ts';
import type { JobFunction } from '../domain/job-function.ts';
import type { HardshipRank, HeadquartersService, Post } from '../domain/post.ts';
import { inventAgent, inventClasses } from './career-agent.ts';
import { listEdgeCases } from './edge-cases.ts';
import type { InventedCareer } from './invented-career.ts';
import { placeStays } from './place-stays.ts';
import { inventFunctions, inventPosts } from './places.ts';
import { createRandom, type Random } from './random.ts';
import { inventRegularCareer } from './regular-careers.ts';

/** Both careers on 1 December 2022, by language role: 301 and 312 (facts.md § 5.2). */
const FRENCH_AGENTS = 301;
const DUTCH_AGENTS = 312;

/** The network of posts and the careers in it. */
export type SixHundredCareers = ReturnType<typeof placeStays> & {
  readonly posts: readonly Post[];
  readonly ranks: readonly HardshipRank[];
  readonly functions: readonly JobFunction[];
  readonly agents: readonly Agent[];
  readonly classes: readonly ClassPeriod[];
};

/**
 * 613 careers as they would stand on `on`, edge cases first; the same for the same seed and day.
 *
 * Nothing else draws from their stream of chance, so that they stay as they are.
 */
export function inventSixHundred(
  on: IsoDate,
  services: readonly HeadquartersService[],
  { seed, scale }: { readonly seed: number; readonly scale: number },
): SixHundredCareers {
  const random = createRandom(seed);
  const { posts, ranks } = inventPosts(random);
  const functions = inventFunctions(
    posts,
    services.map(({ code }) => code),
  );
  const careers = listCareers(on, random, (FRENCH_AGENTS + DUTCH_AGENTS) * scale);
  const agents = careers.map((career, index) => toAgent(career, index, random));
  const placed = placeStays(careers, agents, { posts, functions, on, random });
  return { posts, ranks, functions, agents, classes: inventClasses(agents, on), ...placed };
}

function listCareers(on: IsoDate, random: Random, count: number): readonly InventedCareer[] {
  const year = Number(on.slice(0, 4));
  const summer = on.slice(5) >= '08-01' ? year : year - 1;
  const edges = listEdgeCases(summer);
  const regular = Array.from({ length: count - edges.length }, () =>
    inventRegularCareer(on, random),
  );
  return [...edges, ...regular];
}

function toAgent(career: InventedCareer, index: number, random: Random): Agent {
  // 301 of every 613 speak French; the step spreads both roles over the whole list.
  const total = FRENCH_AGENTS + DUTCH_AGENTS;
  const isFrench =
    Math.floor(((index + 1) * FRENCH_AGENTS) / total) > Math.floor((index * FRENCH_AGENTS) / total);
  const staffNumber = `D${String(index + 1).padStart(5, '0')}`;
  return inventAgent(career, { staffNumber, languageRole: isFrench ? 'FR' : 'NL' }, random);
}
