import type { comparisonList as source } from '../en/comparison-list.ts';
import type { WordingOf } from '../wording-of.ts';

/** What the list of a comparison shows. */
export const comparisonList: WordingOf<typeof source> = {
  'title.comparison': 'Vergelijking',
  'column.changes': 'Wat wijzigt',
  'column.verdict_before': 'Oordeel voordien',
  'column.verdict_after': 'Oordeel nadien',
  'column.place_before': 'Plaats voordien',
  'column.place_after': 'Plaats nadien',
  'column.last_day_before': 'Laatste wettelijke dag voordien',
  'column.last_day_after': 'Laatste wettelijke dag nadien',
  'column.next_before': 'Volgende beweging voordien',
  'column.next_after': 'Volgende beweging nadien',
  'column.next_from_before': 'Volgende beweging vanaf, voordien',
  'column.next_from_after': 'Volgende beweging vanaf, nadien',
  'column.needs_derogation_before': 'Afwijking nodig voordien',
  'column.needs_derogation_after': 'Afwijking nodig nadien',
  'change.appeared': 'nieuw in het bestand',
  'change.left': 'niet meer in het bestand',
  'change.verdict': 'oordeel',
  'change.stay': 'toewijzing',
  'change.last_day': 'laatste wettelijke dag',
  'change.next': 'volgende beweging',
  'change.derogation': 'afwijking nodig',
};
