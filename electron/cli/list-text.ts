import { headerOf, wordCell, type ListColumn } from '../../shared/lists/list-column.ts';
import type { Cell } from '../../shared/lists/table.ts';
import { parseDay } from '../../shared/dates.ts';
import { formatDay } from '../../shared/wording/format-day.ts';
import type { Translate } from '../../shared/wording/translator.ts';
import { table } from './table.ts';

/** A list as a terminal shows it, with the columns of the given ids in the order of the list. */
export function listText<Row>(
  {
    columns,
    rows,
  }: { readonly columns: readonly ListColumn<Row>[]; readonly rows: readonly Row[] },
  ids: readonly string[],
  translate: Translate,
): string {
  const shown = columns.filter(({ id }) => ids.includes(id));
  return table(
    shown.map((column) => headerOf(column, translate)),
    rows.map((row) =>
      shown.map((column) => cellText(wordCell(column, row, translate), column.type === 'day')),
    ),
  );
}

function cellText(cell: Cell, isDay: boolean): Cell {
  const day = isDay && typeof cell === 'string' ? parseDay(cell) : undefined;
  return day === undefined ? cell : formatDay(day);
}
