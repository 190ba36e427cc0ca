import type { RecordTable } from '../api/records-api.ts';
import type { Language } from '../api/records.ts';
import { namedBy } from '../workbook/named-by.ts';
import { sheetOf } from '../workbook/workbook.ts';
import type { HeadedColumn } from './list-column.ts';
import { nameHeader } from './name-header.ts';
import { nameColumnOf, nameIn, type RecordCells, toSheetColumn } from './record-column.ts';

/**
 * The columns of a table as the workbook has them, each code followed by what it stands for in that
 * language; ids as in the grid.
 */
export function recordColumns(
  table: RecordTable,
  language: Language,
): readonly HeadedColumn<RecordCells>[] {
  return sheetOf(table).columns.flatMap((column): readonly HeadedColumn<RecordCells>[] => {
    const { key } = column;
    const own = { ...toSheetColumn(column), header: () => column[language] };
    if (namedBy(table, key) === undefined) return [own];
    const named: HeadedColumn<RecordCells> = {
      ...{ id: nameColumnOf(key), width: 24, type: 'text' },
      value: (row) => nameIn(row, key, language),
      header: (translate) => nameHeader(column, translate),
    };
    return [own, named];
  });
}
