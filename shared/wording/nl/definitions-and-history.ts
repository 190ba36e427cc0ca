import type { definitionsAndHistory as source } from '../en/definitions-and-history.ts';
import type { WordingOf } from '../wording-of.ts';

/** What the rules of arts 1, 23 and 24 say, in sentences. */
export const definitionsAndHistory: WordingOf<typeof source> = {
  PLACE_NOT_DESCRIBED:
    'Deze plaats is nergens beschreven: het is niet te zeggen of het een post is ({{article}}).',
  IS_HEADQUARTERS: 'Een dienst van het hoofdbestuur is geen post ({{article}}).',
  IS_DIPLOMATIC_MISSION:
    'Een ambassade of een permanente vertegenwoordiging is een diplomatieke zending, dus een post: dienst daar is een toewijzing op post ({{article}}).',
  IS_CONSULAR_POST:
    'Een consulaire beroepspost is een post: dienst daar is een toewijzing op post ({{article}}).',
  IS_HONORARY:
    'Een ereconsulaire post heeft geen toegewezen ambtenaren: hij valt buiten de rotatie ({{article}}).',
  PARENT_UNKNOWN:
    'Een diplomatiek bureau telt bij zijn ambassade, die niet geregistreerd is ({{article}}).',
  COUNTS_AT_PARENT:
    'Een diplomatiek bureau staat niet bij de posten; de tijd daar telt bij zijn ambassade {{supervising_post}} ({{article}}).',
  HEAD_FIRST_WORDING:
    'Op {{on}} gold de eerste redactie van deze definitie; iemand moet ze nalezen ({{article}}).',
  NOT_HEAD_OF_POST: 'Geen functie van posthoofd ({{article}}).',
  NARROW_HEAD_OF_POST:
    'Hoofd van een diplomatieke zending, of van een consulaat-generaal daarbuiten: posthoofd ({{article}}).',
  WIDE_HEAD_OF_POST:
    'Hoofd van een beroepsconsulaat: buiten deze definitie, maar bij de hoofden van de posten van art. 20 in de ruime lezing ({{article}}).',
  ATTACHED_WHERE:
    'Aan welke plaats de ambtenaar is toegevoegd, is niet geregistreerd ({{article}}).',
  ATTACHED_ELSEWHERE:
    'Het artikel voegt ambtenaren van andere departementen alleen aan posten toe: iemand moet dit bekijken ({{article}}).',
  ATTACHED_TO_POST:
    'Door een ander departement aan een post toegevoegd: op de personeelslijst van de post, maar buiten rotatie, vervanging en aanwijzing ({{article}}).',
  KEPT_AS_HISTORY:
    'Begonnen op {{from}}, vóór {{in_force_since}}: bewaard als geschiedenis en niet beoordeeld ({{article}}).',
  UNDER_THE_DECREE:
    'Begonnen op {{from}}, onder het besluit, in werking sinds {{in_force_since}} ({{article}}).',
};
