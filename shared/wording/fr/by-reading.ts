import type { byReading as source } from '../en/by-reading.ts';
import type { FrenchWordingOf } from '../wording-of.ts';

/** What the rules say only under a reading other than the default. */
export const byReading: FrenchWordingOf<typeof source> = {
  MISSION_LENGTH:
    'La mission internationale {{period}} compte comme une affectation en poste quelle que soit sa durée, selon la lecture retenue pour A3 ({{article}}).',
  SUMMER_MOVEMENT:
    'La période commencée le {{from}} prend fin le {{to}}, dans le mouvement d’été le plus proche du {{statutory_last_day}} : aucune décision n’est nécessaire, selon la lecture retenue pour A6 ({{article}}).',
  EARLY_RETURN:
    'L’affectation en poste commencée le {{from}} a été écourtée le {{to}}, avant le {{statutory_last_day}}, et compte comme une affectation, selon la lecture retenue pour A5 ({{article}}).',
  EARLIER_END_UNKNOWN:
    'La même personne a été désignée dans la fonction {{function}} à partir du {{earlier_from}}, sans fin enregistrée : on ne peut dire si les quatre ans au total sont respectés ({{article}}).',
  RENEWED_WITHIN_FOUR_YEARS:
    'Renouvellement de la désignation dans la fonction {{function}} à partir du {{earlier_from}} : il restait {{days}} des quatre ans, ce que permet la lecture retenue pour A8 ({{article}}).',
  OVER_FOUR_YEARS_IN_ALL:
    'Renouvellement de la désignation dans la fonction {{function}} à partir du {{earlier_from}} : il ne restait que {{days}} des quatre ans ({{article}}).',
  EARLIER_MISSION_END_UNKNOWN:
    'La même personne a exercé la même mission à partir du {{earlier_from}}, sans fin enregistrée : on ne peut dire si les quatre ans au total sont respectés ({{article}}).',
  MISSION_WITHIN_FOUR_YEARS_IN_ALL:
    'Renouvellement de la mission exercée par la même personne à partir du {{earlier_from}} : il restait {{days}} des quatre ans, ce que permet la lecture retenue pour A8 ({{article}}).',
  MISSION_OVER_FOUR_YEARS_IN_ALL:
    'Renouvellement de la mission exercée par la même personne à partir du {{earlier_from}} : il ne restait que {{days}} des quatre ans ({{article}}).',
  TEST_DAY_UNKNOWN:
    'Le jour auquel s’apprécie la priorité des anciennes carrières n’est pas enregistré ({{article}}).',
  'step.byReading': 'Selon la lecture retenue : {{lawful_last_day}}.',
};
