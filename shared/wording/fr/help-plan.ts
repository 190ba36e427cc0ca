import type { helpPlan as source } from '../en/help-plan.ts';
import type { WordingOf } from '../wording-of.ts';

/** Aide du départ et des écrans qui planifient. */
export const helpPlan: WordingOf<typeof source> = {
  'start.name': 'départ',
  'start.answers':
    'Avec quel fichier vous travaillez : un nouveau, la démonstration, ou l’un des vôtres.',
  'start.read':
    'En haut, les manières de commencer ; dessous, les fichiers de cet ordinateur, le plus récent d’abord. Un seul fichier est ouvert à la fois ; tout y est enregistré à chaque modification.',
  'start.how.1': 'Regarder d’abord : « Ouvrir la démonstration ». Ses personnes sont inventées.',
  'start.how.2':
    'Commencer avec votre classeur : « Importer un classeur », un nom, puis déposer le fichier.',
  'start.how.3': 'Reprendre où vous étiez : choisissez le fichier dans la liste.',
  'start.how.4':
    'Ouvrir un fichier gardé ailleurs : mettez-le dans le dossier du planificateur, ou « Ouvrir un fichier… ».',
  'start.how.5': 'Changer de langue ou d’apparence : les deux boutons en haut à droite.',
  'start.how.6':
    'Quitter votre bureau : Ctrl+L cache la fenêtre et garde votre travail ; le délai du verrouillage automatique est sous « Menu », « Paramètres… ».',

  'overview.answers':
    'Ce qui demande attention dans ce fichier, au jour indiqué et dans la période de planification : qui est à terme ou au-delà, ce qui attend une décision, quelles fonctions deviennent vacantes, jusqu’où les données répondent.',
  'overview.read':
    'Chaque nombre compte des lignes et les ouvre ; un 0 n’ouvre rien. Les barres comparent les constats de l’article 17. Les colonnes pleines sont l’étranger, ou un départ vers un poste ; les creuses l’administration centrale. Les mouvements des années à venir font finir chaque séjour à son dernier jour légal : ce n’est pas un plan, mais ce que le texte demande.',
  'overview.how.1':
    'Voir qui a dépassé son terme : pressez le nombre ; une étiquette au-dessus de la liste dit pourquoi ceux-là.',
  'overview.how.2': 'Voir plus loin : changez « Planifié jusqu’au », en haut.',
  'overview.how.3': 'Se placer à un autre jour : tapez-le sous « Situation au ».',
  'overview.how.4':
    'Lire un graphique en chiffres : ouvrez « Les mêmes chiffres en tableau » ; ses nombres ouvrent aussi leurs lignes.',
  'overview.how.5': 'Voir tout ce qui a été modifié, par qui et quand : « Ouvrir l’historique ».',
  'overview.how.6': 'Revenir d’une liste : Alt+←, ou la première ligne de la navigation.',

  'rotation.answers':
    'Pour qui un terme de l’article 17 finit, quand, et s’il faut une dérogation ; sous « Art. 21 », quels agents de l’État peuvent être désignés à des fonctions en poste.',
  'rotation.read':
    'Chaque ligne est un agent, jugé au jour indiqué au-dessus de la liste et planifié jusqu’au jour à côté. Le verdict dit où il en est : terme dépassé, à terme, indéterminé, sans terme statutaire, pas à terme, sans objet. Le dernier jour légal est compris dans le séjour. Les nombres au-dessus de la liste font ensemble tous les agents.',
  'rotation.how.1':
    'Ne voir que les termes dépassés : pressez le nombre « terme dépassé » ; pressez-le encore pour les quitter.',
  'rotation.how.2':
    'Trouver un agent : Ctrl+K et son nom, de tout écran ; ou Ctrl+F dans la liste.',
  'rotation.how.3':
    'Lire pourquoi : choisissez la ligne et pressez Espace. « Ce que dit l’arrêté », dans le volet, donne la phrase, l’article et les chiffres.',
  'rotation.how.4':
    'Filtrer une colonne : pressez l’entonnoir de son en-tête, ou Alt+↓ dans une de ses cellules ; un clic droit ou Maj+F10 montre tout ce qu’offre une cellule ou un en-tête.',
  'rotation.how.5':
    'Trier par plusieurs colonnes : pressez un en-tête, puis les suivants avec Maj ; ou « Trier ».',
  'rotation.how.6':
    'Choisir les colonnes sous « Colonnes », et les garder sous un nom dans « Vues ».',
  'rotation.how.7':
    'Juger un autre jour : tapez-le sous « Situation au », comme 3/4/27 ou 3 avr 2027.',
  'rotation.how.8':
    'Transmettre la liste : « Exporter » (Ctrl+E) écrit les lignes et les colonnes affichées, dans l’ordre ; « Imprimer » (Ctrl+P) les met sur papier.',

  'comparison.answers':
    'Qui se trouve dans une autre situation un autre jour, ou d’après ce qui était connu un autre jour.',
  'comparison.read':
    'Chaque côté est un jour de planification et, si vous voulez, un jour de connaissance : le dossier tel qu’il était à la fin de ce jour. Une ligne est un agent ; là où quelque chose change, l’ancien est à gauche de la flèche, le nouveau en gras à droite. Ce qui reste est en gris. Les deux côtés planifient autant d’années que la fenêtre.',
  'comparison.how.1':
    'Voir qui arrivera à terme : laissez « Avant » à aujourd’hui, choisissez le jour sous « Après ».',
  'comparison.how.2':
    'Voir ce qui a changé depuis un jour : le même jour des deux côtés, et ce jour de connaissance sous « Avant ».',
  'comparison.how.3':
    'Voir un seul genre de changement : pressez son bouton ; le chiffre est le nombre d’agents.',
  'comparison.how.4':
    'Regarder dans l’autre sens : les flèches entre les deux les intervertissent.',
  'comparison.how.5': 'Ouvrir un agent : pressez son nom.',
  'comparison.how.6':
    'Sur papier ou dans Excel : « Imprimer » prend toutes les lignes filtrées ; « Exporter » les prend toutes.',

  'board.answers':
    'Qui est où et jusqu’à quand, sur douze ans : par agent, ou par fonction avec ses vacances.',
  'board.read':
    'Chaque barre est une affectation ; le trait dressé y marque le dernier jour légal, la partie hachurée le dépasse, un point d’exclamation demande une dérogation. Les barres en tirets sont prévues. La ligne est le jour de la situation, la bande ombrée la période de planification. Sous le calendrier se lit ce que l’arrêté dit de la barre en cours.',
  'board.how.1':
    'Déplacer une barre : faites-la glisser, ou l’un de ses bouts ; au bord, les années défilent. Elle reste tenue : écrivez un motif s’il y en a un, Entrée la dépose, Échap renonce.',
  'board.how.2':
    'La déplacer au clavier : les flèches mènent à la barre, Entrée la saisit, les flèches la déplacent d’un jour, avec Maj d’un mois, Entrée la dépose. Début prend le premier jour, Fin le dernier.',
  'board.how.3':
    'La déplacer par boutons : choisissez la barre, puis les boutons sous le calendrier.',
  'board.how.4': 'Reprendre un déplacement : Ctrl+Z. Chacun est une seule modification.',
  'board.how.5':
    'Voir les vacances : choisissez « Fonctions » ; le hachuré est vacant, jusqu’à la fin de la période.',
  'board.how.6': 'Ne voir que ce qui ne va pas : cochez « Seulement avec problème ».',
};
