import type { rotation as source } from '../en/rotation.ts';
import type { FrenchWordingOf } from '../wording-of.ts';

export const rotation = {
  title: 'Rotation',
  'counts.group': 'Constats',
  'counts.derogation': 'dérogation requise',
  'export.what_one': '{{count}} agent, les colonnes affichées',
  'export.what_many': '{{count}} d’agents, les colonnes affichées',
  'export.what_other': '{{count}} agents, les colonnes affichées',
  'print.about_one': '{{origin}} · {{view}} · {{count}} agent',
  'print.about_many': '{{origin}} · {{view}} · {{count}} d’agents',
  'print.about_other': '{{origin}} · {{view}} · {{count}} agents',
  'status.rows_one': '{{shown}} sur {{count}} agent',
  'status.rows_many': '{{shown}} sur {{count}} d’agents',
  'status.rows_other': '{{shown}} sur {{count}} agents',
  'status.judging': 'Calcul…',
  'status.held':
    'La ligne modifiée garde sa place jusqu’au choix d’un autre agent ou à un nouveau tri',
  'status.hint': 'Espace ouvre l’agent · Maj+flèches sélectionnent · Ctrl+C copie',
  'grid.label': 'Agents et constats',
  'empty.none_known': 'Aucun agent n’était connu à la fin du {{day}}',
  'empty.no_agents': 'Ce fichier ne contient pas encore d’agents',
  'empty.no_agents_text': 'Importez le classeur du ministère : agents, postes, affectations.',
  'empty.import': 'Importer un classeur',
  'empty.no_match': 'Aucun agent ne répond à ces filtres',
  'empty.failed': 'La liste n’a pas pu être établie',
  'empty.retry': 'Réessayer',
  'menu.panel': 'Pourquoi, et la suite',
  'menu.file': 'Ouvrir le dossier de l’agent',
  'menu.post': 'Ouvrir le poste {{city}}',
} as const satisfies FrenchWordingOf<typeof source>;
