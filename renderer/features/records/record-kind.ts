import type { RecordTable } from '../../../shared/api/records-api.ts';
import type { Column } from '../../../shared/workbook/column.ts';
import { sheetOf } from '../../../shared/workbook/workbook.ts';
import { filterKindOf, type GridColumn, type GridKind } from '../../grid/grid-kind.ts';
import type { RowColumn } from '../../grid/grid-row.ts';
import { defaultView } from '../../grid/view-state.ts';
import { opens } from './opened-by.ts';
import { columnWidth, nameWidth } from './column-width.ts';
import { nameHeader } from '../../../shared/lists/name-header.ts';
import {
  nameColumnOf,
  type SheetColumn,
  toNameColumn,
  toSheetColumn,
  wordValue,
} from '../../../shared/lists/record-column.ts';
import { RECORD_TABLES } from '../../app/record-tables.ts';
import { namedBy } from '../../../shared/workbook/named-by.ts';

/** Short texts of which people pick some from a list instead of typing a part. */
const LISTED = new Set(['level', 'class', 'place', 'post_code', 'exam', 'family', 'round', 'rank']);

const kinds = new Map<RecordTable, GridKind<RecordTable>>();

/** The columns of a table, each code followed by what it stands for. */
export function recordKind(table: RecordTable): GridKind<RecordTable> {
  const known = kinds.get(table) ?? makeKind(table);
  kinds.set(table, known);
  return known;
}

/** All of them, for views to be read against. */
export const recordKinds = RECORD_TABLES.map(recordKind);

function makeKind(table: RecordTable): GridKind<RecordTable> {
  const sheet = sheetOf(table);
  const columns = sheet.columns.flatMap((column) => toGridColumns(table, column));
  const sort = table === 'agents' ? ['last_name', 'first_name'] : [];
  return {
    ...{ name: table, columns },
    usual: {
      ...defaultView(table, columns),
      sort: sort.map((id) => ({ id, direction: 'asc' as const })),
    },
    label: ({ language }) => sheet[language],
  };
}

function toGridColumns(table: RecordTable, column: Column): readonly GridColumn[] {
  const { key } = column;
  const isFirst = sheetOf(table).columns[0] === column;
  const isPerson = table === 'agents' && (key === 'last_name' || key === 'first_name');
  const own: GridColumn = {
    ...toBase(toSheetColumn(column), isFirst || isPerson),
    filter: LISTED.has(key) ? 'list' : filterKindOf(toSheetColumn(column)),
    width: columnWidth(column),
    isInvented: table === 'hardship' && key === 'rank',
    header: ({ language }) => column[language],
    labelOf: (value, translate) => wordValue(column, value, translate),
  };
  if (namedBy(table, key) === undefined) return [own];
  const named: GridColumn = {
    ...toBase(toNameColumn(key), isFirst),
    ...{ id: nameColumnOf(key), filter: 'list', width: nameWidth(column), isInvented: false },
    isOpener: opens(key),
    header: (translate) => nameHeader(column, translate),
    labelOf: (value) => value,
  };
  return [own, named];
}

function toBase(list: SheetColumn, isPinned: boolean) {
  // Safe: the grid of a table is given rows made by `toSheetRow` only.
  return {
    id: list.id,
    list: list as unknown as RowColumn,
    isPinned,
    isHidden: false,
    isOpener: false,
  };
}
