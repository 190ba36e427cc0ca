import { Popover } from '@mantine/core';
import type { CustomCellEditorProps } from 'ag-grid-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Choice } from '../app/choices.ts';
import classes from './cell-editor.module.css';
import { findChoices } from './find-choices.ts';
import type { GridContext } from './grid-context.ts';
import type { GridRow } from './grid-row.ts';

type Props = CustomCellEditorProps<GridRow, unknown, GridContext> & {
  /** Of the column, read aloud. */
  readonly label: string;
};

const NOTHING: readonly Choice[] = [];

/** One cell being typed in; where the column has choices, those that fit are listed under it. */
export function CellEditor({ data, column, context, eventKey, label }: Props) {
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const columnId = column.getColId();
  const [first] = useState(() => firstText(eventKey));
  const [text, setText] = useState(() => first ?? context.editing?.textOf(data, columnId) ?? '');
  const [isTyped, setTyped] = useState(first !== null);
  const [choices] = useState(() => context.editing?.choicesOf(columnId) ?? NOTHING);
  const found = useMemo(() => findChoices(choices, isTyped ? text : ''), [choices, text, isTyped]);
  const [picked, setPicked] = useState<number | null>(null);
  const active = picked ?? (isTyped && text.trim() !== '' && found.length > 0 ? 0 : -1);

  useEffect(() => {
    field.current?.focus();
    if (first === null) field.current?.select();
  }, [first]);
  useEffect(() => {
    if (isTyped || picked !== null) context.draft = found[active]?.value ?? text;
  }, [context, isTyped, picked, found, active, text]);

  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0 || found.length === 0) return;
    event.preventDefault();
    setPicked(Math.min(Math.max(active + by, 0), found.length - 1));
  };

  return (
    <Popover
      opened={found.length > 0}
      position="bottom-start"
      offset={2}
      shadow="md"
      withRoles={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      returnFocus={false}
    >
      <Popover.Target>
        <input
          ref={field}
          className={classes['field']}
          aria-label={label}
          autoComplete="off"
          spellCheck={false}
          {...(choices.length > 0
            ? {
                role: 'combobox',
                'aria-autocomplete': 'list',
                'aria-expanded': found.length > 0,
                'aria-controls': list,
                'aria-activedescendant': active < 0 ? undefined : `${list}-${active}`,
              }
            : {})}
          value={text}
          onChange={({ currentTarget: { value } }) => {
            setText(value);
            setTyped(true);
            setPicked(null);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => context.commit()}
        />
      </Popover.Target>
      <Popover.Dropdown className={classes['choices'] ?? ''}>
        <ChoiceList
          id={list}
          choices={found}
          active={active}
          onPick={(choice) => {
            context.draft = choice.value;
            context.commit();
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function ChoiceList(props: {
  readonly id: string;
  readonly choices: readonly Choice[];
  readonly active: number;
  readonly onPick: (choice: Choice) => void;
}) {
  const { id, choices, active, onPick } = props;
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <div role="listbox" id={id}>
      {choices.map((choice, at) => (
        <div
          key={choice.value}
          id={`${id}-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          className={classes['choice']}
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(choice);
          }}
        >
          {choice.label}
        </div>
      ))}
    </div>
  );
}

/** The key that began to type, if one did. */
function firstText(key: string | null): string | null {
  return key !== null && [...key].length === 1 ? key : null;
}
