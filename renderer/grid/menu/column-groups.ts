import type { Translate } from '../../../shared/wording/translator.ts';
import type { GridColumn } from '../grid-kind.ts';
import { changeColumn, unpinAll } from '../move-column.ts';
import type { SortView, ViewState } from '../view-state.ts';
import { entry, type MenuGroup } from './menu-entry.ts';

/** A column as it stands, and what changes how it does. */
export type ColumnPlace = {
  readonly column: GridColumn;
  readonly view: ViewState;
  readonly translate: Translate;
  readonly onView: (patch: Partial<ViewState>) => void;
  /** Opens the filter of the column. */
  readonly onFilter: () => void;
  /** To be called before the column goes: the focus goes to its neighbour. */
  readonly onLeave: () => void;
};

/** What can be done to a column, from its header or one of its cells: filter, sort, place. */
export function columnGroups(place: ColumnPlace): readonly MenuGroup[] {
  return [filterGroup(place), sortGroup(place), placeGroup(place)];
}

function filterGroup({ column, view, translate, onView, onFilter }: ColumnPlace): MenuGroup {
  const header = column.header(translate);
  const { [column.id]: filter, ...others } = view.filters;
  return [
    {
      ...entry('filter', translate('grid.menu.filter', { column: header }), onFilter),
      keys: 'Alt+↓',
    },
    ...(filter
      ? [
          entry('unfilter', translate('grid.filters.remove', { column: header }), () =>
            onView({ filters: others }),
          ),
        ]
      : []),
  ];
}

function sortGroup({ column: { id }, view: { sort }, translate, onView }: ColumnPlace): MenuGroup {
  const others = sort.filter((one) => one.id !== id);
  const isSortedBy = (direction: SortView['direction']) =>
    sort.length === 1 && sort[0]?.id === id && sort[0].direction === direction;
  const by = (direction: SortView['direction']) =>
    isSortedBy(direction)
      ? []
      : [
          entry(`sort-${direction}`, translate(`grid.menu.sort_${direction}`), () =>
            onView({ sort: [{ id, direction }] }),
          ),
        ];
  return [
    ...by('asc'),
    ...by('desc'),
    ...(others.length < sort.length
      ? [entry('unsort', translate('grid.menu.unsort'), () => onView({ sort: others }))]
      : []),
  ];
}

function placeGroup({ column, view, translate, onView, onLeave }: ColumnPlace): MenuGroup {
  const { columns } = view;
  const { id } = column;
  const header = column.header(translate);
  const shown = columns.filter(({ isHidden }) => !isHidden);
  const isPinned = shown.some((one) => one.id === id && one.isPinned);
  const isOtherPinned = shown.some((one) => one.id !== id && one.isPinned);
  const change = (patch: Parameters<typeof changeColumn>[2]) =>
    onView({ columns: changeColumn(columns, id, patch) });
  return [
    isPinned
      ? entry('unpin', translate('grid.columns.unpin', { column: header }), () =>
          change({ isPinned: false }),
        )
      : entry('pin', translate('grid.columns.pin', { column: header }), () =>
          change({ isPinned: true }),
        ),
    ...(isOtherPinned
      ? [
          entry('unpin-all', translate('grid.columns.unpin_all'), () =>
            onView({ columns: unpinAll(columns) }),
          ),
        ]
      : []),
    ...(shown.length > 1
      ? [
          entry('hide', translate('grid.menu.hide', { column: header }), () => {
            onLeave();
            change({ isHidden: true });
          }),
        ]
      : []),
  ];
}
