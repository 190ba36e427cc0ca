/** What the list of missing and contradictory facts shows. */
export const qualityList = {
  'title.quality': 'Data quality',
  'column.found': 'Missing or contradictory',
  'column.record': 'Record',
  'column.record_id': 'Key of the record',
  'column.name': 'Name',
  'column.rules': 'Rules that wait',
  'column.answers_blocked': 'Answers waiting',
} as const;
