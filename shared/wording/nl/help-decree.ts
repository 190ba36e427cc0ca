import type { helpDecree as source } from '../en/help-decree.ts';
import type { WordingOf } from '../wording-of.ts';

/** Hulp bij de schermen over het ene of het andere artikel. */
export const helpDecree: WordingOf<typeof source> = {
  'replacement.answers':
    'Wie optreedt als het posthoofd, de Voorzitter of een andere houder op het hoofdbestuur verhinderd is.',
  'replacement.read':
    'De eerste van de rangschikking treedt op. Elke kolom is een stap van de tekst: klasse, anciënniteit daarin, verblijf op de post. ‘gelijk’ duidt aan wie de tekst niet onderscheidt; dan kiest een persoon.',
  'replacement.how.1':
    'Vinden wie een posthoofd vervangt: kies ‘Op een post (art. 15)’, dan de post; de eerste van de rangschikking treedt op.',
  'replacement.how.2': 'Meteen naar een post: Ctrl+K en de stad.',
  'replacement.how.3': 'Een andere dag vragen: verander ‘Toestand op’ bovenaan.',
  'replacement.how.4':
    'Zien waarom iemand niet gerangschikt is: ‘Hoe de rangschikking gebeurt’ noemt wie niet meetelt.',
  'replacement.how.5':
    'De Voorzitter of een andere houder vervangen: kies ‘Op het hoofdbestuur (art. 13-14)’.',
  'replacement.how.6': 'Een van de ambtenaren openen: druk op de naam.',

  'missions.answers':
    'Tot wanneer men voor een bijzondere zending kan kandideren, welke stukken nog nodig zijn, en welke kandidaturen op tijd kwamen.',
  'missions.read':
    'Links staan de zendingen van het bestand, rechts de gekozen zending. De kalender telt tien werkdagen vanaf de dag na de bekendmaking; dagen die niet meetellen zeggen waarom. Daaronder is elk stuk er of ontbreekt het.',
  'missions.how.1':
    'Alleen een termijn tellen: typ de dag van bekendmaking onder ‘Tien werkdagen’.',
  'missions.how.2': 'Een zending opnemen: ‘Nieuwe bijzondere zending’, een code en een onderwerp.',
  'missions.how.3': 'Een veld veranderen: typ erin; Enter of het verlaten bewaart.',
  'missions.how.4':
    'Een kandidatuur toevoegen: typ de naam van de kandidaat, dan ‘Kandidatuur toevoegen’.',
  'missions.how.5': 'Een stuk aanvinken dat binnen is: de lijst ‘Stukken’.',
  'missions.how.6': 'Iets terugnemen: Ctrl+Z.',

  'balance.answers':
    'Of de functies op post gelijk over de twee taalrollen verdeeld zijn, trap per trap.',
  'balance.read':
    'Op elke trap mag het verschil tussen FR en NL 0 zijn, of 1 bij een oneven aantal. De grafiek toont hetzelfde per halfjaar: boven de lijn meer FR, eronder meer NL; een holle stip is een onevenwicht. Afzonderlijke posten staan er ter informatie.',
  'balance.how.1': 'Een andere dag vragen: verander ‘Toestand op’ bovenaan.',
  'balance.how.2': 'De grafiek als cijfers lezen: open eronder ‘Hetzelfde als tabel’.',
  'balance.how.3': 'Zien welke trap uit evenwicht is: de kolom ‘Oordeel’.',
  'balance.how.4':
    'Vinden wat ontbreekt: een trap ‘niet opgenomen’ wacht op een klasse of een niveau.',
  'balance.how.5': 'De trappen anders tellen: het scherm ‘Lezingen’, twijfel over de trappen.',

  'decree.answers':
    'Wat elk artikel van het besluit zegt, in welke versie, en wat de planner ermee doet.',
  'decree.read':
    'De artikelen staan links; wat beoordeeld wordt, leidt tot vaststellingen, wat opgenomen of getoond wordt niet. Rechts staan de versies, de regels met hun voorbeelden, en hoeveel vaststellingen van uw bestand op het artikel rusten.',
  'decree.how.1': 'Een artikel vinden: typ een woord eruit, of het nummer, boven de lijst.',
  'decree.how.2': 'De versie van een dag zien: typ de dag onder de tekst.',
  'decree.how.3':
    'Zien wat het voor uw bestand betekent: het deel over het bestand, en de verwijzing naar de lijst.',
  'decree.how.4':
    'Een vraag stellen over art. 20 tot 22: vul het formulier in; het antwoord noemt zijn redenen.',
  'decree.how.5': 'Vanuit een vaststelling komen: druk op het artikel dat een zin noemt.',
  'decree.how.6': 'Teruggaan: Alt+←.',

  'readings.answers':
    'Waar de tekst twijfel laat, hoe de planner hem leest, en wat een andere lezing in uw bestand zou veranderen.',
  'readings.read':
    'Elke kaart is één twijfel, met de lezingen die hij toelaat. Naast elke lezing staat hoeveel oordelen ze op de gekozen dag zou veranderen. De lezing in gebruik is aangevinkt; een band zegt wanneer het niet die van de catalogus is.',
  'readings.how.1': 'De redenen lezen: open ‘Juridische nota’ op de kaart.',
  'readings.how.2': 'Zien wat zou veranderen: druk op ‘Welke’ naast een lezing.',
  'readings.how.3':
    'Een andere lezing instellen: vink ze aan, dan ‘De lezing instellen’, met een reden.',
  'readings.how.4': 'Terugnemen: Ctrl+Z, of vink de vorige lezing aan.',
  'readings.how.5': 'Zien wie wat instelde, en waarom: Menu, ‘Geschiedenis…’.',
};
