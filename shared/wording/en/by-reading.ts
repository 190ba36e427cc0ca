/** What the rules say only under a reading other than the default. */
export const byReading = {
  MISSION_LENGTH:
    'The international mission {{period}} counts as a posting whatever its length, under the reading in use for A3 ({{article}}).',
  SUMMER_MOVEMENT:
    'The period that began on {{from}} ends on {{to}}, in the summer movement nearest to {{statutory_last_day}}: no decision is needed, under the reading in use for A6 ({{article}}).',
  EARLY_RETURN:
    'The posting that began on {{from}} was cut short on {{to}}, before {{statutory_last_day}}, and counts as a posting, under the reading in use for A5 ({{article}}).',
  EARLIER_END_UNKNOWN:
    'The same person was designated to the function {{function}} from {{earlier_from}}, without a recorded end: whether four years in all are kept cannot be told ({{article}}).',
  RENEWED_WITHIN_FOUR_YEARS:
    'Renewal of the designation to the function {{function}} from {{earlier_from}}: {{days}} of the four years were left, which the reading in use for A8 allows ({{article}}).',
  OVER_FOUR_YEARS_IN_ALL:
    'Renewal of the designation to the function {{function}} from {{earlier_from}}: only {{days}} of the four years were left ({{article}}).',
  EARLIER_MISSION_END_UNKNOWN:
    'The same person had the same mission from {{earlier_from}}, without a recorded end: whether four years in all are kept cannot be told ({{article}}).',
  MISSION_WITHIN_FOUR_YEARS_IN_ALL:
    'Renewal of the mission that the same person had from {{earlier_from}}: {{days}} of the four years were left, which the reading in use for A8 allows ({{article}}).',
  MISSION_OVER_FOUR_YEARS_IN_ALL:
    'Renewal of the mission that the same person had from {{earlier_from}}: only {{days}} of the four years were left ({{article}}).',
  TEST_DAY_UNKNOWN:
    'The day on which the priority of old careers is tested is not recorded ({{article}}).',
  'step.byReading': 'By the reading in use: {{lawful_last_day}}.',
} as const;
