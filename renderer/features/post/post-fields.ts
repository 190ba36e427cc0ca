import type { PostSheet } from '../../../shared/api/posts-api.ts';
import type { RecordChange } from '../../../shared/api/records-api.ts';
import { dayBefore, parseDay } from '../../../shared/dates.ts';
import type { JobFunction } from '../../../shared/domain/job-function.ts';
import { POST_TYPES, type Post } from '../../../shared/domain/post.ts';
import type { Cells } from '../../../shared/api/records-api.ts';
import type { Translate } from '../../../shared/wording/translator.ts';
import type { ChoiceGroup } from '../../app/choices.ts';
import type { RecordField } from './record-form.tsx';

/** What can be changed of a post. */
export function postFields(
  post: Post,
  posts: ChoiceGroup,
  translate: Translate,
): readonly RecordField[] {
  const types = POST_TYPES.map((value) => ({
    value,
    label: translate(`lists.post_type.${value}`),
  }));
  const word = (column: PostColumn) => translate(`lists.column.${column}`);
  return [
    { kind: 'text', column: 'city', label: word('city'), value: post.city, isRequired: true },
    { kind: 'text', column: 'country', label: word('country'), value: post.country },
    {
      ...{ kind: 'choice', column: 'type', label: word('type'), value: post.type },
      ...{ groups: [{ group: '', items: types }], isRequired: true },
    },
    {
      ...{ kind: 'choice', column: 'supervising_post', label: word('supervising_post') },
      ...{ groups: [posts], value: post.supervisingPost },
    },
    {
      ...{ kind: 'text', column: 'also_accredited_to', label: word('also_accredited_to') },
      value: post.alsoAccreditedTo.length === 0 ? null : post.alsoAccreditedTo.join('; '),
    },
    { kind: 'day', column: 'opened_on', label: word('opened_on'), value: post.openedOn },
    { kind: 'day', column: 'closed_on', label: word('closed_on'), value: post.closedOn },
  ];
}

type PostColumn =
  | ('city' | 'country' | 'type' | 'supervising_post' | 'also_accredited_to')
  | ('opened_on' | 'closed_on');

/** What can be changed of a function; of a new one (null) also its code. */
export function functionFields(
  job: JobFunction | null,
  translate: Translate,
): readonly RecordField[] {
  const isNew: readonly RecordField[] = [
    {
      ...{ kind: 'text', column: 'function_code', value: null, isRequired: true },
      label: translate('lists.column.function_code'),
    },
  ];
  const careers = (['external', 'consular', 'both'] as const).map((value) => ({
    value,
    label: translate(`posts.careers.${value}`),
  }));
  const answers = [
    { value: '1', label: translate('lists.answer.yes') },
    { value: '0', label: translate('lists.answer.no') },
  ];
  const isHead = job?.headOfPost ?? null;
  return [
    ...(job === null ? isNew : []),
    {
      kind: 'text',
      column: 'title_fr',
      label: translate('posts.title_fr'),
      value: job?.titleFr ?? null,
    },
    {
      kind: 'text',
      column: 'title_nl',
      label: translate('posts.title_nl'),
      value: job?.titleNl ?? null,
    },
    {
      kind: 'text',
      column: 'title_en',
      label: translate('posts.title_en'),
      value: job?.titleEn ?? null,
    },
    {
      kind: 'text',
      column: 'class',
      label: translate('lists.column.class'),
      value: job?.class ?? null,
    },
    {
      ...{ kind: 'choice', column: 'careers', label: translate('posts.careers') },
      ...{ groups: [{ group: '', items: careers }], value: job?.careers ?? null },
    },
    {
      ...{ kind: 'choice', column: 'head_of_post', label: translate('posts.head') },
      ...{ groups: [{ group: '', items: answers }] },
      value: isHead === null ? null : isHead ? '1' : '0',
    },
    {
      kind: 'day',
      column: 'valid_from',
      label: translate('posts.valid_from'),
      value: job?.validFrom ?? null,
    },
    {
      kind: 'day',
      column: 'valid_to',
      label: translate('posts.valid_to'),
      value: job?.validTo ?? null,
    },
  ];
}

/** A rank and its days; of a new one (null) its first day only. */
export function rankFields(
  rank: PostSheet['ranks'][number] | null,
  translate: Translate,
): readonly RecordField[] {
  const ranks = [1, 2, 3, 4, 5, 6, 7].map((rank) => ({ value: `${rank}`, label: `${rank}` }));
  return [
    {
      ...{ kind: 'choice', column: 'rank', label: translate('lists.column.hardship_rank') },
      ...{ groups: [{ group: '', items: ranks }], value: rank && `${rank.rank}`, isRequired: true },
    },
    {
      ...{ kind: 'day', column: 'valid_from', label: translate('posts.valid_from') },
      ...{ value: rank?.validFrom ?? null, isRequired: true },
    },
    ...(rank === null
      ? []
      : [
          {
            ...({ kind: 'day', column: 'valid_to' } as const),
            ...{ label: translate('posts.valid_to'), value: rank.validTo },
          },
        ]),
  ];
}

/** A new rank on record; the one that goes on until then ends the day before, in the same change. */
export function changesForRank({ post, ranks }: PostSheet, cells: Cells): readonly RecordChange[] {
  const from = parseDay(String(cells['valid_from'] ?? ''));
  const open = ranks.find(({ validFrom, validTo }) => from && validTo === null && validFrom < from);
  const values = { post_code: post.code, ...cells };
  return [
    ...(open && from
      ? [
          {
            ...({ table: 'hardship', op: 'update', id: open.id, version: open.version } as const),
            values: { valid_to: dayBefore(from) },
          },
        ]
      : []),
    { table: 'hardship', op: 'create', values },
  ];
}
