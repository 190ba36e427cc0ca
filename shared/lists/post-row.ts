import type { Post, PostType } from '../domain/post.ts';
import type { ListColumn } from './list-column.ts';
import { wordCountry } from './list-words.ts';

/** One post, with its hardship rank on the day of the question; null = none recorded for it. */
export type PostRow = Post & { readonly id: string; readonly hardshipRank: number | null };

/** `ranks`: by post code, on the day of the question. */
export function toPostRow(post: Post, ranks: ReadonlyMap<string, number>): PostRow {
  return { ...post, id: post.code, hardshipRank: ranks.get(post.code) ?? null };
}

const POST_TYPES: readonly PostType[] = [
  'embassy',
  'permanent_representation',
  'consulate_general',
  'consulate',
  'vice_consulate',
  'consular_agency',
  'diplomatic_office',
  'honorary',
];

/** Every column of the list of posts; the workbook's under the workbook's names. */
export const postColumns: readonly ListColumn<PostRow>[] = [
  { id: 'post_code', type: 'text', width: 12, value: (row) => row.code },
  { id: 'city', type: 'text', width: 18, value: (row) => row.city },
  { id: 'country', type: 'text', width: 8, value: (row) => row.country },
  {
    id: 'country_name',
    type: 'enum',
    width: 22,
    order: null,
    value: (row) => row.country,
    word: (row, translate) => wordCountry(row.country, translate),
  },
  {
    id: 'type',
    type: 'enum',
    width: 24,
    order: POST_TYPES,
    value: (row) => row.type,
    word: (row, translate) => translate(`lists.post_type.${row.type}`),
  },
  { id: 'hardship_rank', type: 'number', width: 10, value: (row) => row.hardshipRank },
  { id: 'supervising_post', type: 'text', width: 14, value: (row) => row.supervisingPost },
  {
    id: 'also_accredited_to',
    type: 'codes',
    width: 20,
    value: (row) => row.alsoAccreditedTo,
    word: (row) => row.alsoAccreditedTo,
  },
  { id: 'opened_on', type: 'day', width: 12, value: (row) => row.openedOn },
  { id: 'closed_on', type: 'day', width: 12, value: (row) => row.closedOn },
];
