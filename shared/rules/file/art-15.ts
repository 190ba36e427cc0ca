import {
  rankInterim,
  unbrokenSince,
  type InterimCandidate,
  type InterimRanking,
} from '../art-15.ts';
import { answerOf, type FileAnswer } from '../file-answer.ts';
import { homeAt, type FileIndex, type Presence } from './file-index.ts';

/** The ranking of art. 15 at a post: all who count there but its head. */
export function interimAt(file: FileIndex, postCode: string): InterimRanking {
  const { functions, inPost, question } = file;
  const home = homeAt(file, postCode);
  const candidates = (inPost.get(home) ?? [])
    .filter(({ present }) => !leadsPost(functions.get(present.record.functionCode ?? '')))
    .map((one) => toCandidate(one, home, file));
  return rankInterim(candidates, question.on, question.readings);
}

/** Who acts for the head of each post that is open on the day, by code. */
export function answerArt15(file: FileIndex): readonly FileAnswer[] {
  const { on } = file.question;
  return [...file.posts.values()]
    .filter(({ type }) => type !== 'honorary' && type !== 'diplomatic_office')
    .filter(({ openedOn, closedOn }) => (openedOn ?? on) <= on && (closedOn ?? on) >= on)
    .map(({ code: id }) => {
      const { ranking, code, findings } = interimAt(file, id);
      const answer = code === 'OK' ? (ranking[0]?.staffNumber ?? null) : null;
      return answerOf('15', { kind: 'post', id }, { answer, findings });
    });
}

function leadsPost(
  job: { readonly headOfPost: boolean | null; readonly insideMission: boolean | null } | undefined,
): boolean {
  return job?.headOfPost === true && job.insideMission !== true;
}

function toCandidate(
  { agent, stays, present, held }: Presence,
  home: string,
  file: FileIndex,
): InterimCandidate {
  const { on } = file.question;
  const isConsular = agent.career === 'consular';
  const isThere = (place: string | null) => homeAt(file, place) === home;
  return {
    staffNumber: agent.staffNumber,
    career: agent.career,
    class: isConsular ? null : (held?.class ?? null),
    classSince: isConsular ? null : (held?.since ?? null),
    atPostSince: unbrokenSince(staysAt(isThere, { agent, stays }), on) ?? present.from,
    isArt21: present.record.kind === 'art21',
  };
}

/** Stays at one post, and the second part of a traineeship done there. */
function staysAt(
  isThere: (place: string | null) => boolean,
  { agent, stays }: Pick<Presence, 'agent' | 'stays'>,
) {
  const there = stays
    .filter(({ record: { kind } }) => kind === 'posting' || kind === 'art21')
    .filter(({ record: { place } }) => isThere(place))
    .map(({ from, to }) => ({ from, to }));
  const { from = null, to = null, place = null } = agent.traineeship ?? {};
  return isThere(place) && from !== null && to !== null ? [...there, { from, to }] : there;
}
