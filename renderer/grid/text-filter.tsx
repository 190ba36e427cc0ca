import { SegmentedControl, TextInput } from '@mantine/core';
import { useGridFilterDisplay } from 'ag-grid-react';
import { useRef } from 'react';
import { useTranslate } from '../app/use-translate.ts';
import { changeFilter } from './column-filter.ts';
import type { FilterProps } from './filter-props.ts';
import classes from './filters.module.css';

/** Words that must occur in the cell, or whether anything does. */
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
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={translate('grid.filters.presence')}
        data={[
          { value: 'any', label: translate('grid.filters.any') },
          { value: 'empty', label: translate('grid.filters.only_empty') },
          { value: 'filled', label: translate('grid.filters.filled') },
        ]}
        value={model?.only ?? 'any'}
        onChange={(value) => onModelChange(presence(value))}
      />
    </div>
  );
}

/** The filter of empty or of filled cells; null for any. */
function presence(value: string) {
  if (value !== 'empty' && value !== 'filled') return null;
  return { kind: 'text', text: '', only: value } as const;
}
