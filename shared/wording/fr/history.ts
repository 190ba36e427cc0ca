import type { history as source } from '../en/history.ts';
import type { FrenchWordingOf } from '../wording-of.ts';

/** The journal of the planner file: who changed what, when and why. */
export const history: FrenchWordingOf<typeof source> = {
  title: 'Historique',
  lead: 'Chaque modification de ce fichier, la plus récente d’abord. Rien n’est jamais effacé : annuler ajoute une ligne.',
  empty: 'Aucune modification pour l’instant.',
  'column.when': 'Quand',
  'column.who': 'Qui',
  'column.what': 'Quoi',
  'column.reason': 'Motif',
  'column.rows': 'Lignes',
  more: 'Montrer les modifications antérieures',
  verify: 'Vérifier le fichier',
  'verify.running': 'Vérification de chaque entrée…',
  'verify.ok_one': 'Le fichier est intact : {{count}} entrée, chaîne ininterrompue.',
  'verify.ok_many': 'Le fichier est intact : {{count}} d’entrées, chaîne ininterrompue.',
  'verify.ok_other': 'Le fichier est intact : {{count}} entrées, chaîne ininterrompue.',
  'verify.problems_one':
    'La vérification a trouvé {{count}} problème. Gardez ce fichier et une copie ; avertissez votre administrateur.',
  'verify.problems_many':
    'La vérification a trouvé {{count}} de problèmes. Gardez ce fichier et une copie ; avertissez votre administrateur.',
  'verify.problems_other':
    'La vérification a trouvé {{count}} problèmes. Gardez ce fichier et une copie ; avertissez votre administrateur.',
  undoes: 'annule le n° {{number}}',
  redoes: 'rétablit le n° {{number}}',
  'action.agent.update': 'modifier la fiche de {{subject}}',
  'action.assignment.create': 'ajouter une affectation de {{subject}}',
  'action.assignment.update': 'modifier une affectation de {{subject}}',
  'action.assignment.remove': 'supprimer une affectation de {{subject}}',
  'action.derogation.create': 'ajouter une dérogation pour {{subject}}',
  'action.derogation.update': 'modifier une dérogation pour {{subject}}',
  'action.derogation.remove': 'supprimer une dérogation pour {{subject}}',
  'action.import.commit': 'importer {{subject}}',
  'action.view.save': 'enregistrer la vue {{subject}}',
  'action.view.remove': 'supprimer la vue {{subject}}',
  'action.files.create': 'créer le fichier',
  'action.history.undo': 'annuler une modification de {{subject}}',
  'action.history.redo': 'rétablir une modification de {{subject}}',
  'action.other': 'modifier {{subject}}',
  number: 'N°',
  loading: 'Lecture de l’historique…',
  'action.demonstration.fill': 'inventer {{subject}} carrières',
  'action.imports.commit': 'importer {{subject}}',
};
