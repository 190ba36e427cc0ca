import type { RecordTable } from '../../../shared/api/records-api.ts';
import { nameIn } from '../../../shared/lists/record-column.ts';
import { sheetOf } from '../../../shared/workbook/workbook.ts';
import type { Translate } from '../../../shared/wording/translator.ts';
import { findGridColumn } from '../../grid/grid-kind.ts';
import { recordKind } from './record-kind.ts';
import type { SheetRow } from './record-row.ts';
import { writtenText } from './use-sheet-editing.ts';

/** A row as one speaks of it: the person where it is one, else what names it. */
export function nameRow(table: RecordTable, row: SheetRow, translate: Translate): string {
  const kind = recordKind(table);
  const text = (key: string) => {
    const column = findGridColumn(kind, key);
    return column ? writtenText(column.list, row, translate) : '';
  };
  if (table === 'agents')
    return `${text('last_name')}, ${text('first_name')} (${text('staff_number')})`;
  const { naturalKey } = sheetOf(table);
  return naturalKey
    .map((key) => nameIn(row, key, translate.language) ?? text(key))
    .filter((part) => part !== '')
    .join(' · ');
}
