import type { PlaceName } from '../../shared/api/records.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { HardshipRank, HeadquartersService, Post } from '../../shared/domain/post.ts';
import { joinList, splitList } from './lists.ts';
import type { PostTable, ReadDb } from './schema.ts';

/** All posts, open or closed, by code. */
export async function listPosts(db: ReadDb): Promise<readonly Post[]> {
  const rows = await db.selectFrom('post').selectAll().orderBy('code').execute();
  return rows.map(toPost);
}

/** Every dated rank, by post and first day. */
export async function listHardshipRanks(db: ReadDb): Promise<readonly HardshipRank[]> {
  const rows = await db
    .selectFrom('hardship_rank')
    .select(['id', 'post_code', 'rank', 'valid_from', 'valid_to'])
    .orderBy('post_code')
    .orderBy('valid_from')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    postCode: row.post_code,
    rank: row.rank,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  }));
}

/** The dated ranks of one post, by first day, with the version a change must name. */
export async function listRanksAt(
  db: ReadDb,
  postCode: string,
): Promise<readonly (HardshipRank & { readonly version: number })[]> {
  const rows = await db
    .selectFrom('hardship_rank')
    .select(['id', 'rank', 'valid_from', 'valid_to', 'version'])
    .where('post_code', '=', postCode)
    .orderBy('valid_from')
    .execute();
  return rows.map(({ id, rank, valid_from, valid_to, version }) => ({
    ...{ id, postCode, rank, validFrom: valid_from, validTo: valid_to, version },
  }));
}

/** The rank of each post on that day, by post code; absent when none is recorded for the day. */
export async function mapRanksOn(db: ReadDb, on: IsoDate): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('hardship_rank')
    .select(['post_code', 'rank'])
    .where('valid_from', '<=', on)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', on)]))
    .orderBy('valid_from')
    .execute();
  return new Map(rows.map((row) => [row.post_code, row.rank]));
}

/** The services of the central administration (art. 3), by code. */
export async function listServices(db: ReadDb): Promise<readonly HeadquartersService[]> {
  const rows = await db.selectFrom('headquarters_service').selectAll().orderBy('code').execute();
  return rows.map((row) => ({
    code: row.code,
    titleFr: row.title_fr,
    titleNl: row.title_nl,
    titleEn: row.title_en,
  }));
}

/** Names of all posts and headquarters services, by code. */
export async function mapPlaceNames(db: ReadDb): Promise<ReadonlyMap<string, PlaceName>> {
  const services = await listServices(db);
  const posts = await db
    .selectFrom('post')
    .select(['code', 'city', 'country'])
    .orderBy('code')
    .execute();
  return new Map<string, PlaceName>([
    ...services.map(({ code, titleFr, titleNl, titleEn }) => {
      const title = { fr: titleFr, nl: titleNl, en: titleEn };
      return [code, { city: code, country: null, title }] as const;
    }),
    ...posts.map(({ code, city, country }) => [code, { city, country, title: null }] as const),
  ]);
}

/** The row that keeps a post. */
export function toPostRow(post: Post): PostTable {
  return {
    code: post.code,
    city: post.city,
    country: post.country,
    type: post.type,
    supervising_post: post.supervisingPost,
    also_accredited_to: joinList(post.alsoAccreditedTo),
    opened_on: post.openedOn,
    closed_on: post.closedOn,
    version: post.version,
  };
}

function toPost(row: PostTable): Post {
  return {
    code: row.code,
    city: row.city,
    country: row.country,
    type: row.type,
    supervisingPost: row.supervising_post,
    alsoAccreditedTo: splitList(row.also_accredited_to),
    openedOn: row.opened_on,
    closedOn: row.closed_on,
    version: row.version,
  };
}
