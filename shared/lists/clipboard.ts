import { cellText } from './cell-text.ts';
import type { Table } from './table.ts';

/** What to put on the clipboard for a copied block: `text/plain` and `text/html`. */
export type ClipboardBlock = { readonly text: string; readonly html: string };

/** A block of cells for pasting into a spreadsheet or a letter; headers go along where asked. */
export function toClipboard(
  { columns, rows, language }: Pick<Table, 'columns' | 'rows' | 'language'>,
  withHeaders: boolean,
): ClipboardBlock {
  const headers = columns.map(({ header }) => cellText(header, 'text', language));
  const body = rows.map((row) =>
    columns.map(({ type }, at) => cellText(row[at] ?? null, type, language)),
  );
  const lines = withHeaders ? [headers, ...body] : body;
  return {
    text: lines.map((cells) => cells.map(quoteTab).join('\t')).join('\r\n'),
    html: `<table>${lines.map(htmlRow).join('')}</table>`,
  };
}

function quoteTab(text: string): string {
  return /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function htmlRow(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>');
}
