import { Checkbox, TextInput } from '@mantine/core';
import { useGridFilterDisplay } from 'ag-grid-react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { nameKey } from '../../shared/name-key.ts';
import { localeOf, type Translate } from '../../shared/wording/translator.ts';
import { useTranslate } from '../app/use-translate.ts';
import type { CellValue } from './column-filter.ts';
import type { FilterProps } from './filter-props.ts';
import classes from './filters.module.css';
import { cellShower, placing } from './grid-row.ts';
import { type Choice, toChoices, toggleFound, toggleValue } from './list-choices.ts';
import { labelOfValue } from './grid-kind.ts';

type Props = FilterProps<'list'>;

/** `label`: as the rows show it, else as it is known without any row. */
type LabelledChoice = Choice & { readonly label: string };

/** The values of a column with their counts, each to be ticked. Counts follow the other filters. */
export function ListFilter(props: Props) {
  const { model, onModelChange, gridColumn } = props;
  const translate = useTranslate();
  const [choices, setChoices] = useState(() => countChoices(props, translate));
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const values = useRef<HTMLDivElement>(null);
  useGridFilterDisplay({
    afterGuiAttached() {
      setChoices(countChoices(props, translate));
      field.current?.focus();
    },
    // Not when it opens: by then a fast hand has typed.
    afterGuiDetached: () => setTyped(''),
  });

  const header = gridColumn.header(translate);
  const all = choices.map(({ value }) => value);
  const kept = model?.values ?? null;
  const found = useMemo(() => {
    const sought = nameKey(typed);
    return choices.filter(({ label }) => nameKey(label).includes(sought));
  }, [choices, typed]);
  const keptFound = found.filter(({ value }) => kept === null || kept.includes(value)).length;
  const keep = (next: readonly string[] | null) =>
    onModelChange(next === null ? null : { kind: 'list', values: next });

  return (
    <div className={classes['filter']}>
      <TextInput
        ref={field}
        aria-label={`${header}: ${translate('grid.filters.search_values')}`}
        placeholder={translate('grid.filters.search_values')}
        value={typed}
        onChange={({ currentTarget: { value } }) => setTyped(value)}
        onKeyDown={(event) => stepAmong(event, values.current)}
      />
      <div
        ref={values}
        role="group"
        aria-label={translate('grid.filters.values', { column: header })}
        className={classes['values']}
        onKeyDown={(event) => stepAmong(event, values.current)}
      >
        {found.length === 0 ? (
          <p className={classes['none']}>{translate('grid.filters.no_value')}</p>
        ) : (
          <Checkbox
            label={translate(typed ? 'grid.filters.all_found' : 'grid.filters.all')}
            checked={keptFound === found.length}
            indeterminate={keptFound > 0 && keptFound < found.length}
            onChange={() =>
              keep(
                toggleFound(
                  all,
                  kept,
                  found.map(({ value }) => value),
                ),
              )
            }
          />
        )}
        {found.map(({ value, label, count }) => (
          <div key={value} className={classes['value']}>
            <Checkbox
              label={label}
              checked={kept === null || kept.includes(value)}
              onChange={() => keep(toggleValue(all, kept, value))}
            />
            <span className={classes['count']}>{count}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

/** Each value in the rows that pass the other filters; those kept stay in sight without any row. */
function countChoices(
  { api, getValue, doesRowPassOtherFilter, model, gridColumn }: Props,
  translate: Translate,
): readonly LabelledChoice[] {
  const { list } = gridColumn;
  const show = cellShower(list, translate);
  const inRows: CellValue[] = [];
  const everywhere: CellValue[] = [];
  const shown = new Map<string, string>();
  api.forEachNode((node) => {
    const value: CellValue = getValue(node);
    everywhere.push(value);
    if (doesRowPassOtherFilter(node)) inRows.push(value);
    const isCode = typeof value === 'string' && value !== '' && list.type !== 'condition';
    if (node.data && isCode) shown.set(value, show(placing(node.data)));
  });
  const labelOf = (value: string) => shown.get(value) ?? labelOfValue(gridColumn, value, translate);
  const places = new Map(
    list.type === 'enum' ? list.order?.map((code, place) => [code, place]) : [],
  );
  const { compare } = new Intl.Collator(localeOf(translate.language), { numeric: true });
  const byLabel = (a: string, b: string) =>
    places.size > 0
      ? (places.get(a) ?? places.size) - (places.get(b) ?? places.size)
      : compare(labelOf(a), labelOf(b));

  const counts = new Map(toChoices(inRows, byLabel).map(({ value, count }) => [value, count]));
  return toChoices([...everywhere, ...(model?.values ?? [])], byLabel).map(({ value }) => ({
    value,
    label: labelOf(value),
    count: counts.get(value) ?? 0,
  }));
}

/** Arrow keys go from box to box; Tab leaves the list. */
function stepAmong(event: KeyboardEvent, list: HTMLElement | null): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const boxes = [...(list?.querySelectorAll('input') ?? [])];
  const at = boxes.findIndex((box) => box === event.target);
  boxes[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
  event.preventDefault();
  event.stopPropagation();
}
