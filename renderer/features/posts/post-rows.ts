import type { PostOverview } from '../../../shared/api/posts-api.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { wordCountry } from '../../../shared/lists/list-words.ts';
import { nameKey } from '../../../shared/name-key.ts';
import type { Translate } from '../../../shared/wording/translator.ts';

/** A post in words, for the list and for the map. */
export type PostRow = {
  readonly code: string;
  readonly city: string;
  readonly country: string;
  readonly type: string;
  readonly rank: number | null;
  readonly holders: number;
  readonly vacancies: number;
  /** Last day on which it was open; null = open on the day asked. */
  readonly closedOn: IsoDate | null;
};

export type PostColumn = 'city' | 'country' | 'type' | 'rank' | 'holders' | 'vacancies';
export const POST_COLUMNS: readonly PostColumn[] = [
  ...(['city', 'country', 'type', 'rank', 'holders', 'vacancies'] as const),
];

export type Order = { readonly column: PostColumn; readonly isDescending: boolean };

export function toPostRow(
  { post, rank, holders, vacancies }: PostOverview,
  { translate, on }: { readonly translate: Translate; readonly on: string },
): PostRow {
  return {
    ...{ code: post.code, city: post.city, rank, holders, vacancies },
    country: wordCountry(post.country, translate) ?? '',
    type: translate(`lists.post_type.${post.type}`),
    closedOn: post.closedOn !== null && post.closedOn < on ? post.closedOn : null,
  };
}

/** Those in which every word typed is found, accents and case apart. */
export function filterRows(rows: readonly PostRow[], typed: string): readonly PostRow[] {
  const words = nameKey(typed).split(' ');
  return rows.filter(({ code, city, country, type }) => {
    const text = nameKey(`${code} ${city} ${country} ${type}`);
    return words.every((word) => text.includes(word));
  });
}

/** By one column in the order of the language, then by city; what is not recorded comes last. */
export function sortRows(
  rows: readonly PostRow[],
  { column, isDescending }: Order,
  language: string,
): readonly PostRow[] {
  const collator = new Intl.Collator(language);
  const sign = isDescending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [one, other] = [a[column], b[column]];
    const byCity = collator.compare(a.city, b.city);
    if (one === null || other === null)
      return Number(one === null) - Number(other === null) || byCity;
    const difference =
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : collator.compare(String(one), String(other));
    return sign * difference || byCity;
  });
}
