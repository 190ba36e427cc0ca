import type { eligibility as source } from '../en/eligibility.ts';
import type { FrenchWordingOf } from '../wording-of.ts';

/** The view “Art. 21” of the rotation grid, and the section of a state agent. */
export const eligibility: FrenchWordingOf<typeof source> = {
  switch: 'Liste affichée',
  'switch.rotation': 'Rotation (art. 17)',
  'switch.art21': 'Art. 21',
  title: 'Les agents de l’État et l’art. 21',
  'grid.label': 'Agents de l’État et conditions de l’art. 21',
  'status.rows_one': '{{shown}} agent de l’État sur {{count}}',
  'status.rows_many': '{{shown}} agents de l’État sur {{count}}',
  'status.rows_other': '{{shown}} agents de l’État sur {{count}}',
  'export.what_one': '{{count}} agent de l’État, les colonnes affichées',
  'export.what_many': '{{count}} agents de l’État, les colonnes affichées',
  'export.what_other': '{{count}} agents de l’État, les colonnes affichées',
  basis: 'Face à quoi chacun est jugé',
  'basis.vacant_one': 'Face à {{count}} fonction vacante ou qui le devient jusqu’au {{day}}',
  'basis.vacant_many': 'Face à {{count}} fonctions vacantes ou qui le deviennent jusqu’au {{day}}',
  'basis.vacant_other': 'Face à {{count}} fonctions vacantes ou qui le deviennent jusqu’au {{day}}',
  'basis.all_one':
    'Aucune fonction connue comme vacante jusqu’au {{day}} : face à {{count}} fonction en poste hors chefs de poste',
  'basis.all_many':
    'Aucune fonction connue comme vacante jusqu’au {{day}} : face aux {{count}} fonctions en poste hors chefs de poste',
  'basis.all_other':
    'Aucune fonction connue comme vacante jusqu’au {{day}} : face aux {{count}} fonctions en poste hors chefs de poste',
  'empty.none': 'Aucun agent de l’État dans ce fichier',
  'empty.none_text':
    'Importez les agents de l’État du SPF avec leurs certificats et leur expérience, ou consultez la rotation des carrières.',
  'empty.no_career': 'Aucun agent des deux carrières dans ce fichier',
  'empty.no_career_text':
    'Tous les agents de ce fichier sont des agents de l’État : voyez « Art. 21 ».',
  'panel.verdict': 'Art. 21 : {{verdict}}',
  'panel.title': 'Art. 21',
  'panel.loading': 'Examen de l’art. 21…',
  'panel.conditions': 'Conditions du § 3, au {{day}}',
  'panel.from': 'Par le seul effet du temps, éligible à partir du {{day}}.',
  'panel.functions_one': 'Éligible pour {{count}} fonction',
  'panel.functions_many': 'Éligible pour {{count}} fonctions',
  'panel.functions_other': 'Éligible pour {{count}} fonctions',
  'panel.no_function': 'Éligible pour aucune des fonctions examinées',
  'panel.others_one': 'Pourquoi pas pour {{count}} autre fonction',
  'panel.others_many': 'Pourquoi pas pour {{count}} autres fonctions',
  'panel.others_other': 'Pourquoi pas pour {{count}} autres fonctions',
  'panel.vacant_from': 'vacante à partir du {{day}}',
  'panel.vacancy': 'vacance {{code}}',
  'panel.kind': 'Classe {{class}}, {{domain}}',
  'panel.no_class': 'non enregistrée',
  'panel.no_domain': 'domaine non enregistré',
  'panel.head_of_post': 'chef de poste',
  'panel.designations': 'Désignations enregistrées',
};
