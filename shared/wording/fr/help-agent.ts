import type { helpAgent as source } from '../en/help-agent.ts';
import type { WordingOf } from '../wording-of.ts';

/** Aide du dossier d’un agent et de la note qui lui est remise. */
export const helpAgent: WordingOf<typeof source> = {
  'agent.answers':
    'Tout ce qui est enregistré d’un agent, sa situation, et comment on en est arrivé là.',
  'agent.read':
    'Une page en parties, dont la liste est à gauche. Tout se modifie à sa place ; chaque modification est enregistrée et jugée aussitôt, et peut être annulée. Les motifs familiaux et de santé restent cachés tant que vous ne dites pas pourquoi vous les consultez.',
  'agent.how.1':
    'Aller à une partie : pressez son nom à gauche ; Alt+← ramène à l’endroit d’avant.',
  'agent.how.2':
    'Modifier la personne : « Modifier les données de l’agent ». Modifier une ligne : son crayon.',
  'agent.how.3':
    'Ajouter un certificat, une expérience ou une candidature : « Ajouter » sous son tableau.',
  'agent.how.4':
    'Voir qui a changé quoi : « Historique de chaque champ » ; choisissez un tableau à côté.',
  'agent.how.5': 'Remettre une valeur : pressez à côté d’elle le bouton qui commence par Rétablir.',
  'agent.how.6': 'Consulter les motifs sensibles : donnez la raison, puis « Afficher les motifs ».',
  'agent.how.7': 'Remettre à l’agent une page qui explique sa situation : « Note pour l’agent ».',
  'agent.how.8': 'Faire la proposition au ministre : l’enveloppe dans la ligne d’une dérogation.',

  'statement.answers':
    'Une page pour l’agent : où il en est, jusqu’à quand, pourquoi, ce qui suit, à qui s’adresser.',
  'statement.read':
    'Elle est dans la langue du rôle de l’agent, sauf si vous en choisissez une autre. Elle dit ce que dit l’arrêté au jour indiqué, d’après ce qui est enregistré ; ce n’est pas une décision. Ce qui s’imprime est ce que vous voyez.',
  'statement.how.1': 'L’imprimer ou la garder en PDF : « Imprimer ou enregistrer en PDF ».',
  'statement.how.2': 'Choisir une autre langue : FR, NL ou EN, en haut.',
  'statement.how.3': 'Dire qui traite le dossier : une fois, sous « Agent traitant » ; cela reste.',
  'statement.how.4': 'Juger un autre jour : changez « Situation au ».',
  'statement.how.5': 'Corriger ce qui est faux : « Retour » ramène au dossier de l’agent.',

  'proposal.answers':
    'La proposition du Comité de direction au ministre pour une dérogation (art. 17, § 2), telle qu’elle part.',
  'proposal.read':
    'Elle est dans la langue de l’agent, sauf si vous en choisissez une autre. Elle dit ce qui est demandé en jours et en mois, pour quels motifs et avec quelle motivation, ce qu’en dit l’arrêté et d’après quels faits enregistrés, qui décide et qui signe. Sans motivation, sans motif ou sans nouveau dernier jour, elle ne peut pas être faite : des décisions sans motivation ont été annulées.',
  'proposal.how.1':
    'La transmettre : « Faire le fichier Word ». Elle reçoit alors son numéro, une fois pour toutes.',
  'proposal.how.2': 'L’imprimer ou la garder en PDF : « Imprimer ou enregistrer en PDF ».',
  'proposal.how.3':
    'Dire ce qui figure en haut des lettres et qui traite le dossier : « En-tête et agent traitant ».',
  'proposal.how.4':
    'Y mettre des motifs familiaux ou de santé, si la situation personnelle et familiale est un de ses motifs : dites pourquoi au-dessus de la lettre ; la consultation est enregistrée.',
  'proposal.how.5': 'Compléter ce qui manque : « Retour » mène à la dérogation.',
  'proposal.how.6':
    'En faire plusieurs à la fois : « Propositions » au-dessus des dérogations, dans les données.',
};
