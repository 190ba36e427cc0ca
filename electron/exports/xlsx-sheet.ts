import type { Table } from '../../shared/lists/table.ts';
import { cellXml, columnName, FORMAT, textCell } from './xlsx-cell.ts';
import type { SharedStrings } from './xlsx-strings.ts';
import { XML_HEADER } from './xml-text.ts';

/** The one sheet: column widths, header, rows, frozen first row, filter over all columns. */
export function sheetXml(table: Table, strings: SharedStrings): string {
  const { columns, rows } = table;
  const range = `A1:${columnName(Math.max(columns.length - 1, 0))}${rows.length + 1}`;
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    `${XML_HEADER}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<dimension ref="${range}"/>` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" ' +
    'activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData>${headerXml(table, strings)}` +
    `${rowsXml(table, strings)}</sheetData><autoFilter ref="${range}"/></worksheet>`
  );
}

function headerXml({ columns }: Table, strings: SharedStrings): string {
  const cells = columns.map(({ header }, at) =>
    textCell(strings.add(header), `${columnName(at)}1`, FORMAT.header),
  );
  return `<row r="1">${cells.join('')}</row>`;
}

function rowsXml({ columns, rows }: Table, strings: SharedStrings): string {
  const places = columns.map(({ type }, at) => ({ column: columnName(at), type }));
  const lines = rows.map((cells, index) => {
    const row = index + 2;
    const line = places.map(({ column, type }, at) =>
      cellXml(cells[at] ?? null, { column, row, type }, strings),
    );
    return `<row r="${row}">${line.join('')}</row>`;
  });
  return lines.join('');
}
