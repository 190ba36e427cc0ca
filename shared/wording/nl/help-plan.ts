import type { helpPlan as source } from '../en/help-plan.ts';
import type { WordingOf } from '../wording-of.ts';

/** Hulp bij het begin en bij de schermen die plannen. */
export const helpPlan: WordingOf<typeof source> = {
  'start.name': 'begin',
  'start.answers':
    'Met welk planningsbestand u werkt: een nieuw, de demonstratie, of een dat u al hebt.',
  'start.read':
    'Bovenaan staan de manieren om te beginnen, eronder de planningsbestanden van deze computer, het laatste eerst. Er is één bestand tegelijk open; alles wordt er bij elke wijziging in bewaard.',
  'start.how.1': 'Eerst rondkijken: ‘De demonstratie openen’. De personen zijn verzonnen.',
  'start.how.2':
    'Met uw werkmap beginnen: ‘Een werkmap importeren’, een naam, en dan het bestand neerzetten.',
  'start.how.3': 'Verdergaan waar u was: kies het bestand in de lijst.',
  'start.how.4':
    'Een bestand van elders openen: zet het in de map van de planner, of ‘Een bestand openen…’.',
  'start.how.5': 'Taal of uiterlijk veranderen: de twee knoppen rechtsboven.',
  'start.how.6':
    'Uw bureau verlaten: Ctrl+L verbergt het venster en bewaart uw werk; na hoelang het vanzelf vergrendelt, staat onder ‘Menu’, ‘Instellingen…’.',

  'overview.answers':
    'Wat in dit bestand aandacht vraagt, op de dag bovenaan en in de planningsperiode: wie aan de beurt is of te laat, wat op een beslissing wacht, welke functies vacant worden, hoever de gegevens antwoorden.',
  'overview.read':
    'Elk getal telt rijen en opent ze; een 0 opent niets. De balken vergelijken de vaststellingen van artikel 17. Volle kolommen zijn het buitenland, of een vertrek naar een post; holle het hoofdbestuur. De verplaatsingen van de komende jaren laten elk verblijf op zijn laatste wettelijke dag eindigen: geen plan, maar wat de tekst vraagt.',
  'overview.how.1':
    'Zien wie te laat is: druk op het getal; een label boven de lijst zegt waarom zij.',
  'overview.how.2': 'Verder vooruitkijken: wijzig ‘Gepland tot en met’, bovenaan.',
  'overview.how.3': 'Op een andere dag kijken: typ hem onder ‘Toestand op’.',
  'overview.how.4':
    'Een grafiek als cijfers lezen: open ‘Dezelfde cijfers als tabel’; ook die getallen openen hun rijen.',
  'overview.how.5': 'Alles zien wat gewijzigd is, door wie en wanneer: ‘De geschiedenis openen’.',
  'overview.how.6': 'Terug uit een lijst: Alt+←, of de eerste regel van de navigatie.',

  'rotation.answers':
    'Van wie een termijn van artikel 17 eindigt, wanneer, en of een afwijking nodig is; onder ‘Art. 21’, welke rijksambtenaren voor functies op post aangewezen kunnen worden.',
  'rotation.read':
    'Elke rij is een ambtenaar, beoordeeld op de dag boven de lijst en gepland tot de dag ernaast. Het oordeel zegt hoe het staat: termijn overschreden, aan de beurt, onbepaald, geen statutaire termijn, niet aan de beurt, niet van toepassing. De laatste wettelijke dag hoort bij het verblijf. De aantallen boven de lijst zijn samen alle ambtenaren.',
  'rotation.how.1':
    'Alleen zien van wie de termijn voorbij is: druk op het aantal ‘termijn overschreden’; druk nog eens om hen los te laten.',
  'rotation.how.2':
    'Een ambtenaar vinden: Ctrl+K en de naam, vanaf elk scherm; of Ctrl+F in de lijst.',
  'rotation.how.3':
    'Lezen waarom: kies de rij en druk op Spatie. ‘Wat het besluit zegt’ in het paneel geeft de zin, het artikel en de cijfers.',
  'rotation.how.4':
    'Op een kolom filteren: druk op de trechter in de kop, of Alt+↓ in een van haar cellen; rechts klikken of Shift+F10 toont al wat een cel of kop biedt.',
  'rotation.how.5':
    'Op meer kolommen sorteren: druk op een kop, dan op de volgende met Shift; of ‘Sorteren’.',
  'rotation.how.6':
    'Kolommen kiezen onder ‘Kolommen’, en ze onder een naam bewaren in ‘Weergaven’.',
  'rotation.how.7':
    'Een andere dag beoordelen: typ hem onder ‘Toestand op’, zoals 3/4/27 of 3 apr 2027.',
  'rotation.how.8':
    'De lijst doorgeven: ‘Exporteren’ (Ctrl+E) schrijft de rijen en kolommen op het scherm weg, in volgorde; ‘Afdrukken’ (Ctrl+P) zet ze op papier.',

  'comparison.answers':
    'Wie op een andere dag anders staat, of anders stond volgens wat op een andere dag bekend was.',
  'comparison.read':
    'Elke kant is een dag van planning en, als u wilt, een dag van kennis: het bestand zoals het op het einde van die dag was. Een rij is één ambtenaar; waar iets verschilt, staat het oude links van de pijl en het nieuwe vet rechts ervan. Wat gelijk blijft, is grijs. Beide kanten plannen evenveel jaren vooruit als het venster.',
  'comparison.how.1':
    'Zien wie aan zijn termijn komt: laat ‘Voordien’ op vandaag en kies de dag onder ‘Nadien’.',
  'comparison.how.2':
    'Zien wat sinds een dag gewijzigd is: dezelfde dag aan beide kanten, en die dag van kennis onder ‘Voordien’.',
  'comparison.how.3':
    'Eén soort wijziging zien: druk op haar knop; het cijfer is het aantal ambtenaren.',
  'comparison.how.4': 'Van de andere kant kijken: de pijlen ertussen wisselen beide om.',
  'comparison.how.5': 'Een ambtenaar openen: druk op de naam.',
  'comparison.how.6':
    'Op papier of in Excel: ‘Afdrukken’ neemt alle gefilterde rijen, ‘Exporteren’ alle.',

  'board.answers':
    'Wie waar is en tot wanneer, over twaalf jaar: per ambtenaar, of per functie met haar vacatures.',
  'board.read':
    'Elke balk is een toewijzing; het streepje erop is de laatste wettelijke dag, het gearceerde deel ligt erna, een uitroepteken vraagt een afwijking. Balken in streepjes zijn gepland. De lijn is de beoordeelde dag, de gekleurde band de planningsperiode. Onder het bord staat wat het besluit zegt van de huidige balk.',
  'board.how.1':
    'Een balk verschuiven: versleep hem, of een van zijn uiteinden; aan de rand lopen de jaren door. Hij blijft vast: schrijf een reden als er een is, Enter zet hem neer, Escape ziet ervan af.',
  'board.how.2':
    'Met toetsen: pijltjes leiden naar de balk, Enter pakt hem op, pijltjes verschuiven met een dag, met Shift met een maand, Enter zet hem neer. Home neemt de eerste dag, End de laatste.',
  'board.how.3': 'Met knoppen: kies de balk, dan de knoppen onder het bord.',
  'board.how.4': 'Een verschuiving terugnemen: Ctrl+Z. Elke verschuiving is één wijziging.',
  'board.how.5':
    'Vacatures zien: kies ‘Functies’; gearceerd is vacant, tot het einde van de periode.',
  'board.how.6': 'Alleen zien wat niet klopt: vink ‘Alleen met problemen’ aan.',
};
