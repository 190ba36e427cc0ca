/** Help of the screens about one article or another. */
export const helpDecree = {
  'replacement.answers':
    'Who acts when the head of a post, the Chair or another holder at headquarters cannot.',
  'replacement.read':
    'The first of the ranking acts. Each column is a step of the text: class, seniority in it, stay at the post. “equal” marks those whom the text does not tell apart; a person chooses then.',
  'replacement.how.1':
    'Find who replaces a head of post: choose “At a post (art. 15)”, then the post; the first of the ranking acts.',
  'replacement.how.2': 'Go to a post directly: Ctrl+K and its city.',
  'replacement.how.3': 'Ask for another day: change “Judged on” at the top.',
  'replacement.how.4':
    'See why somebody is not ranked: “How the ranking is made” names who is left out.',
  'replacement.how.5':
    'Replace the Chair or another holder: choose “At headquarters (arts 13-14)”.',
  'replacement.how.6': 'Open one of the agents: press the name.',

  'missions.answers':
    'Until when one may lodge for a special mission, which papers it still needs, and which candidacies came in time.',
  'missions.read':
    'At the left are the missions of the file, at the right the one chosen. The calendar counts ten working days from the day after publication; the days left out say why. Below, each paper is there or lacking.',
  'missions.how.1': 'Count a deadline alone: type the day of publication under “Ten working days”.',
  'missions.how.2': 'Record a mission: “New special mission”, a code and a subject.',
  'missions.how.3': 'Change a field: type into it; Enter or leaving it saves.',
  'missions.how.4': 'Add a candidacy: type the name of the candidate, then “Add a candidacy”.',
  'missions.how.5': 'Tick a paper that has come in: the list “Papers”.',
  'missions.how.6': 'Take something back: Ctrl+Z.',

  'balance.answers':
    'Whether the functions in post are split equally between the two language roles, degree by degree.',
  'balance.read':
    'At each degree the difference between FR and NL may be 0, or 1 where their number is odd. The chart shows the same for each half year, above the line more FR, below more NL; a hollow dot is an imbalance. Single posts are for information.',
  'balance.how.1': 'Ask for another day: change “Judged on” at the top.',
  'balance.how.2': 'Read the chart as figures: open “The same as a table” below it.',
  'balance.how.3': 'See which degree is out of balance: the column “Verdict”.',
  'balance.how.4': 'Find what is missing: a degree “not recorded” waits for a class or a level.',
  'balance.how.5': 'Count degrees in another way: the screen “Readings”, doubt on degrees.',

  'decree.answers':
    'What each article of the decree says, in which version, and what the planner does with it.',
  'decree.read':
    'The articles are at the left; those that are judged lead to findings, those recorded or shown do not. The right side gives the versions, the rules with their examples, and how many findings of your file rest on the article.',
  'decree.how.1': 'Find an article: type a word of it, or its number, above the list.',
  'decree.how.2': 'See the version of a day: type the day under the text.',
  'decree.how.3':
    'See what it means for your file: the part on your file, and its link to the list.',
  'decree.how.4':
    'Ask a question of arts 20 to 22: fill in the form; the answer cites its reasons.',
  'decree.how.5': 'Come from a finding: press the article that any sentence cites.',
  'decree.how.6': 'Go back: Alt+←.',

  'readings.answers':
    'Where the text leaves a doubt, how the planner reads it, and what another reading would change in your file.',
  'readings.read':
    'Each card is one doubt, with the readings it allows. Beside each stands how many verdicts it would change on the day judged. The reading in use is ticked; a banner says when it is not that of the catalogue.',
  'readings.how.1': 'Read the reasons: open “Legal note” on the card.',
  'readings.how.2': 'See what would change: press “Which” beside a reading.',
  'readings.how.3': 'Set another reading: tick it, then “Set the reading”, with a reason.',
  'readings.how.4': 'Take it back: Ctrl+Z, or tick the former reading.',
  'readings.how.5': 'See who set what, and why: Menu, “History…”.',
} as const;
