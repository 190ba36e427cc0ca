import { expect, it } from 'vitest';
import { problemsCsv } from './problems-csv.ts';

const HEADERS = { fileName: 'p', sheet: 'Sheet', row: 'Row', column: 'Column', message: 'Problem' };
const problem = (message: string, row = 2) => ({
  ...({ severity: 'error', sheet: 'agents', row, column: 'Nom', code: 'x', message } as const),
  figures: {},
});

it('begins with the mark of UTF-8 and separates by semicolons', () => {
  expect(problemsCsv([problem('empty')], HEADERS)).toBe(
    '\uFEFFSheet;Row;Column;Problem\r\nagents;2;Nom;empty\r\n',
  );
});

it('leaves the row empty for the sheet as a whole', () => {
  expect(problemsCsv([problem('empty', 0)], HEADERS)).toContain('agents;;Nom;');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('makes no formula of %j', (message) => {
  expect(problemsCsv([problem(message)], HEADERS)).toContain(`'${message}`);
});

it('quotes what would break a line or a cell', () => {
  expect(problemsCsv([problem('a;b "c"\nd')], HEADERS)).toContain('"a;b ""c""\nd"');
});
