import type { IsoDate } from '../../shared/dates.ts';
import {
  rankInterim,
  unbrokenSince,
  type InterimCandidate,
  type InterimRanking,
} from '../../shared/rules/art-15.ts';
import { listFunctions } from '../db/functions.ts';
import { loadReadings } from '../db/readings.ts';
import type { ReadDb } from '../db/schema.ts';
import { listStaysInPost, type StayInPost } from './stays-in-post.ts';

/** The ranking of art. 15 at a post: all in post there but its head. */
export async function rankAt(
  db: ReadDb,
  { postCode, on }: { readonly postCode: string; readonly on: IsoDate },
): Promise<InterimRanking> {
  const readings = await loadReadings(db);
  const heads = new Set(
    (await listFunctions(db))
      .filter(({ headOfPost, insideMission }) => headOfPost === true && insideMission !== true)
      .map(({ code }) => code),
  );
  const inPost = await listStaysInPost(db, on, readings);
  const candidates = inPost
    .filter(({ present: { record } }) => record.place === postCode)
    .filter(({ present: { record } }) => !heads.has(record.functionCode ?? ''))
    .map((one) => toCandidate(one, postCode, on));
  return rankInterim(candidates, on, readings);
}

function toCandidate(
  { agent, facts, stays, present, held }: StayInPost,
  postCode: string,
  on: IsoDate,
): InterimCandidate {
  return {
    staffNumber: agent.staffNumber,
    career: agent.career,
    class: agent.career === 'consular' ? null : (held?.class ?? null),
    classSince: agent.career === 'consular' ? null : (held?.since ?? null),
    atPostSince: unbrokenSince(staysAt(postCode, { facts, stays }), on) ?? present.from,
    isArt21: present.record.kind === 'art21',
  };
}

/** Stays at one post, and the second part of a traineeship done there. */
function staysAt(postCode: string, { facts, stays }: Pick<StayInPost, 'facts' | 'stays'>) {
  const there = stays
    .filter(({ record: { kind } }) => kind === 'posting' || kind === 'art21')
    .filter(({ record: { place } }) => place === postCode)
    .map(({ from, to }) => ({ from, to }));
  const { from = null, to = null, place = null } = facts.traineeship ?? {};
  const isThere = place === postCode && from !== null && to !== null;
  return isThere ? [...there, { from, to }] : there;
}
