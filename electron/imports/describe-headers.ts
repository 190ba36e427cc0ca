import type { ImportCheck } from '../../shared/api/import-check.ts';
import type { Translate } from '../../shared/wording/translator.ts';
import { parseCell } from '../../shared/workbook/parse-cell.ts';
import type { ReadCell } from './reading/read-workbook.ts';
import type { KnownSheet } from './recognise-sheets.ts';

/** Longest sample shown, in characters. */
const SHOWN = 80;

/** The headers of each sheet, with their first value as found and as understood. */
export function describeHeaders(
  known: readonly KnownSheet[],
  translate: Translate,
): ImportCheck['headers'] {
  return Object.fromEntries(
    known.map(({ read, columns }) => [
      read.name,
      read.headers.map((header, at) => {
        const column = columns[at] ?? null;
        const first =
          read.rows.find(({ cells }) => (cells[at] ?? null) !== null)?.cells[at] ?? null;
        const parsed = column && parseCell(column, first, translate.language);
        return {
          header,
          column: column?.key ?? null,
          sample: rawOf(first).slice(0, SHOWN),
          understood: parsed?.ok ? String(parsed.value ?? '').slice(0, SHOWN) : '',
        };
      }),
    ]),
  );
}

function rawOf(cell: ReadCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  return 'unusable' in cell ? cell.text : (cell.day ?? String(cell.serial));
}
