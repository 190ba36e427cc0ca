import type { wholeFile as source } from '../en/whole-file.ts';
import type { WordingOf } from '../wording-of.ts';

/** What the rules say of posts, allocations, signatures, missions and languages of a whole file. */
export const wholeFile: WordingOf<typeof source> = {
  DECISION_UNKNOWN:
    'Wanneer de toewijzing vanaf {{from}} werd voorgesteld en beslist, staat niet in het bestand ({{article}}).',
  AWAITS_PROPOSAL:
    'Gepland vanaf {{from}}: het Directiecomité heeft ze nog niet voorgesteld ({{article}}).',
  AWAITS_DECISION:
    'Gepland vanaf {{from}}, voorgesteld op {{proposed_on}}: nog niet beslist ({{article}}).',
  SIGNATORY: '{{authority}} ({{article}}).',
  'authority.king': 'de Koning wijst toe, bij koninklijk besluit',
  'authority.minister': 'de Minister wijst toe, bij ministerieel besluit',
  A9: 'Een lezing, te bevestigen: art. 20 spreekt van de hoofden van de posten, art. 1, 10° rekent de hoofden van consulaten daar niet bij ({{article}}).',
  HEAD_OF_POST_NOT_RECORDED:
    'Voorlopig: of de functie die van posthoofd is, staat niet in het bestand ({{article}}).',
  INSIDE_MISSION_NOT_RECORDED:
    'Voorlopig: of het consulaat-generaal binnen een diplomatieke zending is opgericht, staat niet in het bestand ({{article}}).',
  PLACE_UNKNOWN:
    'Voorlopig: niemand heeft de plaats van de functie beschreven, noch als post noch als dienst ({{article}}).',
  NOT_A_POST: 'Een diplomatiek bureau is geen post in de zin van art. 1 ({{article}}).',
  FUNCTION_NOT_VALID: 'De functie bestaat niet op die dag ({{article}}).',
  NOT_YET_DUE:
    'De huidige toewijzing eindigt wettig op {{last_day}}; ze verlaten voor een functie die vacant is vanaf {{vacant_from}} vergt een beslissing van de Minister (art. 17, § 2; {{article}}).',
  PUBLICATION_UNKNOWN:
    'Wanneer de oproep werd bekendgemaakt, staat niet in het bestand ({{article}}).',
  LODGING_UNTIL:
    'Bekendgemaakt op {{published_on}}: kandidaturen kunnen worden ingediend tot en met {{last_day}} ({{article}}).',
  LODGING_UNKNOWN: 'Of de kandidatuur geldig werd ingediend, is niet te zeggen ({{article}}).',
  START_UNKNOWN: 'Wanneer de opdracht begint, staat niet in het bestand ({{article}}).',
  MISSION_EXPERIENCE_UNKNOWN:
    'De titularis staat niet in het bestand: de ervaring kan niet worden gemeten ({{article}}).',
  DEGREE_BALANCED:
    'Graad {{degree}}: {{fr}} van de Franse rol, {{nl}} van de Nederlandse rol ({{article}}).',
  DEGREE_IMBALANCE:
    'Graad {{degree}}: {{fr}} van de Franse rol, {{nl}} van de Nederlandse rol; het verschil is {{difference}} ({{article}}).',
  DEGREE_UNKNOWN:
    '{{fr}} van de Franse rol en {{nl}} van de Nederlandse rol hebben geen opgetekende graad ({{article}}).',
  SECOND_LANGUAGE_HELD:
    'Het bewijs van de tweede taal werd behaald op {{obtained_on}} ({{article}}).',
  SECOND_LANGUAGE_LACKING:
    'Op {{on}} staat geen bewijs van de tweede taal in het bestand ({{article}}).',
};
