import type { IsoDate } from '../../../shared/dates.ts';
import type { Mark, Row } from './board-rows.ts';

/** The cell in focus: an item of a row, or its header (null). */
export type Cursor = { readonly row: string; readonly item: string | null };

type Item = { readonly id: string; readonly from: IsoDate; readonly to: IsoDate };

export function markId({ kind, from }: Mark): string {
  return `${kind} ${from}`;
}

/** Names a cell in the document. */
export function cellKey(row: string, item: string | null): string {
  return item === null ? row : `${row} ${item}`;
}

/** Bars and marks of a row, by first day. */
export function itemsOf(row: Row): readonly Item[] {
  const marks = row.marks.map((mark) => ({ id: markId(mark), from: mark.from, to: mark.to }));
  return [...row.bars, ...marks].toSorted((a, b) =>
    a.from === b.from ? Number(a.id > b.id) : a.from < b.from ? -1 : 1,
  );
}

/** The cursor where it still exists; else the header of its row, or of the first one. */
export function settle(rows: readonly Row[], cursor: Cursor | null): Cursor | null {
  const row = rows.find(({ id }) => id === cursor?.row);
  if (row === undefined) return rows[0] ? { row: rows[0].id, item: null } : null;
  const item = itemsOf(row).find(({ id }) => id === cursor?.item);
  return { row: row.id, item: item?.id ?? null };
}

/** Where a key leads; null where it does not move the cursor. */
export function moveCursor(
  rows: readonly Row[],
  cursor: Cursor,
  key: { readonly name: string; readonly hasControl: boolean; readonly pageRows: number },
): Cursor | null {
  const at = rows.findIndex(({ id }) => id === cursor.row);
  const row = rows[at];
  if (row === undefined) return null;
  const items = [null, ...itemsOf(row).map(({ id }) => id)];
  const place = Math.max(0, items.indexOf(cursor.item));
  const along = (index: number): Cursor => ({
    row: row.id,
    item: items[clamp(index, items.length)] ?? null,
  });
  const toRow = (index: number) => sameTime(rows, cursor, clamp(index, rows.length));
  switch (key.name) {
    case 'ArrowRight':
      return along(place + 1);
    case 'ArrowLeft':
      return along(place - 1);
    case 'Home':
      return key.hasControl ? toRow(0) : along(0);
    case 'End':
      return key.hasControl ? toRow(rows.length - 1) : along(items.length - 1);
    case 'ArrowDown':
      return toRow(at + 1);
    case 'ArrowUp':
      return toRow(at - 1);
    case 'PageDown':
      return toRow(at + key.pageRows);
    case 'PageUp':
      return toRow(at - key.pageRows);
    default:
      return null;
  }
}

/** In another row, what lies on the first day of what was in focus; else what comes next before it. */
function sameTime(rows: readonly Row[], cursor: Cursor, index: number): Cursor | null {
  const row = rows[index];
  if (row === undefined) return null;
  const old = rows.find(({ id }) => id === cursor.row);
  const from = old && itemsOf(old).find(({ id }) => id === cursor.item)?.from;
  if (from === undefined) return { row: row.id, item: null };
  const items = itemsOf(row);
  const found =
    items.find((item) => item.from <= from && item.to >= from) ??
    items.findLast((item) => item.from <= from) ??
    items[0];
  return { row: row.id, item: found?.id ?? null };
}

function clamp(index: number, length: number): number {
  return Math.min(Math.max(index, 0), length - 1);
}
