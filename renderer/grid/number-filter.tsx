import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslate } from '../app/use-translate.ts';
import { BoundsFilter } from './bounds-filter.tsx';
import { changeFilter } from './column-filter.ts';
import type { FilterProps } from './filter-props.ts';
import { parseNumber } from './parse-number.ts';

const NOTHING = { kind: 'number', least: null, most: null, orEmpty: false } as const;

/** From a number to a number, both included. */
export function NumberFilter({ model, onModelChange, gridColumn }: FilterProps<'number'>) {
  const translate = useTranslate();
  const filter = model ?? NOTHING;
  const change = (patch: Partial<typeof filter>) => onModelChange(changeFilter(filter, patch));
  return (
    <BoundsFilter
      gridColumn={gridColumn}
      orEmpty={filter.orEmpty}
      onOrEmpty={(orEmpty) => change({ orEmpty })}
    >
      <NumberField
        label={translate('grid.filters.least')}
        badNumber={translate('grid.filters.bad_number')}
        value={filter.least}
        onChange={(least) => change({ least })}
      />
      <NumberField
        label={translate('grid.filters.most')}
        badNumber={translate('grid.filters.bad_number')}
        value={filter.most}
        onChange={(most) => change({ most })}
      />
    </BoundsFilter>
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
