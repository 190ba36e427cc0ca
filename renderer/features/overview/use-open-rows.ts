import type { ColumnFilter } from '../../grid/column-filter.ts';
import { useApp } from '../../app/use-app.ts';

/** The list of the rotation screen with these filters and no others, by column. */
export type RowsAsked = {
  readonly grid: 'rotation' | 'art21';
  readonly filters: Readonly<Record<string, ColumnFilter>>;
};

/** Shows the rows behind a figure; the chips above the list say which they are. */
export function useOpenRows(): (asked: RowsAsked) => void {
  const showGrid = useApp((state) => state.showGrid);
  const changeView = useApp((state) => state.changeView);
  const choose = useApp((state) => state.choose);
  const go = useApp((state) => state.go);
  return ({ grid, filters }) => {
    showGrid(grid);
    changeView({ filters, search: '' });
    choose(null);
    go('rotation');
  };
}

export function listFilter(...values: readonly string[]): ColumnFilter {
  return { kind: 'list', values };
}
