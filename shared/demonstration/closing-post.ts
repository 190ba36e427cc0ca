import { day, type IsoDate, partsOf } from '../dates.ts';
import type { Post } from '../domain/post.ts';

/** Small enough for its closing to be taken in at a glance. */
const CLOSING = 'ATL';

/** The same posts, one of which is to close in the second year to come: after the usual planning window. */
export function withClosing(posts: readonly Post[], on: IsoDate): readonly Post[] {
  const closedOn = day(`${partsOf(on)[0] + 2}-07-31`);
  return posts.map((post) => (post.code === CLOSING ? { ...post, closedOn } : post));
}
