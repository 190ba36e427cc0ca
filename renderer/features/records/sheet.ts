import type { RecordProblem, RecordRow, RecordTable } from '../../../shared/api/records-api.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { Texts } from './typed-values.ts';

/** A row that is not on file yet. */
export type Draft = { readonly id: string; readonly texts: Texts };

/** A cell whose text was not taken, and why. */
export type Refused = Pick<RecordProblem, 'code' | 'figures'> & {
  readonly rowId: string;
  readonly column: string;
  /** As typed. */
  readonly text: string;
  /** The column the reason is about; another one than `column` where that was not touched. */
  readonly about: string;
};

/** One table as it is on screen. */
export type Sheet = {
  readonly table: RecordTable;
  readonly knownOn: IsoDate | null;
  readonly rows: readonly RecordRow[];
  /** The id on file of each row that was added here: in `rows` it keeps the one it had, so that no cell is drawn anew while it is typed in. */
  readonly filedAs: ReadonlyMap<string, string>;
  readonly drafts: readonly Draft[];
  readonly refused: readonly Refused[];
  /** What was typed and is being written, by row and column. */
  readonly typed: ReadonlyMap<string, Texts>;
  /** Rows as they were before they changed: each stays there until sort and filters are applied anew. */
  readonly held: ReadonlyMap<string, RecordRow>;
  /** Rows just added: last until then. */
  readonly fresh: ReadonlySet<string>;
};

/** A cell to go to. */
export type Spot = { readonly rowId: string; readonly column: string };

export function openSheet(
  table: RecordTable,
  knownOn: IsoDate | null,
  rows: readonly RecordRow[],
): Sheet {
  return {
    ...{ table, knownOn, rows, drafts: [], refused: [], typed: new Map() },
    ...{ held: new Map(), fresh: new Set(), filedAs: new Map() },
  };
}

/** The id by which the backend knows a row. */
export function fileIdOf({ filedAs }: Pick<Sheet, 'filedAs'>, rowId: string): string {
  return filedAs.get(rowId) ?? rowId;
}

/** The sheet with the rows read anew, and the first cell that others or an undo have changed. */
export function refreshSheet(
  sheet: Sheet,
  rows: readonly RecordRow[],
): { readonly sheet: Sheet; readonly changed: Spot | null } {
  const before = new Map(sheet.rows.map((row) => [row.id, row]));
  const shownAs = new Map([...sheet.filedAs].map(([id, fileId]) => [fileId, id]));
  const merged = rows.map((one) => {
    const row = { ...one, id: shownAs.get(one.id) ?? one.id };
    const known = before.get(row.id);
    return known && JSON.stringify(known) === JSON.stringify(row) ? known : row;
  });
  const changed = merged.find(({ id, version }) => before.get(id)?.version !== version);
  return {
    sheet: { ...sheet, rows: merged },
    changed: changed
      ? { rowId: changed.id, column: changedIn(before.get(changed.id), changed) }
      : null,
  };
}

function changedIn(before: RecordRow | undefined, after: RecordRow): string {
  const columns = Object.keys(after.cells);
  return columns.find((key) => before?.cells[key] !== after.cells[key]) ?? columns[0] ?? '';
}

/** The sheet once some of its rows were written; null = removed. */
export function takeWritten(
  sheet: Sheet,
  written: readonly { readonly rowId: string; readonly row: RecordRow | null }[],
): Sheet {
  const byId = new Map(written.map(({ rowId, row }) => [rowId, row && { ...row, id: rowId }]));
  const filedAs = new Map(sheet.filedAs);
  for (const { rowId, row } of written) if (row && row.id !== rowId) filedAs.set(rowId, row.id);
  const known = new Set(sheet.rows.map(({ id }) => id));
  const held = new Map(sheet.held);
  for (const row of sheet.rows) {
    const isChanged = byId.get(row.id) && !held.has(row.id) && !sheet.fresh.has(row.id);
    if (isChanged) held.set(row.id, row);
  }
  const added = [...byId.values()].flatMap((row) => (row && !known.has(row.id) ? [row] : []));
  return {
    ...sheet,
    rows: [
      ...sheet.rows.flatMap((row) => {
        const now = byId.get(row.id);
        return now === undefined ? [row] : now === null ? [] : [now];
      }),
      ...added,
    ],
    drafts: sheet.drafts.filter(({ id }) => !byId.has(id)),
    ...{ held, filedAs },
    fresh: new Set([...sheet.fresh, ...added.map(({ id }) => id)]),
  };
}

/** The sheet with other reasons for some cells; those of the same cells before are forgotten. */
export function withRefused(
  sheet: Sheet,
  tried: readonly Spot[],
  refused: readonly Refused[],
): Sheet {
  const keyOf = ({ rowId, column }: Spot) => `${rowId}\n${column}`;
  const renewed = new Set([...tried, ...refused].map(keyOf));
  const others = sheet.refused.filter((one) => !renewed.has(keyOf(one)));
  return { ...sheet, refused: [...others, ...refused] };
}

/** The sheet while these texts are being written. */
export function withTyped(
  sheet: Sheet,
  rows: readonly { readonly rowId: string; readonly texts: Texts }[],
): Sheet {
  const typed = new Map(sheet.typed);
  for (const { rowId, texts } of rows) typed.set(rowId, { ...typed.get(rowId), ...texts });
  return { ...sheet, typed };
}

/** The sheet once they are written, or not; what was typed anew meanwhile stays. */
export function withoutTyped(
  sheet: Sheet,
  rows: readonly { readonly rowId: string; readonly texts: Texts }[],
): Sheet {
  const typed = new Map(sheet.typed);
  for (const { rowId, texts } of rows) {
    const left = Object.entries(typed.get(rowId) ?? {}).filter(
      ([column, text]) => texts[column] !== text,
    );
    if (left.length > 0) typed.set(rowId, Object.fromEntries(left));
    else typed.delete(rowId);
  }
  return { ...sheet, typed };
}

/** The sheet with every row where sort and filters want it. */
export function reapply(sheet: Sheet): Sheet {
  return sheet.held.size + sheet.fresh.size === 0
    ? sheet
    : { ...sheet, held: new Map(), fresh: new Set() };
}
