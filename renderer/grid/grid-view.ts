import type { ColDef, GridApi } from 'ag-grid-community';
import type { GridRow } from './grid-row.ts';
import type { ColumnView, SortView, ViewState } from './view-state.ts';

type GridView = Pick<ViewState, 'columns' | 'sort' | 'filters'>;

/** Columns, sort and filters as AG Grid holds them now. */
export function readGridView(api: GridApi<GridRow>): GridView {
  const states = api.getColumnState();
  const columns = states.map(({ colId, hide, pinned, width }): ColumnView => ({
    id: colId,
    isHidden: hide === true,
    isPinned: pinned === 'left' || pinned === true,
    width: width ?? 100,
  }));
  const sort = states
    .filter(({ sort }) => sort)
    .toSorted((a, b) => (a.sortIndex ?? 0) - (b.sortIndex ?? 0))
    .map(({ colId, sort }): SortView => ({
      id: colId,
      direction: sort === 'desc' ? 'desc' : 'asc',
    }));
  return { columns, sort, filters: api.getFilterModel() };
}

/** The columns of a new grid as a view has them, so that it places and sorts its rows once. */
export function startingAt<Column extends ColDef>(
  columns: readonly Column[],
  { columns: shown, sort }: Pick<GridView, 'columns' | 'sort'>,
): Column[] {
  return shown.flatMap(({ id, isHidden, isPinned, width }) => {
    const column = columns.find(({ colId }) => colId === id);
    const place = sort.findIndex((one) => one.id === id);
    return column
      ? {
          ...column,
          ...{ initialHide: isHidden, initialPinned: isPinned, initialWidth: width },
          initialSort: sort[place]?.direction ?? null,
          initialSortIndex: place < 0 ? null : place,
        }
      : [];
  });
}

/** Brings AG Grid to a view, touching only what differs. */
export function showGridView(api: GridApi<GridRow>, view: GridView): void {
  const shown = readGridView(api);
  if (!isSame(shown.columns, view.columns) || !isSame(shown.sort, view.sort)) {
    api.applyColumnState({
      applyOrder: true,
      state: view.columns.map(({ id, isHidden, isPinned, width }) => {
        const place = view.sort.findIndex((one) => one.id === id);
        return {
          colId: id,
          hide: isHidden,
          pinned: isPinned ? 'left' : null,
          width,
          sort: view.sort[place]?.direction ?? null,
          sortIndex: place < 0 ? null : place,
        };
      }),
    });
  }
  if (!isSame(shown.filters, view.filters)) api.setFilterModel({ ...view.filters });
}

/** What of the grid's view differs from a known one; `undefined` when nothing does. */
export function changesOf(shown: GridView, known: GridView): Partial<GridView> | undefined {
  const changes = {
    ...(isSame(shown.columns, known.columns) ? {} : { columns: shown.columns }),
    ...(isSame(shown.sort, known.sort) ? {} : { sort: shown.sort }),
    ...(isSame(shown.filters, known.filters) ? {} : { filters: shown.filters }),
  };
  return Object.keys(changes).length > 0 ? changes : undefined;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
