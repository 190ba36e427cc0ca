import type { ClassPeriod } from '../../domain/agent.ts';
import type { JobFunction } from '../../domain/job-function.ts';
import type { Post } from '../../domain/post.ts';
import { homePostOf } from '../art-01.ts';
import { holdsDay, listStays, type Stay } from '../art-17/stays.ts';
import type { Designation } from '../art-21/designation.ts';
import { designationsOf, heldOn } from '../art-21/standing.ts';
import type { Question } from '../clock.ts';
import type { AgentFacts, PlannerFacts, VacancyFacts } from '../planner-facts.ts';

/** Someone who is somewhere on the day. */
export type Presence = {
  readonly agent: AgentFacts;
  /** Every stay, by first day. */
  readonly stays: readonly Stay[];
  /** The one that holds the day; the latest where two overlap, so an absence takes one out of post. */
  readonly present: Stay;
  /** The class held on the day; null = none recorded. */
  readonly held: Pick<ClassPeriod, 'class' | 'since'> | null;
};

export type Designee = Designation & { readonly staffNumber: string };

/** A planner file by its keys, and where everyone is on the day: made once for all articles. */
export type FileIndex = {
  readonly question: Question;
  readonly facts: PlannerFacts;
  /** These by key, in the order of the key. */
  readonly agents: ReadonlyMap<string, AgentFacts>;
  readonly posts: ReadonlyMap<string, Post>;
  readonly functions: ReadonlyMap<string, JobFunction>;
  /** Those held on the day or vacant; none at an honorary post. */
  readonly inUse: ReadonlyMap<string, JobFunction>;
  readonly vacancies: readonly VacancyFacts[];
  readonly vacanciesOf: ReadonlyMap<string, readonly VacancyFacts[]>;
  readonly services: ReadonlySet<string>;
  /** By staff number; nobody retired. */
  readonly presences: ReadonlyMap<string, Presence>;
  /** Career agents in a posting and designees of art. 21, by the post they count at; no contract staff. */
  readonly inPost: ReadonlyMap<string | null, readonly Presence[]>;
  /** Who holds a function on the day, attached persons left out (art. 23); by its code. */
  readonly holders: ReadonlyMap<string, readonly Presence[]>;
  /** Of art. 21, past or to come, by function and by staff number. */
  readonly designees: {
    readonly byFunction: ReadonlyMap<string | null, readonly Designee[]>;
    readonly byAgent: ReadonlyMap<string, readonly Designee[]>;
  };
};

export function indexFile(facts: PlannerFacts, question: Question): FileIndex {
  const agents = byKey(facts.agents, ({ staffNumber }) => staffNumber);
  const posts = byKey(facts.posts, ({ code }) => code);
  const presences = new Map<string, Presence>();
  const inPost = new Map<string | null, Presence[]>();
  const holders = new Map<string, Presence[]>();
  const byFunction = new Map<string | null, Designee[]>();
  const byAgent = new Map<string, Designee[]>();
  for (const agent of agents.values()) {
    for (const designation of designationsOf(agent)) {
      const designee = { ...designation, staffNumber: agent.staffNumber };
      push(byFunction, designee.functionCode, designee);
      push(byAgent, agent.staffNumber, designee);
    }
    const presence = presenceOf(agent, question);
    if (presence === undefined) continue;
    presences.set(agent.staffNumber, presence);
    const { functionCode, place } = presence.present.record;
    if (isInPost(presence)) push(inPost, homeAt({ posts }, place), presence);
    if (functionCode !== null && !isAttached(presence)) push(holders, functionCode, presence);
  }
  const functions = byKey(facts.functions, ({ code }) => code);
  const vacancies = [...byKey(facts.vacancies, ({ code }) => code).values()];
  const vacanciesOf = Map.groupBy(vacancies, ({ functionCode }) => functionCode);
  const inUse = [...functions].filter(
    ([code, { place }]) =>
      (vacanciesOf.has(code) || holders.has(code)) && posts.get(place)?.type !== 'honorary',
  );
  return {
    ...{ question, facts, agents, posts, presences, inPost, holders },
    ...{ functions, inUse: new Map(inUse), vacancies, vacanciesOf },
    services: new Set(facts.services),
    designees: { byFunction, byAgent },
  };
}

/** What stands under that code: the type of a post, headquarters, or null when nobody described it. */
export function placeTypeOf(
  { posts, services }: Pick<FileIndex, 'posts' | 'services'>,
  code: string,
): Post['type'] | 'headquarters' | null {
  return posts.get(code)?.type ?? (services.has(code) ? 'headquarters' : null);
}

/** The post at which those at a place count; the place itself where no post is described. */
export function homeAt<Place extends string | null>(
  { posts }: Pick<FileIndex, 'posts'>,
  place: Place,
): Place | string {
  return homePostOf(posts.get(place ?? '')) ?? place;
}

/** With special powers from another department, under the head of mission's authority (art. 23). */
export function isAttached({ agent, present }: Presence): boolean {
  return agent.career === 'state' && present.record.kind === 'attached';
}

function presenceOf(agent: AgentFacts, { on, readings }: Question): Presence | undefined {
  if (agent.retiresOn !== null && agent.retiresOn <= on) return undefined;
  const stays = listStays(agent, readings, on);
  const present = stays.findLast((stay) => holdsDay(stay, on));
  return present && { agent, stays, present, held: heldOn(agent, on) };
}

function isInPost({ agent, present: { record } }: Presence): boolean {
  if (agent.contract === 'contractual') return false;
  return record.kind === 'art21' || (record.kind === 'posting' && agent.career !== 'state');
}

function push<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

function byKey<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, Item> {
  const pairs = items.map((item) => [keyOf(item), item] as const);
  return new Map(pairs.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
