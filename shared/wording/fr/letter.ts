import type { letter as source } from '../en/letter.ts';
import type { FrenchWordingOf } from '../wording-of.ts';

/** What the letters say that leave the house. */
export const letter: FrenchWordingOf<typeof source> = {
  sender: 'SPF Affaires étrangères, Commerce extérieur et Coopération au Développement',
  'reference.number': 'Notre référence',
  'reference.draft': 'pas encore numérotée',
  'reference.date': 'Date',
  'reference.official': 'Agent traitant',
  'reference.capacity': 'Qualité',
  'reference.phone': 'Téléphone',
  'reference.email': 'Courriel',
  'addressee.F': 'À Madame la Ministre des Affaires étrangères',
  'addressee.M': 'À Monsieur le Ministre des Affaires étrangères',
  'addressee.neutral': 'Ministre des Affaires étrangères',
  'salutation.F': 'Madame la Ministre,',
  'salutation.M': 'Monsieur le Ministre,',
  'salutation.neutral': 'Madame la Ministre, Monsieur le Ministre,',
  'person.F': 'Madame {{name}}',
  'person.M': 'Monsieur {{name}}',
  'person.neutral': '{{name}}',
  'mark.draft': 'Projet : cette proposition n’a pas encore de numéro.',
  'mark.invented': 'Démonstration : cette personne est inventée.',
  'mark.sensitive':
    'Confidentiel : contient des données familiales ou de santé. Réservé à ceux qui traitent ce dossier.',
  'mark.reading':
    'Texte anglais pour lecture ; la proposition elle-même est en français ou en néerlandais.',
  title: 'Proposition motivée du Comité de direction',
  'subtitle.shorten': 'Raccourcissement d’une période (art. 17, § 2) : {{person}}',
  'subtitle.extend': 'Prolongation d’une période (art. 17, § 2) : {{person}}',
  'subtitle.sequence': 'Dérogation à la succession des affectations (art. 17, § 2) : {{person}}',
  foot: '{{reference}}, {{title}}',
  'request.title': 'Proposition',
  'request.shorten':
    'Le Comité de direction propose de raccourcir l’affectation suivante de {{person}} : {{assignment}}, commencée le {{from}}.',
  'request.extend':
    'Le Comité de direction propose de prolonger l’affectation suivante de {{person}} : {{assignment}}, commencée le {{from}}.',
  'request.sequence':
    'Le Comité de direction propose de déroger à la succession des affectations pour {{person}} : {{assignment}}, à partir du {{from}}.',
  'request.day.shorten':
    'Selon l’art. 17, § 1er, le dernier jour est le {{statutory}}. Il deviendrait le {{day}} : {{days}} ({{length}}) de moins.',
  'request.day.extend':
    'Selon l’art. 17, § 1er, le dernier jour est le {{statutory}}. Il deviendrait le {{day}} : {{days}} ({{length}}) de plus.',
  'request.day.open':
    'Le dernier jour deviendrait le {{day}} ; l’arrêté ne donne pas de jour à partir duquel compter.',
  'request.keepsNone':
    'Après cette période à l’administration centrale, plus aucune affectation en poste ne compterait parmi les deux.',
  'request.keeps_one':
    'Après cette période à l’administration centrale, {{count}} affectation en poste compterait encore parmi les deux.',
  'request.keeps_many':
    'Après cette période à l’administration centrale, {{count}} affectations en poste compteraient encore parmi les deux.',
  'request.keeps_other':
    'Après cette période à l’administration centrale, {{count}} affectations en poste compteraient encore parmi les deux.',
  days_one: '{{count}} jour',
  days_many: '{{count}} de jours',
  days_other: '{{count}} jours',
  months_one: '{{count}} mois',
  months_many: '{{count}} de mois',
  months_other: '{{count}} mois',
  'length.both': '{{months}} et {{days}}',
  'person.title': 'L’agent',
  'person.name': 'Nom',
  'person.staff_number': 'Matricule',
  'person.career': 'Carrière',
  'person.class': 'Classe',
  'person.language_role': 'Rôle linguistique',
  'person.appointed_on': 'Date de nomination',
  none: 'aucune donnée enregistrée',
  'basis.title': 'Base légale',
  'basis.rhythm':
    'Art. 17, § 1er, al. 2 et 3 de l’arrêté royal du 5 mars 2015 : après deux affectations en poste de quatre ans, trois ans à l’administration centrale ; puis de nouveau deux affectations en poste.',
  'basis.length':
    'Art. 17, § 2, al. 1, 1° : sur proposition motivée du Comité de direction, le ministre peut raccourcir ou prolonger ces périodes.',
  'basis.sequence':
    'Art. 17, § 2, al. 1, 2° : sur proposition motivée du Comité de direction, le ministre peut déroger à la succession des affectations.',
  'basis.grounds':
    'Art. 17, § 2, al. 2 : le Comité peut le faire en raison de l’intérêt du service (1°), du rang de pénibilité du poste (2°) ou de la situation personnelle et familiale de l’agent (3°).',
  'basis.decision':
    'La dérogation est décidée par le ministre, par arrêté ministériel, aussi pour un chef de poste.',
  'basis.act.king': 'L’affectation elle-même est faite par le Roi, par arrêté royal (art. 20).',
  'basis.act.minister':
    'L’affectation elle-même est faite par le ministre, par arrêté ministériel (art. 20).',
  'basis.act.unknown':
    'Qui fait l’affectation (art. 20) n’est pas connu : aucune fonction n’est enregistrée.',
  'basis.act.doubt':
    'À vérifier : une donnée ou la lecture de l’arrêté reste ouverte sur ce point.',
  'reasons.title': 'Motifs et motivation',
  'reasons.grounds': 'Motifs invoqués :',
  'ground.service': 'intérêt du service (art. 17, § 2, al. 2, 1°)',
  'ground.hardship': 'rang de pénibilité du poste (art. 17, § 2, al. 2, 2°)',
  'ground.hardship.ranks': 'rang de pénibilité du poste (art. 17, § 2, al. 2, 2°) : {{ranks}}',
  'ground.family': 'situation personnelle et familiale de l’agent (art. 17, § 2, al. 2, 3°)',
  'ground.other':
    'un autre motif, sur lequel l’art. 17, § 2, al. 2 ne permet pas de fonder cette proposition',
  'rank.since': 'rang {{rank}} depuis le {{from}}',
  'rank.period': 'rang {{rank}} du {{from}} au {{to}}',
  'reasons.recorded': 'Motivation du Comité :',
  'personal.title': 'Situation personnelle et familiale',
  'personal.none': 'Rien n’est enregistré.',
  'personal.one': '{{kind}} : {{text}}',
  'personal.family': 'Famille',
  'personal.health': 'Santé',
  'personal.other': 'Autre',
  'findings.title': 'Ce qu’en dit l’arrêté',
  'findings.none':
    'La carrière enregistrée ne montre aucun écart pour lequel cette dérogation serait nécessaire.',
  'findings.article': 'Article',
  'findings.finding': 'Constat',
  'findings.facts': 'Faits',
  'facts.title': 'Faits sur lesquels elle repose',
  'facts.number': 'N°',
  'facts.fact': 'Fait',
  'facts.from': 'Du',
  'facts.to': 'Au (inclus)',
  'facts.act': 'État',
  'facts.stay': '{{kind}} : {{place}}',
  'facts.stay.function': '{{kind}} : {{place}}, {{function}}',
  'facts.derogation': 'dérogation : {{kind}}',
  'facts.proposed': 'proposée le {{day}}',
  'facts.decided': '{{decision}} le {{day}}',
  'missing.title': 'Ce qui manque',
  'missing.none': 'Aucune donnée ne manque.',
  'missing.session': 'Le jour de la séance du Comité n’est pas enregistré.',
  'missing.facts': 'À trouver : {{facts}}.',
  'procedure.title': 'Procédure',
  'procedure.session': 'Séance du Comité de direction',
  'procedure.decision': 'Décision du ministre',
  'procedure.decided': '{{decision}} le {{day}}',
  'procedure.undated': '{{decision}}, jour non enregistré',
  'procedure.open': 'non enregistrée',
  'sign.committee': 'Pour le Comité de direction',
  'sign.minister': 'Décision du ministre',
  'sign.name': 'Nom et qualité :',
  'sign.date': 'Date :',
  'sign.signature': 'Signature :',
  'sign.choice': 'Approuvée / Refusée',
  'file.one': 'Proposition {{reference}} {{agent}}',
  'file.invented': '(démo)',
};
