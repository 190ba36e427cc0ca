import { Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { findEntries, indexEntries, type SearchEntry } from './search-entry.ts';
import classes from './search-dialog.module.css';
import { SearchResults } from './search-results.tsx';
import { useCommands } from './use-commands.ts';
import { useOpenRecord, useRecordIndex } from './use-search-entries.ts';

/** Of each kind; more are found by typing more. */
const LIMIT = 8;

/** Ctrl+K: one field that finds agents, posts, articles and commands, and opens them. */
export function SearchDialog(props: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const translate = useTranslate();
  return (
    <Modal
      opened={props.isOpen}
      onClose={props.onClose}
      title={translate('search.title')}
      size={620}
      closeButtonProps={{ 'aria-label': translate('app.close') }}
      yOffset="8vh"
    >
      <Search onClose={props.onClose} />
    </Modal>
  );
}

function Search({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const records = useRecordIndex();
  const commands = useCommands();
  const openRecord = useOpenRecord();
  useFilling();

  const index = [...indexEntries(commands.map(({ entry }) => entry)), ...records];
  const groups = findEntries(index, typed, LIMIT);
  const entries = groups.flatMap((group) => group.entries);
  const chosen = entries[Math.min(at, entries.length - 1)];

  function open(entry: SearchEntry): void {
    onClose();
    const command = commands.find((one) => one.entry.id === entry.id);
    if (entry.kind === 'command') command?.run();
    else openRecord(entry);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setAt((at + step + entries.length) % Math.max(entries.length, 1));
    else if (event.key === 'Enter' && chosen) open(chosen);
    else return;
    event.preventDefault();
  }

  return (
    <div className={classes['search']}>
      <TextInput
        data-autofocus
        role="combobox"
        aria-expanded
        aria-controls={`${id}-results`}
        aria-activedescendant={chosen && optionId(id, chosen)}
        aria-autocomplete="list"
        aria-label={translate('search.title')}
        placeholder={translate('search.placeholder')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={typed}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <SearchResults
        id={`${id}-results`}
        groups={groups}
        chosen={chosen}
        optionId={(entry) => optionId(id, entry)}
        onOpen={open}
      />
      <p className={classes['hint']} role="status">
        {entries.length === 0
          ? translate('search.nothing')
          : `${translate('search.count', { count: entries.length })} ${translate('search.hint')}`}
      </p>
    </div>
  );
}

/** Agents and places are read when they were not: the search may be the first thing asked. */
function useFilling(): void {
  const moment = useApp((state) => state.moment);
  const isJudged = useApp((state) => state.rotation !== null);
  const judge = useApp((state) => state.judge);
  const readReference = useApp((state) => state.readReference);
  useEffect(() => {
    void readReference();
    if (!isJudged) void judge(moment);
  }, [isJudged, judge, moment, readReference]);
}

function optionId(id: string, { kind, id: entry }: SearchEntry): string {
  return `${id}-${kind}-${entry.replaceAll(/\W/g, '_')}`;
}
