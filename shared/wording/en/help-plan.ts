/** Help of the start and of the screens that plan. */
export const helpPlan = {
  'start.name': 'start',
  'start.answers':
    'With which planner file you work: a new one, the demonstration, or one you have.',
  'start.read':
    'At the top are the ways to begin, below the planner files of this computer, the latest first. One file is open at a time; everything is saved in it at each change.',
  'start.how.1': 'Look around first: “Open the demonstration”. Its persons are invented.',
  'start.how.2': 'Begin with your workbook: “Import a workbook”, a name, then drop the file.',
  'start.how.3': 'Go on where you were: choose the file in the list.',
  'start.how.4': 'Open a file kept elsewhere: put it into the planner folder, or “Open a file…”.',
  'start.how.5': 'Change language or appearance: the two buttons at the top right.',
  'start.how.6':
    'Leave your desk: Ctrl+L hides the window and keeps your work; after how long it locks by itself is in “Menu”, “Settings…”.',

  'overview.answers':
    'What asks for attention in this file, on the day above and in the planning window: who is overdue or due, what waits for a decision, which functions fall vacant, how far the records answer.',
  'overview.read':
    'Each number counts rows and opens them; a 0 opens nothing. The bars compare the verdicts of article 17. Full columns are stays abroad or moves to a post, hollow ones headquarters. The moves of the coming years let every stay end on its last lawful day: no plan, but what the text asks.',
  'overview.how.1': 'See who is overdue: press the number; a chip above the list says why these.',
  'overview.how.2': 'Look further ahead: change “Planned until” at the top.',
  'overview.how.3': 'Stand on another day: type it under “Judged on”.',
  'overview.how.4':
    'Read a chart as figures: open “The same as a table” below it; its numbers open their rows too.',
  'overview.how.5': 'See all that was changed, by whom and when: “Open the history”.',
  'overview.how.6': 'Come back from a list: Alt+←, or the first line of the navigation.',

  'rotation.answers':
    'Whose term ends under article 17, when, and whether a derogation is needed; under “Art. 21”, which state agents may be designated to functions in post.',
  'rotation.read':
    'Each row is an agent, judged on the day above the list and planned until the day beside it. The verdict says where the agent stands: overdue, due, undetermined, no statutory term, not due, not applicable. The last lawful day is included in the stay. The counts above the list add up to all agents.',
  'rotation.how.1':
    'See only those who are overdue: press the count “overdue”; press it again to let them go.',
  'rotation.how.2': 'Find one agent: Ctrl+K and the name, from any screen; or Ctrl+F in the list.',
  'rotation.how.3':
    'Read why: choose the row and press Space. “What the decree says” in the panel gives the sentence, the article and the figures.',
  'rotation.how.4':
    'Filter by a column: press the funnel of its header, or Alt+↓ from one of its cells; a right click or Shift+F10 lists all that a cell or header offers.',
  'rotation.how.5':
    'Sort by several columns: press a header, then the next ones with Shift; or “Sort”.',
  'rotation.how.6': 'Choose columns under “Columns”, and keep them under a name in “Views”.',
  'rotation.how.7': 'Judge another day: type it under “Judged on”, as 3/4/27 or 3 Apr 2027.',
  'rotation.how.8':
    'Hand the list over: “Export” (Ctrl+E) writes the rows and columns on screen, in order; “Print” (Ctrl+P) puts them on paper.',

  'comparison.answers':
    'Who stands otherwise on another day, or stood otherwise from what was known on another day.',
  'comparison.read':
    'Each side is a day of planning and, if you wish, a day of knowledge: the file as it stood at the end of that day. A line is one agent; where something differs, the old is left of the arrow and the new in bold right of it. What stays the same is grey. Both sides plan as many years ahead as the window does.',
  'comparison.how.1':
    'See who will be due or overdue: leave “Before” on today and set the day under “After”.',
  'comparison.how.2':
    'See what has been changed since a day: the same day on both sides, and that day of knowledge under “Before”.',
  'comparison.how.3':
    'See one kind of change alone: press its button; the figure is the number of agents.',
  'comparison.how.4': 'Look from the other side: the arrows between the two swap them.',
  'comparison.how.5': 'Open an agent: press the name.',
  'comparison.how.6':
    'On paper or in Excel: “Print” takes every line that is filtered for; “Export” all of them.',

  'board.answers':
    'Who is where and until when, over twelve years: by agent, or by function with its vacancies.',
  'board.read':
    'Each bar is an assignment; the upright mark on it is the lawful last day, the hatched part lies past it, an exclamation mark asks for a derogation. Dashed bars are planned. The line is the day judged, the shaded band the planning window. Under the board stands what the decree says of the bar in focus.',
  'board.how.1':
    'Move a bar: drag it, or drag one of its ends, at the edge the years go on. It stays held: write a reason if there is one, Enter sets it down, Escape gives up.',
  'board.how.2':
    'Move it by keys: arrows lead to the bar, Enter takes it, arrows move it by a day, with Shift by a month, Enter sets it down. Home takes the first day, End the last.',
  'board.how.3': 'Move it by buttons: choose the bar, then the buttons below the board.',
  'board.how.4': 'Take a move back: Ctrl+Z. Each move is one change.',
  'board.how.5':
    'See vacancies: choose “Functions”; hatched is vacant, up to the end of the window.',
  'board.how.6': 'See only what is wrong: tick “Only with problems”.',
} as const;
