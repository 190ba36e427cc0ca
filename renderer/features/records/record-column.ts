import type { IsoDate } from '../../../shared/dates.ts';
import type { ListColumn } from '../../../shared/lists/list-column.ts';
import { wordCountry } from '../../../shared/lists/list-words.ts';
import type { Column, Word } from '../../../shared/workbook/column.ts';
import { YES_NO_WORDS } from '../../../shared/workbook/words.ts';
import type { Translate } from '../../../shared/wording/translator.ts';
import { nameIn, partsIn, type SheetRow, textIn } from './record-row.ts';

export type SheetColumn = ListColumn<SheetRow, string>;

/** What stands behind the id of a column that names the code of another. */
const NAME = '.name';

/** The id of the column that says what the codes of another stand for. */
export function nameColumnOf(key: string): string {
  return `${key}${NAME}`;
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

function coded(
  base: { readonly id: string; readonly width: number },
  words: readonly Word[],
  value: (row: SheetRow) => string | null,
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
