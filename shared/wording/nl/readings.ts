import type { readings as source } from '../en/readings.ts';
import type { WordingOf } from '../wording-of.ts';

/** De twijfelpunten van het besluit: de tekst, onze lezing, de andere. */
export const readings: WordingOf<typeof source> = {
  title: 'Lezingen',
  lead: 'Waar de tekst twijfel laat, berusten de antwoorden op een lezing. Hier staat elke lezing, en wat een andere zou veranderen.',
  'count.switches_one': '{{count}} twijfelpunt',
  'count.switches_other': '{{count}} twijfelpunten',
  'set.none': 'Alle volgen de lezing van de catalogus.',
  'set.some_one': '{{count}} volgt een andere lezing dan die van de catalogus.',
  'set.some_other': '{{count}} volgen andere lezingen dan die van de catalogus.',
  measuring: 'Alles wordt beoordeeld volgens elke andere lezing…',
  article: 'Art. {{number}}',
  'article.47': 'Taalwetten, art. 47, § 5',
  options: 'Lezing van {{doubt}}',
  default: 'catalogus',
  inUse: 'in gebruik',
  'note.title': 'Juridische nota',
  'note.text': 'Wat de tekst zegt',
  'note.ours': 'Lezing van de catalogus',
  'note.other': 'Hoe het anders kan worden gelezen',
  'note.confirm': 'Te bevestigen door',
  'confirm.legal': 'de juridische dienst',
  'confirm.personnel': 'de directie Personeel en Organisatie',
  'confirm.both': 'de directie Personeel en Organisatie en de juridische dienst',
  'impact.none': 'zou op {{on}} niets veranderen',
  'impact.verdicts_one': 'zou {{count}} oordeel veranderen',
  'impact.verdicts_other': 'zou {{count}} oordelen veranderen',
  'impact.grounds_one': 'en de gronden van nog {{count}}',
  'impact.grounds_other': 'en de gronden van nog {{count}}',
  'impact.onlyGrounds_one': 'zou de gronden van {{count}} oordeel veranderen',
  'impact.onlyGrounds_other': 'zou de gronden van {{count}} oordelen veranderen',
  'impact.show': 'Welke',
  'impact.hide': 'Verbergen',
  'impact.list': 'Wat {{option}} zou veranderen',
  'impact.subject': 'Betrokken',
  'impact.article': 'Artikel',
  'impact.before': 'Nu',
  'impact.after': 'Dan',
  'impact.nothing': 'niets te zeggen',
  'impact.more_one': 'Nog {{count}} wordt niet getoond.',
  'impact.more_other': 'Nog {{count}} worden niet getoond.',
  'subject.assignment': 'toewijzing',
  'subject.function': 'functie',
  'subject.post': 'post',
  'subject.vacancy': 'vacature',
  'subject.candidacy': 'kandidatuur',
  'subject.mission': 'bijzondere opdracht',
  'subject.degree': 'trap',
  'subject.charge': 'belangen van een derde staat',
  'subject.chair': 'de voorzitter',
  'answer.king': 'de Koning',
  'answer.minister': 'de minister',
  'confirm.title': '{{doubt}} instellen op ‘{{option}}’?',
  'confirm.count_one': 'Dit verandert {{count}} oordeel op {{on}}.',
  'confirm.count_other': 'Dit verandert {{count}} oordelen op {{on}}.',
  'confirm.effect':
    'Elk antwoord van dit bestand wordt dan volgens die lezing gegeven en zegt dat ook. Het kan ongedaan worden gemaakt.',
  'confirm.reason': 'Reden',
  'confirm.reason.hint': 'Wie het besliste, en op welk advies',
  'confirm.set': 'De lezing instellen',
  done: '{{doubt}} ingesteld op ‘{{option}}’.',
  readOnly: 'Dit bestand is alleen voor lezen geopend: de lezingen kunnen niet worden ingesteld.',
  past: 'Een blik terug: de lezingen kunnen niet worden ingesteld.',
  'banner.one': 'De antwoorden berusten op een andere lezing dan die van de catalogus: {{doubts}}.',
  'banner.other': 'De antwoorden berusten op andere lezingen dan die van de catalogus: {{doubts}}.',
  'banner.show': 'Lezingen',
  export: 'lezingen {{doubts}}',
  'why.default': 'Volgens de lezingen van de catalogus.',
  'why.set': 'Volgens deze lezingen: {{set}}.',

  'initialHeadquarters.question':
    'Hoelang duurt een eerste verblijf op het hoofdbestuur, vóór elke toewijzing op post?',
  'initialHeadquarters.outside_cycle': 'buiten de cyclus, zonder einde',
  'initialHeadquarters.period': 'het is de periode van drie jaar',
  'initialHeadquarters.text':
    'Art. 17, § 1, lid 2 begint met twee toewijzingen op post van vier jaar, dan drie jaar hoofdbestuur. Een loopbaan die op het hoofdbestuur begint, is niet voorzien.',
  'initialHeadquarters.ours':
    'De cyclus begint met de eerste toewijzing op post. Het verblijf ervoor heeft geen wettelijke duur; iemand moet het einde bepalen.',
  'initialHeadquarters.other':
    'Het verblijf is zelf de periode van drie jaar: het eindigt na drie jaar, korter of langer vraagt een beslissing, en de toewijzingen erna vallen onder lid 3.',

  'missionOfAnyLength.question': 'Telt een internationale opdracht van een andere duur?',
  'missionOfAnyLength.needs_decision':
    'als een toewijzing van een andere duur: een beslissing is nodig',
  'missionOfAnyLength.counts_as_posting': 'als een volledige toewijzing, ongeacht haar duur',
  'missionOfAnyLength.text':
    'Art. 17, § 1, lid 6: de periode van dienstvrijstelling voor zo’n opdracht telt mee als toewijzing op post. Over de duur wordt niets gezegd.',
  'missionOfAnyLength.ours':
    'Ze telt als één toewijzing met haar eigen data; korter of langer dan vier jaar vraagt ze een beslissing, zoals elke toewijzing.',
  'missionOfAnyLength.other':
    'Het lid noemt geen duur omdat er geen wordt gevraagd: de opdracht vervangt een volledige toewijzing.',

  'traineeshipCredit.question': 'Telt de stage op post voor een eerste toewijzing elders?',
  'traineeshipCredit.any_first_posting': 'voor de eerste toewijzing, waar en wanneer ook',
  'traineeshipCredit.same_post_only': 'alleen als de stagiair op dezelfde post blijft',
  'traineeshipCredit.text':
    'Art. 17, § 1, lid 5: het tweede deel van de stage, op post gedaan, telt voor ten hoogste twaalf maanden mee in de vier jaar van lid 2. Er wordt geen post genoemd.',
  'traineeshipCredit.ours':
    'Het verkort één periode van vier jaar, de eerste toewijzing na de benoeming, ook op een andere post of na een verblijf op het hoofdbestuur.',
  'traineeshipCredit.other':
    'Het telt alleen mee in de vier jaar als die zonder onderbreking op de stage volgen, op dezelfde post.',

  'earlyReturn.question': 'Telt een toewijzing die zonder beslissing werd afgebroken?',
  'earlyReturn.needs_decision': 'neen: eerst is een beslissing nodig',
  'earlyReturn.counts_as_posting': 'ja, zodra ze voorbij is',
  'earlyReturn.text':
    'Art. 17, § 1, lid 2 spreekt van toewijzingen van vier jaar; § 2 laat de minister ze verkorten. Een terugroeping, ziekte, uitwijzing of de sluiting van een post wordt niet vermeld.',
  'earlyReturn.ours':
    'Zo’n toewijzing is niet van vier jaar: ze telt niet, en er wordt geen latere beweging geprojecteerd, tot de minister heeft beslist.',
  'earlyReturn.other':
    'Wat door omstandigheden eindigde, is geen verkorting in de zin van § 2: het telt als een toewijzing, zonder beslissing. Een vroeger einde dat alleen gepland is, vraagt er nog altijd een.',

  'augustAlignment.question': 'Mag een einde zonder beslissing naar de zomerbeweging verschuiven?',
  'augustAlignment.needs_decision': 'neen: het is een verlenging of een verkorting',
  'augustAlignment.allowed': 'ja, naar 15 juli tot 31 augustus, hoogstens zes maanden',
  'augustAlignment.text':
    'Art. 17, § 1 telt in jaren vanaf de eerste dag. Het kent geen jaarlijkse beweging; § 2 is de enige weg om te verlengen of te verkorten.',
  'augustAlignment.ours':
    'Een einde van februari naar augustus verschuiven is een verlenging en vraagt een beslissing, ook al is het gebruikelijk.',
  'augustAlignment.other':
    'De duur is die van de jaarlijkse beweging: een einde van 15 juli tot en met 31 augustus, hoogstens zes maanden vóór of na de wettelijke dag, is in orde. Die cijfers zijn de onze: het besluit geeft er geen.',

  'careerCandidacy.question':
    'Sluit een kandidaat uit de loopbanen die niet geschikt is of zich terugtrekt, art. 21 af?',
  'careerCandidacy.any': 'elke ontvankelijke kandidatuur bij de afsluiting doet dat',
  'careerCandidacy.suitable_only': 'alleen wie blijft en niet wordt geweerd',
  'careerCandidacy.text':
    'Art. 21, § 1, lid 4 en § 2 openen de functie voor rijksambtenaren als zich na de oproep geen kandidaat uit de loopbanen heeft gemeld.',
  'careerCandidacy.ours':
    'De tekst vraagt of iemand zich kandidaat stelde, niet of die geschikt is. Eén ontvankelijke kandidatuur bij de afsluiting sluit art. 21 af, ook als ze later wordt ingetrokken.',
  'careerCandidacy.other':
    'Wie niet in aanmerking werd genomen of zich intussen terugtrok, is geen kandidaat meer. Van wie niets is geregistreerd, telt nog altijd mee.',

  'renewal.question': 'Wordt een aanwijzing nooit hernieuwd, of niet boven vier jaar?',
  'renewal.never': 'nooit, ook niet binnen de vier jaar',
  'renewal.within_four_years': 'niet boven vier jaar in totaal',
  'renewal.text': 'Art. 21, § 1, lid 3: voor ten hoogste vier jaar, niet hernieuwbaar.',
  'renewal.ours':
    'Dezelfde persoon opnieuw in dezelfde functie, meteen of later, is een hernieuwing, ook als het geheel onder vier jaar blijft.',
  'renewal.other':
    'Het doel is dat niemand langer dan vier jaar blijft: aanwijzingen van dezelfde persoon voor dezelfde functie mogen elkaar volgen zolang hun dagen samen binnen vier jaar blijven.',

  'headsOfConsulates.question':
    'Wie wijst de hoofden van beroepsconsulaten en -viceconsulaten toe?',
  'headsOfConsulates.king': 'de Koning',
  'headsOfConsulates.minister': 'de minister',
  'headsOfConsulates.text':
    'Art. 20 geeft de Koning de hoofden van de posten, behalve de consulaire agentschappen. Art. 1, 10° noemt alleen het hoofd van een zending of van een consulaat-generaal buiten een zending posthoofd.',
  'headsOfConsulates.ours':
    'De uitzondering voor consulaire agentschappen zou in de enge zin zinloos zijn: de Koning wijst de hoofden van alle posten toe, behalve agentschappen.',
  'headsOfConsulates.other':
    'Posthoofd heeft in art. 20 de zin van art. 1, 10°: de minister wijst elk ander hoofd toe.',

  'regulatoryHolidays.question': 'Zijn 2 en 15 november en 26 december werkdagen?',
  'regulatoryHolidays.not_working': 'neen',
  'regulatoryHolidays.working': 'ja',
  'regulatoryHolidays.text':
    'Art. 22, § 3 geeft tien werkdagen en zegt niet welke dagen dat zijn. Het statuut van de loopbanen sluit zaterdagen uit; de drie dagen zijn reglementair verlof.',
  'regulatoryHolidays.ours':
    'Ze tellen niet mee: de latere termijn beschermt de kandidaat. Zaterdagen tellen nooit mee.',
  'regulatoryHolidays.other':
    'Alleen de tien wettelijke feestdagen vallen weg, naast zaterdagen en zondagen.',

  'interimPool.question': 'Mag een aangewezene van art. 21 een posthoofd vervangen?',
  'interimPool.careers_only': 'neen: alleen ambtenaren van de twee loopbanen',
  'interimPool.with_designees': 'ja, samen met hen gerangschikt',
  'interimPool.text':
    'Art. 15 rangschikt de ambtenaren van de post naar klasse, anciënniteit en tijd op de post, zonder te zeggen welke. Art. 21, § 1, lid 2 sluit aangewezenen uit van functies van posthoofd.',
  'interimPool.ours':
    'Wie geen posthoofd mag zijn, vervangt er geen. Zijn er alleen aangewezenen, dan kiest een persoon.',
  'interimPool.other':
    'Een hoofd vervangen is er geen zijn: aangewezenen hebben een klasse en worden met de anderen gerangschikt.',

  'formerCareerDay.question': 'Op welke dag wordt de voorrang van de vroegere loopbanen getoetst?',
  'formerCareerDay.decision': 'de dag van de toewijzingsbeslissing',
  'formerCareerDay.vacancy': 'de dag waarop de functie vacant werd',
  'formerCareerDay.start': 'de eerste dag in de functie',
  'formerCareerDay.text':
    'Art. 25 geeft de voorrang gedurende acht jaar vanaf de inwerkingtreding, tot en met 29/03/2023. Het zegt niet wat daarbinnen moet gebeuren.',
  'formerCareerDay.ours':
    'De voorrang speelt wanneer over de toewijzing wordt beslist; die beslissing moet binnen de acht jaar vallen.',
  'formerCareerDay.other':
    'De functie moet binnen de acht jaar vacant worden, of de ambtenaar moet er binnen die tijd in beginnen.',

  'degrees.question': 'Wat is een trap van het taalevenwicht?',
  'degrees.class': 'de klasse van de persoon, anders het niveau',
  'degrees.function_class': 'de klasse van de beklede functie',
  'degrees.level': 'het niveau',
  'degrees.text':
    'Art. 47, § 5 van de taalwetten verdeelt de betrekkingen in het buitenland gelijk over alle trappen van de hiërarchie, en laat de trappen te bepalen.',
  'degrees.ours':
    'De klasse van de persoon; de consulaire loopbaan heeft er geen en telt volgens haar niveau.',
  'degrees.other':
    'Betrekkingen worden geteld, geen personen: de klasse van de functie. Of het niveau alleen, zoals vóór er klassen waren.',

  'otherAbsence.question': 'Wat is dienst op een ministerieel kabinet of aan het paleis?',
  'otherAbsence.outside_cycle': 'buiten de cyclus',
  'otherAbsence.counts_as_headquarters': 'hoofdbestuur',
  'otherAbsence.text':
    'Art. 17, § 1, lid 1: een ambtenaar is altijd toegewezen, op post of aan het hoofdbestuur. Deze dienst is geen van beide.',
  'otherAbsence.ours':
    'Hij wordt met zijn data getoond en telt niet mee: geen toewijzing op post en niet de drie jaar.',
  'otherAbsence.other':
    'Wie niet op post is, is op het hoofdbestuur: de tijd telt mee in de drie jaar.',

  'swap.question': 'Is een overgang naar een andere post na enkele maanden één toewijzing of twee?',
  'swap.two_postings': 'twee toewijzingen, elk korter dan vier jaar',
  'swap.one_interrupted': 'één toewijzing, onderbroken',
  'swap.text':
    'Art. 17, § 1, lid 2 spreekt van twee toewijzingen op post van vier jaar. Een ruil, een evacuatie of een overgang na enkele maanden wordt niet vermeld.',
  'swap.ours':
    'Elke post is een eigen toewijzing; elk is korter dan vier jaar en vraagt een beslissing. Meerdere kunnen één met redenen omkleed voorstel delen.',
  'swap.other':
    'Toewijzingen die elkaar zonder onderbreking volgen, elk korter dan vier jaar en zonder beslissing, zijn één toewijzing van vier jaar vanaf de eerste dag.',
};
