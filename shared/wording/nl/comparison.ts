import type { comparison as source } from '../en/comparison.ts';
import type { WordingOf } from '../wording-of.ts';

/** The screen that compares two moments. */
export const comparison: WordingOf<typeof source> = {
  title: 'Vergelijking',
  lead: 'Wie op twee dagen, of volgens wat op twee dagen bekend was, niet meer hetzelfde staat.',
  before: 'Voordien',
  after: 'Nadien',
  swap: 'Beide omwisselen',
  moment: 'toestand op {{on}}, gepland tot {{until}}',
  'moment.known': 'toestand op {{on}}, gepland tot {{until}}, bekend op {{knownOn}}',
  between: 'Voordien: {{before}}. Nadien: {{after}}.',
  count_one: '{{count}} van {{total}} ambtenaren wijzigt',
  count_other: '{{count}} van {{total}} ambtenaren wijzigen',
  kinds: 'Wat wijzigt',
  find: 'Een ambtenaar zoeken',
  none: 'Niemand wijzigt tussen beide',
  'none.text': 'Kies twee dagen die verder uit elkaar liggen, of een vroegere dag van kennis.',
  no_match: 'Geen ambtenaar beantwoordt aan deze filter',
  more: 'Alle {{total}} tonen',
  absent: 'niet in het bestand',
  nothing: 'geen',
  was: 'voordien:',
  is: 'nadien:',
  stay: 'Toewijzing',
  last_day: 'Laatste wettelijke dag',
  next: 'Volgende beweging',
  verdict: 'Oordeel',
  'derogation.needed': 'afwijking nodig',
  'derogation.not_needed': 'afwijking niet meer nodig',
  reading: 'Beide dagen worden beoordeeld…',
  known_on: 'Bekend op (leeg = nu)',
};
