/** The screen "Language balance" (language laws, art. 47, § 5). */
export const balance = {
  title: 'Language balance',
  lead: 'Language roles of those in post, by degree over all posts together (language laws, art. 47, § 5).',
  empty: 'Nobody is in post on that day.',
  'empty.text': 'The balance counts career agents in a posting and designees of art. 21.',
  degrees: 'By degree',
  'degrees.how':
    'At each degree the functions of all posts together are split equally between FR and NL; a difference of one is accepted where their number is odd.',
  degree: 'Degree',
  'degree.unknown': 'not recorded',
  difference: 'Difference',
  verdict: 'Verdict',
  'verdict.OK': 'in balance',
  'verdict.SOFT': 'imbalance',
  'verdict.UNKNOWN': 'degree missing',
  total: 'All',
  series: 'Over time',
  'series.how':
    'Each half year: above the line more FR, below more NL; a hollow dot is an imbalance. After {{day}} only what is recorded counts.',
  'series.table': 'The same as a table',
  day: 'Day',
  posts: 'By post',
  'posts.how': 'For information: nothing is asked of a single post.',
  post: 'Post',
} as const;
