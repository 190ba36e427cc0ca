import type { RecordChange } from '../../shared/api/records-api.ts';
import { sheetOf } from '../../shared/workbook/workbook.ts';
import type { RowImage } from '../db/row-change.ts';
import { PRIMARY_KEY, type TableName } from '../db/schema.ts';
import type { RowProblem } from '../imports/plan-sheet.ts';
import { emptyOf } from '../imports/table-row.ts';
import { TARGETS } from '../imports/targets.ts';
import { toCells, type StoredCells } from './cells.ts';
import { toImage } from './link-cells.ts';
import { readValues } from './read-values.ts';
import type { Overlay } from './rows.ts';

/** One change laid over the file: the row as it was and as it is to be. */
export type Applied = {
  /** Place in the list of changes. */
  readonly index: number;
  readonly change: RecordChange;
  readonly table: TableName;
  readonly id: string;
  /** null = there was none. */
  readonly before: RowImage | null;
  /** null = taken away, or not readable. */
  readonly after: RowImage | null;
  readonly given: StoredCells;
  readonly problems: readonly RowProblem[];
};

/** Lays a change over the file; `undefined` where the row is gone or is not as the page saw it. */
export function applyChange(
  index: number,
  change: RecordChange,
  { overlay, newId }: { readonly overlay: Overlay; readonly newId: () => string },
): Applied | undefined {
  const { table } = TARGETS[change.table];
  if (change.op === 'create') return create(index, change, { overlay, newId });
  const before = overlay.find(table, change.id);
  if (!before || before['version'] !== change.version) return undefined;
  const at = { index, change, table, id: change.id, before };
  if (change.op === 'update') return update(at, change, overlay);
  overlay.put(table, change.id, null);
  return { ...at, after: null, given: {}, problems: [] };
}

function update(
  at: Omit<Applied, 'before' | 'after' | 'given' | 'problems'> & { readonly before: RowImage },
  change: Extract<RecordChange, { readonly op: 'update' }>,
  overlay: Overlay,
): Applied {
  const { table, id, before } = at;
  const { given, problems } = readValues(change.table, change.values, false);
  const old = toCells(change.table, before, overlay);
  const [keyColumn = ''] = sheetOf(change.table).naturalKey;
  const isRenamed =
    PRIMARY_KEY[table] !== 'id' && keyColumn in given && given[keyColumn] !== old[keyColumn];
  const fixed: readonly RowProblem[] = isRenamed
    ? [{ column: keyColumn, code: 'key-fixed', figures: {} }]
    : [];
  const image = toImage(change.table, { cells: { ...old, ...given }, given, rows: overlay });
  const own = isRenamed || !image.ok ? {} : image.value;
  const after = { ...before, ...own };
  overlay.put(table, id, after);
  const unlinked = image.ok ? [] : [image.error];
  return { ...at, after, given, problems: [...problems, ...fixed, ...unlinked] };
}

function create(
  index: number,
  change: Extract<RecordChange, { readonly op: 'create' }>,
  { overlay, newId }: { readonly overlay: Overlay; readonly newId: () => string },
): Applied {
  const target = TARGETS[change.table];
  const { table } = target;
  const { given, problems } = readValues(change.table, change.values, true);
  const image = toImage(change.table, { cells: given, given, rows: overlay });
  const own = image.ok ? image.value : {};
  const blank = Object.values(target.fields).map((name) => [name, emptyOf(target, name)]);
  const key = PRIMARY_KEY[table];
  const id = key === 'id' ? newId() : String(own[key] ?? '');
  const at = { index, change, table, id, before: null, given };
  const isTaken = key !== 'id' && overlay.find(table, id) !== undefined;
  const [column = ''] = sheetOf(change.table).naturalKey;
  const taken: readonly RowProblem[] = isTaken
    ? [{ column, code: 'key-taken', figures: { value: id } }]
    : [];
  // Unreadable key cells make the link fail too: one problem a cell is enough.
  const unlinked = image.ok || problems.length > 0 ? [] : [image.error];
  const all = [...problems, ...taken, ...unlinked];
  const idColumn = key === 'id' ? { id } : {};
  const after: RowImage = { ...Object.fromEntries(blank), ...own, ...idColumn };
  if (isTaken || id === '' || !image.ok) return { ...at, after: null, problems: all };
  overlay.put(table, id, after);
  return { ...at, after, problems: all };
}
