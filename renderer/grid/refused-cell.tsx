import { IconAlertTriangle } from '@tabler/icons-react';
import type { CustomCellRendererProps } from 'ag-grid-react';
import { useEffect } from 'react';
import classes from './grid.module.css';
import type { GridRow } from './grid-row.ts';

/** A cell whose text was not taken: as it was typed, marked, and with the reason for those who listen. */
export function RefusedCell({ data, column, eGridCell }: CustomCellRendererProps<GridRow>) {
  const refusal = data?.refused?.[column?.getColId() ?? ''];
  const why = refusal?.why ?? '';
  useEffect(() => {
    eGridCell.setAttribute('aria-invalid', 'true');
    eGridCell.setAttribute('aria-description', why);
    return () => {
      eGridCell.removeAttribute('aria-invalid');
      eGridCell.removeAttribute('aria-description');
    };
  }, [eGridCell, why]);
  return (
    <span className={classes['mark']}>
      <IconAlertTriangle size={14} aria-hidden />
      <span>{refusal?.text}</span>
    </span>
  );
}
