import { DAY, LONG_TEXT, TEXT, YES_NO, choice, column, type Sheet } from './column.ts';
import { STAFF_NUMBER } from './persons.ts';
import { COMPETENCE_KIND_WORDS, MANDATE_KIND_WORDS } from './words-of-facts.ts';

/** Competences, domains of specialisation (art. 18) and conditions set by the King (art. 19). */
export const COMPETENCES: Sheet = {
  name: 'competences',
  fr: 'Compétences',
  nl: 'Competenties',
  en: 'Competences',
  also: ['Compétence', 'Competentie'],
  naturalKey: ['staff_number', 'kind', 'name'],
  columns: [
    STAFF_NUMBER,
    column('kind*', choice(COMPETENCE_KIND_WORDS), ['Nature', 'Aard', 'Kind']),
    column('name*', TEXT, ['Intitulé', 'Benaming', 'Name', 'Dénomination']),
    column('held', YES_NO, ['Acquise', 'Verworven', 'Held', 'Acquis']),
    column('obtained_on', DAY, ['Obtenue le', 'Behaald op', 'Obtained on', 'Obtenu le']),
    column('proof', LONG_TEXT, ['Preuve', 'Bewijs', 'Proof']),
  ],
};

/** Functions of management and of staff directorate (art. 13); `to` is inclusive. */
export const MANDATES: Sheet = {
  name: 'mandates',
  fr: 'Mandats',
  nl: 'Mandaten',
  en: 'Mandates',
  also: ['Mandat', 'Mandaat'],
  naturalKey: ['staff_number', 'kind', 'from'],
  columns: [
    STAFF_NUMBER,
    column('kind*', choice(MANDATE_KIND_WORDS), ['Nature', 'Aard', 'Kind']),
    column('service', TEXT, ['Service', 'Dienst', 'Service']),
    column('from*', DAY, ['Du', 'Van', 'From']),
    column('to', DAY, ['Au', 'Tot', 'To']),
    column('interim', YES_NO, ['Ad interim', 'Ad interim', 'Ad interim', 'Intérim', 'Interim']),
  ],
};

/** Interests of third states (art. 7, 1°); `to` is inclusive. */
export const THIRD_STATE_CHARGES: Sheet = {
  name: 'third_state_charges',
  fr: 'Intérêts d’États tiers',
  nl: 'Belangen van derde Staten',
  en: 'Interests of third states',
  also: ['Etats tiers', 'Derde Staten', 'Third states'],
  naturalKey: ['staff_number', 'state', 'from'],
  columns: [
    STAFF_NUMBER,
    column('state*', { kind: 'country' }, ['État tiers', 'Derde Staat', 'Third state', 'State']),
    column('post_code', TEXT, ['Code poste', 'Code van de post', 'Post code', 'Code du poste']),
    column('from*', DAY, ['Du', 'Van', 'From']),
    column('to', DAY, ['Au', 'Tot', 'To']),
  ],
};
