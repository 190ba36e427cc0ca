import type { findings as source } from '../en/findings.ts';
import type { FrenchWordingOf } from '../wording-of.ts';
import { definitionsAndHistory } from './definitions-and-history.ts';
import { byReading } from './by-reading.ts';
import { otherArticles } from './other-articles.ts';
import { powersAndMissions } from './powers-and-missions.ts';
import { wholeFile } from './whole-file.ts';

/** What the rules say, in sentences. */
export const findings: FrenchWordingOf<typeof source> = {
  ...definitionsAndHistory,
  ...byReading,
  ...otherArticles,
  ...powersAndMissions,
  ...wholeFile,
  title: 'Pourquoi',
  days_one: '{{count}} jour',
  days_many: '{{count}} jours',
  days_other: '{{count}} jours',
  months_one: '{{count}} mois',
  months_many: '{{count}} mois',
  months_other: '{{count}} mois',
  postings_one: '{{count}} affectation en poste',
  postings_many: '{{count}} affectations en poste',
  postings_other: '{{count}} affectations en poste',
  monthsAndDays: '{{months}} et {{days}}',
  'length.48': 'quatre ans',
  'length.36': 'trois ans',
  term: '{{length}} à partir du {{from}}',
  'term.credit': '{{length}} à partir du {{from}}, moins {{credit}} de stage en poste',
  period: 'du {{from}} au {{to}}',
  'period.open': 'depuis le {{from}}',
  absent: 'non enregistré',
  toFind: 'À rechercher : {{facts}}.',
  'domain.political_economic': 'politique et économique',
  'domain.consular': 'consulaire',
  'domain.development': 'développement',
  'domain.other': 'autre',

  'then.OK': 'Une décision du ministre le permet (art. 17, § 2).',
  'then.NEEDS_DECISION':
    'Il y faut une décision du ministre, sur proposition motivée du Comité de direction (art. 17, § 2).',
  'then.BLOCKED': 'Les pièces du dossier ne le permettent pas (art. 17, § 2).',
  'then.MANUAL': 'Les pièces du dossier doivent être examinées (art. 17, § 2).',
  'then.UNKNOWN':
    'Il manque une donnée pour savoir si les pièces du dossier le permettent (art. 17, § 2).',
  'then.notCounted':
    'Dans l’intervalle, cette affectation en poste n’est pas comptée et aucun mouvement ultérieur n’est projeté.',
  'then.moved': 'La décision au dossier le porte au {{lawful_last_day}}.',
  'then.reaches': 'La décision au dossier fixe le dernier jour au {{lawful_last_day}}.',

  CONTINUOUS:
    'Chaque jour de la carrière enregistrée est couvert par une affectation ({{article}}).',
  GAP: 'Aucune affectation n’est enregistrée du {{from}} au {{to}}, soit {{days}}. L’agent est toujours affecté, en poste ou à l’administration centrale ({{article}}).',
  OVERLAP:
    'Deux affectations se chevauchent du {{from}} au {{to}}, soit {{days}}. L’une d’elles est à corriger ({{article}}).',
  NO_ASSIGNMENT: 'Aucune affectation n’est enregistrée au {{on}} ({{article}}).',
  'NO_ASSIGNMENT.ended':
    'Aucune affectation n’est enregistrée au {{on}} : la dernière a pris fin le {{last_ended_on}} ({{article}}).',
  STATE_AGENT: 'Un agent de l’État du SPF ne participe pas à la rotation ({{article}}).',
  RETIRED: 'À la pension depuis le {{retires_on}} : plus aucun terme à calculer ({{article}}).',
  NOT_YET_APPOINTED: 'La carrière commence par la nomination, le {{appointed_on}} ({{article}}).',

  FOUR_YEARS:
    'Le dernier jour légal de l’affectation en poste est le {{statutory_last_day}} : {{term}} ({{article}}).',
  THREE_YEARS:
    'Le dernier jour légal à l’administration centrale est le {{statutory_last_day}} : {{term}} ({{article}}).',
  EARLY_END:
    'L’affectation en poste commencée le {{from}} prend fin le {{ends_on}}, soit {{days}} avant le {{statutory_last_day}} ({{term}} ; {{article}}).',
  SHORTENED:
    'La période à l’administration centrale commencée le {{from}} prend fin le {{ends_on}}, soit {{days}} avant le {{statutory_last_day}} ({{term}} ; {{article}}).',
  'EXTENDED.posting':
    'L’affectation en poste commencée le {{from}} prend fin le {{ends_on}}, soit {{days}} après le {{statutory_last_day}} ({{term}} ; {{article}}).',
  'EXTENDED.headquarters':
    'La période à l’administration centrale commencée le {{from}} prend fin le {{ends_on}}, soit {{days}} après le {{statutory_last_day}} ({{term}} ; {{article}}).',
  'OVERSTAY.posting':
    'L’affectation en poste commencée le {{from}} se poursuit encore le {{ends_on}}, soit {{days}} après le {{statutory_last_day}} ({{term}} ; {{article}}).',
  'OVERSTAY.headquarters':
    'La période à l’administration centrale commencée le {{from}} se poursuit encore le {{ends_on}}, soit {{days}} après le {{statutory_last_day}} ({{term}} ; {{article}}).',
  'SEQUENCE.posting':
    'L’affectation en poste à partir du {{from}} est la {{postings_in_a_row}}e d’affilée ; après {{postings_required}} vient l’administration centrale ({{article}}).',
  'SEQUENCE.headquarters':
    'La période à l’administration centrale à partir du {{from}} vient après {{postings}}, alors que l’arrêté en prévoit {{postings_required}} ({{article}}).',
  NOT_JUDGED:
    'La période {{period}} a commencé avant l’entrée en vigueur de l’arrêté, le 30/03/2015 : elle figure comme historique et sa durée n’est pas appréciée (art. 24).',
  ENDS_AT_RETIREMENT:
    'La période commencée le {{from}} prend fin avec la carrière, le {{to}} : ce n’est pas un raccourcissement ({{article}}).',
  INITIAL_HEADQUARTERS:
    'À l’administration centrale {{period}}, avant toute affectation en poste : l’arrêté ne fixe pas la durée de ce séjour. Les deux affectations suivantes sont en poste ({{article}}).',
  HISTORY_UNKNOWN:
    'À l’administration centrale {{period}} : sans le début de la carrière, on ne peut dire combien d’affectations en poste ont précédé ({{article}}).',
  OUTSIDE_CYCLE:
    '{{kind}}, {{period}} : hors du cycle des affectations. Son effet sur le cycle est à apprécier ({{article}}).',

  OTHER_FUNCTION:
    'La deuxième affectation en poste est une autre fonction que la première : {{second}} après {{first}} ({{article}}).',
  SAME_FUNCTION:
    'La deuxième affectation en poste est la même fonction que la première : {{second}} après {{first}}. C’est permis si aucune autre vacance ne convient ; les motifs doivent figurer au dossier ({{article}}).',
  FUNCTION_UNKNOWN:
    'On ne peut dire si la deuxième affectation en poste est une autre fonction que la première ({{article}}).',
  CREDIT:
    'Le stage en poste du {{traineeship_from}} au {{traineeship_to}} compte pour {{credit}} (12 mois au plus) dans les quatre ans de la première affectation en poste, à partir du {{from}} : son dernier jour est le {{last_day}} ({{article}}).',
  CREDIT_UNKNOWN:
    'On ne peut dire pour combien le stage en poste compte dans l’affectation à partir du {{from}} ({{article}}).',
  COUNTS_AS_POSTING:
    'La mission internationale {{period}} compte comme une affectation en poste ; base légale : {{legal_basis}} ({{article}}).',
  OTHER_BASIS:
    'La mission {{period}} repose sur une autre base légale ({{legal_basis}}) : elle ne compte pas comme affectation en poste ({{article}}).',
  BASIS_UNKNOWN:
    'La base légale de la mission {{period}} décide si elle compte comme affectation en poste ({{article}}).',

  DECIDED:
    'Dérogation ({{kind}}) complète : proposée le {{proposed_on}}, approuvée le {{decided_on}}, pour ce motif : {{grounds}} ({{article}}).',
  NOTHING_ON_FILE:
    'Dérogation ({{kind}}) en préparation : ni la proposition du Comité de direction ni la décision du ministre ne figurent au dossier ({{article}}).',
  NO_DECISION:
    'Dérogation ({{kind}}) proposée le {{proposed_on}} : la décision du ministre ne figure pas au dossier ({{article}}).',
  REFUSED: 'Le ministre a refusé la dérogation ({{kind}}) ({{article}}).',
  'REFUSED.dated': 'Le ministre a refusé la dérogation ({{kind}}) le {{decided_on}} ({{article}}).',
  FACT_MISSING: 'Les pièces de la dérogation ({{kind}}) sont incomplètes ({{article}}).',
  NO_PROPOSAL:
    'La dérogation ({{kind}}) a été approuvée, mais la proposition du Comité de direction ne figure pas au dossier ({{article}}).',
  DECISION_BEFORE_PROPOSAL:
    'La décision du {{decided_on}} précède la proposition du {{proposed_on}} ; le ministre décide sur proposition ({{article}}).',
  DECIDED_LATE:
    'La décision du {{decided_on}} suit le {{fact}}, jour dès lequel elle devrait valoir ; une décision individuelle ne devrait pas rétroagir ({{article}}).',
  REASONS_MISSING:
    'Les motifs de la dérogation ({{kind}}) ne figurent pas au dossier ; la proposition doit être motivée ({{article}}).',
  GROUND_MISSING:
    'Le motif légal de la dérogation ({{kind}}) ne figure pas au dossier ({{article}}).',
  GROUND_NOT_LISTED:
    'Le motif au dossier ({{grounds}}) n’est aucun des trois que l’arrêté admet : intérêt du service, rang de pénibilité du poste, situation personnelle et familiale ({{article}}).',

  'step.posting': '{{kind}} {{period}} : comptée, {{postings_counted}} sur 2 ({{article}}).',
  'step.extra':
    '{{kind}} {{period}} : {{postings_counted}}e affectation en poste d’affilée, alors que l’arrêté en prévoit 2 ({{article}}).',
  'step.not_counted': '{{kind}} {{period}} : non comptée tant que rien n’est décidé ({{article}}).',
  'step.headquarters':
    '{{kind}} {{period}} : le compte des affectations en poste recommence ({{article}}).',
  'step.headquarters.kept':
    '{{kind}} {{period}} : affectations en poste encore comptées ensuite : {{postings_counted}} ({{article}}).',
  'step.initial_headquarters':
    '{{kind}} {{period}}, avant toute affectation en poste : pas de durée statutaire ({{article}}).',
  'step.outside': '{{kind}} {{period}} : hors du cycle ({{article}}).',
  'step.term': 'Dernier jour selon l’arrêté : {{statutory_last_day}} ({{term}}).',
  'step.moved': 'Par décision : {{lawful_last_day}}.',
};
