import type { files as source } from '../en/files.ts';
import type { FrenchWordingOf } from '../wording-of.ts';

/** The start screen: opening, creating and closing planner files. */
export const files: FrenchWordingOf<typeof source> = {
  title: 'Ouvrir un fichier de planification',
  lead: 'Carrières, postes et échéances de l’article 17, dans un seul fichier sur cet ordinateur.',
  start: 'Commencer',
  recent: 'Fichiers de planification',
  none: 'Pas encore de fichier. Commencez par la démonstration, ou importez votre classeur.',
  demonstration: 'Ouvrir la démonstration',
  'demonstration.about': '613 carrières inventées sur le vrai réseau des postes',
  import: 'Importer un classeur',
  'import.about': 'D’Excel, CSV ou JSON vers un nouveau fichier',
  choose: 'Ouvrir un fichier…',
  'choose.about': 'Un fichier de planification rangé ailleurs',
  create: 'Nouveau fichier',
  'create.about': 'Vide, prêt à être rempli',
  name: 'Nom du fichier',
  'name.hint': 'Par exemple « Mouvement 2027 »',
  'name.required': 'Il faut un nom.',
  'create.go': 'Créer',
  'kind.real': 'Fichier de planification',
  'kind.demonstration': 'Démonstration',
  modified: 'Modifié le {{when}}',
  opening: 'Ouverture de {{name}}…',
  'import.title': 'Importer un classeur dans un nouveau fichier',
};
