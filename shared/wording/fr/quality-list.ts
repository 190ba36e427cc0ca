import type { qualityList as source } from '../en/quality-list.ts';
import type { FrenchWordingOf } from '../wording-of.ts';

/** What the list of missing and contradictory facts shows. */
export const qualityList: FrenchWordingOf<typeof source> = {
  'title.quality': 'Qualité des données',
  'column.found': 'Manquant ou contradictoire',
  'column.record': 'Enregistrement',
  'column.record_id': 'Clé de l’enregistrement',
  'column.name': 'Nom',
  'column.rules': 'Règles en attente',
  'column.answers_blocked': 'Réponses en attente',
};
