import { DAY, TEXT, YES_NO, column, type Sheet } from './column.ts';
import { STAFF_NUMBER } from './persons.ts';

const VACANCY_CODE = column('vacancy_code*', TEXT, [
  'Code vacance',
  'Vacaturecode',
  'Vacancy code',
]);
const ROUND = column('round*', { kind: 'integer', from: 1, to: 2 }, ['Appel', 'Oproep', 'Round']);

/** Functions to fill. */
export const VACANCIES: Sheet = {
  name: 'vacancies',
  fr: 'Fonctions vacantes',
  nl: 'Vacante functies',
  en: 'Vacancies',
  also: ['Vacances', 'Vacatures'],
  naturalKey: ['vacancy_code'],
  columns: [
    VACANCY_CODE,
    column('function_code*', TEXT, ['Code fonction', 'Functiecode', 'Function code']),
    column('vacant_from*', DAY, ['Vacante à partir du', 'Vacant vanaf', 'Vacant from']),
    column('committee_approved_on', DAY, [
      'Approuvée par le Comité le',
      'Goedgekeurd door het Comité op',
      'Committee approved on',
    ]),
  ],
};

/** Calls for candidates, by round; both days inclusive. */
export const CALLS: Sheet = {
  name: 'calls',
  fr: 'Appels',
  nl: 'Oproepen',
  en: 'Calls',
  also: ['Appels à candidatures', 'Oproepen tot kandidaatstelling'],
  naturalKey: ['vacancy_code', 'round'],
  columns: [
    VACANCY_CODE,
    ROUND,
    column('opened_on*', DAY, ['Ouvert le', 'Geopend op', 'Opened on']),
    column('closes_on*', DAY, ['Clôture le', 'Sluit op', 'Closes on']),
  ],
};

/** Candidacies for a round of a call. */
export const CANDIDACIES: Sheet = {
  name: 'candidacies',
  fr: 'Candidatures',
  nl: 'Kandidaturen',
  en: 'Candidacies',
  also: ['Kandidaatstellingen'],
  naturalKey: ['vacancy_code', 'round', 'staff_number'],
  columns: [
    VACANCY_CODE,
    ROUND,
    STAFF_NUMBER,
    column('filed_on*', DAY, ['Introduite le', 'Ingediend op', 'Filed on']),
    column('preference', { kind: 'integer', from: 1, to: 999 }, [
      'Préférence',
      'Voorkeur',
      'Preference',
    ]),
    column('withdrawn_on', DAY, ['Retirée le', 'Ingetrokken op', 'Withdrawn on']),
    column('retained', YES_NO, ['Retenue', 'Weerhouden', 'Retained', 'Retenu']),
  ],
};
