import type { byReading as source } from '../en/by-reading.ts';
import type { WordingOf } from '../wording-of.ts';

/** What the rules say only under a reading other than the default. */
export const byReading: WordingOf<typeof source> = {
  MISSION_LENGTH:
    'De internationale opdracht {{period}} telt als een toewijzing op post, ongeacht haar duur, volgens de gebruikte lezing voor A3 ({{article}}).',
  SUMMER_MOVEMENT:
    'De periode die begon op {{from}}, eindigt op {{to}}, in de zomerbeweging die het dichtst bij {{statutory_last_day}} ligt: er is geen beslissing nodig, volgens de gebruikte lezing voor A6 ({{article}}).',
  EARLY_RETURN:
    'De toewijzing op post die begon op {{from}}, werd op {{to}} afgebroken, vóór {{statutory_last_day}}, en telt als een toewijzing, volgens de gebruikte lezing voor A5 ({{article}}).',
  EARLIER_END_UNKNOWN:
    'Dezelfde persoon werd vanaf {{earlier_from}} aangewezen voor de functie {{function}}, zonder geregistreerd einde: of de vier jaar in totaal in acht worden genomen, valt niet te zeggen ({{article}}).',
  RENEWED_WITHIN_FOUR_YEARS:
    'Hernieuwing van de aanwijzing voor de functie {{function}} vanaf {{earlier_from}}: van de vier jaar bleven {{days}} over, wat de gebruikte lezing voor A8 toelaat ({{article}}).',
  OVER_FOUR_YEARS_IN_ALL:
    'Hernieuwing van de aanwijzing voor de functie {{function}} vanaf {{earlier_from}}: van de vier jaar bleven slechts {{days}} over ({{article}}).',
  EARLIER_MISSION_END_UNKNOWN:
    'Dezelfde persoon had dezelfde zending vanaf {{earlier_from}}, zonder geregistreerd einde: of de vier jaar in totaal in acht worden genomen, valt niet te zeggen ({{article}}).',
  MISSION_WITHIN_FOUR_YEARS_IN_ALL:
    'Hernieuwing van de zending die dezelfde persoon had vanaf {{earlier_from}}: van de vier jaar bleven {{days}} over, wat de gebruikte lezing voor A8 toelaat ({{article}}).',
  MISSION_OVER_FOUR_YEARS_IN_ALL:
    'Hernieuwing van de zending die dezelfde persoon had vanaf {{earlier_from}}: van de vier jaar bleven slechts {{days}} over ({{article}}).',
  TEST_DAY_UNKNOWN:
    'De dag waarop de voorrang van de vroegere loopbanen wordt getoetst, is niet geregistreerd ({{article}}).',
  'step.byReading': 'Volgens de gebruikte lezing: {{lawful_last_day}}.',
};
