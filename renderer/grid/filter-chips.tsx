import { IconX } from '@tabler/icons-react';
import { useTranslate } from '../app/use-translate.ts';
import type { ColumnFilter } from './column-filter.ts';
import { findGridColumn, type GridKind } from './grid-kind.ts';
import { describeFilter } from './describe-filter.ts';
import classes from './filter-chips.module.css';

type Props = {
  readonly kind: GridKind;
  readonly filters: Readonly<Record<string, ColumnFilter>>;
  readonly onRemove: (column: string) => void;
  readonly onClear: () => void;
};

/** The filters that hold, each to be taken away on its own. */
export function FilterChips({ kind, filters, onRemove, onClear }: Props) {
  const translate = useTranslate();
  const entries = Object.entries(filters).flatMap(([id, filter]) => {
    const column = findGridColumn(kind, id);
    return column ? [{ column, filter }] : [];
  });
  if (entries.length === 0) return null;

  return (
    <div role="group" aria-label={translate('grid.filters.group')} className={classes['chips']}>
      {entries.map(({ column, filter }) => (
        <span key={column.id} className={classes['chip']}>
          {describeFilter(column, filter, translate)}
          <button
            type="button"
            aria-label={translate('grid.filters.remove', {
              column: column.header(translate),
            })}
            onClick={() => onRemove(column.id)}
          >
            <IconX size={14} aria-hidden />
          </button>
        </span>
      ))}
      <button type="button" className={classes['clear']} onClick={onClear}>
        {translate('grid.filters.clear')}
      </button>
    </div>
  );
}
