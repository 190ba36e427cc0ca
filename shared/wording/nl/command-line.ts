import type { commandLine as source } from '../en/command-line.ts';
import type { WordingOf } from '../wording-of.ts';

/** What the command line says: usage, wrong usage, headings. */
export const commandLine: WordingOf<typeof source> = {
  usage: 'Gebruik: planner OPDRACHT [opties]',
  'usage.commands': 'Opdrachten',
  'usage.options': 'Opties',
  'usage.codes': 'Eindcodes: 0 = beantwoord, 1 = invoer geweigerd, 2 = verkeerd gebruik.',
  'command.import':
    'een werkmap, een map met CSV-bestanden of een JSON-bestand in het planningsbestand opnemen',
  'command.due': 'waar elke ambtenaar op een dag staat, en wie tot een andere dag aan de beurt is',
  'command.explain': 'één ambtenaar: het oordeel, de komende termijnen, en waarom',
  'command.interim': 'wie op een dag het posthoofd vervangt (art. 15)',
  'command.signatory': 'wie aan een functie toewijst, en met welke akte (art. 20)',
  'command.art21': 'hoever de procedure voor rijksambtenaren staat voor een vacature (art. 21)',
  'command.deadline':
    'tot wanneer men zich kandidaat kan stellen voor een bijzondere zending (art. 22, § 3)',
  'command.balance': 'taalrollen per trap, over alle posten samen',
  'command.derogations':
    'elke beweging die een beslissing nodig heeft, heeft of mist (art. 17, § 2)',
  'command.export':
    'een lijst wegschrijven: due, art21, quality, hardship, assignments, derogations of posts',
  'command.verify': 'het planningsbestand en zijn journaal nakijken',
  'command.backup': 'een nagekeken kopie van het planningsbestand wegschrijven',
  'command.restore':
    'een kopie in de plaats van het planningsbestand zetten; wat er stond, wordt ernaast bewaard',
  'option.db': 'het planningsbestand; afwezig: dat in uw gegevensmap',
  'option.data':
    'een werkmap, CSV-map of JSON-bestand, gelezen in een planning die in het geheugen blijft',
  'option.json': 'antwoorden in JSON, voor machines',
  'option.known-on': 'antwoorden vanuit wat op het einde van die dag bekend was',
  'option.without-regulatory-holidays': '2 en 15 november en 26 december als werkdagen tellen',
  'option.lang': 'taal van het antwoord: fr, nl of en',
  'wrong.no-command': 'Er is geen opdracht gegeven.',
  'wrong.unknown-command': 'Er is geen opdracht “{{name}}”.',
  'wrong.unknown-option': 'De opdracht {{command}} heeft geen optie {{option}}.',
  'wrong.missing-value': 'De optie {{option}} vraagt een waarde.',
  'wrong.unexpected-value': 'De optie {{option}} neemt geen waarde.',
  'wrong.missing-option': 'De opdracht {{command}} vraagt de optie {{option}}.',
  'wrong.missing-operand': 'De opdracht {{command}} vraagt {{operand}}.',
  'wrong.too-many-operands': 'De opdracht {{command}} neemt “{{operand}}” niet aan.',
  'wrong.not-a-day':
    'De optie {{option}} vraagt een kalenderdag in de vorm JJJJ-MM-DD, niet “{{value}}”.',
  'wrong.until-before-on': 'Het venster eindigt op {{until}}, vóór de gevraagde dag, {{on}}.',
  'wrong.not-a-count':
    'De optie {{option}} vraagt een geheel getal van {{min}} tot {{max}}, niet “{{value}}”.',
  'wrong.not-one-of': '{{option}}: kies uit {{choices}}, niet “{{value}}”.',
  'wrong.both': 'Geef --db of --data, niet allebei.',
  'refused.problem': '{{sheet}}, rij {{row}}, {{column}}: {{message}} [{{code}}]',
  'refused.sheet': '{{sheet}}: {{message}} [{{code}}]',
  'import.sheet': 'Blad',
  'import.read': 'Gelezen',
  'import.created': 'Nieuw',
  'import.changed': 'Gewijzigd',
  'import.unchanged': 'Ongewijzigd',
  'import.refused': 'Geweigerd',
  'import.dry-run': 'Er is niets geschreven: dit was een proef.',
  'explain.fact': '{{name}}: {{value}}',
  'explain.terms': 'Komende statutaire termijnen',
  'explain.why': 'Waarom',
  'explain.findings': 'Vaststellingen',
  'verify.ok': 'Het bestand is gaaf: {{entries}} regels in het journaal, keten zonder breuk.',
  'verify.problem': '{{code}}: {{detail}}',
  'not-written.target-locked':
    'Het bestand {{file}} is open in een ander programma: sluit het daar.',
  'not-written.target-is-planner':
    '{{file}} is een planningsbestand: een lijst kan er niet voor in de plaats komen. Kies een andere naam.',
  'not-written.target-is-folder': '{{file}} is een map, geen bestand.',
  'not-written.folder-missing': 'De map van {{file}} bestaat niet.',
  'not-written.not-allowed': 'Dit account mag {{file}} niet schrijven.',
  'not-written.disk-full': 'De schijf is vol: {{file}} is niet geschreven.',
  'written.file': 'Geschreven: {{file}}',
  'restored.file': 'Hersteld: {{file}}',
};
