import { TextInput } from '@mantine/core';
import { useGridFilterDisplay } from 'ag-grid-react';
import { useRef } from 'react';
import { useTranslate } from '../app/use-translate.ts';
import { changeFilter } from './column-filter.ts';
import type { FilterProps } from './filter-props.ts';
import classes from './filters.module.css';

/** Words that must occur in the cell. */
export function TextFilter({ model, onModelChange, gridColumn }: FilterProps<'text'>) {
  const translate = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  useGridFilterDisplay({ afterGuiAttached: () => field.current?.focus() });

  return (
    <div className={classes['filter']}>
      <TextInput
        ref={field}
        label={`${gridColumn.header(translate)}: ${translate('grid.filters.text')}`}
        value={model?.text ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onModelChange(changeFilter({ kind: 'text', text: value }, {}))
        }
      />
    </div>
  );
}
