import type { help as source } from '../en/help.ts';
import type { WordingOf } from '../wording-of.ts';
import { helpAgent } from './help-agent.ts';
import { helpDecree } from './help-decree.ts';
import { helpNetwork } from './help-network.ts';
import { helpPlan } from './help-plan.ts';
import { helpRecords } from './help-records.ts';

/** Le volet d’aide, et l’aide de chaque écran. */
export const help: WordingOf<typeof source> = {
  ...helpAgent,
  ...helpPlan,
  ...helpDecree,
  ...helpNetwork,
  ...helpRecords,
  title: 'Aide : {{screen}}',
  open: 'Aide',
  close: 'Fermer l’aide',
  'part.answers': 'À quoi cet écran répond',
  'part.read': 'Comment le lire',
  'part.how': 'Comment faire',
  'part.keys': 'Touches ici',
  'part.articles': 'Les articles en cause',
  'part.guide': 'Dans le guide',
  'part.accessibility': 'Accessibilité et contact',
  article: 'Art. {{number}}',
  allKeys: 'Tous les raccourcis',
  guide: 'Lire le § {{section}} ici',
  'guide.loading': 'Ouverture du guide…',
  'accessibility.aim':
    'Le planificateur est conçu selon les règles pour l’accessibilité des contenus WCAG 2.2, niveau AA, et la norme EN 301 549. Chaque écran est vérifié par un outil en trois langues, clair et sombre ; les tâches principales sont éprouvées au clavier seul ; la fenêtre fonctionne à 400 % de zoom, avec les thèmes de contraste de Windows et sans mouvement.',
  'accessibility.lists':
    '« Listes page par page », ici et sous « Apparence », s’adresse à ceux qui se font lire les listes. Les grilles montrent alors cinquante lignes à la fois au lieu d’une liste sans fin, dessinent toutes les colonnes, dans l’ordre de lecture, et disent de chaque cellule si elle est sélectionnée, si elle peut être modifiée, ou si elle a été refusée et pourquoi. « Détacher toutes les colonnes » libère d’un coup celles qui sont épinglées à gauche.',
  'accessibility.limits':
    'Limites connues : il n’a pas encore été éprouvé par des personnes qui emploient chaque jour un lecteur d’écran ; dans les listes larges, les colonnes épinglées à gauche peuvent être lues à part (détachez-les sous « Colonnes ») ; les images du guide ne sont pas décrites une à une.',
  'accessibility.contact':
    'Un obstacle ? Signalez-le au service qui a installé le planificateur dans votre département, avec l’écran et ce que vous vouliez faire ; « À propos… » copie la version. Si la réponse ne vous satisfait pas, le Médiateur fédéral reçoit les plaintes.',
};
