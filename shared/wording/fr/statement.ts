import type { statement as source } from '../en/statement.ts';
import type { FrenchWordingOf } from '../wording-of.ts';

/** The statement handed to an agent. */
export const statement: FrenchWordingOf<typeof source> = {
  screen: 'Note pour l’agent',
  lead: 'Une page, dans la langue de l’agent, à imprimer ou à garder en PDF.',
  language: 'Langue de la note',
  print: 'Imprimer ou enregistrer en PDF',
  loading: 'Préparation de la note…',
  sheet: 'La note telle qu’elle s’imprime',
  'official.title': 'Agent traitant',
  'official.change': 'Modifier l’agent traitant',
  'official.about': 'Demandé une seule fois ; figure sur chaque note et chaque lettre.',
  'official.name': 'Nom',
  'official.capacity': 'Qualité',
  'official.phone': 'Téléphone',
  'official.email': 'Courriel',
  'official.save': 'Enregistrer',
  sender: 'SPF Affaires étrangères, Commerce extérieur et Coopération au Développement',
  invented: 'Démonstration : cette personne est inventée.',
  title: 'Votre situation dans la rotation',
  reference: 'Référence : {{reference}}',
  dated: 'Situation au {{day}}',
  'where.title': 'Où vous en êtes',
  'where.post': 'Depuis le {{day}}, vous êtes en poste : {{place}}.',
  'where.post.function':
    'Depuis le {{day}}, vous êtes en poste : {{place}} (fonction : {{function}}).',
  'where.headquarters': 'Depuis le {{day}}, vous travaillez à l’administration centrale.',
  'where.headquarters.place':
    'Depuis le {{day}}, vous travaillez à l’administration centrale : {{place}}.',
  'where.other': 'Ce qui est enregistré pour vous depuis le {{day}} : {{kind}}.',
  'where.none': 'Aucune affectation n’est enregistrée pour vous au {{day}}.',
  'where.planned': 'Une affectation à venir est enregistrée : {{place}}, à partir du {{day}}.',
  'until.title': 'Jusqu’à quand',
  'until.left_one': 'Selon l’arrêté, votre dernier jour est le {{day}} ; il reste {{count}} jour.',
  'until.left_many':
    'Selon l’arrêté, votre dernier jour est le {{day}} ; il reste {{count}} de jours.',
  'until.left_other':
    'Selon l’arrêté, votre dernier jour est le {{day}} ; il reste {{count}} jours.',
  'until.today': 'Selon l’arrêté, aujourd’hui, {{day}}, est votre dernier jour.',
  'until.over_one': 'Selon l’arrêté, votre dernier jour était le {{day}}, il y a {{count}} jour.',
  'until.over_many':
    'Selon l’arrêté, votre dernier jour était le {{day}}, il y a {{count}} de jours.',
  'until.over_other':
    'Selon l’arrêté, votre dernier jour était le {{day}}, il y a {{count}} jours.',
  'until.none': 'L’arrêté ne fixe pas de dernier jour pour cette période.',
  'until.retirement': 'Votre pension est prévue le {{day}}.',
  'why.title': 'Pourquoi',
  'why.basis':
    'Les règles sont celles de l’arrêté royal du 5 mars 2015 ; l’article est cité chaque fois.',
  'next.title': 'La suite',
  'next.lead':
    'Si tout suit son cours habituel, l’arrêté prévoit pour vous les périodes suivantes :',
  'next.posting': 'en poste',
  'next.headquarters': 'à l’administration centrale',
  'next.period': 'du {{from}} au {{to}}',
  'next.open': 'à partir du {{from}}',
  'next.none': 'D’après ce qui est enregistré, aucune période à venir ne peut être calculée.',
  'next.choice': 'Le poste ou le service n’est pas indiqué ici : il se décide à chaque rotation.',
  'need.title': 'Ce qui doit encore être décidé',
  'missing.title': 'Ce qui nous manque',
  'missing.lead': 'Pour en dire plus, il nous faut : {{facts}}. Si vous l’avez, envoyez-le-nous.',
  'missing.none': 'Aucun fait ne manque pour dire où vous en êtes.',
  close:
    'Cette page explique ce que dit l’arrêté, d’après ce qui est enregistré à cette date. Ce n’est pas une décision. Quelque chose est faux ou peu clair ? Écrivez ou appelez ; vous pouvez consulter votre dossier et le faire corriger.',
  contact: 'Votre contact',
  'contact.none': 'L’agent traitant n’a pas encore été désigné.',
};
