import type { quality as source } from '../en/quality.ts';
import type { WordingOf } from '../wording-of.ts';

/** The screen "Data quality", and what cannot be true in a file. */
export const quality: WordingOf<typeof source> = {
  title: 'Gegevenskwaliteit',
  lead: 'Wat in het bestand ontbreekt of niet waar kan zijn, eerst wat de meeste antwoorden doet wachten.',
  'summary.agents': 'Ambtenaren volledig bepaald',
  'summary.agents.of': '{{count}} van {{total}}',
  'summary.of': 'van {{total}}',
  'summary.share': '{{share}} %',
  'summary.answers': 'Antwoorden die op een feit wachten',
  'summary.facts': 'Ontbrekende feiten',
  'summary.contradictions': 'Tegenspraken',
  missing: 'Ontbrekende feiten',
  'missing.text':
    'Open een feit om te zien in welke gegevens het ontbreekt; open een gegeven om het aan te vullen. Het aantal daalt meteen.',
  blocks_one: 'blokkeert {{count}} antwoord',
  blocks_other: 'blokkeert {{count}} antwoorden',
  records_one: '{{count}} gegeven',
  records_other: '{{count}} gegevens',
  record: 'Gegeven',
  rules: 'Wachten erop',
  answers: 'Antwoorden',
  openRecord: '{{name}} openen: {{record}}',
  'kind.agent': 'Ambtenaar',
  'kind.assignment': 'Toewijzing',
  'kind.assignment.from': 'Toewijzing vanaf {{from}}',
  'kind.derogation': 'Afwijking',
  'kind.function': 'Functie',
  'kind.post': 'Post',
  'kind.vacancy': 'Vacante functie',
  'kind.mission': 'Bijzondere opdracht',
  'kind.candidacy': 'Kandidatuur',
  more_one: 'Nog {{count}} tonen',
  more_other: 'Nog {{count}} tonen',
  elsewhere: 'Via invoer',
  contradictions: 'Tegenspraken',
  'contradictions.text':
    'Gegevens van de dag of van de komende dagen die niet alle waar kunnen zijn.',
  what: 'Vaststelling',
  nothing: 'Niets ontbreekt',
  'nothing.text':
    'Elke toepasselijke regel kon op deze dag antwoorden, en geen gegeven spreekt een ander tegen.',
  'nothing.missing': 'Geen antwoord wacht op een feit.',
  'nothing.contradictions': 'Geen gegeven spreekt een ander tegen.',
  reading: 'Het bestand wordt gelezen…',
  'reason.GAP': 'Geen toewijzing van {{from}} tot {{to}}.',
  'reason.OVERLAP': 'Twee toewijzingen overlappen van {{from}} tot {{to}}.',
  'reason.PLACE_NOT_DESCRIBED':
    'Toegewezen aan {{place}} vanaf {{from}}: geen post of dienst draagt die code.',
  'reason.FUNCTION_NOT_DESCRIBED':
    'Toegewezen vanaf {{from}} aan de functie {{function}}, die niemand beschreef.',
  'reason.FUNCTION_ELSEWHERE':
    'Toegewezen vanaf {{from}} aan {{place}}, in de functie {{function}} van {{function_place}}.',
  'reason.KIND_DIFFERS_FROM_PLACE':
    'Vanaf {{from}} in {{place}}: de plaats past niet bij de soort toewijzing ({{kind}}).',
  'reason.POST_CLOSED': 'Toegewezen vanaf {{from}} aan {{place}}, gesloten op {{closed_on}}.',
  'reason.TWO_HOLDERS': 'Op {{on}} heeft de functie {{function}} {{holders}} titularissen.',
  'reason.AFTER_RETIREMENT': 'Toegewezen vanaf {{from}}, na het pensioen op {{retires_on}}.',
  'reason.ATTACHED_FROM_A_CAREER':
    'Toegevoegd met bevoegdheden van een ander departement (art. 23), maar van de {{career}}.',
  'reason.FILED_OUTSIDE_CALL':
    'Ingediend op {{filed_on}}; de oproep liep van {{opened_on}} tot {{closes_on}}.',
  'reason.CERTIFICATE_TO_COME': 'Getuigschrift van {{obtained_on}}, na {{on}}: {{lacking}}.',
};
