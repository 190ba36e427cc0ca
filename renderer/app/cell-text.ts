import type { CellValue, RecordRow, RecordTable } from '../../shared/api/records-api.ts';
import { parseDay } from '../../shared/dates.ts';
import type { Column } from '../../shared/workbook/column.ts';
import { sheetOf } from '../../shared/workbook/workbook.ts';
import { YES_NO_WORDS } from '../../shared/workbook/words.ts';
import { wordCountry } from '../../shared/lists/list-words.ts';
import { formatDay } from '../../shared/wording/format-day.ts';
import type { Translate } from '../../shared/wording/translator.ts';
import { capitalised } from '../../shared/wording/capitalised.ts';

/** What a cell holds, in words; '' = nothing. */
export function cellText(column: Column, value: CellValue, translate: Translate): string {
  if (value === null) return '';
  const { reads, key } = column;
  const { language } = translate;
  if (reads.kind === 'yes-no') return wordOf(value ? '1' : '0', YES_NO_WORDS, language);
  const text = String(value);
  if (reads.kind === 'day') {
    const day = parseDay(text);
    return day === undefined ? text : formatDay(day);
  }
  if (reads.kind === 'choices')
    return text
      .split(';')
      .map((code) => wordOf(code.trim(), reads.words, language))
      .join(', ');
  if (reads.kind === 'choice') return wordOf(text, reads.words, language);
  if (reads.kind === 'country') return wordCountry(text, translate) ?? text;
  return key === 'instrument' ? nameInstrument(text, translate) : text;
}

function wordOf(
  code: string,
  words: Extract<Column['reads'], { kind: 'choice' }>['words'],
  language: Translate['language'],
): string {
  return words.find((word) => word.code === code)?.[language] ?? code;
}

/** As `cellText`, a code by the name of what it stands for. */
export function namedCell(
  column: Column,
  row: Pick<RecordRow, 'cells' | 'names'>,
  translate: Translate,
): string {
  const name = row.names[column.key];
  const text = cellText(column, row.cells[column.key] ?? null, translate);
  if (name === undefined || column.key === 'staff_number') return text;
  return typeof name === 'string' ? name : name[translate.language];
}

/** As `namedCell`, a word of a list with a capital; what was typed stays as it was. */
export function shownCell(
  column: Column,
  row: Pick<RecordRow, 'cells' | 'names'>,
  translate: Translate,
): string {
  const text = namedCell(column, row, translate);
  const { kind } = column.reads;
  const isWord = kind === 'choice' || kind === 'choices' || kind === 'yes-no';
  return isWord || column.key === 'instrument' ? capitalised(text) : text;
}

/** The columns of a table in the file of one agent, whose own number goes without saying. */
export function columnsOf(table: RecordTable): readonly Column[] {
  return sheetOf(table).columns.filter(({ key }) => key !== 'staff_number');
}

/** What names a row among those of its agent. */
export function rowLabel(
  table: RecordTable,
  row: Pick<RecordRow, 'cells' | 'names'>,
  translate: Translate,
): string {
  const { naturalKey } = sheetOf(table);
  const own = columnsOf(table).filter(({ key }) => naturalKey.includes(key));
  return listed(own.map((column) => namedCell(column, row, translate)));
}

/** What names a row among all of the file, a person by number and name. */
export function wholeLabel(
  table: RecordTable,
  row: Pick<RecordRow, 'cells' | 'names'>,
  translate: Translate,
): string {
  const { cells, names } = row;
  const person = [cells['staff_number'], names['staff_number']];
  const beside = (NAMES[table] ?? [`title_${translate.language}`]).map((key) => cells[key]);
  const parts = table === 'agents' ? [...person, ...beside] : person;
  const said = (all: typeof parts) => all.filter((part) => typeof part === 'string').join(' ');
  const own = table === 'agents' ? '' : said([rowLabel(table, row, translate), ...beside]);
  return listed([said(parts), own]);
}

/** Columns that name a row besides its key. */
const NAMES: Partial<Readonly<Record<RecordTable, readonly string[]>>> = {
  agents: ['last_name', 'first_name'],
  posts: ['city'],
};

function listed(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(', ');
}

/** A code of an act as people call it; any other text as it stands. */
export function nameInstrument(instrument: string, translate: Translate): string {
  const key = `agent.instrument.${instrument}`;
  return translate.has(key) ? translate(key) : instrument;
}
