import type { CellValue, Cells, RecordRow } from '../../../../shared/api/records-api.ts';
import type { IsoDate } from '../../../../shared/dates.ts';
import type { Column } from '../../../../shared/workbook/column.ts';
import type { Translate } from '../../../../shared/wording/translator.ts';
import { parseTypedDay } from '../../../ui/parse-typed-day.ts';
import { cellText } from '../../../app/cell-text.ts';

/** A row as it stands in its form, by column; all as typed, codes of closed lists as codes. */
export type RecordDraft = Readonly<Record<string, string>>;

/** What a form begins with; null = a new row. */
export function toRecordDraft(
  columns: readonly Column[],
  row: Pick<RecordRow, 'cells'> | null,
  translate: Translate,
): RecordDraft {
  return Object.fromEntries(
    columns.map((column) => [column.key, typed(column, row?.cells[column.key] ?? null, translate)]),
  );
}

function typed(column: Column, value: CellValue, translate: Translate): string {
  if (value === null) return '';
  const { kind } = column.reads;
  if (kind === 'yes-no') return value ? '1' : '0';
  const isCode = (column.reads.kind === 'choice' && !column.reads.open) || kind === 'country';
  return isCode ? String(value) : cellText(column, value, translate);
}

/** The cells that differ from what the form began with, as a change takes them. */
export function changedCells(
  columns: readonly Column[],
  { draft, opened }: { readonly draft: RecordDraft; readonly opened: RecordDraft },
  today: IsoDate,
): Cells {
  return Object.fromEntries(
    columns
      .filter(({ key }) => draft[key] !== opened[key])
      .map((column) => [column.key, toCell(column, draft[column.key] ?? '', today)]),
  );
}

/** A day that is not understood is sent as typed, so that what is wrong with it comes back. */
function toCell({ reads }: Column, text: string, today: IsoDate): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (reads.kind === 'yes-no') return trimmed === '1';
  return reads.kind === 'day' ? (parseTypedDay(trimmed, today) ?? trimmed) : trimmed;
}
