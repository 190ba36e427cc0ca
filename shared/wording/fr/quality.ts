import type { quality as source } from '../en/quality.ts';
import type { FrenchWordingOf } from '../wording-of.ts';

/** The screen "Data quality", and what cannot be true in a file. */
export const quality: FrenchWordingOf<typeof source> = {
  title: 'Qualité des données',
  lead: 'Ce qui manque ou ne peut être vrai dans le fichier, d’abord ce qui fait attendre le plus de réponses.',
  'summary.agents': 'Agents entièrement déterminés',
  'summary.agents.of': '{{count}} sur {{total}}',
  'summary.of': 'sur {{total}}',
  'summary.share': '{{share}} %',
  'summary.answers': 'Réponses en attente d’un fait',
  'summary.facts': 'Faits manquants',
  'summary.contradictions': 'Contradictions',
  missing: 'Faits manquants',
  'missing.text':
    'Ouvrez un fait pour voir les enregistrements où il manque ; ouvrez un enregistrement pour le compléter. Le compte baisse aussitôt.',
  blocks_one: 'bloque {{count}} réponse',
  blocks_many: 'bloque {{count}} réponses',
  blocks_other: 'bloque {{count}} réponses',
  records_one: '{{count}} enregistrement',
  records_many: '{{count}} enregistrements',
  records_other: '{{count}} enregistrements',
  record: 'Enregistrement',
  rules: 'L’attendent',
  answers: 'Réponses',
  openRecord: 'Ouvrir {{name}} : {{record}}',
  'kind.agent': 'Agent',
  'kind.assignment': 'Affectation',
  'kind.assignment.from': 'Affectation à partir du {{from}}',
  'kind.derogation': 'Dérogation',
  'kind.function': 'Fonction',
  'kind.post': 'Poste',
  'kind.vacancy': 'Fonction vacante',
  'kind.mission': 'Mission particulière',
  'kind.candidacy': 'Candidature',
  more_one: 'En montrer {{count}} de plus',
  more_many: 'En montrer {{count}} de plus',
  more_other: 'En montrer {{count}} de plus',
  elsewhere: 'Par importation',
  contradictions: 'Contradictions',
  'contradictions.text':
    'Enregistrements du jour ou des jours à venir qui ne peuvent tous être vrais.',
  what: 'Constat',
  nothing: 'Rien ne manque',
  'nothing.text':
    'Chaque règle applicable a pu répondre ce jour-là, et aucun enregistrement n’en contredit un autre.',
  'nothing.missing': 'Aucune réponse n’attend un fait.',
  'nothing.contradictions': 'Aucun enregistrement n’en contredit un autre.',
  reading: 'Lecture du fichier…',
  'reason.GAP': 'Aucune affectation du {{from}} au {{to}}.',
  'reason.OVERLAP': 'Deux affectations se chevauchent du {{from}} au {{to}}.',
  'reason.PLACE_NOT_DESCRIBED':
    'Affectation à {{place}} à partir du {{from}} : ni poste ni service ne porte ce code.',
  'reason.FUNCTION_NOT_DESCRIBED':
    'Affectation à partir du {{from}} à la fonction {{function}}, que personne n’a décrite.',
  'reason.FUNCTION_ELSEWHERE':
    'Affectation à partir du {{from}} à {{place}}, dans la fonction {{function}} de {{function_place}}.',
  'reason.KIND_DIFFERS_FROM_PLACE':
    'À partir du {{from}} à {{place}} : le lieu ne convient pas au genre d’affectation ({{kind}}).',
  'reason.POST_CLOSED': 'Affectation à partir du {{from}} à {{place}}, fermé le {{closed_on}}.',
  'reason.TWO_HOLDERS': 'Le {{on}}, la fonction {{function}} a {{holders}} titulaires.',
  'reason.AFTER_RETIREMENT':
    'Affectation à partir du {{from}}, après la retraite le {{retires_on}}.',
  'reason.ATTACHED_FROM_A_CAREER':
    'Adjoint avec des compétences d’un autre département (art. 23), mais de la {{career}}.',
  'reason.FILED_OUTSIDE_CALL':
    'Introduite le {{filed_on}} ; l’appel était ouvert du {{opened_on}} au {{closes_on}}.',
  'reason.CERTIFICATE_TO_COME':
    'Certificat daté du {{obtained_on}}, après le {{on}} : {{lacking}}.',
};
