import { Checkbox, TextInput } from '@mantine/core';
import { useGridFilterDisplay } from 'ag-grid-react';
import { useRef, useState } from 'react';
import { headerOf } from '../../../shared/lists/list-column.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { asksNothing } from './column-filter.ts';
import type { FilterProps } from './filter-props.ts';
import classes from './filters.module.css';

const NOTHING = { kind: 'number', least: null, most: null, orEmpty: false } as const;

/** From a number to a number, both included, either left open. */
export function NumberFilter({ model, onModelChange, gridColumn }: FilterProps<'number'>) {
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
        <NumberField
          label={translate('rotation.filters.least')}
          badNumber={translate('rotation.filters.bad_number')}
          value={filter.least}
          onChange={(least) => change({ least })}
        />
        <NumberField
          label={translate('rotation.filters.most')}
          badNumber={translate('rotation.filters.bad_number')}
          value={filter.most}
          onChange={(most) => change({ most })}
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

function NumberField(props: {
  readonly label: string;
  readonly badNumber: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const number = typed === null ? props.value : parseNumber(typed);

  return (
    <TextInput
      label={props.label}
      inputMode="decimal"
      value={typed ?? props.value ?? ''}
      error={number === undefined ? props.badNumber : undefined}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        const next = parseNumber(value);
        if (next !== undefined && next !== props.value) props.onChange(next);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

/** With a point or a comma; null when empty, `undefined` when it is no number. */
function parseNumber(typed: string): number | null | undefined {
  const text = typed.trim().replace('−', '-').replace(',', '.');
  if (text === '') return null;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
