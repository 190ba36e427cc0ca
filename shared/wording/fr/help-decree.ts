import type { helpDecree as source } from '../en/help-decree.ts';
import type { WordingOf } from '../wording-of.ts';

/** Aide des écrans qui portent sur un article ou un autre. */
export const helpDecree: WordingOf<typeof source> = {
  'replacement.answers':
    'Qui agit lorsque le chef d’un poste, le Président ou un autre titulaire à l’administration centrale est empêché.',
  'replacement.read':
    'Le premier du classement agit. Chaque colonne est une étape du texte : classe, ancienneté dans celle-ci, séjour au poste. « à égalité » marque ceux que le texte ne départage pas ; une personne choisit alors.',
  'replacement.how.1':
    'Trouver qui remplace un chef de poste : choisissez « Dans un poste (art. 15) », puis le poste ; le premier du classement agit.',
  'replacement.how.2': 'Aller droit à un poste : Ctrl+K et sa ville.',
  'replacement.how.3': 'Demander un autre jour : changez « Situation au », en haut.',
  'replacement.how.4':
    'Voir pourquoi quelqu’un n’est pas classé : « Comment se fait le classement » nomme ceux qui n’y entrent pas.',
  'replacement.how.5':
    'Remplacer le Président ou un autre titulaire : choisissez « À l’administration centrale (art. 13-14) ».',
  'replacement.how.6': 'Ouvrir un des agents : pressez son nom.',

  'missions.answers':
    'Jusqu’à quand on peut postuler à une mission spéciale, quelles pièces manquent encore, et quelles candidatures sont arrivées à temps.',
  'missions.read':
    'À gauche, les missions du fichier ; à droite, celle qui est choisie. Le calendrier compte dix jours ouvrables dès le lendemain de la publication ; les jours non comptés disent pourquoi. Dessous, chaque pièce est là ou manque.',
  'missions.how.1':
    'Ne compter qu’un délai : tapez le jour de publication sous « Dix jours ouvrables ».',
  'missions.how.2': 'Enregistrer une mission : « Nouvelle mission spéciale », un code et un objet.',
  'missions.how.3': 'Modifier un champ : tapez-y ; Entrée ou en sortir enregistre.',
  'missions.how.4':
    'Ajouter une candidature : tapez le nom du candidat, puis « Ajouter une candidature ».',
  'missions.how.5': 'Cocher une pièce arrivée : la liste « Pièces ».',
  'missions.how.6': 'Revenir en arrière : Ctrl+Z.',

  'balance.answers':
    'Si les fonctions en poste sont réparties également entre les deux rôles linguistiques, degré par degré.',
  'balance.read':
    'À chaque degré, la différence entre FR et NL peut être 0, ou 1 si leur nombre est impair. Le graphique montre la même chose par semestre : au-dessus de la ligne plus de FR, dessous plus de NL ; un point creux est un déséquilibre. Les postes pris un à un sont donnés pour information.',
  'balance.how.1': 'Demander un autre jour : changez « Situation au », en haut.',
  'balance.how.2':
    'Lire le graphique en chiffres : ouvrez dessous « Les mêmes données en tableau ».',
  'balance.how.3': 'Voir quel degré est en déséquilibre : la colonne « Verdict ».',
  'balance.how.4':
    'Trouver ce qui manque : un degré « non enregistré » attend une classe ou un niveau.',
  'balance.how.5': 'Compter autrement les degrés : l’écran « Lectures », doute sur les degrés.',

  'decree.answers':
    'Ce que dit chaque article de l’arrêté, dans quelle version, et ce que le planificateur en fait.',
  'decree.read':
    'Les articles sont à gauche ; ceux qui sont jugés donnent des constats, ceux qui sont enregistrés ou montrés n’en donnent pas. À droite, les versions, les règles et leurs exemples, et combien de constats de votre fichier reposent sur l’article.',
  'decree.how.1':
    'Trouver un article : tapez un de ses mots, ou son numéro, au-dessus de la liste.',
  'decree.how.2': 'Voir la version d’un jour : tapez le jour sous le texte.',
  'decree.how.3':
    'Voir ce qu’il fait dans votre fichier : la partie sur le fichier, et son lien vers la liste.',
  'decree.how.4':
    'Poser une question sur les art. 20 à 22 : remplissez le formulaire ; la réponse cite ses motifs.',
  'decree.how.5': 'Venir d’un constat : pressez l’article que cite toute phrase.',
  'decree.how.6': 'Revenir : Alt+←.',

  'readings.answers':
    'Là où le texte laisse un doute, comment le planificateur le lit, et ce qu’une autre lecture changerait dans votre fichier.',
  'readings.read':
    'Chaque carte est un doute, avec les lectures qu’il admet. À côté de chacune, combien de verdicts elle changerait au jour jugé. La lecture retenue est cochée ; un bandeau dit quand ce n’est pas celle du catalogue.',
  'readings.how.1': 'Lire les raisons : ouvrez « Note juridique » sur la carte.',
  'readings.how.2': 'Voir ce qui changerait : pressez « Lesquels » à côté d’une lecture.',
  'readings.how.3':
    'Fixer une autre lecture : cochez-la, puis « Fixer la lecture », avec un motif.',
  'readings.how.4': 'Revenir en arrière : Ctrl+Z, ou cochez la lecture d’avant.',
  'readings.how.5': 'Voir qui a fixé quoi, et pourquoi : Menu, « Historique… ».',
};
