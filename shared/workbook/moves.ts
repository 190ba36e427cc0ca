import { DAY, LONG_TEXT, TEXT, YES_NO, choice, column, type Sheet } from './column.ts';
import { STAFF_NUMBER } from './persons.ts';
import {
  ASSIGNMENT_KIND_WORDS,
  ASSIGNMENT_STATE_WORDS,
  DECISION_WORDS,
  DEROGATION_GROUND_WORDS,
  DEROGATION_KIND_WORDS,
} from './words.ts';

/** `planned_to` and `to` are last days, inclusive. */
export const ASSIGNMENTS: Sheet = {
  name: 'assignments',
  fr: 'Affectations',
  nl: 'Toewijzingen',
  en: 'Assignments',
  also: ['Affectation', 'Toewijzing'],
  naturalKey: ['staff_number', 'kind', 'from'],
  columns: [
    STAFF_NUMBER,
    column('kind*', choice(ASSIGNMENT_KIND_WORDS), ['Nature', 'Aard', 'Kind']),
    column('function_code', TEXT, ['Code fonction', 'Functiecode', 'Function code']),
    column('place', TEXT, ['Lieu', 'Plaats', 'Place']),
    column('from*', DAY, ['Du', 'Van', 'From']),
    column('planned_to', DAY, ['Fin prévue', 'Voorzien einde', 'Planned end', 'Planned to']),
    column('to', DAY, ['Au', 'Tot', 'To']),
    column('state', choice(ASSIGNMENT_STATE_WORDS), ['État', 'Staat', 'State', 'Stand']),
    column('legal_basis', TEXT, ['Base légale', 'Rechtsgrond', 'Legal basis']),
    column('instrument', TEXT, ['Acte', 'Akte', 'Instrument']),
    column('proposed_on', DAY, ['Proposée le', 'Voorgesteld op', 'Proposed on']),
    column('decided_on', DAY, ['Décidée le', 'Beslist op', 'Decided on']),
    column('departs', YES_NO, [
      'S’écarte de la proposition',
      'Wijkt af van het voorstel',
      'Departs from the proposal',
    ]),
  ],
};

/** Deviations of art. 17 § 2, each hung on the assignment that begins on `assignment_from`. */
export const DEROGATIONS: Sheet = {
  name: 'derogations',
  fr: 'Dérogations',
  nl: 'Afwijkingen',
  en: 'Derogations',
  also: ['Dérogation', 'Afwijking'],
  naturalKey: ['staff_number', 'assignment_from', 'kind'],
  columns: [
    STAFF_NUMBER,
    column('assignment_from*', DAY, [
      "Début de l'affectation",
      'Begin van de toewijzing',
      'Start of the assignment',
      'Affectation du',
      'Toewijzing van',
    ]),
    column('kind*', choice(DEROGATION_KIND_WORDS), ['Nature', 'Aard', 'Kind']),
    column('grounds', { kind: 'choices', words: DEROGATION_GROUND_WORDS }, [
      'Motifs',
      'Gronden',
      'Grounds',
      'Motif',
      'Grond',
    ]),
    column('new_last_day', DAY, ['Nouveau dernier jour', 'Nieuwe laatste dag', 'New last day']),
    column('proposed_on', DAY, ['Proposée le', 'Voorgesteld op', 'Proposed on']),
    column('decided_on', DAY, ['Décidée le', 'Beslist op', 'Decided on']),
    column('decision', choice(DECISION_WORDS), ['Décision', 'Beslissing', 'Decision']),
    column('keeps_count', { kind: 'integer', from: 0, to: 2 }, [
      'Affectations conservées',
      'Behouden toewijzingen',
      'Postings kept',
      'Keeps count',
    ]),
    column('reasons', LONG_TEXT, ['Motivation', 'Motivering', 'Reasons']),
  ],
};
