import type { IsoDate } from '../../shared/dates.ts';
import type { Agent, ClassPeriod } from '../../shared/domain/agent.ts';
import { holdsDay, listStays, type Stay } from '../../shared/rules/art-17/stays.ts';
import type { Readings } from '../../shared/rules/readings.ts';
import type { CareerFacts } from '../../shared/rules/verdict.ts';
import { listAgents, mapClassSeniorityOn } from '../db/agents.ts';
import { loadCareers } from '../db/careers.ts';
import type { ReadDb } from '../db/schema.ts';

/** Someone who is in post on the day: a career agent in a posting, or a designee of art. 21. */
export type StayInPost = {
  readonly agent: Agent;
  readonly facts: CareerFacts;
  /** Every stay, by first day. */
  readonly stays: readonly Stay[];
  /** The one that holds the day; the latest where two overlap, so an absence takes one out of post. */
  readonly present: Stay;
  /** The class held on the day; null = none recorded. */
  readonly held: Pick<ClassPeriod, 'class' | 'since'> | null;
};

/** All who are in post on the day, by staff number; no contract staff, nobody retired. */
export async function listStaysInPost(
  db: ReadDb,
  on: IsoDate,
  readings: Readings,
): Promise<readonly StayInPost[]> {
  const agents = new Map((await listAgents(db)).map((agent) => [agent.staffNumber, agent]));
  const classes = await mapClassSeniorityOn(db, on);
  const careers = await loadCareers(db);
  return careers.flatMap((facts) => {
    const agent = agents.get(facts.staffNumber);
    if (!agent || agent.contract === 'contractual') return [];
    if (agent.retiresOn !== null && agent.retiresOn <= on) return [];
    const stays = listStays(facts, readings, on);
    const present = stays.findLast((stay) => holdsDay(stay, on));
    if (!present || !isInPost(present, agent)) return [];
    return [{ agent, facts, stays, present, held: classes.get(facts.staffNumber) ?? null }];
  });
}

function isInPost({ record }: Stay, { career }: Agent): boolean {
  return record.kind === 'art21' || (record.kind === 'posting' && career !== 'state');
}
