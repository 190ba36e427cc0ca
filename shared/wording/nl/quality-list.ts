import type { qualityList as source } from '../en/quality-list.ts';
import type { WordingOf } from '../wording-of.ts';

/** What the list of missing and contradictory facts shows. */
export const qualityList: WordingOf<typeof source> = {
  'title.quality': 'Gegevenskwaliteit',
  'column.found': 'Ontbrekend of tegenstrijdig',
  'column.record': 'Gegeven',
  'column.record_id': 'Sleutel van het gegeven',
  'column.name': 'Naam',
  'column.rules': 'Wachtende regels',
  'column.answers_blocked': 'Wachtende antwoorden',
};
