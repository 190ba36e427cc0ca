import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPlanner } from '../../electron/db/create.ts';
import { loadPlannerFacts } from '../../electron/db/planner-facts.ts';
import { fillDemonstration } from '../../electron/demonstration/fill-demonstration.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { PlannerFacts } from '../../shared/rules/planner-facts.ts';

/** What the rules read of the demonstration, written to a planner file and read back. */
export async function loadDemonstration(on: IsoDate): Promise<PlannerFacts> {
  const folder = await mkdtemp(join(tmpdir(), 'planner-bench-'));
  try {
    const created = await createPlanner(join(folder, 'demonstration.planner'), 'demonstration');
    if (!created.ok) throw new Error(created.error.code);
    const { db, close } = created.value;
    const filled = await fillDemonstration(db, { at: `${on}T08:00:00.000Z`, actor: 'bench', on });
    if (!filled.ok) throw new Error(filled.error.code);
    const facts = await loadPlannerFacts(db);
    await close();
    return facts;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** So many of its agents, taken evenly from first to last, with every post, function and vacancy. */
export function someAgents(facts: PlannerFacts, count: number): PlannerFacts {
  const step = facts.agents.length / count;
  const agents = Array.from({ length: count }, (_, at) => facts.agents[Math.floor(at * step)]);
  const kept = agents.filter((one) => one !== undefined);
  if (step < 1) throw new Error(`there are no ${count} agents`);
  const staff = new Set(kept.map(({ staffNumber }) => staffNumber));
  const vacancies = facts.vacancies.map((vacancy) => ({
    ...vacancy,
    candidacies: vacancy.candidacies.filter(({ staffNumber }) => staff.has(staffNumber)),
  }));
  return { ...facts, agents: kept, vacancies };
}

/**
 * So many ministries in one file, agents, posts, functions and vacancies alike: what doubles with
 * the work doubles, and no post gets more people than a real one.
 */
export function repeatFacts(facts: PlannerFacts, times: number): PlannerFacts {
  const copies = Array.from({ length: times }, (_, at) => (at === 0 ? facts : rename(facts, at)));
  return {
    agents: copies.flatMap(({ agents }) => agents),
    posts: copies.flatMap(({ posts }) => posts),
    services: copies.flatMap(({ services }) => services),
    functions: copies.flatMap(({ functions }) => functions),
    vacancies: copies.flatMap(({ vacancies }) => vacancies),
    missions: copies.flatMap(({ missions }) => missions),
    headOfPostConditions: facts.headOfPostConditions,
  };
}

/** The same under other keys. */
function rename(facts: PlannerFacts, at: number): PlannerFacts {
  const key = (one: string) => `${one}~${at}`;
  const maybe = (one: string | null) => (one === null ? null : key(one));
  return {
    ...facts,
    agents: facts.agents.map((agent) => ({
      ...agent,
      staffNumber: key(agent.staffNumber),
      traineeship: agent.traineeship && {
        ...agent.traineeship,
        place: maybe(agent.traineeship.place),
      },
      assignments: agent.assignments.map((one) => ({
        ...one,
        ...{ id: key(one.id), place: maybe(one.place), functionCode: maybe(one.functionCode) },
      })),
      derogations: agent.derogations.map((one) => ({
        ...one,
        ...{ id: key(one.id), assignmentId: key(one.assignmentId) },
      })),
      charges: agent.charges.map((one) => ({ ...one, id: key(one.id) })),
    })),
    posts: facts.posts.map((post) => ({
      ...post,
      ...{ code: key(post.code), supervisingPost: maybe(post.supervisingPost) },
    })),
    services: facts.services.map(key),
    functions: facts.functions.map((job) => ({
      ...job,
      ...{ code: key(job.code), place: key(job.place) },
    })),
    vacancies: facts.vacancies.map((vacancy) => ({
      ...vacancy,
      ...{ code: key(vacancy.code), functionCode: key(vacancy.functionCode) },
      candidacies: vacancy.candidacies.map((one) => ({
        ...one,
        staffNumber: key(one.staffNumber),
      })),
    })),
    missions: facts.missions.map((mission) => ({
      ...mission,
      ...{ code: key(mission.code), staffNumber: maybe(mission.staffNumber) },
    })),
  };
}
