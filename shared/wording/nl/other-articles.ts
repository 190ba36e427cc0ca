import type { otherArticles as source } from '../en/other-articles.ts';
import type { WordingOf } from '../wording-of.ts';

/** What the rules of the other articles say, in sentences. */
export const otherArticles: WordingOf<typeof source> = {
  NOBODY_AVAILABLE:
    'Naast het posthoofd is daar geen ambtenaar van de twee loopbanen op post: iemand moet kiezen ({{article}}).',
  DESIGNEES_ONLY:
    'Er zijn alleen ambtenaren met een aanwijzing op grond van art. 21; zij mogen geen functie van posthoofd bekleden, dus iemand moet kiezen ({{article}}).',
  TIED: 'Klasse, klassenanciënniteit en tijd op de post plaatsen {{tied}} ambtenaren vooraan: de minister kan kiezen, op voorstel van de voorzitter ({{article}}).',
  SENIORITY_UNKNOWN: 'Ambtenaar {{staff_number}} kan niet worden gerangschikt ({{article}}).',
  TAKES_OVER:
    'Ambtenaar {{staff_number}} neemt waar: klasse {{class}} sinds {{class_since}}, op de post sinds {{at_post_since}} ({{article}}).',
  'TAKES_OVER.no_class':
    'Ambtenaar {{staff_number}} neemt waar: op de post sinds {{at_post_since}} ({{article}}).',
  HEAD_OF_POST:
    'De functie is er een van posthoofd: geen rijksambtenaar kan ervoor worden aangewezen ({{article}}).',
  HEAD_OF_POST_UNKNOWN:
    'Het is niet geregistreerd of de functie er een van posthoofd is ({{article}}).',
  APPROVAL_UNKNOWN:
    'De eerste oproep werd geopend op {{opened_on}}; de dag waarop het Directiecomité de lijst van vacante functies goedkeurde, is niet geregistreerd ({{article}}).',
  APPROVED_LATE:
    'Het Directiecomité keurde de lijst goed op {{approved_on}}, nadat de eerste oproep op {{opened_on}} was geopend ({{article}}).',
  CAREER_CANDIDATE:
    'Oproep {{round}} werd op {{closes_on}} afgesloten met een kandidatuur uit de loopbanen (aantal: {{career_candidates}}): geen rijksambtenaar kan worden aangewezen ({{article}}).',
  CAREERS_UNKNOWN:
    'Een ambtenaar van de consulaire carrière stelde zich kandidaat bij oproep {{round}}; het is niet geregistreerd of de functie voor die loopbaan openstaat ({{article}}).',
  CAREERS_ONLY:
    'Oproep {{round}} is uitsluitend gericht tot de buitenlandse en, in voorkomend geval, de consulaire carrière ({{article}}).',
  NOT_EXAMINED:
    'Een loopbaanambtenaar stelde zich kandidaat bij oproep {{round}}: kandidaturen van rijksambtenaren worden niet onderzocht ({{article}}).',
  FILED_LATE:
    'Ingediend op {{filed_on}}, nadat de oproep op {{closes_on}} was afgesloten ({{article}}).',
  WITHDRAWN: 'Ingetrokken op {{withdrawn_on}}; de oproep sluit op {{closes_on}} ({{article}}).',
  WITHDRAWN_LATE:
    'Ingetrokken op {{withdrawn_on}}, nadat de oproep op {{closes_on}} was afgesloten: er was een kandidaat; blijft de functie vacant, dan begint de eerste oproep opnieuw ({{article}}).',
  CAREER_MAY_APPLY:
    'Een ambtenaar van de loopbanen mag zich kandidaat stellen en gaat voor op rijksambtenaren; de huidige toewijzing vóór haar wettelijke einde verlaten vraagt een afwijking ({{article}}).',
  CAREER_NOT_CALLED: 'De functie staat niet open voor die loopbaan: {{career}} ({{article}}).',
  NOT_A_STATE_AGENT: 'Is geen rijksambtenaar van de FOD ({{article}}).',
  STATUS_UNKNOWN:
    'Het is niet geregistreerd of het om een rijksambtenaar of een contractueel personeelslid gaat ({{article}}).',
  OF_THE_STATE: 'Rijksambtenaar van de FOD ({{article}}).',
  OTHER_LEVEL: 'Niveau {{level}}, terwijl niveau A vereist is ({{article}}).',
  CLASS_UNKNOWN:
    'Niveau en klasse kunnen niet met die van de functie worden vergeleken ({{article}}).',
  OTHER_CLASS:
    'Klasse {{class}}, terwijl de functie van klasse {{function_class}} is: het moet dezelfde zijn ({{article}}).',
  SAME_CLASS: 'Niveau A, en de klasse die de functie vraagt ({{article}}).',
  DOMAIN_UNKNOWN:
    'Het domein van de functie is niet geregistreerd: de ervaring kan niet worden gemeten ({{article}}).',
  ENOUGH_EXPERIENCE:
    'Nuttige en bewezen ervaring ({{domain}}) vóór {{filed_on}}: {{experience}}, waar zes jaar vereist is ({{article}}).',
  TOO_LITTLE_EXPERIENCE:
    'Nuttige en bewezen ervaring ({{domain}}) vóór {{filed_on}}: slechts {{experience}}, waar zes jaar vereist is ({{article}}).',
  PROOF_HELD: 'Het taalbewijs was op {{filed_on}} behaald ({{article}}).',
  PROOF_LACKING: 'Op {{filed_on}} ontbrak dit bewijs: {{lacking}} ({{article}}).',
  'exam.second_language_art47': 'tweede taal (taalwetten, art. 47, § 5)',
  'exam.english_c1_speaking': 'Engels C1, spreken',
  'exam.english_c1_writing': 'Engels C1, schrijven',
  END_UNKNOWN:
    'De aanwijzing vanaf {{from}} heeft geen geregistreerd einde; ze mag ten hoogste tot en met {{latest}} duren ({{article}}).',
  WITHIN_FOUR_YEARS:
    'De aanwijzing van {{from}} tot en met {{to}} duurt niet langer dan vier jaar, tot en met {{latest}} ({{article}}).',
  OVER_FOUR_YEARS:
    'De aanwijzing van {{from}} tot en met {{to}} duurt langer dan vier jaar: {{latest}} is de laatste mogelijke dag ({{article}}).',
  RENEWAL:
    'Dezelfde persoon werd vanaf {{earlier_from}} aangewezen voor de functie {{function}}: een aanwijzing is niet-hernieuwbaar ({{article}}).',
  SOON_AFTER_ANOTHER:
    'Vanaf {{from}}, binnen twaalf maanden na een andere aanwijzing van dezelfde persoon (einde: {{earlier_to}}): iemand moet oordelen of de grens wordt omzeild ({{article}}).',
  FIRST_DESIGNATION:
    'Geen vroegere aanwijzing van dezelfde persoon voor die functie ({{article}}).',
  BEFORE_DECREE:
    'Op {{on}} was het besluit nog niet van toepassing: het trad in werking op {{in_force_since}} ({{article}}).',
  NOT_YET_WRITTEN:
    'Dit punt bestond niet op {{on}}: het trad in werking op {{in_force_since}} ({{article}}).',
  ANNULLED:
    'De tekst van {{text_since}}, die voor {{on}} zou gelden, werd vernietigd door arrest {{ruling}} van de Raad van State van {{annulled_on}}, vanaf de eerste dag. Geldige tekst sinds: {{in_force_since}} ({{article}}).',
  PERIOD_OVER:
    'De overgangsperiode eindigde op {{until}}; ze geldt niet meer op {{on}} ({{article}}).',
};
