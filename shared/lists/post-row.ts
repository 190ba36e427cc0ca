import { POST_TYPES, type Post } from '../domain/post.ts';
import { columnsOf, countryColumn } from './columns-of.ts';
import type { ListColumn } from './list-column.ts';

/** One post, with its hardship rank on the day of the question; null = none recorded for it. */
export type PostRow = Post & { readonly id: string; readonly hardshipRank: number | null };

/** `ranks`: by post code, on the day of the question. */
export function toPostRow(post: Post, ranks: ReadonlyMap<string, number>): PostRow {
  return { ...post, id: post.code, hardshipRank: ranks.get(post.code) ?? null };
}

const { text, number, day, code } = columnsOf<PostRow>();

/** Every column of the list of posts; the workbook's under the workbook's names. */
export const postColumns: readonly ListColumn<PostRow>[] = [
  text('post_code', 12, (row) => row.code),
  text('city', 18, (row) => row.city),
  text('country', 8, (row) => row.country),
  countryColumn('country_name', 22),
  code('type', 24, {
    order: POST_TYPES,
    value: (row) => row.type,
    key: (code) => `lists.post_type.${code}`,
  }),
  number('hardship_rank', 10, (row) => row.hardshipRank),
  text('supervising_post', 14, (row) => row.supervisingPost),
  {
    id: 'also_accredited_to',
    type: 'codes',
    width: 20,
    value: (row) => row.alsoAccreditedTo,
    word: (row) => row.alsoAccreditedTo,
  },
  day('opened_on', 12, (row) => row.openedOn),
  day('closed_on', 12, (row) => row.closedOn),
];
