import { DayField } from '../app/day-field.tsx';
import { useTranslate } from '../app/use-translate.ts';
import { BoundsFilter } from './bounds-filter.tsx';
import { changeFilter } from './column-filter.ts';
import type { FilterProps } from './filter-props.ts';

const NOTHING = { kind: 'days', from: null, to: null, orEmpty: false } as const;

/** From a day to a day, both included. */
export function DaysFilter({ model, onModelChange, gridColumn }: FilterProps<'days'>) {
  const translate = useTranslate();
  const filter = model ?? NOTHING;
  const change = (patch: Partial<typeof filter>) => onModelChange(changeFilter(filter, patch));
  return (
    <BoundsFilter
      gridColumn={gridColumn}
      orEmpty={filter.orEmpty}
      onOrEmpty={(orEmpty) => change({ orEmpty })}
    >
      <DayField
        label={translate('grid.filters.from')}
        value={filter.from}
        onChange={(from) => change({ from })}
      />
      <DayField
        label={translate('grid.filters.to')}
        value={filter.to}
        onChange={(to) => change({ to })}
      />
    </BoundsFilter>
  );
}
