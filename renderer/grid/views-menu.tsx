import { ActionIcon, Button, Popover, TextInput } from '@mantine/core';
import {
  IconChevronDown,
  IconLayoutList,
  IconStar,
  IconStarFilled,
  IconTrash,
} from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslate } from '../app/use-translate.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import type { NamedView } from './saved-views.ts';
import classes from './views-menu.module.css';

type Props = {
  readonly views: readonly NamedView[];
  /** The view on screen; null = the usual one. */
  readonly name: string | null;
  /** Whether the screen differs from that view. */
  readonly isChanged: boolean;
  /** In words, the list of each grid, where several share the screen. */
  readonly lists?: Readonly<Record<string, string>>;
  readonly onShow: (name: string | null) => void;
  readonly onSave: (name: string) => void;
  readonly onOpenWithFile: (name: string | null) => void;
  readonly onRemove: (name: string) => void;
};

/** Views with names: to show, to keep, to open with the file, to delete. */
export function ViewsMenu(props: Props) {
  const { views, name, isChanged, onShow, onSave } = props;
  const translate = useTranslate();
  const usual = translate('grid.views.usual');
  const current = name ?? usual;
  const [isOpen, setOpen] = useState(false);
  const [removing, setRemoving] = useState<string | null>(null);
  const lines = {
    ...props,
    onRemove: (one: string) => {
      setOpen(false);
      setRemoving(one);
    },
  };

  return (
    <>
      <Popover opened={isOpen} onChange={setOpen} position="bottom-end" trapFocus>
        <Popover.Target>
          <Button
            variant="default"
            title={current}
            onClick={() => setOpen((is) => !is)}
            leftSection={<IconLayoutList size={16} aria-hidden />}
            rightSection={<IconChevronDown size={14} aria-hidden />}
            aria-label={translate('grid.views.current', {
              name: isChanged ? translate('grid.views.changed', { name: current }) : current,
            })}
          >
            <span data-words className={classes['current']}>
              {current}
            </span>
            {isChanged && <span aria-hidden>&nbsp;•</span>}
          </Button>
        </Popover.Target>
        <Popover.Dropdown
          className={classes['menu'] ?? ''}
          aria-label={translate('grid.views.button')}
        >
          <ul className={classes['list']}>
            <li>
              <ShowButton label={usual} isCurrent={name === null} onClick={() => onShow(null)} />
            </li>
            {views.map((one) => (
              <ViewLine key={one.name} view={one} isCurrent={one.name === name} props={lines} />
            ))}
          </ul>
          {isChanged && (
            <Button variant="subtle" onClick={() => onShow(name)}>
              {name === null
                ? translate('grid.views.reset')
                : translate('grid.views.discard', { name })}
            </Button>
          )}
          {isChanged && name !== null && (
            <Button variant="light" onClick={() => onSave(name)}>
              {translate('grid.views.save', { name })}
            </Button>
          )}
          <NewView names={views.map((one) => one.name)} onSave={onSave} />
        </Popover.Dropdown>
      </Popover>
      <ConfirmDialog
        isOpen={removing !== null}
        title={translate('grid.views.ask_remove', { name: removing ?? '' })}
        cancel={translate('app.cancel')}
        confirm={translate('grid.views.ask_remove.go')}
        close={translate('app.close')}
        onCancel={() => setRemoving(null)}
        onConfirm={() => {
          if (removing !== null) props.onRemove(removing);
          setRemoving(null);
        }}
      >
        <p>{translate('grid.views.ask_remove.text')}</p>
      </ConfirmDialog>
    </>
  );
}

function ViewLine(line: {
  readonly view: NamedView;
  readonly isCurrent: boolean;
  readonly props: Props;
}) {
  const translate = useTranslate();
  const { name, isDefault } = line.view;
  const { onShow, onOpenWithFile, onRemove, lists } = line.props;
  const opening = translate('grid.views.make_default', { name });
  const removing = translate('grid.views.remove', { name });
  return (
    <li>
      <ShowButton
        label={name}
        list={lists?.[line.view.view.grid]}
        isCurrent={line.isCurrent}
        onClick={() => onShow(name)}
      />
      <ActionIcon
        size={24}
        aria-label={opening}
        title={opening}
        aria-pressed={isDefault}
        onClick={() => onOpenWithFile(isDefault ? null : name)}
      >
        {isDefault ? <IconStarFilled size={14} /> : <IconStar size={14} />}
      </ActionIcon>
      <ActionIcon size={24} aria-label={removing} title={removing} onClick={() => onRemove(name)}>
        <IconTrash size={14} />
      </ActionIcon>
    </li>
  );
}

function ShowButton(props: {
  readonly label: string;
  readonly list?: string | undefined;
  readonly isCurrent: boolean;
  readonly onClick: () => void;
}) {
  return (
    <button
      type="button"
      className={classes['show']}
      aria-current={props.isCurrent}
      onClick={props.onClick}
    >
      {props.label}
      {props.list !== undefined && <span className={classes['of']}> · {props.list}</span>}
    </button>
  );
}

function NewView(props: {
  readonly names: readonly string[];
  readonly onSave: (name: string) => void;
}) {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const name = typed.trim();
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (name === '') return;
    props.onSave(name);
    setTyped('');
    // The button is disabled now and would drop the focus, and Escape with it.
    field.current?.focus();
  };
  return (
    <form className={classes['new']} onSubmit={save}>
      <TextInput
        ref={field}
        label={translate('grid.views.save_as')}
        placeholder={translate('grid.views.name')}
        maxLength={80}
        value={typed}
        description={props.names.includes(name) ? translate('grid.views.name_taken') : null}
        onChange={({ currentTarget: { value } }) => setTyped(value)}
      />
      <Button type="submit" disabled={name === ''}>
        {translate('grid.views.keep')}
      </Button>
    </form>
  );
}
