import { Checkbox } from '@mantine/core';
import { useGridFilterDisplay } from 'ag-grid-react';
import { useRef } from 'react';
import { headerOf } from '../../../shared/lists/list-column.ts';
import { DayField } from '../../app/day-field.tsx';
import { useTranslate } from '../../app/use-translate.ts';

import { asksNothing } from './column-filter.ts';
import type { FilterProps } from './filter-props.ts';
import classes from './filters.module.css';

const NOTHING = { kind: 'days', from: null, to: null, orEmpty: false } as const;

/** From a day to a day, both included, either left open. */
export function DaysFilter({ model, onModelChange, gridColumn }: FilterProps<'days'>) {
  const translate = useTranslate();
  const group = useRef<HTMLFieldSetElement>(null);
  useGridFilterDisplay({ afterGuiAttached: () => group.current?.querySelector('input')?.focus() });

  const filter = model ?? NOTHING;
  const change = (patch: Partial<Omit<typeof filter, 'kind'>>) => {
    const next = { ...filter, ...patch };
    onModelChange(asksNothing(next) ? null : next);
  };

  return (
    <fieldset className={classes['filter']} ref={group}>
      <legend>{headerOf(gridColumn.list, translate)}</legend>
      <div className={classes['bounds']}>
        <DayField
          label={translate('rotation.filters.from')}
          value={filter.from}
          onChange={(from) => change({ from })}
        />
        <DayField
          label={translate('rotation.filters.to')}
          value={filter.to}
          onChange={(to) => change({ to })}
        />
      </div>
      <Checkbox
        label={translate('rotation.filters.or_empty')}
        checked={filter.orEmpty}
        onChange={({ currentTarget: { checked } }) => change({ orEmpty: checked })}
      />
    </fieldset>
  );
}
