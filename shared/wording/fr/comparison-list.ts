import type { comparisonList as source } from '../en/comparison-list.ts';
import type { FrenchWordingOf } from '../wording-of.ts';

/** What the list of a comparison shows. */
export const comparisonList: FrenchWordingOf<typeof source> = {
  'title.comparison': 'Comparaison',
  'column.changes': 'Ce qui change',
  'column.verdict_before': 'Verdict avant',
  'column.verdict_after': 'Verdict après',
  'column.place_before': 'Lieu avant',
  'column.place_after': 'Lieu après',
  'column.last_day_before': 'Dernier jour légal avant',
  'column.last_day_after': 'Dernier jour légal après',
  'column.next_before': 'Prochain mouvement avant',
  'column.next_after': 'Prochain mouvement après',
  'column.next_from_before': 'Prochain mouvement du, avant',
  'column.next_from_after': 'Prochain mouvement du, après',
  'column.needs_derogation_before': 'Dérogation nécessaire avant',
  'column.needs_derogation_after': 'Dérogation nécessaire après',
  'change.appeared': 'nouveau au dossier',
  'change.left': 'plus au dossier',
  'change.verdict': 'verdict',
  'change.stay': 'affectation',
  'change.last_day': 'dernier jour légal',
  'change.next': 'prochain mouvement',
  'change.derogation': 'dérogation nécessaire',
};
