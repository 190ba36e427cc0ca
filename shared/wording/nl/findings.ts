import type { findings as source } from '../en/findings.ts';
import type { WordingOf } from '../wording-of.ts';
import { definitionsAndHistory } from './definitions-and-history.ts';
import { byReading } from './by-reading.ts';
import { otherArticles } from './other-articles.ts';
import { powersAndMissions } from './powers-and-missions.ts';
import { wholeFile } from './whole-file.ts';

/** What the rules say, in sentences. */
export const findings: WordingOf<typeof source> = {
  ...definitionsAndHistory,
  ...byReading,
  ...otherArticles,
  ...powersAndMissions,
  ...wholeFile,
  title: 'Waarom',
  days_one: '{{count}} dag',
  days_other: '{{count}} dagen',
  months_one: '{{count}} maand',
  months_other: '{{count}} maanden',
  postings_one: '{{count}} toewijzing op post',
  postings_other: '{{count}} toewijzingen op post',
  monthsAndDays: '{{months}} en {{days}}',
  'length.48': 'vier jaar',
  'length.36': 'drie jaar',
  term: '{{length}} vanaf {{from}}',
  'term.credit': '{{length}} vanaf {{from}}, min {{credit}} stage op post',
  period: 'van {{from}} tot en met {{to}}',
  'period.open': 'sinds {{from}}',
  absent: 'niet geregistreerd',
  toFind: 'Op te zoeken: {{facts}}.',
  'domain.political_economic': 'politiek en economisch',
  'domain.consular': 'consulair',
  'domain.development': 'ontwikkeling',
  'domain.other': 'andere',

  'then.OK': 'Een beslissing van de minister laat dit toe (art. 17, § 2).',
  'then.NEEDS_DECISION':
    'Daarvoor is een beslissing van de minister nodig, op een met redenen omkleed voorstel van het Directiecomité (art. 17, § 2).',
  'then.BLOCKED': 'De stukken in het dossier laten dit niet toe (art. 17, § 2).',
  'then.MANUAL': 'De stukken in het dossier moeten worden nagekeken (art. 17, § 2).',
  'then.UNKNOWN':
    'Er ontbreekt een gegeven om te weten of de stukken in het dossier dit toelaten (art. 17, § 2).',
  'then.notCounted':
    'Intussen telt deze toewijzing op post niet mee en wordt geen latere beweging voorzien.',
  'then.moved': 'De beslissing in het dossier brengt die op {{lawful_last_day}}.',
  'then.reaches': 'De beslissing in het dossier bepaalt {{lawful_last_day}} als laatste dag.',

  CONTINUOUS:
    'Elke dag van de geregistreerde loopbaan is gedekt door een toewijzing ({{article}}).',
  GAP: 'Van {{from}} tot en met {{to}} is geen toewijzing geregistreerd: {{days}}. Een ambtenaar is altijd toegewezen, op post of op het hoofdbestuur ({{article}}).',
  OVERLAP:
    'Twee toewijzingen overlappen elkaar van {{from}} tot en met {{to}}: {{days}}. Een van beide moet worden verbeterd ({{article}}).',
  NO_ASSIGNMENT: 'Op {{on}} is geen toewijzing geregistreerd ({{article}}).',
  'NO_ASSIGNMENT.ended':
    'Op {{on}} is geen toewijzing geregistreerd: de laatste eindigde op {{last_ended_on}} ({{article}}).',
  STATE_AGENT: 'Een rijksambtenaar van de FOD neemt niet deel aan de rotatie ({{article}}).',
  RETIRED: 'Met pensioen sinds {{retires_on}}: er is geen termijn meer te berekenen ({{article}}).',
  NOT_YET_APPOINTED: 'De loopbaan begint met de benoeming op {{appointed_on}} ({{article}}).',

  FOUR_YEARS:
    'De laatste wettelijke dag van de toewijzing op post is {{statutory_last_day}}: {{term}} ({{article}}).',
  THREE_YEARS:
    'De laatste wettelijke dag op het hoofdbestuur is {{statutory_last_day}}: {{term}} ({{article}}).',
  EARLY_END:
    'De toewijzing op post die begon op {{from}}, eindigt op {{ends_on}}, {{days}} vóór {{statutory_last_day}} ({{term}}; {{article}}).',
  SHORTENED:
    'De periode op het hoofdbestuur die begon op {{from}}, eindigt op {{ends_on}}, {{days}} vóór {{statutory_last_day}} ({{term}}; {{article}}).',
  'EXTENDED.posting':
    'De toewijzing op post die begon op {{from}}, eindigt op {{ends_on}}, {{days}} na {{statutory_last_day}} ({{term}}; {{article}}).',
  'EXTENDED.headquarters':
    'De periode op het hoofdbestuur die begon op {{from}}, eindigt op {{ends_on}}, {{days}} na {{statutory_last_day}} ({{term}}; {{article}}).',
  'OVERSTAY.posting':
    'De toewijzing op post die begon op {{from}}, loopt op {{ends_on}} nog steeds, {{days}} na {{statutory_last_day}} ({{term}}; {{article}}).',
  'OVERSTAY.headquarters':
    'De periode op het hoofdbestuur die begon op {{from}}, loopt op {{ends_on}} nog steeds, {{days}} na {{statutory_last_day}} ({{term}}; {{article}}).',
  'SEQUENCE.posting':
    'De toewijzing op post vanaf {{from}} is de {{postings_in_a_row}}e op rij; na {{postings_required}} volgt het hoofdbestuur ({{article}}).',
  'SEQUENCE.headquarters':
    'De periode op het hoofdbestuur vanaf {{from}} komt na {{postings}}, terwijl het besluit er {{postings_required}} voorziet ({{article}}).',
  NOT_JUDGED:
    'De periode {{period}} begon vóór de inwerkingtreding van het besluit op 30/03/2015: ze geldt als voorgeschiedenis en de duur ervan wordt niet beoordeeld (art. 24).',
  ENDS_AT_RETIREMENT:
    'De periode die begon op {{from}}, eindigt met de loopbaan op {{to}}: dat is geen verkorting ({{article}}).',
  INITIAL_HEADQUARTERS:
    'Op het hoofdbestuur {{period}}, vóór de eerste toewijzing op post: het besluit bepaalt voor dit verblijf geen duur. De volgende twee toewijzingen zijn op post ({{article}}).',
  HISTORY_UNKNOWN:
    'Op het hoofdbestuur {{period}}: zonder het begin van de loopbaan is niet te zeggen hoeveel toewijzingen op post voorafgingen ({{article}}).',
  OUTSIDE_CYCLE:
    '{{kind}}, {{period}}: buiten de cyclus van de toewijzingen. Het gevolg voor de cyclus moet worden beoordeeld ({{article}}).',

  OTHER_FUNCTION:
    'De tweede toewijzing op post is een andere functie dan de eerste: {{second}} na {{first}} ({{article}}).',
  SAME_FUNCTION:
    'De tweede toewijzing op post is dezelfde functie als de eerste: {{second}} na {{first}}. Dat mag als geen andere vacante functie past; de redenen moeten in het dossier staan ({{article}}).',
  FUNCTION_UNKNOWN:
    'Het is niet te zeggen of de tweede toewijzing op post een andere functie is dan de eerste ({{article}}).',
  CREDIT:
    'De stage op post van {{traineeship_from}} tot en met {{traineeship_to}} telt voor {{credit}} (ten hoogste 12 maanden) mee in de vier jaar van de eerste toewijzing op post, vanaf {{from}}: de laatste dag ervan is {{last_day}} ({{article}}).',
  CREDIT_UNKNOWN:
    'Het is niet te zeggen voor hoeveel de stage op post meetelt in de toewijzing vanaf {{from}} ({{article}}).',
  COUNTS_AS_POSTING:
    'De internationale opdracht {{period}} telt als één toewijzing op post; rechtsgrond: {{legal_basis}} ({{article}}).',
  OTHER_BASIS:
    'De opdracht {{period}} steunt op een andere rechtsgrond ({{legal_basis}}): ze telt niet als toewijzing op post ({{article}}).',
  BASIS_UNKNOWN:
    'Of de opdracht {{period}} als toewijzing op post telt, hangt af van de rechtsgrond ({{article}}).',

  DECIDED:
    'Afwijking ({{kind}}) volledig: voorgesteld op {{proposed_on}}, goedgekeurd op {{decided_on}}, op deze grond: {{grounds}} ({{article}}).',
  NOTHING_ON_FILE:
    'Afwijking ({{kind}}) in voorbereiding: noch het voorstel van het Directiecomité noch de beslissing van de minister zit in het dossier ({{article}}).',
  NO_DECISION:
    'Afwijking ({{kind}}) voorgesteld op {{proposed_on}}: de beslissing van de minister zit niet in het dossier ({{article}}).',
  REFUSED: 'De minister heeft de afwijking ({{kind}}) geweigerd ({{article}}).',
  'REFUSED.dated':
    'De minister heeft de afwijking ({{kind}}) geweigerd op {{decided_on}} ({{article}}).',
  FACT_MISSING: 'De stukken van de afwijking ({{kind}}) zijn onvolledig ({{article}}).',
  NO_PROPOSAL:
    'De afwijking ({{kind}}) is goedgekeurd, maar het voorstel van het Directiecomité zit niet in het dossier ({{article}}).',
  DECISION_BEFORE_PROPOSAL:
    'De beslissing van {{decided_on}} gaat vooraf aan het voorstel van {{proposed_on}}; de minister beslist op voorstel ({{article}}).',
  DECIDED_LATE:
    'De beslissing van {{decided_on}} komt na {{fact}}, de dag vanaf wanneer ze zou moeten gelden; een individuele beslissing werkt in beginsel niet terug ({{article}}).',
  REASONS_MISSING:
    'De redenen van de afwijking ({{kind}}) staan niet in het dossier; een voorstel moet met redenen omkleed zijn ({{article}}).',
  GROUND_MISSING: 'De grond van de afwijking ({{kind}}) staat niet in het dossier ({{article}}).',
  GROUND_NOT_LISTED:
    'De grond in het dossier ({{grounds}}) is geen van de drie die het besluit toelaat: belang van de dienst, hardheidsgraad van de post, persoonlijke en familiale situatie ({{article}}).',

  'step.posting': '{{kind}} {{period}}: geteld, {{postings_counted}} van 2 ({{article}}).',
  'step.extra':
    '{{kind}} {{period}}: {{postings_counted}}e toewijzing op post op rij, terwijl het besluit er 2 voorziet ({{article}}).',
  'step.not_counted': '{{kind}} {{period}}: telt niet mee zolang niets beslist is ({{article}}).',
  'step.headquarters':
    '{{kind}} {{period}}: de telling van de toewijzingen op post herbegint ({{article}}).',
  'step.headquarters.kept':
    '{{kind}} {{period}}: toewijzingen op post die daarna nog meetellen: {{postings_counted}} ({{article}}).',
  'step.initial_headquarters':
    '{{kind}} {{period}}, vóór de eerste toewijzing op post: geen statutaire duur ({{article}}).',
  'step.outside': '{{kind}} {{period}}: buiten de cyclus ({{article}}).',
  'step.term': 'Laatste dag volgens het besluit: {{statutory_last_day}} ({{term}}).',
  'step.moved': 'Door de beslissing: {{lawful_last_day}}.',
};
