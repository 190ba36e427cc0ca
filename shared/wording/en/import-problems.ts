/** What must be mended in a file to import, one sentence a code. Values come as found in the file. */
export const importProblems = {
  'unknown-sheet': 'No sheet of ours has this name or these headers: it was left out.',
  'sheet-twice': 'This sheet says the same as “{{other}}”: it was left out. Join the two.',
  'unknown-column': 'The column “{{value}}” is not known: it was left out. Choose what it is.',
  'column-taken': 'This column would feed {{key}}, as “{{other}}” already does: it was left out.',
  'header-missing': 'Column {{at}} holds values but has no header: it was left out.',
  'missing-column':
    'The column {{key}} is missing; none of this sheet can be taken in. Expected one of: {{expected}}.',
  'missing-cell': 'This cell is empty; {{key}} is required.',
  'day-form':
    '“{{value}}” is not a day. Expected: YYYY-MM-DD or dd/mm/yyyy, with four digits for the year.',
  'no-such-day':
    '“{{value}}” is a day that does not exist in the calendar. Expected: an existing day.',
  'month-first':
    '“{{value}}” has its month first. Expected: the day first, dd/mm/yyyy, or YYYY-MM-DD.',
  'day-order':
    '“{{value}}” can be read in two ways, as this column also holds days with the month first. Expected: YYYY-MM-DD.',
  'day-out-of-range':
    '“{{value}}” lies outside the years 1900 to 2199. For an open end, leave the cell empty.',
  'date-not-expected': 'This cell holds the date {{value}}, and no date is expected here.',
  'unknown-word': '“{{value}}” is not one of the values of this column. Expected: {{expected}}.',
  'unknown-country': '“{{value}}” is not a country. Expected: its code of two letters (ISO 3166).',
  'not-in-range': '“{{value}}” is not a whole number from {{from}} to {{to}}.',
  'number-too-long':
    '{{value}} is a number too long for a spreadsheet to keep all its digits. Expected: a text.',
  'control-character': 'This cell holds the invisible sign {{value}}. Type the text again.',
  'error-cell': 'This cell holds the error {{value}} of the workbook. Expected: a value.',
  'formula-without-value':
    'This cell holds a formula that was never computed. Open the workbook, save it, import it again.',
  'nested-value': 'A list or an object stands here. Expected: one value.',
  'cell-twice': 'The file gives this cell two values. Save it again from Excel.',
  'key-twice': '“{{value}}” already stands in row {{first}} of this sheet.',
  'key-case': '“{{value}}” differs from “{{other}}” by its capitals alone. Write both the same.',
  'end-before-start': 'This last day, {{to}}, comes before the first, {{from}}.',
  'key-taken': '“{{value}}” is already on file.',
  'key-fixed': 'This code names the record: add another record, then remove this one.',
  'class-since-taken': 'The agent already has a class since {{value}}.',
  'in-use_one': 'Still named in {{table}} ({{count}} row). Change that first.',
  'in-use_other': 'Still named in {{table}} ({{count}} rows). Change those first.',
  'unknown-agent': 'No agent has the staff number “{{value}}”, neither here nor on file.',
  'unknown-post': 'No post has the code “{{value}}”, neither here nor on file.',
  'unknown-vacancy': 'No vacancy has the code “{{value}}”, neither here nor on file.',
  'unknown-mission': 'No special mission has the code “{{value}}”, neither here nor on file.',
  'unknown-call':
    'The vacancy “{{value}}” has no call of round {{round}}, neither here nor on file.',
  'unknown-assignment':
    'The agent has no assignment that begins on {{value}}, neither here nor on file.',
  'several-assignments': 'The agent has several assignments that begin on {{value}}.',
  'reference-refused':
    '“{{value}}” is described in row {{row}}, which is refused. Mend that row first.',
  'class-missing':
    'A first day in the class, {{since}}, without the class. Expected: both or none.',
  'class-earlier':
    'Class {{value}} since {{since}} is kept in the career; the row shows the later class {{other}}, held since {{held}}.',
  'class-since-missing':
    'Class {{value}} differs from class {{other}} held since {{since}}. Expected: since when.',
  'unknown-place_one':
    'No post or service has the code “{{value}}”. It is kept as it is ({{count}} row).',
  'unknown-place_other':
    'No post or service has the code “{{value}}”. It is kept as it is ({{count}} rows).',
  'unknown-function_one':
    'No function has the code “{{value}}”. It is kept as it is ({{count}} row).',
  'unknown-function_other':
    'No function has the code “{{value}}”. It is kept as it is ({{count}} rows).',
  formula_one: 'This column holds a formula: its last computed value was taken.',
  formula_other: 'This column holds {{count}} formulas: their last computed values were taken.',
  'merged-cells_one': 'A block of merged cells ({{value}}): only its first cell counts.',
  'merged-cells_other':
    '{{count}} blocks of merged cells, the first being {{value}}: only the first cell of each counts.',
  'hidden-rows_one': '{{count}} hidden row is read as any other.',
  'hidden-rows_other': '{{count}} hidden rows are read as any other.',
  'hidden-sheet': 'This hidden sheet is read as any other.',
  quotes: 'Text stands outside the quotation marks of this row: check how it was read.',
  'more-problems_one': '{{count}} further problem is not listed.',
  'more-problems_other': '{{count}} further problems are not listed.',
} as const;
