import type { files as source } from '../en/files.ts';
import type { WordingOf } from '../wording-of.ts';

/** The start screen: opening, creating and closing planner files. */
export const files: WordingOf<typeof source> = {
  title: 'Een planningsbestand openen',
  lead: 'Loopbanen, posten en de termijnen van artikel 17, in één bestand op deze computer.',
  start: 'Beginnen',
  recent: 'Planningsbestanden',
  none: 'Nog geen planningsbestand. Begin met de demonstratie, of importeer uw werkmap.',
  demonstration: 'De demonstratie openen',
  'demonstration.about': '613 verzonnen loopbanen over het echte postennetwerk',
  import: 'Een werkmap importeren',
  'import.about': 'Van Excel, CSV of JSON naar een nieuw planningsbestand',
  choose: 'Een bestand openen…',
  'choose.about': 'Een planningsbestand dat elders staat',
  create: 'Nieuw bestand',
  'create.about': 'Leeg, klaar om in te vullen',
  name: 'Naam van het bestand',
  'name.hint': 'Bijvoorbeeld “Beweging 2027”',
  'name.required': 'Er is een naam nodig.',
  'create.go': 'Aanmaken',
  'kind.real': 'Planningsbestand',
  'kind.demonstration': 'Demonstratie',
  modified: 'Gewijzigd op {{when}}',
  opening: '{{name}} openen…',
  'import.title': 'Een werkmap in een nieuw bestand importeren',
};
