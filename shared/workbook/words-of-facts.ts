import { words } from './words.ts';

/** Values of `kind` of a competence (arts 18, 19). */
export const COMPETENCE_KIND_WORDS = words({
  competence: ['compétence', 'competentie', 'competence', 'aptitude'],
  domain: [
    'domaine de spécialisation',
    'specialisatiedomein',
    'domain of specialisation',
    'domaine',
    'domein',
    'domain',
  ],
  condition: [
    'condition (art. 19)',
    'voorwaarde (art. 19)',
    'condition (art. 19)',
    'condition',
    'voorwaarde',
  ],
});

/** Values of `kind` of a mandate (art. 13). */
export const MANDATE_KIND_WORDS = words({
  management: ['fonction de management', 'managementfunctie', 'management function', 'management'],
  staff_directorate: [
    'fonction d’encadrement',
    'staffunctie',
    'staff-directorate function',
    "fonction d'encadrement",
    'encadrement',
    'staff directorate',
  ],
});

/** Values of `way` of a candidacy for a special mission (art. 22, § 3, al. 2). */
export const LODGING_WAY_WORDS = words({
  email: ['courrier électronique', 'e-mail', 'e-mail', 'courriel', 'email', 'mail'],
  hand: [
    'remise en main propre',
    'afgifte',
    'by hand',
    'main propre',
    'persoonlijke afgifte',
    'hand',
  ],
  registered: [
    'courrier recommandé',
    'aangetekende brief',
    'registered mail',
    'recommandé',
    'aangetekend',
    'registered',
  ],
  other: ['autre', 'ander', 'other', 'andere'],
});

/** Values of `call_parts` (art. 22, § 2, al. 2). */
export const CALL_PART_WORDS = words({
  conditions: ['conditions', 'voorwaarden', 'conditions'],
  elements: [
    'éléments de la mission',
    'elementen van de zending',
    'elements of the mission',
    'éléments',
    'elementen',
    'elements',
  ],
});

/** Values of `proposal_parts` (art. 22, § 4, al. 2). */
export const PROPOSAL_PART_WORDS = words({
  reasoned_list: ['liste motivée', 'gemotiveerde lijst', 'reasoned list'],
  title: ['titre', 'titel', 'title'],
});

/** Values of `decree_parts` (art. 22, § 5). */
export const DECREE_PART_WORDS = words({
  nature: [
    'nature de la mission',
    'aard van de zending',
    'nature of the mission',
    'nature',
    'aard',
  ],
  terms: [
    'modalités et durée',
    'nadere regels en duur',
    'terms and duration',
    'modalités',
    'terms',
  ],
  title: ['titre', 'titel', 'title'],
  rules: ['règles applicables', 'toepasselijke regels', 'applicable rules', 'règles', 'rules'],
});
