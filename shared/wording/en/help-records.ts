/** Help of the screens about what is on file. */
export const helpRecords = {
  'quality.answers':
    'What is missing or contradicts itself in the file, first what keeps most answers waiting.',
  'quality.read':
    'The figures at the top say how many agents could be judged in full. Below, each missing fact counts the answers that wait for it. Contradictions are records that cannot all be true.',
  'quality.how.1': 'Begin with what helps most: the first line of “Missing facts”.',
  'quality.how.2': 'See who lacks a fact: press its line; the records open below.',
  'quality.how.3': 'Fill it in: the name of a record opens its form; the count falls at once.',
  'quality.how.4': 'Fill in many: export the list, complete it in Excel, import it again.',
  'quality.how.5': 'Look at another day: change “Judged on”; what is missing depends on it.',

  'hardship.answers':
    'How many months each agent served at each hardship rank, and how evenly they are spread.',
  'hardship.read':
    'Days in post are counted at the rank the post had on each day, over the whole career, and shown as months. The band of the spread holds the middle half of a group, its line the median. Groups under five persons are not broken out.',
  'hardship.how.1': 'Find an agent: type the name above the table.',
  'hardship.how.2': 'See who served longest in hard posts: sort by “Ranks 5-7”.',
  'hardship.how.3': 'Compare within a group: choose class, language role or gender.',
  'hardship.how.4': 'Count until another day: change “Judged on”.',
  'hardship.how.5': 'Read the spread as figures: open “The same as a table”.',
  'hardship.how.6': 'Open an agent: press the name.',

  'import.answers':
    'What a workbook would change in the file, before anything is written, and how to take it in.',
  'import.read':
    'Three steps: file, check, summary. The check counts new, changed, unchanged and refused rows of each sheet. Nothing is written before you confirm; the whole import is one change that can be undone.',
  'import.how.1': 'Choose the file: drop it, or “Choose a file…”: Excel, CSV or JSON.',
  'import.how.2':
    'Understand a header the planner does not know: “Columns”, choose, “Check again”.',
  'import.how.3': 'See why rows are refused: “Problems”, by sheet, row and column.',
  'import.how.4': 'Hand the problems over: “Download the list (CSV)”.',
  'import.how.5': 'Take in the good rows alone: confirm; the refused ones stay out.',
  'import.how.6': 'Take it back: “Undo this import”, or Ctrl+Z later.',
  'records.answers':
    'What the file holds, table by table, to be read and changed as in a spreadsheet.',
  'records.read':
    'Each tab at the foot is a table. Grey columns only name what a code stands for. A red cell was not taken: what you typed is still there, and the list below says why.',
  'records.how.1': 'Change a cell: type over it, or F2; Enter goes on, Esc takes back.',
  'records.how.2':
    'Paste from Excel: copy there, choose the first cell here, Ctrl+V; wrong cells are listed before anything is written.',
  'records.how.3':
    'Fill: select cells, then Ctrl+D for the first one downwards, or type and Ctrl+Enter.',
  'records.how.4':
    'Add or take away: “Add a row”, “Remove rows”; the rows are named before they go.',
  'records.how.5':
    'One value for many: select rows, then “Set a value”; a right click or Shift+F10 lists all that a cell offers.',
  'records.how.6': 'Put changed rows where they belong: “Sort and filter anew”.',
  'records.how.7': 'On paper: “Print” takes the whole list shown, with its headers on each page.',
  'records.how.8':
    'Open the agent or post of a row: press its name, or Ctrl+Enter on a cell; Alt+← comes back.',
  'records.how.9':
    'See what a row was, and put a value back: “History of this row”, above the list or in the menu of the cell.',
  'records.how.10':
    'See what is wrong: a flag marks a cell that breaks a rule or contradicts another row; “Breaches” lists them all by kind, and a line leads to its cell.',
} as const;
