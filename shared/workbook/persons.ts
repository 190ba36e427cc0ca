import { DAY, LONG_TEXT, TEXT, choice, column, type Sheet } from './column.ts';
import {
  CAREER_WORDS,
  CONTRACT_WORDS,
  DOMAIN_WORDS,
  EXAM_WORDS,
  FORMER_CAREER_WORDS,
  GENDER_WORDS,
  LANGUAGE_ROLE_WORDS,
} from './words.ts';

const STAFF_NUMBER_HEADERS = [
  'Matricule',
  'Stamnummer',
  'Staff number',
  'Numéro de matricule',
  'Personeelsnummer',
] as const;

/** Staff numbers are texts: `00417` and `417` are two agents. */
export const STAFF_NUMBER = column('staff_number*', TEXT, [...STAFF_NUMBER_HEADERS]);

/** As `STAFF_NUMBER`, where a row may be about nobody on file. */
export const MAYBE_STAFF_NUMBER = column('staff_number', TEXT, [...STAFF_NUMBER_HEADERS]);

/** The agents' sheet also feeds their class (`class`, `class_since`) and the second part of their traineeship. */
export const AGENTS: Sheet = {
  name: 'agents',
  fr: 'Agents',
  nl: 'Ambtenaren',
  en: 'Agents',
  also: ['Personnel', 'Personeel', 'Ambtenaar', 'Agent'],
  naturalKey: ['staff_number'],
  columns: [
    STAFF_NUMBER,
    column('last_name*', TEXT, ['Nom', 'Naam', 'Last name', 'Nom de famille', 'Familienaam']),
    column('first_name*', TEXT, ['Prénom', 'Voornaam', 'First name']),
    column('career*', choice(CAREER_WORDS), ['Carrière', 'Loopbaan', 'Career']),
    column('language_role*', choice(LANGUAGE_ROLE_WORDS), [
      'Rôle linguistique',
      'Taalrol',
      'Language role',
    ]),
    column('level', TEXT, ['Niveau', 'Niveau', 'Level']),
    column('class', TEXT, ['Classe', 'Klasse', 'Class']),
    column('class_since', DAY, ['Classe depuis', 'Klasse sinds', 'Class since']),
    column('appointed_on', DAY, ['Date de nomination', 'Benoemingsdatum', 'Appointed on']),
    column('trainee_post_from', DAY, [
      'Stage en poste du',
      'Stage op post van',
      'Traineeship in post from',
    ]),
    column('trainee_post_to', DAY, [
      'Stage en poste au',
      'Stage op post tot',
      'Traineeship in post to',
    ]),
    column('trainee_post', TEXT, ['Poste de stage', 'Stagepost', 'Traineeship post']),
    column('former_career', choice(FORMER_CAREER_WORDS), [
      'Ancienne carrière',
      'Vroegere carrière',
      'Former career',
    ]),
    column('contract', choice(CONTRACT_WORDS), [
      'Lien de travail',
      'Dienstverband',
      'Contract',
      'Contrat',
    ]),
    column('retires_on', DAY, ['Date de pension', 'Pensioendatum', 'Retires on']),
    column('email', TEXT, ['Courriel', 'E-mail', 'Email']),
    column('phone', TEXT, ['Téléphone', 'Telefoon', 'Phone']),
    column('gender', choice(GENDER_WORDS), ['Sexe', 'Geslacht', 'Gender']),
  ],
};

/** Language certificates; `valid_until` is inclusive, `proof` the reference of the document. */
export const CERTIFICATES: Sheet = {
  name: 'certificates',
  fr: 'Certificats',
  nl: 'Getuigschriften',
  en: 'Certificates',
  also: ['Certificats linguistiques', 'Taalcertificaten', 'Certificaten'],
  naturalKey: ['staff_number', 'exam', 'obtained_on'],
  columns: [
    STAFF_NUMBER,
    column('exam*', { kind: 'choice', words: EXAM_WORDS, open: true }, [
      'Examen',
      'Examen',
      'Exam',
    ]),
    column('obtained_on*', DAY, ['Obtenu le', 'Behaald op', 'Obtained on']),
    column('level', TEXT, ['Niveau', 'Niveau', 'Level']),
    column('valid_until', DAY, [
      'Valable jusqu’au',
      'Geldig tot en met',
      'Valid until',
      "Valable jusqu'au",
      'Expire le',
      'Geldig tot',
      'Vervaldag',
      'Expires on',
    ]),
    column('proof', TEXT, ['Preuve', 'Bewijs', 'Proof', 'Référence', 'Referentie', 'Reference']),
  ],
};

/** Proven experience by domain; `to` is inclusive. */
export const EXPERIENCE: Sheet = {
  name: 'experience',
  fr: 'Expérience',
  nl: 'Ervaring',
  en: 'Experience',
  also: ['Expériences'],
  naturalKey: ['staff_number', 'domain', 'from'],
  columns: [
    STAFF_NUMBER,
    column('domain*', choice(DOMAIN_WORDS), ['Domaine', 'Domein', 'Domain']),
    column('from*', DAY, ['Du', 'Van', 'From']),
    column('to', DAY, ['Au', 'Tot', 'To']),
    column('proof', LONG_TEXT, ['Preuve', 'Bewijs', 'Proof']),
  ],
};
