import type { helpNetwork as source } from '../en/help-network.ts';
import type { WordingOf } from '../wording-of.ts';

/** Aide des postes et de leur carte. */
export const helpNetwork: WordingOf<typeof source> = {
  'post.answers':
    'Tout d’un poste : ses fonctions et leurs titulaires au fil du temps, ce qui devient vacant, ses rangs de pénibilité, et qui sa fermeture touche.',
  'post.read':
    'Chaque fonction est un couloir, chaque barre un titulaire ; les tirets sont le prévu, le gris le passé. Un trait dans une barre dit que le rang de pénibilité y a changé. Le tableau dessous nomme ce qui devient vacant dans la période, et pourquoi.',
  'post.how.1': 'Aller à un autre poste : Ctrl+K et sa ville.',
  'post.how.2': 'Modifier le poste lui-même : « Modifier le poste ».',
  'post.how.3':
    'Ajouter une fonction : « Ajouter une fonction » ; le crayon à côté en modifie une.',
  'post.how.4': 'Enregistrer un rang dès un jour : « Ajouter un rang de pénibilité ».',
  'post.how.5':
    'Voir qui remplace le chef : la ligne sur l’art. 15, et son lien vers le classement.',
  'post.how.6': 'Ouvrir un titulaire : pressez son nom.',
  'post.how.7': 'Voir ce qui a changé ici et rétablir une valeur : l’historique en fin de page.',
  'posts.answers':
    'Où sont les postes, à quel point chacun est pénible, qui est en place, et ce qu’il y a à pourvoir.',
  'posts.read':
    'La carte et la liste montrent les mêmes postes. Une marque est colorée selon le rang de pénibilité ou les vacances, et porte aussi le chiffre. Un poste dont la ville est inconnue est au milieu de son pays.',
  'posts.how.1': 'Colorer la carte autrement : choisissez sous « Coloré selon ».',
  'posts.how.2': 'S’approcher : choisissez une « Région », ou + et − sur la carte.',
  'posts.how.3':
    'Parcourir la carte au clavier : Tab vers les postes, les flèches vers le suivant dans cette direction.',
  'posts.how.4': 'Ouvrir un poste : Entrée sur sa marque, ou pressez son nom dans la liste.',
  'posts.how.5': 'Trouver des postes dans la liste : tapez au-dessus, ou triez par une colonne.',
  'posts.how.6': 'Demander un autre jour : changez « Situation au », en haut.',
};
