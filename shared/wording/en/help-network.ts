/** Help of the posts and of their map. */
export const helpNetwork = {
  'post.answers':
    'All about one post: its functions and holders over time, what falls vacant, its hardship ranks, and whom its closure touches.',
  'post.read':
    'Each function is a lane, each bar a holder; dashed is planned, grey is over. A line in a bar says that the hardship rank changed there. The table below names what falls vacant in the planning window, and why.',
  'post.how.1': 'Go to another post: Ctrl+K and its city.',
  'post.how.2': 'Change the post itself: “Edit the post”.',
  'post.how.3': 'Add a function: “Add a function”; change one with the pencil beside it.',
  'post.how.4': 'Record a new rank from a day on: “Add a hardship rank”.',
  'post.how.5': 'See who acts for the head: the line on art. 15, and its link to the ranking.',
  'post.how.6': 'Open a holder: press the name.',
  'post.how.7': 'See what changed here, and put a value back: the history at the end of the page.',
  'posts.answers':
    'Where the posts are, how hard each is, who is in place, and what there is to fill.',
  'posts.read':
    'The map and the list show the same posts. A mark is coloured by the hardship rank or by the vacancies, and bears the figure too. A post whose city is not known stands in the middle of its country.',
  'posts.how.1': 'Colour the map another way: choose under “Coloured by”.',
  'posts.how.2': 'Go near: choose a “Region”, or + and − on the map.',
  'posts.how.3':
    'Walk over the map by keyboard: Tab to the posts, arrows to the next one in that direction.',
  'posts.how.4': 'Open a post: Enter on its mark, or press its name in the list.',
  'posts.how.5': 'Find posts in the list: type above it, or sort by a column.',
  'posts.how.6': 'Ask for another day: change “Judged on” at the top.',
} as const;
