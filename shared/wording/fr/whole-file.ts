import type { wholeFile as source } from '../en/whole-file.ts';
import type { FrenchWordingOf } from '../wording-of.ts';

/** What the rules say of posts, allocations, signatures, missions and languages of a whole file. */
export const wholeFile: FrenchWordingOf<typeof source> = {
  DECISION_UNKNOWN:
    'Les dates de proposition et de décision de l’affectation à partir du {{from}} ne sont pas renseignées ({{article}}).',
  AWAITS_PROPOSAL:
    'Prévue à partir du {{from}} : le Comité de direction ne l’a pas encore proposée ({{article}}).',
  AWAITS_DECISION:
    'Prévue à partir du {{from}}, proposée le {{proposed_on}} : pas encore décidée ({{article}}).',
  SIGNATORY: '{{authority}} ({{article}}).',
  'authority.king': 'le Roi affecte, par arrêté royal',
  'authority.minister': 'le Ministre affecte, par arrêté ministériel',
  A9: 'Une lecture, à confirmer : l’art. 20 parle des chefs des postes, l’art. 1, 10° n’y compte pas les chefs de consulat ({{article}}).',
  HEAD_OF_POST_NOT_RECORDED:
    'Provisoire : il n’est pas renseigné si la fonction est celle d’un chef de poste ({{article}}).',
  INSIDE_MISSION_NOT_RECORDED:
    'Provisoire : il n’est pas renseigné si le consulat général est établi au sein d’une mission diplomatique ({{article}}).',
  PLACE_UNKNOWN:
    'Provisoire : personne n’a décrit le lieu de la fonction, ni comme poste ni comme service ({{article}}).',
  NOT_A_POST: 'Un bureau diplomatique n’est pas un poste au sens de l’art. 1 ({{article}}).',
  FUNCTION_NOT_VALID: 'La fonction n’existe pas ce jour-là ({{article}}).',
  NOT_YET_DUE:
    'L’affectation actuelle finit légalement le {{last_day}} ; la quitter pour une fonction vacante à partir du {{vacant_from}} demande une décision du Ministre (art. 17, § 2 ; {{article}}).',
  PUBLICATION_UNKNOWN: 'La date de publication de l’appel n’est pas renseignée ({{article}}).',
  LODGING_UNTIL:
    'Publié le {{published_on}} : les candidatures peuvent être introduites jusqu’au {{last_day}} ({{article}}).',
  LODGING_UNKNOWN: 'On ne peut dire si la candidature a été valablement introduite ({{article}}).',
  START_UNKNOWN: 'Le début de la mission n’est pas renseigné ({{article}}).',
  MISSION_EXPERIENCE_UNKNOWN:
    'Le titulaire n’est pas dans le fichier : l’expérience ne peut être mesurée ({{article}}).',
  DEGREE_BALANCED:
    'Degré {{degree}} : {{fr}} du rôle français, {{nl}} du rôle néerlandais ({{article}}).',
  DEGREE_IMBALANCE:
    'Degré {{degree}} : {{fr}} du rôle français, {{nl}} du rôle néerlandais ; la différence est de {{difference}} ({{article}}).',
  DEGREE_UNKNOWN:
    '{{fr}} du rôle français et {{nl}} du rôle néerlandais sont sans degré renseigné ({{article}}).',
  SECOND_LANGUAGE_HELD:
    'La preuve de la seconde langue a été obtenue le {{obtained_on}} ({{article}}).',
  SECOND_LANGUAGE_LACKING:
    'Aucune preuve de la seconde langue n’est dans le fichier au {{on}} ({{article}}).',
};
