import type { importProblems as source } from '../en/import-problems.ts';
import type { WordingOf } from '../wording-of.ts';

export const importProblems: WordingOf<typeof source> = {
  'unknown-sheet': 'Geen van onze bladen heeft deze naam of deze kolomkoppen: het is weggelaten.',
  'sheet-twice': 'Dit blad zegt hetzelfde als “{{other}}”: het is weggelaten. Voeg beide samen.',
  'unknown-column': 'De kolom “{{value}}” is niet bekend: ze is weggelaten. Kies wat ze bevat.',
  'column-taken': 'Deze kolom zou {{key}} geven, zoals “{{other}}” al doet: ze is weggelaten.',
  'header-missing': 'Kolom {{at}} bevat waarden maar heeft geen kolomkop: ze is weggelaten.',
  'missing-column':
    'De kolom {{key}} ontbreekt; van dit blad kan niets worden overgenomen. Verwacht een van: {{expected}}.',
  'missing-cell': 'Deze cel is leeg; {{key}} is verplicht.',
  'day-form':
    '“{{value}}” is geen dag. Verwacht: JJJJ-MM-DD of dd/mm/jjjj, met vier cijfers voor het jaar.',
  'no-such-day': '“{{value}}” bestaat niet in de kalender. Verwacht: een bestaande dag.',
  'month-first':
    'In “{{value}}” staat de maand eerst. Verwacht: de dag eerst, dd/mm/jjjj, of JJJJ-MM-DD.',
  'day-order':
    '“{{value}}” kan op twee manieren worden gelezen, want deze kolom bevat ook dagen met de maand eerst. Verwacht: JJJJ-MM-DD.',
  'day-out-of-range':
    '“{{value}}” valt buiten de jaren 1900 tot 2199. Laat de cel leeg voor een open einde.',
  'date-not-expected': 'Deze cel bevat de datum {{value}}; hier wordt geen datum verwacht.',
  'unknown-word': '“{{value}}” is geen waarde van deze kolom. Verwacht: {{expected}}.',
  'unknown-country': '“{{value}}” is geen land. Verwacht: de code van twee letters (ISO 3166).',
  'not-in-range': '“{{value}}” is geen geheel getal van {{from}} tot {{to}}.',
  'number-too-long':
    '{{value}} is een te lang getal: een rekenblad bewaart niet al zijn cijfers. Verwacht: een tekst.',
  'control-character': 'Deze cel bevat het onzichtbare teken {{value}}. Typ de tekst opnieuw.',
  'error-cell': 'Deze cel bevat de fout {{value}} van de werkmap. Verwacht: een waarde.',
  'formula-without-value':
    'Deze cel bevat een formule die nooit is berekend. Open de werkmap, sla ze op en importeer ze opnieuw.',
  'nested-value': 'Hier staat een lijst of een object. Verwacht: één waarde.',
  'cell-twice': 'Het bestand geeft deze cel twee waarden. Sla het opnieuw op vanuit Excel.',
  'key-twice': '“{{value}}” staat al op rij {{first}} van dit blad.',
  'key-case':
    '“{{value}}” verschilt van “{{other}}” alleen door hoofdletters. Schrijf beide gelijk.',
  'end-before-start': 'Deze laatste dag, {{to}}, valt vóór de eerste, {{from}}.',
  'key-taken': '“{{value}}” staat al in het bestand.',
  'key-fixed': 'Deze code benoemt het gegeven: voeg een ander toe en verwijder daarna dit.',
  'class-since-taken': 'De ambtenaar heeft al een klasse sinds {{value}}.',
  'in-use_one': 'Wordt nog genoemd in {{table}} ({{count}} rij). Wijzig die eerst.',
  'in-use_other': 'Wordt nog genoemd in {{table}} ({{count}} rijen). Wijzig die eerst.',
  'unknown-agent': 'Geen ambtenaar heeft stamnummer “{{value}}”, noch hier noch in het bestand.',
  'unknown-post': 'Geen post heeft de code “{{value}}”, noch hier noch in het bestand.',
  'unknown-vacancy': 'Geen vacature heeft de code “{{value}}”, noch hier noch in het bestand.',
  'unknown-mission':
    'Geen bijzondere zending heeft de code “{{value}}”, noch hier noch in het bestand.',
  'unknown-call':
    'Vacature “{{value}}” heeft geen oproep nr. {{round}}, noch hier noch in het bestand.',
  'unknown-assignment':
    'De ambtenaar heeft geen toewijzing die op {{value}} begint, noch hier noch in het bestand.',
  'several-assignments': 'De ambtenaar heeft meerdere toewijzingen die op {{value}} beginnen.',
  'reference-refused':
    '“{{value}}” staat beschreven op rij {{row}}, die geweigerd is. Verbeter eerst die rij.',
  'class-missing':
    'Een eerste dag in de klasse, {{since}}, zonder de klasse. Verwacht: beide of geen.',
  'class-earlier':
    'Klasse {{value}} sinds {{since}} blijft in de loopbaan; de rij toont de latere klasse {{other}}, sinds {{held}}.',
  'class-since-missing':
    'Klasse {{value}} verschilt van klasse {{other}}, bekleed sinds {{since}}. Verwacht: sinds wanneer.',
  'unknown-place_one':
    'Geen post of dienst heeft de code “{{value}}”. Ze blijft zoals ze is ({{count}} rij).',
  'unknown-place_other':
    'Geen post of dienst heeft de code “{{value}}”. Ze blijft zoals ze is ({{count}} rijen).',
  'unknown-function_one':
    'Geen functie heeft de code “{{value}}”. Ze blijft zoals ze is ({{count}} rij).',
  'unknown-function_other':
    'Geen functie heeft de code “{{value}}”. Ze blijft zoals ze is ({{count}} rijen).',
  formula_one: 'Deze kolom bevat een formule: haar laatst berekende waarde is overgenomen.',
  formula_other:
    'Deze kolom bevat {{count}} formules: hun laatst berekende waarden zijn overgenomen.',
  'merged-cells_one': 'Een blok samengevoegde cellen ({{value}}): alleen de eerste cel telt.',
  'merged-cells_other':
    '{{count}} blokken samengevoegde cellen, het eerste is {{value}}: alleen de eerste cel van elk telt.',
  'hidden-rows_one': '{{count}} verborgen rij wordt gelezen zoals de andere.',
  'hidden-rows_other': '{{count}} verborgen rijen worden gelezen zoals de andere.',
  'hidden-sheet': 'Dit verborgen blad wordt gelezen zoals de andere.',
  quotes: 'Op deze rij staat tekst buiten de aanhalingstekens: kijk na hoe ze gelezen is.',
  'more-problems_one': '{{count}} ander probleem staat niet in de lijst.',
  'more-problems_other': '{{count}} andere problemen staan niet in de lijst.',
};
