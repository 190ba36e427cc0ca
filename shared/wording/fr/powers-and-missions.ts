import type { powersAndMissions as source } from '../en/powers-and-missions.ts';
import type { FrenchWordingOf } from '../wording-of.ts';

/** What the rules of arts 7 to 14, 18, 19, 22 and 25 say, in sentences. */
export const powersAndMissions: FrenchWordingOf<typeof source> = {
  MAY_ACT_FOR_THIRD_STATE:
    'Un agent de la carrière extérieure peut défendre les intérêts d’un État tiers ou gérer son poste ; l’affectation au poste belge se poursuit ({{article}}).',
  NOT_EXTERNAL_CAREER:
    'Seul un agent de la carrière extérieure peut en être chargé ; ici : {{career}} ({{article}}).',
  FIRST_WORDING:
    'La décision du {{decided_on}} relève de la première rédaction de ce point ; il faut y lire ce qu’elle demandait ({{article}}).',
  NO_COMMITTEE_PROPOSAL:
    'La décision du {{decided_on}} demande une proposition du Comité de direction ; aucune ne figure au dossier ({{article}}).',
  PROPOSED_TOO_LATE:
    'La proposition du {{proposed_on}} suit la décision du {{decided_on}} ({{article}}).',
  DEPARTS_FROM_PROPOSAL:
    'La décision du {{decided_on}} s’écarte de la proposition du {{proposed_on}} ; le texte ne dit pas qu’elle lie : les motifs doivent figurer au dossier ({{article}}).',
  PROPOSED: 'Proposée le {{proposed_on}}, décidée le {{decided_on}} ({{article}}).',
  NO_HOLDER:
    'Personne n’est, ce jour-là, titulaire d’une fonction que cet article vise ({{article}}).',
  EQUAL_EXPERIENCE:
    '{{tied}} titulaires ont la même expérience, {{experience_days}} jours : le choix est à faire par une personne ({{article}}).',
  INTERIM_DECIDES:
    '{{staff_number}} a le plus d’expérience, {{experience_days}} jours, sauf si les intérims comptent : le texte ne le dit pas ({{article}}).',
  REPLACES_CHAIR:
    '{{staff_number}} remplace le président : {{experience_days}} jours dans des fonctions de management et d’encadrement du SPF ({{article}}).',
  NOBODY_DESIGNATED:
    'Le titulaire n’a désigné personne : la décision revient à une personne ({{article}}).',
  CAREER_AGENT_DESIGNATED:
    'Le texte vise un agent de l’État du SPF ; ici : {{career}}. Les motifs doivent figurer au dossier ({{article}}).',
  SPECIFIC_UNKNOWN: 'On ne peut dire si des compétences arrêtées priment ({{article}}).',
  NOT_SPECIFIC: 'La fonction n’est pas spécifique : aucune compétence ne prime ({{article}}).',
  COMPETENCES_FIRST:
    'Ceux qui ont les compétences arrêtées viennent en premier : {{competences}} ({{article}}).',
  COMPETENCES_BELOW:
    '{{below}} a les compétences arrêtées ({{competences}}) et est classé après {{above}}, qui ne les a pas : les motifs doivent figurer au dossier ({{article}}).',
  NO_CONDITION: 'Aucune condition additionnelle ne s’applique ({{article}}).',
  CONDITION_UNKNOWN: 'On ne sait pas si cette condition est remplie : {{condition}} ({{article}}).',
  CONDITION_MET: 'Condition remplie : {{condition}} ({{article}}).',
  CONDITION_NOT_MET: 'Condition non remplie : {{condition}} ({{article}}).',
  TRUST_UNKNOWN: 'La relation particulière de confiance n’est pas enregistrée ({{article}}).',
  TRUSTED: 'La relation particulière de confiance figure au dossier ({{article}}).',
  NOT_TRUSTED: 'Il n’y a pas de relation particulière de confiance ({{article}}).',
  MISSION_EXPERIENCE:
    'Expérience utile et avérée avant le {{published_on}} : {{experience}}, six ans étant exigés ({{article}}).',
  MISSION_EXPERIENCE_SHORT:
    'Expérience utile et avérée avant le {{published_on}} : seulement {{experience}}, six ans étant exigés ({{article}}).',
  MISSION_RENEWED:
    'La même personne a déjà exercé la même mission : elle n’est pas renouvelable ({{article}}).',
  IN_TIME: 'Introduite le {{lodged_on}} ; le dernier jour est le {{last_day}} ({{article}}).',
  TOO_LATE: 'Introduite le {{lodged_on}}, après le dernier jour, le {{last_day}} ({{article}}).',
  NOT_REASONED: 'Seules les candidatures motivées sont prises en considération ({{article}}).',
  OTHER_WAY:
    'Introduite d’une manière que l’arrêté ne prévoit pas : courrier électronique, remise en main, courrier recommandé ({{article}}).',
  ACKNOWLEDGED: 'Le candidat dispose d’un accusé de réception du dépôt ({{article}}).',
  NOT_ENFORCEABLE:
    'Sans accusé de réception, la candidature n’est pas opposable ; il faut décider si elle est examinée ({{article}}).',
  PAPER_COMPLETE: '{{paper}} : complet ({{article}}).',
  PAPER_INCOMPLETE: '{{paper}} : il manque {{lacking_parts}} ({{article}}).',
  'paper.call': 'appel à candidatures',
  'paper.proposal': 'dossier de proposition du Comité de direction',
  'paper.decree': 'arrêté de désignation',
  'part.conditions': 'les conditions',
  'part.elements': 'tous les éléments de la mission',
  'part.reasoned_list': 'la liste motivée de candidats',
  'part.title': 'le titre porté',
  'part.nature': 'la nature de la mission',
  'part.terms': 'les modalités et la durée',
  'part.rules':
    'les droits et devoirs, les congés, le traitement, les indemnités, l’évaluation, les mesures d’ordre et la discipline',
  FORMER_CAREER_UNKNOWN:
    'On ne sait pas à quelle ancienne carrière la fonction était attribuée ({{article}}).',
  PRIORITY:
    'La fonction était attribuée à l’ancienne carrière de l’agent : priorité le {{tested_on}}, sans exclusivité ({{article}}).',
  NO_PRIORITY: 'Aucune priorité d’une ancienne carrière ({{article}}).',
};
