import type { definitionsAndHistory as source } from '../en/definitions-and-history.ts';
import type { WordingOf } from '../wording-of.ts';

/** What the rules of arts 1, 23 and 24 say, in sentences. */
export const definitionsAndHistory: WordingOf<typeof source> = {
  PLACE_NOT_DESCRIBED:
    'Ce lieu n’est décrit nulle part : on ne peut pas dire si c’est un poste ({{article}}).',
  IS_HEADQUARTERS: 'Un service de l’administration centrale n’est pas un poste ({{article}}).',
  IS_DIPLOMATIC_MISSION:
    'Une ambassade ou une représentation permanente est une mission diplomatique, donc un poste : y servir est une affectation en poste ({{article}}).',
  IS_CONSULAR_POST:
    'Un poste consulaire de carrière est un poste : y servir est une affectation en poste ({{article}}).',
  IS_HONORARY:
    'Un poste consulaire honoraire n’a pas d’agents affectés : il est hors du mouvement ({{article}}).',
  PARENT_UNKNOWN:
    'Un bureau diplomatique compte auprès de son ambassade, qui n’est pas enregistrée ({{article}}).',
  COUNTS_AT_PARENT:
    'Un bureau diplomatique ne figure pas parmi les postes ; le temps passé là compte auprès de son ambassade {{supervising_post}} ({{article}}).',
  HEAD_FIRST_WORDING:
    'Le {{on}}, la première rédaction de cette définition s’appliquait ; une personne doit la lire ({{article}}).',
  NOT_HEAD_OF_POST: 'Ce n’est pas une fonction de chef de poste ({{article}}).',
  NARROW_HEAD_OF_POST:
    'Chef d’une mission diplomatique, ou d’un consulat général établi en dehors d’une mission : chef de poste ({{article}}).',
  WIDE_HEAD_OF_POST:
    'Chef d’un consulat de carrière : hors de cette définition, mais parmi les chefs des postes de l’art. 20 dans sa lecture large ({{article}}).',
  ATTACHED_WHERE: 'Le lieu auquel l’agent est adjoint n’est pas enregistré ({{article}}).',
  ATTACHED_ELSEWHERE:
    'L’article n’adjoint des agents d’autres départements qu’à des postes : une personne doit examiner le cas ({{article}}).',
  ATTACHED_TO_POST:
    'Adjoint à un poste par un autre département : sur la liste du poste, mais hors mouvement, remplacement et désignation ({{article}}).',
  KEPT_AS_HISTORY:
    'A commencé le {{from}}, avant le {{in_force_since}} : gardé comme historique, sans être jugé ({{article}}).',
  UNDER_THE_DECREE:
    'A commencé le {{from}}, sous l’arrêté, en vigueur depuis le {{in_force_since}} ({{article}}).',
};
