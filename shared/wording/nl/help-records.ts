import type { helpRecords as source } from '../en/help-records.ts';
import type { WordingOf } from '../wording-of.ts';

/** Hulp bij de schermen over wat geregistreerd is. */
export const helpRecords: WordingOf<typeof source> = {
  'quality.answers':
    'Wat in het bestand ontbreekt of zichzelf tegenspreekt, eerst wat de meeste antwoorden doet wachten.',
  'quality.read':
    'De cijfers bovenaan zeggen hoeveel ambtenaren volledig beoordeeld konden worden. Daaronder telt elk ontbrekend feit de antwoorden die erop wachten. Tegenspraken zijn gegevens die niet alle waar kunnen zijn.',
  'quality.how.1': 'Beginnen met wat het meest helpt: de eerste rij van ‘Ontbrekende feiten’.',
  'quality.how.2': 'Zien bij wie een feit ontbreekt: druk op de rij; de gegevens openen eronder.',
  'quality.how.3':
    'Het invullen: de naam van een gegeven opent het formulier; het aantal daalt meteen.',
  'quality.how.4':
    'Er veel invullen: exporteer de lijst, vul ze in Excel aan, importeer ze opnieuw.',
  'quality.how.5': 'Een andere dag bekijken: verander ‘Toestand op’; wat ontbreekt hangt ervan af.',

  'hardship.answers':
    'Hoeveel maanden elke ambtenaar op elke hardheidsgraad heeft gediend, en hoe gelijk dat verdeeld is.',
  'hardship.read':
    'De dagen op post tellen aan de graad die de post op elke dag had, over de hele loopbaan, en worden als maanden getoond. De band van de spreiding bevat de middelste helft van een groep, de lijn is de mediaan. Groepen onder vijf personen worden niet apart getoond.',
  'hardship.how.1': 'Een ambtenaar vinden: typ de naam boven de tabel.',
  'hardship.how.2': 'Zien wie het langst op harde posten diende: sorteer op ‘Graden 5-7’.',
  'hardship.how.3': 'Binnen een groep vergelijken: kies klasse, taalrol of geslacht.',
  'hardship.how.4': 'Tot een andere dag tellen: verander ‘Toestand op’.',
  'hardship.how.5': 'De spreiding als cijfers lezen: open ‘Hetzelfde als tabel’.',
  'hardship.how.6': 'Een ambtenaar openen: druk op de naam.',

  'import.answers':
    'Wat een werkmap in het bestand zou veranderen, voor er iets geschreven wordt, en hoe ze over te nemen.',
  'import.read':
    'Drie stappen: bestand, controle, overzicht. De controle telt nieuwe, gewijzigde, ongewijzigde en geweigerde rijen van elk blad. Niets wordt geschreven vóór u bevestigt; de hele import is één wijziging die ongedaan kan worden gemaakt.',
  'import.how.1': 'Het bestand kiezen: zet het neer, of ‘Een bestand kiezen…’: Excel, CSV of JSON.',
  'import.how.2':
    'Een kop begrijpen die de planner niet kent: ‘Kolommen’, kies, ‘Opnieuw controleren’.',
  'import.how.3': 'Zien waarom rijen geweigerd zijn: ‘Problemen’, per blad, rij en kolom.',
  'import.how.4': 'De problemen doorgeven: ‘De lijst downloaden (CSV)’.',
  'import.how.5': 'Alleen de goede rijen overnemen: bevestig; de geweigerde blijven buiten.',
  'import.how.6': 'Terugnemen: ‘Deze import ongedaan maken’, of later Ctrl+Z.',
  'records.answers':
    'Wat het bestand bevat, tabel per tabel, te lezen en te wijzigen zoals in een rekenblad.',
  'records.read':
    'Elke tab onderaan is een tabel. Grijze kolommen noemen alleen waar een code voor staat. Een rode cel is niet aanvaard: wat u typte staat er nog, en de lijst eronder zegt waarom.',
  'records.how.1': 'Een cel wijzigen: typ erover, of F2; Enter gaat verder, Esc neemt terug.',
  'records.how.2':
    'Plakken uit Excel: kopieer daar, kies hier de eerste cel, Ctrl+V; foute cellen worden opgesomd voor er iets geschreven wordt.',
  'records.how.3':
    'Vullen: selecteer cellen, dan Ctrl+D vanaf de eerste naar beneden, of typ en Ctrl+Enter.',
  'records.how.4':
    'Toevoegen of wegnemen: ‘Rij toevoegen’, ‘Rijen verwijderen’; de rijen worden genoemd voor ze gaan.',
  'records.how.5':
    'Eén waarde voor vele: selecteer rijen, dan ‘Waarde instellen’; rechts klikken of Shift+F10 toont al wat een cel biedt.',
  'records.how.6': 'Gewijzigde rijen op hun plaats zetten: ‘Opnieuw sorteren en filteren’.',
  'records.how.7':
    'Op papier: ‘Afdrukken’ neemt de hele getoonde lijst, met de koppen op elke bladzijde.',
  'records.how.8':
    'De ambtenaar of post van een rij openen: druk op de naam, of Ctrl+Enter op een cel; Alt+← brengt u terug.',
  'records.how.9':
    'Zien wat een rij was en een waarde terugzetten: ‘Geschiedenis van deze rij’, boven de lijst of in het menu van de cel.',
  'records.how.10':
    'Zien wat niet klopt: een vlag merkt een cel die een regel schendt of een andere rij tegenspreekt; ‘Inbreuken’ somt ze op naar soort, en elke inbreuk leidt naar haar cel.',
};
