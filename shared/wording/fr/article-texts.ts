import type { articleTexts as source } from '../en/article-texts.ts';
import type { WordingOf } from '../wording-of.ts';

/** What each article is about, and what the planner does with it, in our own words. */
export const articleTexts: WordingOf<typeof source> = {
  'title.1': 'Définitions',
  'title.2': 'Composition du SPF',
  'title.3': 'Services de l’administration centrale',
  'title.4': 'Organisation des services',
  'title.5': 'Sortes de postes',
  'title.6': 'Classification des postes',
  'title.7': 'Tâches pour et par des États tiers',
  'title.8': 'Personnel contractuel des postes',
  'title.9': 'Matériel, archives, correspondance',
  'title.10': 'Compétences du président',
  'title.11': 'Ce que propose le Comité de direction',
  'title.12': 'Autorité du chef de la mission',
  'title.13': 'Empêchement du président',
  'title.14': 'Empêchement d’un autre titulaire',
  'title.15': 'Intérim d’un chef de poste',
  'title.16': 'Délégation',
  'title.17': 'Le rythme des affectations',
  'title.18': 'Procédure et compétences',
  'title.19': 'Conditions pour les chefs de poste',
  'title.20': 'Qui signe une affectation',
  'title.21': 'Agents de l’État dans une fonction en poste',
  'title.22': 'Missions spéciales',
  'title.23': 'Agents d’autres départements',
  'title.24': 'Fin du règlement de 1999',
  'title.25': 'Priorité des anciennes carrières',
  'title.47': 'Lois linguistiques : équilibre et seconde langue',
  'does.1':
    'Le planificateur déduit de la nature du lieu s’il s’agit d’un poste, et de la fonction et du lieu s’il s’agit d’un chef de poste. Les rangs de pénibilité sont enregistrés par poste et par période.',
  'does.2':
    'Chaque affectation est enregistrée soit dans un poste, soit dans un service de l’administration centrale ; le rythme repose sur cette distinction.',
  'does.3':
    'Les services figurent comme lieux d’affectation. La manière dont leur travail est organisé ne change aucun verdict.',
  'does.4':
    'Qui organise un service et qui tranche un conflit de compétences est sans effet sur les affectations.',
  'does.5':
    'La nature de chaque poste est enregistrée et lue par les art. 1er, 15 et 20. Les postes honoraires restent hors du mouvement.',
  'does.6':
    'La classification arrêtée par le ministre est introduite avec le poste ; le planificateur ne la déduit jamais.',
  'does.7':
    'Dit si un agent peut défendre les intérêts d’un État tiers ; son propre cycle continue. Le personnel prêté par un État tiers n’entre ni dans le mouvement, ni dans l’intérim, ni dans les désignations, et un poste belge géré par un État tiers n’a pas de vacance belge.',
  'does.8':
    'Le personnel contractuel n’a pas de place dans le mouvement et ne peut être désigné selon l’art. 21 ; le contrat n’est enregistré que pour cela.',
  'does.9': 'Concerne le fonctionnement des postes, pas les personnes qui y servent.',
  'does.10':
    'Qui ouvre un fichier en voit la totalité, le président compris ; l’historique dit ce qui a changé, quand, par qui et pourquoi.',
  'does.11':
    'Demande, pour chaque attribution décidée depuis le 29/07/2018, si le Comité l’a d’abord proposée, et signale les décisions qui s’en écartent.',
  'does.12':
    'Chaque poste consulaire et bureau diplomatique indique la mission dont il dépend. Les droits du chef de mission ne changent aucune affectation.',
  'does.13':
    'Classe les titulaires de fonctions de management et d’encadrement selon leurs jours dans ces fonctions au SPF et nomme qui remplace.',
  'does.14':
    'Vérifie si la personne choisie par le titulaire absent est un agent de l’État du SPF.',
  'does.15':
    'Classe les agents de carrière d’un poste par classe, ancienneté de classe et durée sur place, motive chaque rang et signale les égalités que le texte laisse.',
  'does.16':
    'Une signature déléguée ne change pas la compétence ; l’acte de chaque affectation est enregistré tel qu’il a été signé.',
  'does.17':
    'Lit chaque carrière comme une suite d’affectations en poste et de périodes à l’administration centrale, en compte les derniers jours légaux, projette la suite et dit quels écarts demandent, ont ou n’ont pas une décision du ministre.',
  'does.18':
    'Signale quand un candidat qui a les compétences fixées pour une fonction spécifique est classé après un candidat qui ne les a pas. La procédure elle-même revient au ministre.',
  'does.19':
    'Tient une liste de conditions, vide tant que le Roi n’en fixe pas, et les vérifie pour les agents de la carrière extérieure proposés comme chef de poste.',
  'does.20':
    'Dit pour chaque fonction si c’est le Roi ou le ministre qui affecte, et par quel acte ; les doutes sont signalés.',
  'does.21':
    'Suit chaque vacance à travers les deux appels, juge chaque condition au jour du dépôt de la candidature et contrôle la durée et le renouvellement des désignations.',
  'does.22':
    'Compte les dix jours ouvrables, contrôle la personne, la candidature et les pièces d’une mission spéciale, ainsi que sa durée.',
  'does.23':
    'Les agents adjoints figurent sur la liste de leur poste et restent hors du mouvement, de l’intérim, de la signature et des désignations.',
  'does.24':
    'Ce qui a commencé avant le 30/03/2015 est gardé comme historique et compté, sans être jugé.',
  'does.25':
    'Jusqu’au 29/03/2023, marquait les candidats dont l’ancienne carrière correspondait à celle à laquelle la fonction revenait.',
  'does.47':
    'Compte les rôles linguistiques français et néerlandais par degré, tous postes ensemble, et signale un déséquilibre ; jamais poste par poste. La preuve de la seconde langue est une condition de l’art. 21.',
};
