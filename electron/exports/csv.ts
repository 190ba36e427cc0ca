import { cellText } from '../../shared/lists/cell-text.ts';
import type { Table } from '../../shared/lists/table.ts';

/**
 * The table as Excel opens it by double click under Belgian settings: semicolons, CRLF, and a byte
 * order mark, without which it takes UTF-8 for Windows-1252. A mark stands on a line of its own, above the
 * headers: an import finds those.
 */
export function toCsv({ columns, rows, language, mark }: Table): Uint8Array {
  const lines = [
    ...(mark === null ? [] : [quote(mark)]),
    columns.map(({ header }) => quote(cellText(header, 'text', language))).join(';'),
    ...rows.map((row) =>
      columns.map(({ type }, at) => quote(cellText(row[at] ?? null, type, language))).join(';'),
    ),
  ];
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`);
}

/** Commas and tabs too, for readers that guess the delimiter; outer blanks, which some trim. */
function quote(text: string): string {
  return /[";,\t\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
