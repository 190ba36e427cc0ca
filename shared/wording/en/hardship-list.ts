/** What the hardship ledger shows. */
export const hardshipList = {
  'title.hardship': 'Hardship served',
  'column.gender': 'Gender',
  'column.months_rank_1': 'Months at rank 1',
  'column.months_rank_2': 'Months at rank 2',
  'column.months_rank_3': 'Months at rank 3',
  'column.months_rank_4': 'Months at rank 4',
  'column.months_rank_5': 'Months at rank 5',
  'column.months_rank_6': 'Months at rank 6',
  'column.months_rank_7': 'Months at rank 7',
  'column.months_rank_unknown': 'Months without rank',
  'column.months_in_post': 'Months in post',
  'column.average_rank': 'Average rank',
  'column.hard_share': 'Share at ranks 5 to 7',
} as const;
