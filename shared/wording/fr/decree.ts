import type { decree as source } from '../en/decree.ts';
import type { FrenchWordingOf } from '../wording-of.ts';

/** What the answers on arts 15, 20, 21 and 22 and the language balance show. */
export const decree: FrenchWordingOf<typeof source> = {
  'signatory.king': 'Le Roi, par arrêté royal',
  'signatory.minister': 'Le ministre, par arrêté ministériel',
  'flag.A9':
    'Une lecture à confirmer : l’art. 20 parle des chefs des postes, l’art. 1er, 10° n’y compte pas les chefs de consulat.',
  'flag.HEAD_OF_POST_NOT_RECORDED':
    'Provisoire : on ne sait pas si la fonction est une fonction de chef de poste.',
  'flag.INSIDE_MISSION_NOT_RECORDED':
    'Provisoire : on ne sait pas si le consulat général est établi au sein d’une mission diplomatique.',
  'flag.PLACE_UNKNOWN':
    'Provisoire : le lieu de la fonction n’est décrit ni comme poste ni comme service.',
  'flag.NOT_A_POST': 'Un bureau diplomatique n’est pas un poste au sens de l’art. 1er.',
  'flag.HONORARY': 'Un poste honoraire est hors du mouvement.',
  'flag.FUNCTION_NOT_VALID': 'La fonction n’existe pas ce jour-là.',
  'flag.BEFORE_DECREE':
    'Ce jour-là, l’arrêté n’était pas encore d’application : il est entré en vigueur le 30/03/2015.',
  'deadline.first_day': 'Premier des dix jours ouvrables',
  'deadline.last_day': 'Dernier jour, jusqu’à minuit à Bruxelles',
  'deadline.date': 'Non compté',
  'deadline.why': 'Parce que',
  'day.saturday': 'samedi',
  'day.sunday': 'dimanche',
  'day.new_year': 'jour de l’an',
  'day.easter_monday': 'lundi de Pâques',
  'day.labour_day': 'fête du Travail',
  'day.ascension': 'Ascension',
  'day.whit_monday': 'lundi de Pentecôte',
  'day.national_day': 'fête nationale',
  'day.assumption': 'Assomption',
  'day.all_saints': 'Toussaint',
  'day.armistice': 'Armistice',
  'day.christmas': 'Noël',
  'day.all_souls': 'jour des Morts',
  'day.kings_feast': 'fête du Roi',
  'day.boxing_day': '26 décembre',
  'stage.S1': 'S1 : premier appel, adressé aux seules carrières',
  'stage.S2': 'S2 : le premier appel a amené un candidat des carrières ; l’art. 21 est fermé',
  'stage.S3': 'S3 : aucun candidat des carrières ; second appel, agents de l’État compris',
  'stage.S4': 'S4 : le second appel a amené un candidat des carrières, qui a la priorité',
  'stage.S5': 'S5 : aucun candidat des carrières ; le Comité examine les agents de l’État',
  rank: 'Rang',
  class_since: 'Classe depuis',
  at_post_since: 'Au poste depuis',
  degree: 'Degré',
  candidacies: 'Candidatures',
  designations: 'Désignations',
};
