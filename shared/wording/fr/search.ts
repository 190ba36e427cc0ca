import type { search as source } from '../en/search.ts';
import type { FrenchWordingOf } from '../wording-of.ts';

export const search = {
  title: 'Chercher partout',
  placeholder: 'Agent, poste, fonction, article ou commande…',
  nothing: 'Rien ne porte ce nom.',
  results: 'Résultats',
  count_one: '{{count}} résultat.',
  count_many: '{{count}} résultats.',
  count_other: '{{count}} résultats.',
  'kind.agent': 'Agents',
  'kind.post': 'Postes',
  'kind.function': 'Fonctions',
  'kind.article': 'Articles de l’arrêté',
  'kind.command': 'Commandes',
  hint: 'Les flèches choisissent, Entrée ouvre, Échap ferme.',
} as const satisfies FrenchWordingOf<typeof source>;
