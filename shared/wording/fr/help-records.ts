import type { helpRecords as source } from '../en/help-records.ts';
import type { WordingOf } from '../wording-of.ts';

/** Aide des écrans sur ce qui est enregistré. */
export const helpRecords: WordingOf<typeof source> = {
  'quality.answers':
    'Ce qui manque ou se contredit dans le fichier, d’abord ce qui fait attendre le plus de réponses.',
  'quality.read':
    'Les chiffres du haut disent combien d’agents ont pu être jugés entièrement. Dessous, chaque fait manquant compte les réponses qui l’attendent. Les contradictions sont des enregistrements qui ne peuvent tous être vrais.',
  'quality.how.1': 'Commencer par le plus utile : la première ligne de « Faits manquants ».',
  'quality.how.2':
    'Voir à qui manque un fait : pressez sa ligne ; les enregistrements s’ouvrent dessous.',
  'quality.how.3':
    'Le compléter : le nom d’un enregistrement ouvre son formulaire ; le compte baisse aussitôt.',
  'quality.how.4':
    'En compléter beaucoup : exportez la liste, complétez-la dans Excel, importez-la à nouveau.',
  'quality.how.5': 'Regarder un autre jour : changez « Situation au » ; ce qui manque en dépend.',

  'hardship.answers':
    'Combien de mois chaque agent a accomplis à chaque rang de pénibilité, et si c’est bien réparti.',
  'hardship.read':
    'Les jours en poste sont comptés au rang que le poste avait chaque jour, sur toute la carrière, et montrés en mois. La bande de la répartition contient la moitié centrale d’un groupe, son trait la médiane. Les groupes de moins de cinq personnes ne sont pas détaillés.',
  'hardship.how.1': 'Trouver un agent : tapez son nom au-dessus du tableau.',
  'hardship.how.2':
    'Voir qui a servi le plus longtemps dans des postes pénibles : triez par « Rangs 5-7 ».',
  'hardship.how.3': 'Comparer dans un groupe : choisissez classe, rôle linguistique ou sexe.',
  'hardship.how.4': 'Compter jusqu’à un autre jour : changez « Situation au ».',
  'hardship.how.5': 'Lire la répartition en chiffres : ouvrez « Les mêmes données en tableau ».',
  'hardship.how.6': 'Ouvrir un agent : pressez son nom.',

  'import.answers':
    'Ce qu’un classeur changerait dans le fichier, avant que rien ne soit écrit, et comment le reprendre.',
  'import.read':
    'Trois étapes : fichier, contrôle, résumé. Le contrôle compte les lignes nouvelles, modifiées, inchangées et refusées de chaque feuille. Rien n’est écrit avant votre confirmation ; toute l’importation est une seule modification, qui peut être annulée.',
  'import.how.1':
    'Choisir le fichier : déposez-le, ou « Choisir un fichier… » : Excel, CSV ou JSON.',
  'import.how.2':
    'Comprendre un en-tête inconnu du planificateur : « Colonnes », choisissez, « Contrôler à nouveau ».',
  'import.how.3':
    'Voir pourquoi des lignes sont refusées : « Problèmes », par feuille, ligne et colonne.',
  'import.how.4': 'Transmettre les problèmes : « Télécharger la liste (CSV) ».',
  'import.how.5': 'Ne reprendre que les bonnes lignes : confirmez ; les refusées restent dehors.',
  'import.how.6': 'Revenir en arrière : « Annuler cette importation », ou Ctrl+Z plus tard.',
  'records.answers':
    'Ce que contient le dossier, table par table, à lire et à modifier comme dans un tableur.',
  'records.read':
    'Chaque onglet du bas est une table. Les colonnes grises ne font que nommer un code. Une cellule rouge a été refusée : ce que vous avez tapé y est encore, et la liste dessous dit pourquoi.',
  'records.how.1': 'Modifier une cellule : tapez, ou F2 ; Entrée avance, Échap reprend.',
  'records.how.2':
    'Coller depuis Excel : copiez là, choisissez ici la première cellule, Ctrl+V ; les cellules fausses sont listées avant toute écriture.',
  'records.how.3':
    'Remplir : sélectionnez, puis Ctrl+D depuis la première vers le bas, ou tapez et Ctrl+Entrée.',
  'records.how.4':
    'Ajouter ou retirer : « Ajouter une ligne », « Supprimer des lignes » ; les lignes sont nommées avant de partir.',
  'records.how.5':
    'Une valeur pour plusieurs : sélectionnez des lignes, puis « Fixer une valeur » ; un clic droit ou Maj+F10 montre tout ce qu’offre une cellule.',
  'records.how.6': 'Remettre les lignes modifiées à leur place : « Trier et filtrer à nouveau ».',
  'records.how.7':
    'Sur papier : « Imprimer » prend toute la liste affichée, en-têtes répétés à chaque page.',
  'records.how.8':
    'Ouvrir l’agent ou le poste d’une ligne : pressez son nom, ou Ctrl+Entrée sur une cellule ; Alt+← en ramène.',
  'records.how.9':
    'Voir ce qu’une ligne était et rétablir une valeur : « Historique de cette ligne », au-dessus de la liste ou dans le menu de la cellule.',
  'records.how.10':
    'Voir ce qui ne va pas : un drapeau marque une cellule qui enfreint une règle ou contredit une autre ligne ; « Manquements » les liste par genre, et une ligne mène à sa cellule.',
};
