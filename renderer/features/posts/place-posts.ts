import type { Post } from '../../../shared/domain/post.ts';
import { nameKey } from '../../../shared/name-key.ts';
import { CITY_PLACES } from './city-places.ts';
import { toMap } from './equal-earth.ts';

/** Degrees east and north of the middle of a country, by ISO 3166 alpha-2. */
export type Centres = Readonly<Record<string, readonly number[]>>;

/** A post on the map. */
export type PlacedPost = {
  readonly code: string;
  /** In units of the map. */
  readonly x: number;
  readonly y: number;
  /** Place among the posts of the same city, from 0: they are drawn beside each other. */
  readonly nth: number;
  /** The city is not known: it stands in the middle of its country. */
  readonly isCentre: boolean;
};

/** Where each post lies, by code; those of no known country are left out. */
export function placePosts(
  posts: readonly Pick<Post, 'code' | 'city' | 'country'>[],
  centres: Centres,
): readonly PlacedPost[] {
  const taken = new Map<string, number>();
  return posts.flatMap(({ code, city, country }) => {
    const known = findCity(city, country);
    const [east, north] = known ?? centres[country ?? ''] ?? [];
    if (east === undefined || north === undefined) return [];
    const [x, y] = toMap(east, north);
    const spot = `${east} ${north}`;
    const nth = taken.get(spot) ?? 0;
    taken.set(spot, nth + 1);
    return [{ code, x, y, nth, isCentre: known === undefined }];
  });
}

const PLACES = new Map(
  CITY_PLACES.flatMap(([country, names, east, north]) =>
    names
      .split('|')
      .map((name) => [`${country} ${nameKey(name)}`, [east, north] as const] as const),
  ),
);

/** What stands in brackets is no part of the city: "Vienna (OSCE)". */
export function cityAlone(city: string): string {
  return city.replace(/\s*\(.*$/, '');
}

function findCity(city: string, country: string | null): readonly [number, number] | undefined {
  return PLACES.get(`${country ?? ''} ${nameKey(cityAlone(city))}`);
}
