import type { Translate } from '../../../shared/wording/translator.ts';
import { entry, type MenuGroup } from '../../grid/menu/menu-entry.ts';
import type { Opened } from './opened-by.ts';

/** A row of a table, and what can be done with it; null = not here. */
export type RowMenu = {
  /** What the cell leads to; null = nothing. */
  readonly opened: Opened | null;
  /** Rows that the selection touches. */
  readonly rows: number;
  readonly canWrite: boolean;
  readonly translate: Translate;
  readonly onOpen: () => void;
  /** null = the row is not on file yet. */
  readonly onHistory: (() => void) | null;
  readonly onAdd: () => void;
  readonly onSet: () => void;
  readonly onRemove: () => void;
};

/** What the menu of a cell offers about its row: what it leads to, its history, and what changes rows. */
export function rowMenu(row: RowMenu): readonly MenuGroup[] {
  const { opened, rows, canWrite, translate } = row;
  return [
    opened
      ? [
          {
            ...entry('open', translate(`records.open.${opened.screen}`), row.onOpen),
            keys: 'Ctrl+Enter',
          },
        ]
      : [],
    row.onHistory ? [entry('history', translate('recordHistory.title'), row.onHistory)] : [],
    canWrite
      ? [
          entry('set', `${translate('records.set.title', { count: rows })}…`, row.onSet),
          entry('add', translate('records.add'), row.onAdd),
          entry('remove', `${translate('records.remove.go', { count: rows })}…`, row.onRemove),
        ]
      : [],
  ];
}
