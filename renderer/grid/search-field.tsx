import { ActionIcon, TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslate } from '../app/use-translate.ts';
import classes from './list-page.module.css';

type Props = {
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** Enter or an arrow goes on to the rows found. */
  readonly onLeave: () => void;
};

/** Searches all visible columns. Ctrl+F leads here, Escape empties it. */
export function SearchField({ text, onChange, onLeave }: Props) {
  const translate = useTranslate();
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'f') {
        return;
      }
      event.preventDefault();
      field.current?.select();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && text !== '') onChange('');
    else if (['Escape', 'Enter', 'ArrowDown'].includes(event.key)) onLeave();
    else return;
    event.preventDefault();
  };

  return (
    <TextInput
      ref={field}
      type="search"
      className={classes['search'] ?? ''}
      aria-label={translate('grid.search.label')}
      placeholder={translate('grid.search.placeholder')}
      leftSection={<IconSearch size={14} aria-hidden />}
      rightSection={
        text !== '' && (
          <ActionIcon
            size={24}
            aria-label={translate('grid.search.clear')}
            onClick={() => {
              onChange('');
              field.current?.focus();
            }}
          >
            <IconX size={14} />
          </ActionIcon>
        )
      }
      value={text}
      onChange={({ currentTarget: { value } }) => onChange(value)}
      onKeyDown={onKeyDown}
    />
  );
}
