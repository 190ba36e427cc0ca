import type { RecordRow, RecordTable } from '../../../shared/api/records-api.ts';
import { type Draft, fileIdOf, openSheet, type Refused, type Sheet } from './sheet.ts';
import { isBlank } from './typed-values.ts';

/** What of a table was typed and is not on file. */
export type Unfinished = {
  readonly drafts: readonly Draft[];
  readonly refused: readonly Refused[];
};

/** By table, of those that are not on screen. */
export type UnfinishedTables = ReadonlyMap<RecordTable, Unfinished>;

/** What stands where no table was read of the open file yet. */
export const NO_SHEET = {
  ...{ sheet: null, sheetFailure: null, spot: null, halted: null },
  unfinished: new Map<RecordTable, Unfinished>(),
} as const;

/** What is kept once the sheet goes: its own unfinished work beside that of the others. */
export function keepUnfinished(kept: UnfinishedTables, sheet: Sheet | null): UnfinishedTables {
  // A sheet of a former day takes nothing in: what is kept of its table stays kept.
  if (sheet === null || sheet.knownOn !== null) return kept;
  const drafts = sheet.drafts.filter(({ texts }) => !isBlank(texts));
  const refused = sheet.refused.map((one) => ({ ...one, rowId: fileIdOf(sheet, one.rowId) }));
  const others = new Map(kept);
  others.delete(sheet.table);
  return drafts.length + refused.length === 0
    ? others
    : others.set(sheet.table, { drafts, refused });
}

/** A table as it comes on screen, with what was not finished in it. */
export function reopenSheet(
  kept: UnfinishedTables,
  { table, knownOn }: Pick<Sheet, 'table' | 'knownOn'>,
  rows: readonly RecordRow[],
): Sheet {
  const sheet = openSheet(table, knownOn, rows);
  const own = knownOn === null ? kept.get(table) : undefined;
  if (!own) return sheet;
  const known = new Set([...rows, ...own.drafts].map(({ id }) => id));
  return {
    ...sheet,
    drafts: own.drafts,
    refused: own.refused.filter(({ rowId }) => known.has(rowId)),
  };
}

/** New rows and refused cells of all tables; a new row counts once, with its refused cells. */
export function unfinishedIn(state: {
  readonly sheet: Sheet | null;
  readonly unfinished: UnfinishedTables;
}): number {
  const all = keepUnfinished(state.unfinished, state.sheet);
  return [...all.values()].reduce((sum, { drafts, refused }) => {
    const added = new Set(drafts.map(({ id }) => id));
    return sum + added.size + refused.filter(({ rowId }) => !added.has(rowId)).length;
  }, 0);
}
