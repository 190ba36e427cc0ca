import { dayAfter, lastDayOfYears, type IsoDate } from '../dates.ts';
import type { Agent, ClassPeriod, LanguageRole, Traineeship } from '../domain/agent.ts';
import type { Assignment } from '../domain/assignment.ts';
import type { Derogation } from '../domain/derogation.ts';
import type { JobFunction } from '../domain/job-function.ts';
import type { HardshipRank, HeadquartersService, Post } from '../domain/post.ts';
import { listEdgeCases } from './edge-cases.ts';
import type { InventedCareer } from './invented-career.ts';
import { inventName } from './names.ts';
import { inventFunctions, inventPosts } from './places.ts';
import { createRandom, type Random } from './random.ts';
import { inventRegularCareer } from './regular-careers.ts';
import { placeStays } from './place-stays.ts';

/** Both careers on 1 December 2022, by language role: 301 and 312 (facts.md § 5.2). */
const FRENCH_AGENTS = 301;
const DUTCH_AGENTS = 312;

/** A whole invented ministry over the real network of posts. */
export type Demonstration = {
  readonly posts: readonly Post[];
  readonly ranks: readonly HardshipRank[];
  readonly functions: readonly JobFunction[];
  readonly agents: readonly Agent[];
  readonly classes: readonly ClassPeriod[];
  readonly traineeships: readonly Traineeship[];
  readonly assignments: readonly Assignment[];
  readonly derogations: readonly Derogation[];
};

/**
 * 613 careers as they would stand on `on`, edge cases first; the same for the same seed and day.
 *
 * `scale` repeats the regular careers for trials at ten or a hundred times the real size.
 */
export function inventDemonstration(
  on: IsoDate,
  services: readonly HeadquartersService[],
  { seed = 2015, scale = 1 }: { readonly seed?: number; readonly scale?: number } = {},
): Demonstration {
  const random = createRandom(seed);
  const { posts, ranks } = inventPosts(random);
  const functions = inventFunctions(
    posts,
    services.map(({ code }) => code),
  );
  const careers = listCareers(on, random, (FRENCH_AGENTS + DUTCH_AGENTS) * scale);
  const agents = careers.map((career, index) => inventAgent(career, index, random));
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

function inventAgent(career: InventedCareer, index: number, random: Random): Agent {
  // 301 of every 613 speak French; the step spreads both roles over the whole list.
  const total = FRENCH_AGENTS + DUTCH_AGENTS;
  const isFrench =
    Math.floor(((index + 1) * FRENCH_AGENTS) / total) > Math.floor((index * FRENCH_AGENTS) / total);
  const languageRole: LanguageRole = isFrench ? 'FR' : 'NL';
  const staffNumber = `D${String(index + 1).padStart(5, '0')}`;
  return {
    staffNumber,
    ...inventName(languageRole, random),
    career: career.career,
    languageRole,
    level: career.career === 'consular' ? 'C' : 'A',
    appointedOn: career.appointedOn,
    formerCareer:
      career.appointedOn !== null && career.appointedOn < '2014-08-01'
        ? random.pick(['foreign_service', 'chancery', 'cooperation'] as const)
        : null,
    contract: 'statutory',
    retiresOn: career.retiresOn,
    email: `${staffNumber.toLowerCase()}@example.invalid`,
    phone: null,
    version: 1,
  };
}

/** One class for every six years of career, A1 to A5; the consular career has none. */
function inventClasses(agents: readonly Agent[], on: IsoDate): readonly ClassPeriod[] {
  return agents.flatMap(({ staffNumber, career, appointedOn }) => {
    if (career === 'consular' || appointedOn === null) return [];
    return [0, 6, 12, 18, 24].flatMap((years, step) => {
      const since = years === 0 ? appointedOn : dayAfter(lastDayOfYears(appointedOn, years));
      const rank = `A${step + 1}`;
      return since <= on ? [{ id: `${staffNumber}-${rank}`, staffNumber, class: rank, since }] : [];
    });
  });
}
