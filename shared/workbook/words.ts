import type { Word } from './column.ts';

type Spellings = readonly [fr: string, nl: string, en: string, ...also: string[]];

/** A closed list: each code with its words in each language, and further spellings. */
export function words(list: Readonly<Record<string, Spellings>>): readonly Word[] {
  return Object.entries(list).map(([code, [fr, nl, en, ...also]]) => ({ code, fr, nl, en, also }));
}

/** `1` and `0` as codes: what the planner file keeps. */
export const YES_NO_WORDS = words({
  '1': ['oui', 'ja', 'yes', 'x', 'o', 'j', 'y', 'true', 'vrai', 'waar', 'wahr'],
  '0': ['non', 'nee', 'no', 'n', 'neen', 'false', 'faux', 'onwaar', 'falsch'],
});

/** Values of `career` of an agent. */
export const CAREER_WORDS = words({
  external: [
    'extérieure',
    'buitenlandse',
    'external',
    'carrière extérieure',
    'buitenlandse carrière',
    'buitencarrière',
    'external career',
  ],
  consular: [
    'consulaire',
    'consulaire',
    'consular',
    'carrière consulaire',
    'consulaire carrière',
    'consular career',
  ],
  state: [
    'État',
    'rijksambtenaar',
    'state',
    "agent de l'État",
    'agent de l’État',
    'ambtenaar van het Rijkspersoneel',
    'Rijkspersoneel',
    'state agent',
  ],
});

/** Values of `language_role`. */
export const LANGUAGE_ROLE_WORDS = words({
  FR: ['FR', 'FR', 'FR', 'F', 'français', 'francophone', 'Frans', 'Franstalig', 'French'],
  NL: ['NL', 'NL', 'NL', 'N', 'néerlandais', 'Nederlands', 'Nederlandstalig', 'Dutch'],
});

/** Values of `gender`. */
export const GENDER_WORDS = words({
  F: ['F', 'V', 'F', 'féminin', 'femme', 'vrouw', 'vrouwelijk', 'female', 'woman'],
  M: ['M', 'M', 'M', 'H', 'masculin', 'homme', 'man', 'mannelijk', 'male'],
  X: ['X', 'X', 'X', 'autre', 'ander', 'other'],
});

/** Values of `former_career` of an agent: the careers before 01-08-2014 (art. 25). */
export const FORMER_CAREER_WORDS = words({
  foreign_service: [
    'Service extérieur',
    'Buitenlandse Dienst',
    'Foreign Service',
    'carrière du Service extérieur',
    'carrière Buitenlandse Dienst',
  ],
  chancery: [
    'Chancellerie',
    'Kanselarij',
    'Chancery',
    'carrière de Chancellerie',
    'Kanselarijcarrière',
  ],
  cooperation: [
    'Coopération internationale',
    'Internationale Samenwerking',
    'International Cooperation',
    'coopération',
    'samenwerking',
    'Attachés de la Coopération internationale',
    'Attachés voor Internationale Samenwerking',
  ],
});

/** Values of `contract`. */
export const CONTRACT_WORDS = words({
  statutory: ['statutaire', 'statutair', 'statutory'],
  contractual: ['contractuel', 'contractueel', 'contractual', 'contractuelle'],
});

/** Values of `type` of a post. */
export const POST_TYPE_WORDS = words({
  embassy: ['ambassade', 'ambassade', 'embassy'],
  permanent_representation: [
    'représentation permanente',
    'permanente vertegenwoordiging',
    'permanent representation',
    'RP',
    'PV',
  ],
  consulate_general: ['consulat général', 'consulaat-generaal', 'consulate general'],
  consulate: ['consulat', 'consulaat', 'consulate'],
  vice_consulate: ['vice-consulat', 'vice-consulaat', 'vice-consulate'],
  consular_agency: ['agence consulaire', 'consulair agentschap', 'consular agency'],
  diplomatic_office: ['bureau diplomatique', 'diplomatiek bureau', 'diplomatic office'],
  honorary: [
    'poste consulaire honoraire',
    'ereconsulaire post',
    'honorary consular post',
    'honoraire',
    'ereconsulaat',
    'consulat honoraire',
    'poste honoraire',
    'erepost',
    'honorary post',
  ],
});

/** Values of `careers` of a function. */
export const FUNCTION_CAREERS_WORDS = words({
  external: ['extérieure', 'buitenlandse', 'external', 'carrière extérieure', 'buitencarrière'],
  consular: ['consulaire', 'consulaire', 'consular', 'carrière consulaire'],
  both: ['les deux', 'beide', 'both', 'deux'],
});

/** Values of `domain` of a function or an experience. */
export const DOMAIN_WORDS = words({
  political_economic: [
    'politico-économique',
    'politiek-economisch',
    'political-economic',
    'politique et économique',
    'politiek en economisch',
    'political and economic',
  ],
  consular: ['consulaire', 'consulair', 'consular'],
  development: [
    'coopération au développement',
    'ontwikkelingssamenwerking',
    'development cooperation',
    'développement',
    'ontwikkeling',
  ],
  other: ['autre', 'ander', 'other', 'andere'],
});

/** Values of `kind` of an assignment. */
export const ASSIGNMENT_KIND_WORDS = words({
  posting: [
    'affectation en poste',
    'toewijzing op post',
    'posting',
    'en poste',
    'op post',
    'poste',
    'post',
  ],
  headquarters: [
    'administration centrale',
    'hoofdbestuur',
    'headquarters',
    'affectation à l’administration centrale',
    'toewijzing op het hoofdbestuur',
    'HQ',
  ],
  international_mission: [
    'mission internationale',
    'internationale opdracht',
    'international mission',
  ],
  art21: [
    'désignation (art. 21)',
    'aanwijzing (art. 21)',
    'designation (art. 21)',
    'art. 21',
    'article 21',
    'artikel 21',
  ],
  special_mission: ['mission spéciale', 'bijzondere zending', 'special mission'],
  attached: [
    'adjoint à un poste (art. 23)',
    'toegevoegd aan een post (art. 23)',
    'attached (art. 23)',
    'adjoint',
    'toegevoegd',
    'art. 23',
  ],
  other_absence: ['autre absence', 'andere afwezigheid', 'other absence'],
});

/** Values of `state` of an assignment. */
export const ASSIGNMENT_STATE_WORDS = words({
  planned: ['planifiée', 'gepland', 'planned', 'planifié', 'prévue'],
  proposed: ['proposée', 'voorgesteld', 'proposed', 'proposé'],
  decided: ['décidée', 'beslist', 'decided', 'décidé'],
  effective: ['effective', 'effectief', 'effective', 'en cours', 'lopend'],
  ended: ['terminée', 'beëindigd', 'ended', 'terminé'],
});

/** Values of `kind` of a derogation (art. 17 § 2). */
export const DEROGATION_KIND_WORDS = words({
  shorten: ['raccourcir', 'verkorten', 'shorten', 'raccourcissement', 'verkorting'],
  extend: ['prolonger', 'verlengen', 'extend', 'prolongation', 'verlenging'],
  sequence: ['succession', 'opeenvolging', 'sequence', 'changement de succession'],
});

/** Values of `grounds`: those of art. 17 § 2 al. 2, and any other. */
export const DEROGATION_GROUND_WORDS = words({
  service: ['intérêt du service', 'belang van de dienst', 'interest of the service', 'dienst'],
  hardship: ['rang de pénibilité', 'hardheidsgraad', 'hardship rank', 'pénibilité'],
  family: [
    'situation personnelle et familiale',
    'persoonlijke en familiale situatie',
    'personal and family situation',
    'famille',
    'familie',
  ],
  other: ['autre', 'ander', 'other', 'andere'],
});

/** Values of `decision` of a derogation. */
export const DECISION_WORDS = words({
  approved: ['approuvée', 'goedgekeurd', 'approved', 'approuvé', 'accordée'],
  refused: ['refusée', 'geweigerd', 'refused', 'refusé'],
});

/** Values of `exam` we know; others are kept as they are. */
export const EXAM_WORDS = words({
  second_language_art47: [
    'deuxième langue (art. 47)',
    'tweede taal (art. 47)',
    'second language (art. 47)',
    'deuxième langue',
    'tweede taal',
  ],
  english_c1_speaking: ['anglais C1 oral', 'Engels C1 mondeling', 'English C1 speaking'],
  english_c1_writing: ['anglais C1 écrit', 'Engels C1 schriftelijk', 'English C1 writing'],
});
