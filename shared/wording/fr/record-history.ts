import type { recordHistory as source } from '../en/record-history.ts';
import type { FrenchWordingOf } from '../wording-of.ts';

/** What changed in rows of the file, field by field, and the way back; on every screen that tells it. */
export const recordHistory: FrenchWordingOf<typeof source> = {
  when: 'Quand',
  who: 'Qui',
  what: 'Quoi',
  reason: 'Raison',
  fields: 'Avant et après',
  table: 'Afficher',
  'table.all': 'tout',
  row: '{{table}} : {{row}}, {{op}}',
  'row.agent': '{{table}}, {{op}}',
  field: '{{field}} :',
  create: 'ajouté',
  update: 'modifié',
  remove: 'supprimé',
  values_one: '{{count}} valeur',
  values_many: '{{count}} de valeurs',
  values_other: '{{count}} valeurs',
  empty: 'vide',
  more: 'Afficher les changements plus anciens',
  restore: 'Rétablir « {{value}} »',
  'restore.name': 'Rétablir « {{value}} » dans {{field}}',
  restored: '{{field}} : « {{value}} » est rétabli',
  'restored.reason': 'rétabli d’après le n° {{number}}',
  'restore.row': 'Remettre cette ligne',
  'restore.row.name': 'Remettre : {{table}}, {{row}}',
  'restored.row': 'De nouveau au fichier : {{row}}',
  none: 'Aucun changement de ce genre n’est enregistré.',
  title: 'Historique de cette ligne',
  of: 'Historique : {{row}}',
  lead: 'Chaque changement de cette ligne, le dernier d’abord. Une valeur rétablie est un changement, que l’annulation reprend.',
  post: 'Historique de ce poste',
  loading: 'Lecture de l’historique…',
  new: 'Cette ligne n’est pas encore au fichier : elle n’a pas d’historique.',
  'entry.show': 'Montrer ce que le n° {{number}} a changé',
  'entry.none': 'Cette entrée n’a changé aucune ligne des tableaux.',
  'entry.more_one': '{{count}} autre ligne a changé ; elle n’est pas montrée ici.',
  'entry.more_many': '{{count}} d’autres lignes ont changé ; elles ne sont pas montrées ici.',
  'entry.more_other': '{{count}} autres lignes ont changé ; elles ne sont pas montrées ici.',
  'entry.apart_one':
    '{{count}} ligne n’est pas montrée ici : les motifs sensibles et les réglages ne le sont jamais.',
  'entry.apart_many':
    '{{count}} de lignes ne sont pas montrées ici : les motifs sensibles et les réglages ne le sont jamais.',
  'entry.apart_other':
    '{{count}} lignes ne sont pas montrées ici : les motifs sensibles et les réglages ne le sont jamais.',
};
