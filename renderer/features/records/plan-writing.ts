import type { RecordChange, RecordProblem } from '../../../shared/api/records-api.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { TypedCell } from '../../grid/grid-editing.ts';
import { type Draft, fileIdOf, type Refused, type Sheet } from './sheet.ts';
import { isComplete, type Texts, toValues } from './typed-values.ts';

/** What is to be written of one row. */
export type RowWriting = { readonly rowId: string; readonly texts: Texts };

/** The rows that cells lie in, each once. */
export function byRow(cells: readonly TypedCell[]): readonly RowWriting[] {
  const rows = new Map<string, Record<string, string>>();
  for (const { rowId, columnId, text } of cells) {
    const texts = rows.get(rowId) ?? {};
    texts[columnId] = text;
    rows.set(rowId, texts);
  }
  return [...rows].map(([rowId, texts]) => ({ rowId, texts }));
}

/** What was typed in rows that are not on file, kept with them. */
export function withDrafts(sheet: Sheet, rows: readonly RowWriting[]): Sheet {
  const typed = new Map(rows.map(({ rowId, texts }) => [rowId, texts]));
  const drafts = sheet.drafts.map(({ id, texts }): Draft => ({
    id,
    texts: { ...texts, ...typed.get(id) },
  }));
  return { ...sheet, drafts };
}

/** A block of changes with the rows they are of, in the same order. */
export type Plan = {
  readonly changes: readonly RecordChange[];
  readonly rows: readonly RowWriting[];
};

/**
 * The changes that write these rows. A new row is written whole, once it is complete or `isFinal`;
 * a row that is gone is left out.
 */
export function planWriting(
  sheet: Sheet,
  rows: readonly RowWriting[],
  { today, isFinal }: { readonly today: IsoDate; readonly isFinal: boolean },
): Plan {
  const { table } = sheet;
  const known = new Map(sheet.rows.map((row) => [row.id, row]));
  const planned = rows.flatMap((row): readonly (readonly [RecordChange, RowWriting])[] => {
    const record = known.get(row.rowId);
    if (record) {
      const [id, { version }] = [fileIdOf(sheet, row.rowId), record];
      const values = toValues(table, row.texts, today);
      return [[{ table, op: 'update', id, version, values }, row]];
    }
    const draft = sheet.drafts.find(({ id }) => id === row.rowId);
    if (!draft || (!isFinal && !isComplete(table, draft.texts))) return [];
    const values = toValues(table, draft.texts, today);
    return [
      [
        { table, op: 'create', values },
        { rowId: draft.id, texts: draft.texts },
      ],
    ];
  });
  return { changes: planned.map(([change]) => change), rows: planned.map(([, row]) => row) };
}

/** The cells that the backend did not take, each as it was typed. */
export function refusedOf(plan: Plan, problems: readonly RecordProblem[]): readonly Refused[] {
  return problems.flatMap(({ change, column, code, figures }): readonly Refused[] => {
    const row = plan.rows[change];
    if (!row) return [];
    const isNew = plan.changes[change]?.op === 'create';
    const [first = ''] = Object.keys(row.texts);
    // A reason about a cell that was not touched stands where the person is.
    const own = column !== '' && (isNew || column in row.texts) ? column : first;
    const text = row.texts[own] ?? '';
    return [{ rowId: row.rowId, column: own, text, about: column, code, figures }];
  });
}

/**
 * The rows without what was refused: without the cell where that is enough, else without the row. A
 * new row is written whole or not at all.
 */
export function withoutRefused(
  sheet: Sheet,
  rows: readonly RowWriting[],
  refused: readonly Refused[],
): readonly RowWriting[] {
  const drafts = new Set(sheet.drafts.map(({ id }) => id));
  return rows.flatMap(({ rowId, texts }) => {
    const own = refused.filter((one) => one.rowId === rowId);
    if (own.length === 0) return [{ rowId, texts }];
    if (drafts.has(rowId) || own.some(({ column, about }) => about !== column)) return [];
    const columns = new Set(own.map(({ column }) => column));
    const left = Object.entries(texts).filter(([key]) => !columns.has(key));
    return left.length === 0 ? [] : [{ rowId, texts: Object.fromEntries(left) }];
  });
}
