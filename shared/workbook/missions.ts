import { DAY, TEXT, YES_NO, choice, column, type Sheet } from './column.ts';
import { MAYBE_STAFF_NUMBER } from './persons.ts';
import {
  CALL_PART_WORDS,
  DECREE_PART_WORDS,
  LODGING_WAY_WORDS,
  PROPOSAL_PART_WORDS,
} from './words-of-facts.ts';

const MISSION_CODE = column('mission_code*', TEXT, [
  'Code mission',
  'Code van de zending',
  'Mission code',
]);

/** Special missions (art. 22); `to` is inclusive. */
export const SPECIAL_MISSIONS: Sheet = {
  name: 'special_missions',
  fr: 'Missions spéciales',
  nl: 'Bijzondere zendingen',
  en: 'Special missions',
  also: ['Mission spéciale', 'Bijzondere zending'],
  naturalKey: ['mission_code'],
  columns: [
    MISSION_CODE,
    column('subject*', TEXT, ['Objet', 'Onderwerp', 'Subject']),
    column('title_borne', TEXT, ['Titre porté', 'Gevoerde titel', 'Title borne']),
    MAYBE_STAFF_NUMBER,
    column('holder', TEXT, ['Titulaire', 'Houder', 'Holder']),
    column('published_on', DAY, [
      'Appel publié le',
      'Oproep bekendgemaakt op',
      'Call published on',
    ]),
    column('from', DAY, ['Du', 'Van', 'From']),
    column('to', DAY, ['Au', 'Tot', 'To']),
    column('trusted', YES_NO, ['Relation de confiance', 'Vertrouwensrelatie', 'Relation of trust']),
    column('call_parts', { kind: 'choices', words: CALL_PART_WORDS }, [
      'L’appel contient',
      'De oproep bevat',
      'The call holds',
    ]),
    column('proposal_parts', { kind: 'choices', words: PROPOSAL_PART_WORDS }, [
      'La proposition contient',
      'Het voorstel bevat',
      'The proposal holds',
    ]),
    column('decree_parts', { kind: 'choices', words: DECREE_PART_WORDS }, [
      'L’arrêté contient',
      'Het besluit bevat',
      'The decree holds',
    ]),
  ],
};

/** Candidacies for special missions (art. 22, § 3). */
export const MISSION_CANDIDACIES: Sheet = {
  name: 'mission_candidacies',
  fr: 'Candidatures aux missions spéciales',
  nl: 'Kandidaturen voor bijzondere zendingen',
  en: 'Candidacies for special missions',
  also: [],
  naturalKey: ['mission_code', 'candidate'],
  columns: [
    MISSION_CODE,
    column('candidate*', TEXT, ['Candidat', 'Kandidaat', 'Candidate', 'Candidate ou candidat']),
    column('way', choice(LODGING_WAY_WORDS), ['Introduite par', 'Ingediend per', 'Lodged by']),
    column('lodged_on', DAY, ['Introduite le', 'Ingediend op', 'Lodged on']),
    column('reasoned', YES_NO, ['Motivée', 'Gemotiveerd', 'Reasoned']),
    column('acknowledged', YES_NO, ['Accusé de réception', 'Ontvangstbewijs', 'Acknowledged']),
  ],
};
