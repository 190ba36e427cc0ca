import type { Table } from '../../shared/lists/table.ts';
import { cellXml, columnName, FORMAT, textCell } from './xlsx-cell.ts';
import type { SharedStrings } from './xlsx-strings.ts';
import { escapeXml, XML_HEADER } from './xml-text.ts';

/** The one sheet: column widths, header, rows, all above them frozen, filter over all columns. */
export function sheetXml(table: Table, strings: SharedStrings): string {
  const { first, last } = rangeOf(table);
  const range = `${first.column}${first.row}:${last.column}${last.row}`;
  const widths = table.columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    `${XML_HEADER}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<dimension ref="A1:${last.column}${last.row}"/>` +
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${first.row}" ` +
    `topLeftCell="A${first.row + 1}" activePane="bottomLeft" state="frozen"/>` +
    `</sheetView></sheetViews><cols>${widths.join('')}</cols>` +
    `<sheetData>${markXml(table, strings)}${headerXml(table, strings)}` +
    `${rowsXml(table, strings)}</sheetData><autoFilter ref="${range}"/>` +
    `${pageXml(table)}</worksheet>`
  );
}

/** From the headers to the last row. */
export function rangeOf({ mark, columns, rows }: Pick<Table, 'mark' | 'columns' | 'rows'>) {
  const row = mark === null ? 1 : 2;
  return {
    first: { column: 'A', row },
    last: { column: columnName(Math.max(columns.length - 1, 0)), row: row + rows.length },
  } as const;
}

/** The first row where there is a mark: its text runs over the empty cells beside it. */
function markXml({ mark }: Table, strings: SharedStrings): string {
  if (mark === null) return '';
  const cell = textCell(strings.add(mark), 'A1', FORMAT.mark);
  return `<row r="1" s="${FORMAT.mark}" customFormat="1">${cell}</row>`;
}

/** On paper the mark heads each page; `&` begins a code there. */
function pageXml({ mark }: Table): string {
  if (mark === null) return '';
  const said = escapeXml(`&C${mark.replaceAll('&', '&&')}`);
  return `<headerFooter><oddHeader>${said}</oddHeader></headerFooter>`;
}

function headerXml(table: Table, strings: SharedStrings): string {
  const { row } = rangeOf(table).first;
  const cells = table.columns.map(({ header }, at) =>
    textCell(strings.add(header), `${columnName(at)}${row}`, FORMAT.header),
  );
  return `<row r="${row}">${cells.join('')}</row>`;
}

function rowsXml(table: Table, strings: SharedStrings): string {
  const { columns, rows } = table;
  const below = rangeOf(table).first.row + 1;
  const places = columns.map(({ type }, at) => ({ column: columnName(at), type }));
  const lines = rows.map((cells, index) => {
    const row = index + below;
    const line = places.map(({ column, type }, at) =>
      cellXml(cells[at] ?? null, { column, row, type }, strings),
    );
    return `<row r="${row}">${line.join('')}</row>`;
  });
  return lines.join('');
}
