import { ActionIcon, Button, Checkbox, Popover, TextInput } from '@mantine/core';
import {
  IconChevronDown,
  IconChevronUp,
  IconColumns3,
  IconPin,
  IconPinFilled,
} from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { nameKey } from '../../shared/name-key.ts';
import type { Translate } from '../../shared/wording/translator.ts';
import { useTranslate } from '../app/use-translate.ts';
import { findGridColumn, type GridKind } from './grid-kind.ts';
import classes from './column-chooser.module.css';
import { changeColumn, moveColumn, unpinAll } from './move-column.ts';
import type { ColumnView } from './view-state.ts';

type Props = {
  readonly kind: GridKind;
  readonly columns: readonly ColumnView[];
  readonly onChange: (columns: readonly ColumnView[]) => void;
  readonly onReset: () => void;
};

/** Which columns are shown, in which order, and which stay in sight at the left. */
export function ColumnChooser({ kind, columns, onChange, onReset }: Props) {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const [news, setNews] = useState('');
  const sought = nameKey(typed);

  const move = (id: string, by: number, column: string) => {
    const moved = moveColumn(columns, id, by);
    const place = moved.findIndex((one) => one.id === id) + 1;
    setNews(translate('grid.columns.moved', { column, place }));
    onChange(moved);
  };

  return (
    <Popover position="bottom-end" trapFocus onClose={() => setTyped('')}>
      <Popover.Target>
        <Button
          variant="default"
          title={translate('grid.columns.button')}
          leftSection={<IconColumns3 size={16} aria-hidden />}
        >
          <span data-words>{translate('grid.columns.button')}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown
        className={classes['chooser'] ?? ''}
        aria-label={translate('grid.columns.button')}
      >
        <TextInput
          aria-label={translate('grid.columns.search')}
          placeholder={translate('grid.columns.search')}
          value={typed}
          onChange={({ currentTarget: { value } }) => setTyped(value)}
        />
        <ul aria-label={translate('grid.columns.list')} className={classes['list']}>
          {columns.map((column, place) => {
            const header = headerIn(kind, column.id, translate);
            if (header === undefined || !nameKey(header).includes(sought)) return null;
            return (
              <Line
                key={column.id}
                column={column}
                header={header}
                isFirst={place === 0}
                isLast={place === columns.length - 1}
                onPatch={(patch) => onChange(changeColumn(columns, column.id, patch))}
                onMove={(by) => move(column.id, by, header)}
              />
            );
          })}
        </ul>
        <p className={classes['hint']}>{translate('grid.columns.hint')}</p>
        <Button
          variant="subtle"
          disabled={!columns.some(({ isPinned }) => isPinned)}
          onClick={() => onChange(unpinAll(columns))}
        >
          {translate('grid.columns.unpin_all')}
        </Button>
        <Button variant="subtle" onClick={onReset}>
          {translate('grid.columns.reset')}
        </Button>
        <span role="status" className="visually-hidden">
          {news}
        </span>
      </Popover.Dropdown>
    </Popover>
  );
}

function Line(props: {
  readonly column: ColumnView;
  readonly header: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onPatch: (patch: Partial<ColumnView>) => void;
  readonly onMove: (by: number) => void;
}) {
  const translate = useTranslate();
  const { column, header, onMove, onPatch } = props;
  const pinning = translate(column.isPinned ? 'grid.columns.unpin' : 'grid.columns.pin', {
    column: header,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li className={classes['line']} onKeyDown={onKeyDown}>
      <Checkbox
        label={header}
        checked={!column.isHidden}
        onChange={({ currentTarget: { checked } }) => onPatch({ isHidden: !checked })}
      />
      <ActionIcon
        size={24}
        aria-label={pinning}
        title={pinning}
        aria-pressed={column.isPinned}
        onClick={() => onPatch({ isPinned: !column.isPinned })}
      >
        {column.isPinned ? <IconPinFilled size={14} /> : <IconPin size={14} />}
      </ActionIcon>
      <ActionIcon
        size={24}
        aria-label={translate('grid.columns.up', { column: header })}
        disabled={props.isFirst}
        onClick={() => onMove(-1)}
      >
        <IconChevronUp size={14} />
      </ActionIcon>
      <ActionIcon
        size={24}
        aria-label={translate('grid.columns.down', { column: header })}
        disabled={props.isLast}
        onClick={() => onMove(1)}
      >
        <IconChevronDown size={14} />
      </ActionIcon>
    </li>
  );
}

function headerIn(kind: GridKind, id: string, translate: Translate): string | undefined {
  return findGridColumn(kind, id)?.header(translate);
}
