import type { IsoDate } from '../dates.ts';
import type { Key } from '../wording/translator.ts';
import type { ColumnId, ListColumn } from './list-column.ts';
import { wordCountry } from './list-words.ts';

type Coded<Row, Code extends string> = {
  /** Every code, in the order in which people sort them; null = sorted by their words. */
  readonly order: readonly Code[] | null;
  readonly value: (row: Row) => Code | null;
  /** Where the catalogue words a code. */
  readonly key: (code: Code) => Key;
};

/** Makes the columns of one kind of row; `width` in characters. */
export function columnsOf<Row>() {
  return {
    text: (id: ColumnId, width: number, value: (row: Row) => string | null): ListColumn<Row> => ({
      id,
      width,
      type: 'text',
      value,
    }),

    number: (id: ColumnId, width: number, value: (row: Row) => number | null): ListColumn<Row> => ({
      id,
      width,
      type: 'number',
      value,
    }),

    day: (id: ColumnId, width: number, value: (row: Row) => IsoDate | null): ListColumn<Row> => ({
      id,
      width,
      type: 'day',
      value,
    }),

    yesNo: (id: ColumnId, width: number, value: (row: Row) => boolean | null): ListColumn<Row> => {
      const code = (row: Row) => {
        const answer = value(row);
        return answer === null ? null : answer ? 'yes' : 'no';
      };
      return {
        ...{ id, width, order: ['yes', 'no'], type: 'enum', value: code },
        word: (row, translate) => {
          const answer = code(row);
          return answer === null ? null : translate(`lists.answer.${answer}`);
        },
      };
    },

    code: <Code extends string>(
      id: ColumnId,
      width: number,
      { order, value, key }: Coded<Row, Code>,
    ): ListColumn<Row> => ({
      ...{ id, width, order, value, type: 'enum' },
      word: (row, translate) => {
        const code = value(row);
        return code === null ? null : translate(key(code));
      },
    }),
  };
}

/** Name and staff number, for every list of persons. */
export const agentColumns: readonly ListColumn<{
  /** Last name, first name. */
  readonly agent: string;
  readonly staffNumber: string;
}>[] = [
  { id: 'agent', type: 'text', width: 28, value: (row) => row.agent },
  { id: 'staff_number', type: 'text', width: 12, value: (row) => row.staffNumber },
];

/** A country by its name; its ISO 3166 alpha-2 code for machines. */
export function countryColumn(
  id: ColumnId,
  width: number,
): ListColumn<{ readonly country: string | null }> {
  return {
    ...{ id, width, order: null, type: 'enum' },
    value: (row) => row.country,
    word: (row, translate) => wordCountry(row.country, translate),
  };
}
