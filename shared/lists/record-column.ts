import type { CellValue, Cells, RecordRow } from '../api/records-api.ts';
import type { Language } from '../api/records.ts';
import type { IsoDate } from '../dates.ts';
import type { Column, Word } from '../workbook/column.ts';
import { YES_NO_WORDS } from '../workbook/words.ts';
import type { Translate } from '../wording/translator.ts';
import type { ListColumn } from './list-column.ts';
import { wordCountry } from './list-words.ts';

/** What columns read of a record. */
export type RecordCells = Pick<RecordRow, 'cells' | 'names'>;

/** A column of a table of records, named as in the workbook. */
export type SheetColumn = ListColumn<RecordCells, string>;

/** What stands behind the id of a column that names the code of another. */
const NAME = '.name';

/** The id of the column that says what the codes of another stand for. */
export function nameColumnOf(key: string): string {
  return `${key}${NAME}`;
}

/** The id of the column whose codes a column is about: its own, or that which it names. */
export function codeColumnOf(id: string): string {
  return isNameColumn(id) ? id.slice(0, -NAME.length) : id;
}

/** Whether the column only says what the codes of another stand for. */
export function isNameColumn(id: string): boolean {
  return id.endsWith(NAME);
}

/** A column of the workbook as the grid reads and words it. */
export function toSheetColumn({ key, reads }: Column): SheetColumn {
  const base = { id: key, width: 14 };
  switch (reads.kind) {
    case 'text':
      return { ...base, type: 'text', value: ({ cells }) => textIn(cells, key) };
    case 'integer':
      return {
        ...{ ...base, type: 'number' },
        value: ({ cells }) => (typeof cells[key] === 'number' ? cells[key] : null),
      };
    case 'day':
      // Safe: the backend gives the days of a column in ISO form.
      return { ...base, type: 'day', value: ({ cells }) => textIn(cells, key) as IsoDate | null };
    case 'yes-no':
      return coded(base, YES_NO_WORDS, ({ cells }) => {
        const value = cells[key];
        return typeof value === 'boolean' ? (value ? '1' : '0') : null;
      });
    case 'choice':
      return coded(base, reads.words, ({ cells }) => textIn(cells, key));
    case 'country':
      return {
        ...{ ...base, type: 'enum', order: null },
        value: ({ cells }) => textIn(cells, key),
        word: ({ cells }, translate) => wordCountry(textIn(cells, key), translate),
      };
    case 'choices':
    case 'texts':
    case 'countries':
      return {
        ...{ ...base, type: 'codes' },
        value: ({ cells }) => partsIn(cells, key),
        word: ({ cells }, translate) =>
          partsIn(cells, key).map((part) => wordValue({ reads }, part, translate)),
      };
  }
}

/** What the codes of a column stand for. */
export function toNameColumn(key: string): SheetColumn {
  return {
    ...{ id: nameColumnOf(key), width: 20, type: 'enum', order: null },
    value: ({ cells }) => textIn(cells, key),
    word: (row, translate) => nameIn(row, key, translate.language),
  };
}

/** One value of a column as people read it. */
export function wordValue(
  { reads }: Pick<Column, 'reads'>,
  value: string,
  translate: Translate,
): string {
  switch (reads.kind) {
    case 'country':
    case 'countries':
      return wordCountry(value, translate) ?? value;
    case 'yes-no':
      return wordOf(YES_NO_WORDS, value, translate);
    case 'choice':
    case 'choices':
      return wordOf(reads.words, value, translate);
    default:
      return value;
  }
}

/** What a code in a cell stands for, in that language; null = nobody described it. */
export function nameIn(
  { names }: Pick<RecordRow, 'names'>,
  column: string,
  language: Language,
): string | null {
  const name = names[column];
  return typeof name === 'object' ? name[language] : (name ?? null);
}

/** The text of a cell; null = empty. */
export function textIn(cells: Cells, column: string): string | null {
  const value: CellValue = cells[column] ?? null;
  return value === null || value === '' ? null : String(value);
}

/** The parts of a cell that holds several. */
export function partsIn(cells: Cells, column: string): readonly string[] {
  return (textIn(cells, column) ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function coded(
  base: { readonly id: string; readonly width: number },
  words: readonly Word[],
  value: (row: RecordCells) => string | null,
): SheetColumn {
  return {
    ...{ ...base, type: 'enum', value },
    order: words.map(({ code }) => code),
    word: (row, translate) => {
      const code = value(row);
      return code === null ? null : wordOf(words, code, translate);
    },
  };
}

function wordOf(words: readonly Word[], code: string, { language }: Translate): string {
  return words.find((word) => word.code === code)?.[language] ?? code;
}
