import { ActionIcon, Button, Popover, SegmentedControl, Select } from '@mantine/core';
import { IconArrowsSort, IconX } from '@tabler/icons-react';
import { useTranslate } from '../app/use-translate.ts';
import type { GridKind } from './grid-kind.ts';
import classes from './sort-menu.module.css';
import type { SortView } from './view-state.ts';

const MOST_SORTS = 4;

/** By what the rows are sorted, first the strongest: what Shift and a click on headers do, in words. */
export function SortMenu(props: {
  readonly kind: Pick<GridKind, 'columns'>;
  readonly sort: readonly SortView[];
  readonly onChange: (sort: readonly SortView[]) => void;
}) {
  const { kind, sort, onChange } = props;
  const translate = useTranslate();
  const columns = kind.columns.map((column) => ({
    value: column.id,
    label: column.header(translate),
  }));
  const free = (own: string | null) =>
    columns.filter(({ value }) => value === own || !sort.some(({ id }) => id === value));
  const put = (at: number, one: SortView) => onChange(sort.toSpliced(at, 1, one));

  return (
    <Popover position="bottom-end" trapFocus>
      <Popover.Target>
        <Button
          variant="default"
          title={translate('grid.sort.button')}
          leftSection={<IconArrowsSort size={16} aria-hidden />}
        >
          <span data-words="wide">{translate('grid.sort.button')}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown
        className={classes['menu'] ?? ''}
        aria-label={translate('grid.sort.button')}
      >
        {sort.map(({ id, direction }, at) => (
          <div key={id} className={classes['line']}>
            <Select
              aria-label={translate('grid.sort.column', { place: at + 1 })}
              data={free(id)}
              value={id}
              onChange={(value) => value !== null && put(at, { id: value, direction })}
              allowDeselect={false}
              searchable
              openOnFocus={false}
              comboboxProps={{ withinPortal: false }}
            />
            <SegmentedControl
              size="xs"
              aria-label={translate('grid.sort.direction', { place: at + 1 })}
              data={[
                { value: 'asc', label: translate('grid.sort.asc') },
                { value: 'desc', label: translate('grid.sort.desc') },
              ]}
              value={direction}
              onChange={(value) => put(at, { id, direction: value === 'desc' ? 'desc' : 'asc' })}
            />
            <ActionIcon
              size={24}
              aria-label={translate('grid.sort.remove', { place: at + 1 })}
              onClick={() => onChange(sort.toSpliced(at, 1))}
            >
              <IconX size={14} />
            </ActionIcon>
          </div>
        ))}
        {sort.length < MOST_SORTS && (
          <Select
            key={sort.length}
            aria-label={translate('grid.sort.add')}
            placeholder={translate('grid.sort.add')}
            data={free(null)}
            value={null}
            onChange={(value) =>
              value !== null && onChange([...sort, { id: value, direction: 'asc' }])
            }
            searchable
            openOnFocus={false}
            comboboxProps={{ withinPortal: false }}
          />
        )}
        <p>{translate('grid.sort.hint')}</p>
      </Popover.Dropdown>
    </Popover>
  );
}
