import { parseDay, type IsoDate } from '../../shared/dates.ts';
import { asksNothing, type ColumnFilter, type FilterKind } from './column-filter.ts';

/** How one column stands; the place in the list is the place on screen. */
export type ColumnView = {
  readonly id: string;
  readonly isHidden: boolean;
  readonly isPinned: boolean;
  /** In pixels. */
  readonly width: number;
};

export type SortView = { readonly id: string; readonly direction: 'asc' | 'desc' };

/** All that a saved view keeps. Filters hold codes and days, so a view reads in any language. */
export type ViewState<Grid extends string = string> = {
  /** Which list it shows. */
  readonly grid: Grid;
  readonly columns: readonly ColumnView[];
  /** First the strongest. */
  readonly sort: readonly SortView[];
  readonly filters: Readonly<Record<string, ColumnFilter>>;
  readonly search: string;
};

/** What a view is checked against: the columns there are, as they stand by default. */
export type ViewColumn = ColumnView & { readonly filter: FilterKind };

/** A list and its columns as they stand by default. */
export type Listed<Grid extends string> = {
  readonly name: Grid;
  readonly columns: readonly ViewColumn[];
};

type Loose = Readonly<Record<string, unknown>>;

const VERSION = 1;
const WIDTHS = { least: 40, most: 900 } as const;

export function defaultView<Grid extends string>(
  grid: Grid,
  columns: readonly ViewColumn[],
): ViewState<Grid> {
  return { grid, columns: columns.map(toColumnView), sort: [], filters: {}, search: '' };
}

export function encodeView(view: ViewState, isDefault: boolean): string {
  return JSON.stringify({ version: VERSION, isDefault, ...view });
}

/**
 * A view as it can be shown today, whichever version wrote it.
 *
 * What is not understood falls back to the default; a column the view does not know comes last,
 * hidden. A view that names none of the lists is of the first.
 */
export function decodeView<Grid extends string>(
  state: string,
  lists: readonly [Listed<Grid>, ...Listed<Grid>[]],
): { readonly view: ViewState<Grid>; readonly isDefault: boolean } {
  const kept = parse(state);
  const { name, columns } = lists.find((list) => list.name === kept['grid']) ?? lists[0];
  const view = {
    grid: name,
    columns: readColumns(kept['columns'], columns),
    sort: readSort(kept['sort'], columns),
    filters: readFilters(kept['filters'], columns),
    search: typeof kept['search'] === 'string' ? kept['search'] : '',
  };
  return { view, isDefault: kept['isDefault'] === true };
}

/** The columns shown, in their order on screen: those pinned at the left come first. */
export function shownColumns(columns: readonly ColumnView[]): readonly ColumnView[] {
  const shown = columns.filter(({ isHidden }) => !isHidden);
  return [...shown.filter(({ isPinned }) => isPinned), ...shown.filter((one) => !one.isPinned)];
}

/** Whether two views show the same. */
export function isSameView(a: ViewState, b: ViewState): boolean {
  return shapeOf(a) === shapeOf(b);
}

/** Asked at each change of the store, which seldom is one of the view. */
const shapes = new WeakMap<ViewState, string>();

function shapeOf(view: ViewState): string {
  const shape = shapes.get(view) ?? JSON.stringify(inOrder(view));
  shapes.set(view, shape);
  return shape;
}

function inOrder(view: ViewState): unknown {
  const filters = Object.entries(view.filters).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const columns = view.columns.map(({ id, isHidden, isPinned, width }) => [
    id,
    isHidden,
    isPinned,
    Math.round(width),
  ]);
  return [
    view.grid,
    columns,
    view.sort.map(({ id, direction }) => [id, direction]),
    filters,
    view.search,
  ];
}

function toColumnView({ id, isHidden, isPinned, width }: ColumnView): ColumnView {
  return { id, isHidden, isPinned, width };
}

function readColumns(kept: unknown, columns: readonly ViewColumn[]): readonly ColumnView[] {
  const known = new Map(columns.map((column) => [column.id, column]));
  const read = toList(kept).flatMap((one) => {
    const column = known.get(String(one['id']));
    if (!column || !known.delete(column.id)) return [];
    return [
      {
        id: column.id,
        isHidden: one['isHidden'] === true,
        isPinned: one['isPinned'] === true,
        width: readWidth(one['width'], column.width),
      },
    ];
  });
  const isFresh = read.length === 0;
  const rest = [...known.values()].map(toColumnView);
  return isFresh ? rest : [...read, ...rest.map((column) => ({ ...column, isHidden: true }))];
}

function readSort(kept: unknown, columns: readonly ViewColumn[]): readonly SortView[] {
  return toList(kept).flatMap(({ id, direction }) => {
    const column = columns.find((one) => one.id === id);
    if (!column || (direction !== 'asc' && direction !== 'desc')) return [];
    return [{ id: column.id, direction }];
  });
}

function readFilters(
  kept: unknown,
  columns: readonly ViewColumn[],
): Readonly<Record<string, ColumnFilter>> {
  const loose = toLoose(kept);
  const read = columns.flatMap(({ id, filter: kind }) => {
    const filter = readFilter(toLoose(loose[id]), kind);
    return filter && !asksNothing(filter) ? [[id, filter] as const] : [];
  });
  return Object.fromEntries(read);
}

function readFilter(kept: Loose, kind: FilterKind): ColumnFilter | undefined {
  if (kept['kind'] !== kind) return undefined;
  const orEmpty = kept['orEmpty'] === true;
  switch (kind) {
    case 'text':
      return {
        ...{ kind, text: typeof kept['text'] === 'string' ? kept['text'] : '' },
        ...(kept['only'] === 'empty' || kept['only'] === 'filled' ? { only: kept['only'] } : {}),
      };
    case 'list':
      return Array.isArray(kept['values'])
        ? { kind, values: kept['values'].map(String) }
        : undefined;
    case 'days':
      return { kind, from: readDay(kept['from']), to: readDay(kept['to']), orEmpty };
    case 'number':
      return { kind, least: readNumber(kept['least']), most: readNumber(kept['most']), orEmpty };
  }
}

function readDay(kept: unknown): IsoDate | null {
  return typeof kept === 'string' ? (parseDay(kept) ?? null) : null;
}

function readNumber(kept: unknown): number | null {
  return typeof kept === 'number' && Number.isFinite(kept) ? kept : null;
}

function readWidth(kept: unknown, otherwise: number): number {
  const width = readNumber(kept);
  return width === null ? otherwise : Math.min(Math.max(width, WIDTHS.least), WIDTHS.most);
}

function parse(state: string): Loose {
  try {
    return toLoose(JSON.parse(state));
  } catch {
    return {};
  }
}

function toLoose(value: unknown): Loose {
  // Safe: any object may be read by name when what is found is checked.
  return typeof value === 'object' && value !== null ? (value as Loose) : {};
}

function toList(value: unknown): readonly Loose[] {
  return Array.isArray(value) ? value.map(toLoose) : [];
}
