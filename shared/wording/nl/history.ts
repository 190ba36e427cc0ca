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
  'action.agent.update': 'de fiche van {{subject}} wijzigen',
  'action.assignment.create': 'een toewijzing van {{subject}} toevoegen',
  'action.assignment.update': 'een toewijzing van {{subject}} wijzigen',
  'action.assignment.remove': 'een toewijzing van {{subject}} verwijderen',
  'action.derogation.create': 'een afwijking voor {{subject}} toevoegen',
  'action.derogation.update': 'een afwijking voor {{subject}} wijzigen',
  'action.derogation.remove': 'een afwijking voor {{subject}} verwijderen',
  'action.import.commit': '{{subject}} importeren',
  'action.view.save': 'de weergave {{subject}} bewaren',
  'action.view.remove': 'de weergave {{subject}} verwijderen',
  'action.files.create': 'het bestand aanmaken',
  'action.history.undo': 'een wijziging van {{subject}} ongedaan maken',
  'action.history.redo': 'een wijziging van {{subject}} opnieuw uitvoeren',
  'action.other': '{{subject}} wijzigen',
  number: 'Nr.',
  loading: 'De geschiedenis wordt gelezen…',
  'action.demonstration.fill': '{{subject}} loopbanen verzinnen',
  'action.imports.commit': '{{subject}} importeren',
};
