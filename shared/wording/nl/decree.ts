import type { decree as source } from '../en/decree.ts';
import type { WordingOf } from '../wording-of.ts';

/** What the answers on arts 15, 20, 21 and 22 and the language balance show. */
export const decree: WordingOf<typeof source> = {
  'signatory.king': 'De Koning, bij koninklijk besluit',
  'signatory.minister': 'De minister, bij ministerieel besluit',
  'flag.A9':
    'Een lezing die nog te bevestigen is: art. 20 spreekt van de hoofden van de posten, art. 1, 10° rekent de hoofden van consulaten daar niet toe.',
  'flag.HEAD_OF_POST_NOT_RECORDED':
    'Voorlopig: het is niet geregistreerd of de functie er een van posthoofd is.',
  'flag.INSIDE_MISSION_NOT_RECORDED':
    'Voorlopig: het is niet geregistreerd of het consulaat-generaal in een diplomatieke zending gevestigd is.',
  'flag.PLACE_UNKNOWN':
    'Voorlopig: de plaats van de functie is noch als post noch als dienst beschreven.',
  'flag.NOT_A_POST': 'Een diplomatiek bureau is geen post in de zin van art. 1.',
  'flag.HONORARY': 'Een ereconsulaire post staat buiten de rotatie.',
  'flag.FUNCTION_NOT_VALID': 'De functie bestaat niet op die dag.',
  'flag.BEFORE_DECREE':
    'Op die dag was het besluit nog niet van toepassing: het trad in werking op 30/03/2015.',
  'deadline.first_day': 'Eerste van tien werkdagen',
  'deadline.last_day': 'Laatste dag, tot middernacht in Brussel',
  'deadline.date': 'Niet meegeteld',
  'deadline.why': 'Omdat',
  'day.saturday': 'zaterdag',
  'day.sunday': 'zondag',
  'day.new_year': 'nieuwjaarsdag',
  'day.easter_monday': 'paasmaandag',
  'day.labour_day': 'dag van de Arbeid',
  'day.ascension': 'Hemelvaartsdag',
  'day.whit_monday': 'pinkstermaandag',
  'day.national_day': 'nationale feestdag',
  'day.assumption': 'Maria-Tenhemelopneming',
  'day.all_saints': 'Allerheiligen',
  'day.armistice': 'Wapenstilstand',
  'day.christmas': 'Kerstmis',
  'day.all_souls': 'Allerzielen',
  'day.kings_feast': 'feest van de Koning',
  'day.boxing_day': '26 december',
  'stage.S1': 'S1: eerste oproep, alleen tot de loopbanen gericht',
  'stage.S2': 'S2: de eerste oproep bracht een kandidaat uit de loopbanen; art. 21 is gesloten',
  'stage.S3': 'S3: geen kandidaat uit de loopbanen; tweede oproep, met rijksambtenaren',
  'stage.S4': 'S4: de tweede oproep bracht een kandidaat uit de loopbanen, die voorgaat',
  'stage.S5': 'S5: geen kandidaat uit de loopbanen; het Comité onderzoekt rijksambtenaren',
  rank: 'Rang',
  class_since: 'Klasse sinds',
  at_post_since: 'Op de post sinds',
  degree: 'Trap',
  candidacies: 'Kandidaturen',
  designations: 'Aanwijzingen',
};
