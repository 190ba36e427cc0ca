import type { hardshipList as source } from '../en/hardship-list.ts';
import type { WordingOf } from '../wording-of.ts';

export const hardshipList = {
  'title.hardship': 'Vervulde hardheid',
  'column.gender': 'Geslacht',
  'column.months_rank_1': 'Maanden op graad 1',
  'column.months_rank_2': 'Maanden op graad 2',
  'column.months_rank_3': 'Maanden op graad 3',
  'column.months_rank_4': 'Maanden op graad 4',
  'column.months_rank_5': 'Maanden op graad 5',
  'column.months_rank_6': 'Maanden op graad 6',
  'column.months_rank_7': 'Maanden op graad 7',
  'column.months_rank_unknown': 'Maanden zonder graad',
  'column.months_in_post': 'Maanden op post',
  'column.average_rank': 'Gemiddelde graad',
  'column.hard_share': 'Aandeel op graden 5 tot 7',
} as const satisfies WordingOf<typeof source>;
