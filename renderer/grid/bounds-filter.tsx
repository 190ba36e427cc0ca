import { Checkbox } from '@mantine/core';
import { useGridFilterDisplay } from 'ag-grid-react';
import { type ReactNode, useRef } from 'react';
import { useTranslate } from '../app/use-translate.ts';
import type { GridColumn } from './grid-kind.ts';
import classes from './filters.module.css';

/** A filter with two bounds, either left open, and whether empty cells pass. */
export function BoundsFilter(props: {
  readonly gridColumn: GridColumn;
  readonly orEmpty: boolean;
  readonly onOrEmpty: (orEmpty: boolean) => void;
  /** The two fields. */
  readonly children: ReactNode;
}) {
  const { gridColumn, orEmpty, onOrEmpty, children } = props;
  const translate = useTranslate();
  const group = useRef<HTMLFieldSetElement>(null);
  useGridFilterDisplay({ afterGuiAttached: () => group.current?.querySelector('input')?.focus() });

  return (
    <fieldset className={classes['filter']} ref={group}>
      <legend>{gridColumn.header(translate)}</legend>
      <div className={classes['bounds']}>{children}</div>
      <Checkbox
        label={translate('grid.filters.or_empty')}
        checked={orEmpty}
        onChange={({ currentTarget: { checked } }) => onOrEmpty(checked)}
      />
    </fieldset>
  );
}
