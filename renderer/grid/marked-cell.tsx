import { IconFlag } from '@tabler/icons-react';
import type { CustomCellRendererProps } from 'ag-grid-react';
import { useEffect } from 'react';
import classes from './grid.module.css';
import type { GridRow } from './grid-row.ts';

/** A cell that was taken, and in which something is wrong: a sign, and what it is for those who point or listen. */
export function MarkedCell({
  data,
  column,
  eGridCell,
  valueFormatted,
}: CustomCellRendererProps<GridRow>) {
  const why = data?.marks?.[column?.getColId() ?? '']?.() ?? '';
  useEffect(() => {
    eGridCell.setAttribute('aria-description', why);
    return () => eGridCell.removeAttribute('aria-description');
  }, [eGridCell, why]);
  return (
    <span className={classes['mark']} title={why}>
      <IconFlag size={14} aria-hidden />
      <span>{valueFormatted}</span>
    </span>
  );
}
