import type { ImportRefusal } from '../../shared/api/failure.ts';
import type { Mapping } from '../../shared/api/import-check.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Figures } from '../../shared/rules/finding.ts';
import { columnNamed, type Column, type Sheet } from '../../shared/workbook/column.ts';
import { fold } from '../../shared/workbook/fold.ts';
import { sheetNamed, sheetWithHeaders } from '../../shared/workbook/workbook.ts';
import { letterOf } from './reading/column-letter.ts';
import type { ProblemList } from './problem-list.ts';
import type { ReadSheet, ReadWorkbook } from './reading/read-workbook.ts';

/** A sheet of the file with the sheet of ours it is, and the column each of its headers feeds. */
export type KnownSheet = {
  readonly sheet: Sheet;
  readonly read: ReadSheet;
  /** As long as the headers; null = left out. */
  readonly columns: readonly (Column | null)[];
};

export type Refused = { readonly refusal: ImportRefusal; readonly figures: Figures };

/** Which headers feed which columns when nobody has said so: by the names we know. */
export type MappingSource = {
  /** What the officer chose, or what was remembered for these headers; null = by name alone. */
  readonly chosen: Mapping | null;
  readonly problems: ProblemList;
};

/**
 * Which of our sheets the file holds. Refuses a file without any, and two columns of one sheet
 * under the same header; all else is a problem to list.
 */
export function recogniseSheets(
  { sheets }: ReadWorkbook,
  { chosen, problems }: MappingSource,
): Result<readonly KnownSheet[], Refused> {
  const known: KnownSheet[] = [];
  for (const read of sheets) {
    const sheet = sheetOf(read, chosen);
    if (!sheet) {
      if (read.rows.length > 0 || read.headers.length > 0)
        problems.notice({ sheet: read.name, row: 0 }, 'unknown-sheet');
      continue;
    }
    const twice = headerTwice(read);
    if (twice) return err({ refusal: 'duplicate-header', figures: twice });
    const before = known.find((other) => other.sheet === sheet);
    if (before) {
      problems.error({ sheet: read.name, row: 0 }, 'sheet-twice', { other: before.read.name });
      continue;
    }
    known.push({ sheet, read, columns: columnsOf(sheet, read, { chosen, problems }) });
  }
  if (known.length > 0) return ok(known);
  const names = sheets.map(({ name }) => name).join(', ');
  return err({ refusal: 'no-known-sheet', figures: { sheets: names.slice(0, 200) } });
}

/** By the officer's choice (under the empty header), by its name, or by its headers. */
function sheetOf(read: ReadSheet, chosen: Mapping | null): Sheet | undefined {
  const name = chosen?.[read.name]?.[''];
  if (name === null) return undefined;
  if (name !== undefined) return sheetNamed(name);
  return sheetNamed(read.name) ?? sheetWithHeaders(read.headers);
}

function headerTwice({ name, headers, headerRow }: ReadSheet): Figures | undefined {
  const seen = new Map<string, number>();
  for (const [at, header] of headers.entries()) {
    const key = fold(header) || header.trim();
    if (key === '') continue;
    const first = seen.get(key);
    if (first !== undefined)
      return { sheet: name, header, row: headerRow, first: letterOf(first), second: letterOf(at) };
    seen.set(key, at);
  }
  return undefined;
}

function columnsOf(
  sheet: Sheet,
  { name, headers, headerRow, rows }: ReadSheet,
  { chosen, problems }: MappingSource,
): readonly (Column | null)[] {
  const taken = new Map<Column, string>();
  const columns = headers.map((header, at) => {
    if (header.trim() === '') {
      if (rows.some(({ cells }) => (cells[at] ?? null) !== null))
        problems.notice({ sheet: name, row: headerRow }, 'header-missing', { at: letterOf(at) });
      return null;
    }
    const choice = chosen?.[name]?.[header];
    if (choice === null) return null;
    const column =
      sheet.columns.find(({ key }) => key === choice) ?? columnNamed(sheet, header) ?? null;
    const place = { sheet: name, row: headerRow, column: header };
    if (!column) {
      problems.notice(place, 'unknown-column', { value: header });
      return null;
    }
    const other = taken.get(column);
    if (other !== undefined) {
      problems.notice(place, 'column-taken', { key: column.key, other });
      return null;
    }
    taken.set(column, header);
    return column;
  });
  // An empty sheet misses nothing.
  if (rows.length === 0) return columns;
  for (const { key, required } of sheet.columns) {
    if (required && !columns.some((column) => column?.key === key))
      problems.error({ sheet: name, row: headerRow, column: key }, 'missing-column', {
        key,
        expected: labelsOf(sheet, key),
      });
  }
  return columns;
}

function labelsOf(sheet: Sheet, key: string): string {
  const column = sheet.columns.find((candidate) => candidate.key === key);
  return column ? [column.key, column.fr, column.nl].join(', ') : key;
}

/** The mapping in force, sheet by sheet, to show and to remember. */
export function mappingOf(known: readonly KnownSheet[]): Mapping {
  return Object.fromEntries(
    known.map(({ read, columns }) => [
      read.name,
      Object.fromEntries(
        read.headers.flatMap((header, at) =>
          header.trim() === '' ? [] : [[header, columns[at]?.key ?? null]],
        ),
      ),
    ]),
  );
}
