import type { IsoDate } from '../dates.ts';
import type { Post, PostType } from '../domain/post.ts';
import { findingOf, type Finding } from './finding.ts';
import type { Readings } from './readings.ts';
import { actOn, judgeInForce } from './versions.ts';

const POST = { rule: '1-2', article: 'art. 1, 2°' } as const;
const HEAD = { rule: '1-10', article: 'art. 1, 10°' } as const;

/** A place as recorded; null = nobody described it. */
export type PlaceFacts = {
  readonly type: PostType | 'headquarters' | null;
  /** Code of the embassy that a diplomatic office belongs to. */
  readonly supervisingPost: string | null;
};

/**
 * Whether a place is a post (art. 1, 2° to 4°, and art. 5, since 30-03-2015).
 *
 * An embassy or permanent representation, also one in Brussels, is a diplomatic mission. A
 * diplomatic office is not listed: it counts at its parent embassy (our reading). Honorary posts
 * have no rotation.
 */
export function judgePost({ type, supervisingPost }: PlaceFacts): Finding {
  switch (type) {
    case null:
      return findingOf(POST, 'UNKNOWN', { reason: 'PLACE_NOT_DESCRIBED', missing: ['post.type'] });
    case 'headquarters':
      return findingOf(POST, 'OK', { reason: 'IS_HEADQUARTERS' });
    case 'embassy':
    case 'permanent_representation':
      return findingOf(POST, 'OK', { reason: 'IS_DIPLOMATIC_MISSION' });
    case 'consulate_general':
    case 'consulate':
    case 'vice_consulate':
    case 'consular_agency':
      return findingOf(POST, 'OK', { reason: 'IS_CONSULAR_POST' });
    case 'honorary':
      return findingOf(POST, 'OK', { reason: 'IS_HONORARY' });
    case 'diplomatic_office':
      return supervisingPost === null
        ? findingOf(POST, 'UNKNOWN', {
            reason: 'PARENT_UNKNOWN',
            missing: ['post.supervising_post'],
          })
        : findingOf(POST, 'OK', {
            reason: 'COUNTS_AT_PARENT',
            figures: { supervising_post: supervisingPost },
          });
  }
}

export type HeadFacts = {
  readonly place: PlaceFacts['type'];
  readonly headOfPost: boolean | null;
  /** Of a consulate general; null = not recorded. */
  readonly insideMission: boolean | null;
};

/**
 * Whether a function is one of head of post (art. 1, 10°, wording since 29-07-2018).
 *
 * Narrow sense: head of a diplomatic mission, or of a consulate general outside one. Art. 20 speaks
 * of heads of all posts but agencies: that wide sense is a reading (A9), so its heads are MANUAL.
 */
export function judgeHeadOfPost(
  { place, headOfPost, insideMission }: HeadFacts,
  on: IsoDate,
  { headsOfConsulates }: Pick<Readings, 'headsOfConsulates'>,
): Finding {
  const notInForce = judgeInForce('1-10', on);
  if (notInForce) return notInForce;
  if (actOn('1-10', on) === 'RD 05-03-2015')
    return findingOf(HEAD, 'MANUAL', { reason: 'HEAD_FIRST_WORDING', figures: { on } });
  const unknown = (missing: string) =>
    findingOf(HEAD, 'UNKNOWN', { reason: 'HEAD_OF_POST_UNKNOWN', missing: [missing] });
  if (headOfPost === null) return unknown('function.head_of_post');
  if (!headOfPost) return findingOf(HEAD, 'OK', { reason: 'NOT_HEAD_OF_POST' });
  switch (place) {
    case null:
      return unknown('post.type');
    case 'embassy':
    case 'permanent_representation':
      return findingOf(HEAD, 'OK', { reason: 'NARROW_HEAD_OF_POST' });
    case 'consulate_general':
      if (insideMission === null) return unknown('function.inside_mission');
      return findingOf(HEAD, 'OK', {
        reason: insideMission ? 'NOT_HEAD_OF_POST' : 'NARROW_HEAD_OF_POST',
      });
    case 'consulate':
    case 'vice_consulate':
      return findingOf(HEAD, 'MANUAL', {
        reason: 'WIDE_HEAD_OF_POST',
        figures: { reading: headsOfConsulates },
      });
    case 'consular_agency':
    case 'diplomatic_office':
    case 'honorary':
    case 'headquarters':
      return findingOf(HEAD, 'OK', { reason: 'NOT_HEAD_OF_POST' });
  }
}

/**
 * Whether a function is one of head of post in the narrow sense of art. 1, 10°, as art. 21 asks;
 * null = whether it leads its place is not recorded. A place nobody described is taken for one
 * whose head counts.
 */
export function isHeadOfPost({ place, headOfPost, insideMission }: HeadFacts): boolean | null {
  if (headOfPost !== true) return headOfPost;
  if (place === 'consulate_general') return insideMission !== true;
  return place === null || place === 'embassy' || place === 'permanent_representation';
}

/** Where those who serve at a place count; `undefined` = at no post that is described. */
export function homePostOf(
  post: Pick<Post, 'code' | 'type' | 'supervisingPost'> | undefined,
): string | undefined {
  if (post === undefined || post.type === 'honorary') return undefined;
  return post.type === 'diplomatic_office' ? (post.supervisingPost ?? post.code) : post.code;
}
