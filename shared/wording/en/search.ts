/** Search everywhere: agents, posts, functions, articles, commands. */
export const search = {
  title: 'Find anything',
  placeholder: 'Agent, post, function, article or command…',
  nothing: 'Nothing is called like that.',
  results: 'Found',
  count_one: '{{count}} found.',
  count_other: '{{count}} found.',
  'kind.agent': 'Agents',
  'kind.post': 'Posts',
  'kind.function': 'Functions',
  'kind.article': 'Articles of the decree',
  'kind.command': 'Commands',
  hint: 'Arrows choose, Enter opens, Esc closes.',
} as const;
