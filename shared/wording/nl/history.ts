import type { history as source } from '../en/history.ts';
import type { WordingOf } from '../wording-of.ts';

/** The journal of the planner file: who changed what, when and why. */
export const history: WordingOf<typeof source> = {
  title: 'Geschiedenis',
  lead: 'Elke wijziging van dit bestand, de laatste eerst. Niets wordt ooit gewist: ongedaan maken voegt een regel toe.',
  empty: 'Nog geen wijziging.',
  'column.when': 'Wanneer',
  'column.who': 'Wie',
  'column.what': 'Wat',
  'column.reason': 'Reden',
  'column.rows': 'Rijen',
  more: 'Eerdere wijzigingen tonen',
  verify: 'Het bestand controleren',
  'verify.running': 'Elke regel wordt gecontroleerd…',
  'verify.ok_one': 'Het bestand is gaaf: {{count}} regel, ononderbroken keten.',
  'verify.ok_other': 'Het bestand is gaaf: {{count}} regels, ononderbroken keten.',
  'verify.problems_one':
    'De controle vond {{count}} probleem. Bewaar dit bestand en een reservekopie; verwittig uw beheerder.',
  'verify.problems_other':
    'De controle vond {{count}} problemen. Bewaar dit bestand en een reservekopie; verwittig uw beheerder.',
  undoes: 'maakt nr. {{number}} ongedaan',
  redoes: 'herstelt nr. {{number}}',
  'action.agent.update': 'een ambtenaar wijzigen',
  'action.assignment.create': 'een toewijzing toevoegen',
  'action.assignment.update': 'een toewijzing wijzigen',
  'action.assignment.remove': 'een toewijzing verwijderen',
  'action.derogation.create': 'een afwijking toevoegen',
  'action.derogation.update': 'een afwijking wijzigen',
  'action.derogation.remove': 'een afwijking verwijderen',
  'action.import.commit': 'een werkmap importeren',
  'action.view.save': 'een weergave bewaren',
  'action.view.remove': 'een weergave verwijderen',
  'action.files.create': 'het bestand aanmaken',
  'action.history.undo': 'ongedaan maken',
  'action.history.redo': 'opnieuw uitvoeren',
  'action.other': 'een wijziging',
  number: 'Nr.',
  loading: 'De geschiedenis wordt gelezen…',
  'action.demonstration.fill': 'de demonstratie verzinnen',
  'action.imports.commit': 'een werkmap importeren',
};
