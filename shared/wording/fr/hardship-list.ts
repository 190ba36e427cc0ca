import type { hardshipList as source } from '../en/hardship-list.ts';
import type { FrenchWordingOf } from '../wording-of.ts';

export const hardshipList = {
  'title.hardship': 'Pénibilité accomplie',
  'column.gender': 'Sexe',
  'column.months_rank_1': 'Mois au rang 1',
  'column.months_rank_2': 'Mois au rang 2',
  'column.months_rank_3': 'Mois au rang 3',
  'column.months_rank_4': 'Mois au rang 4',
  'column.months_rank_5': 'Mois au rang 5',
  'column.months_rank_6': 'Mois au rang 6',
  'column.months_rank_7': 'Mois au rang 7',
  'column.months_rank_unknown': 'Mois sans rang',
  'column.months_in_post': 'Mois en poste',
  'column.average_rank': 'Rang moyen',
  'column.hard_share': 'Part aux rangs 5 à 7',
} as const satisfies FrenchWordingOf<typeof source>;
