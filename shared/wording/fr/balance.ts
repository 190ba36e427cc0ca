import type { balance as source } from '../en/balance.ts';
import type { FrenchWordingOf } from '../wording-of.ts';

export const balance = {
  title: 'Équilibre linguistique',
  lead: 'Rôles linguistiques de ceux qui sont en poste, par degré pour tous les postes ensemble (lois linguistiques, art. 47, § 5).',
  empty: 'Personne n’est en poste ce jour-là.',
  'empty.text':
    'Comptent les agents des carrières affectés en poste et les agents désignés selon l’art. 21.',
  degrees: 'Par degré',
  'degrees.how':
    'À chaque degré, les fonctions de tous les postes ensemble se répartissent également entre FR et NL ; un écart d’une unité est accepté si leur nombre est impair.',
  degree: 'Degré',
  'degree.unknown': 'non enregistré',
  difference: 'Écart',
  verdict: 'Constat',
  'verdict.OK': 'en équilibre',
  'verdict.SOFT': 'déséquilibre',
  'verdict.UNKNOWN': 'degré manquant',
  total: 'Tous',
  series: 'Au fil du temps',
  'series.how':
    'Chaque semestre : au-dessus de la ligne plus de FR, en dessous plus de NL ; un point creux est un déséquilibre. Après le {{day}}, seul compte ce qui est enregistré.',
  'series.table': 'Les mêmes données en tableau',
  day: 'Jour',
  posts: 'Par poste',
  'posts.how': 'Pour information : rien n’est exigé d’un poste isolé.',
  post: 'Poste',
} as const satisfies FrenchWordingOf<typeof source>;
