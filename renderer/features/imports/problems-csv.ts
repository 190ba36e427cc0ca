import type { ImportProblem } from '../../../shared/api/import-check.ts';

export type ProblemHeaders = {
  readonly fileName: string;
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
  readonly message: string;
};

const BYTE_ORDER_MARK = '\uFEFF';

/** The problems as a spreadsheet in Belgium opens them: semicolons, UTF-8 with its mark. */
export function problemsCsv(problems: readonly ImportProblem[], headers: ProblemHeaders): string {
  const head = [headers.sheet, headers.row, headers.column, headers.message];
  const lines = problems.map(({ sheet, row, column, message }) => [
    sheet,
    row === 0 ? '' : String(row),
    column,
    message,
  ]);
  const text = [head, ...lines].map((cells) => cells.map(cell).join(';')).join('\r\n');
  return `${BYTE_ORDER_MARK}${text}\r\n`;
}

/** A text that begins like a formula gets an apostrophe before it: it came from somebody's file. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
