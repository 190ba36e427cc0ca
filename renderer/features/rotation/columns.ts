import type { ColumnId, ListColumn } from '../../../shared/lists/list-column.ts';
import { rotationColumns, type RotationRow } from '../../../shared/lists/rotation-row.ts';
import type { FilterKind } from './column-filter.ts';
import { defaultView, type ViewColumn, type ViewState } from './view-state.ts';

/** A column of the shared list with what only the screen needs. */
export type GridColumn = Omit<ViewColumn, 'id'> & {
  readonly id: ColumnId;
  readonly list: ListColumn<RotationRow>;
};

/** Shown at first, in this order, in pixels: who and how urgent before everything else. */
const SHOWN: readonly (readonly [id: ColumnId, width: number])[] = [
  ['agent', 206],
  ['verdict', 180],
  ['last_day', 118],
  ['days_left', 100],
  ['place', 150],
  ['function', 176],
  ['hardship_rank', 128],
  ['next', 166],
  ['needs', 224],
  ['since', 98],
  ['class', 74],
  ['language_role', 108],
  ['career', 106],
  ['staff_number', 108],
];

/** Texts of which people pick some from a list instead of typing a part. */
const LISTED: readonly ColumnId[] = ['class', 'planned_place', 'hardship_rank', 'postings_counted'];

const PIXELS_PER_CHARACTER = 8;

/** Every column, in the order in which the screen first shows them; the rest follows, hidden. */
export const gridColumns: readonly GridColumn[] = [
  ...SHOWN.map(([id, width]) => toGridColumn(listColumn(id), { width, isHidden: false })),
  ...rotationColumns
    .filter(({ id }) => !SHOWN.some(([shown]) => shown === id))
    .map((column) =>
      toGridColumn(column, {
        width: Math.max(84, column.width * PIXELS_PER_CHARACTER),
        isHidden: true,
      }),
    ),
];

/** As the screen opens where no view is kept: the most urgent first. */
export const usualView: ViewState = {
  ...defaultView(gridColumns),
  sort: [
    { id: 'verdict', direction: 'asc' },
    { id: 'last_day', direction: 'asc' },
    { id: 'agent', direction: 'asc' },
  ],
};

/** `undefined` for an id that is no column of this list. */
export function findGridColumn(id: string): GridColumn | undefined {
  return gridColumns.find((column) => column.id === id);
}

function toGridColumn(
  list: ListColumn<RotationRow>,
  { width, isHidden }: { readonly width: number; readonly isHidden: boolean },
): GridColumn {
  return {
    id: list.id,
    list,
    filter: filterKindOf(list),
    width,
    isHidden,
    isPinned: list.id === 'agent',
  };
}

function filterKindOf({ id, type }: ListColumn<RotationRow>): FilterKind {
  if (LISTED.includes(id) || type === 'enum' || type === 'codes') return 'list';
  return type === 'day' ? 'days' : type;
}

function listColumn(id: ColumnId): ListColumn<RotationRow> {
  const column = rotationColumns.find((one) => one.id === id);
  if (!column) throw new Error(`no such column: ${id}`);
  return column;
}
