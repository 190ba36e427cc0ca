import type { replacement as source } from '../en/replacement.ts';
import type { FrenchWordingOf } from '../wording-of.ts';

/** L’écran « Remplacement » : art. 13, 14 et 15. */
export const replacement = {
  title: 'Remplacement',
  lead: 'Qui remplace le chef d’un poste (art. 15), le Président (art. 13) ou un autre titulaire à l’administration centrale (art. 14) empêché.',
  where: 'Où',
  'where.post': 'Dans un poste (art. 15)',
  'where.headquarters': 'À l’administration centrale (art. 13-14)',
  post: 'Poste',
  'post.choose': 'Choisissez un poste',
  'post.choose.text':
    'Le classement montre qui agit comme chargé d’affaires ad interim, ou gère le poste consulaire, au jour indiqué.',
  ranking: 'Classement à {{place}}',
  'ranking.empty': 'Hormis le chef, personne n’est affecté à {{place}} ce jour-là.',
  rank: 'Rang',
  agent: 'Agent',
  class: 'Classe',
  'class.none': 'aucune',
  class_since: 'Classe depuis',
  at_post_since: 'Au poste depuis',
  tied: 'à égalité',
  'how.title': 'Comment se fait le classement',
  'how.class':
    'La classe la plus élevée d’abord (art. 15, al. 1) ; la carrière consulaire vient après toute classe.',
  'how.seniority': 'Ensuite la plus grande ancienneté dans cette classe (al. 2).',
  'how.post': 'Ensuite le plus long séjour ininterrompu dans ce poste (al. 3).',
  'how.deviation':
    'Le Ministre peut y déroger sur proposition du Président, si le service l’exige (al. 4).',
  'how.pool':
    'Comptent : les agents des deux carrières affectés au poste. Ne comptent pas : son chef, le personnel contractuel et local, les agents de l’art. 23, le personnel d’États tiers, ni les agents désignés selon l’art. 21, sauf s’il n’y a personne d’autre.',
  chair: 'Si le Président est empêché (art. 13)',
  'chair.days': 'Jours dans ces fonctions',
  'chair.empty':
    'Aucun titulaire d’une fonction de management ou d’encadrement n’est enregistré ce jour-là.',
  'chair.how':
    'Le titulaire qui a le plus d’expérience dans des fonctions de management et d’encadrement au SPF, tous mandats additionnés.',
  holder: 'Si un autre titulaire est empêché (art. 14)',
  'holder.how':
    'Le titulaire désigne un agent de l’État du SPF. Choisissez-en un pour voir ce que dit le texte.',
  'holder.designee': 'Désigné',
  holders: 'Titulaires ce jour-là',
  'holders.function': 'Fonction',
  'holders.since': 'Depuis',
  'holders.until': 'Jusqu’au',
  'holders.interim': 'ad interim',
  'holders.management': 'management',
  'holders.staff_directorate': 'encadrement',
  'designee.none': 'Personne n’est désigné',
} as const satisfies FrenchWordingOf<typeof source>;
