import { Button, CloseButton, TextInput } from '@mantine/core';
import { IconFlag, IconSearch } from '@tabler/icons-react';
import { useId, useMemo, useState } from 'react';
import type { RecordTable } from '../../../shared/api/records-api.ts';
import { nameKey } from '../../../shared/name-key.ts';
import type { Breach } from '../../../shared/quality/breach.ts';
import type { Translate } from '../../../shared/wording/translator.ts';
import { nameBreach, wordBreach } from '../../../shared/wording/word-breach.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { findGridColumn } from '../../grid/grid-kind.ts';
import { KindFilter } from '../../ui/kind-filter.tsx';
import link from '../../ui/link.module.css';
import classes from './breach-panel.module.css';
import { nameRow } from './name-row.ts';
import { recordKind } from './record-kind.ts';
import type { SheetRow } from './record-row.ts';
import type { Spot } from './sheet.ts';

/** How many are listed at once: a long list is filtered, not read. */
const STEP = 50;

type Props = {
  readonly table: RecordTable;
  /** null = not judged yet. */
  readonly breaches: readonly Breach[] | null;
  /** By the id of the row on file. */
  readonly rowOf: ReadonlyMap<string, SheetRow>;
  readonly onGo: (spot: Spot) => void;
  readonly onClose: () => void;
};

/** Every conflict and breach of the table, by kind, beside the grid; each leads to its cell. */
export function BreachPanel({ table, breaches, rowOf, onGo, onClose }: Props) {
  const translate = useTranslate();
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const [sought, setSought] = useState('');
  const [most, setMost] = useState(STEP);
  const lines = useMemo(
    () =>
      (breaches ?? []).flatMap((breach): readonly Line[] => {
        const row = rowOf.get(breach.id);
        if (!row) return [];
        const line = { breach, row, kind: nameBreach(breach, translate) };
        return [{ ...line, name: nameRow(table, row, translate) }];
      }),
    [table, breaches, rowOf, translate],
  );
  const kinds = [...Map.groupBy(lines, ({ kind }) => kind)]
    .map(([kind, own]) => ({ kind, name: kind, count: own.length }))
    .toSorted((a, b) => b.count - a.count || a.kind.localeCompare(b.kind));
  const isKind = kinds.some(({ kind }) => kind === chosen);
  const wanted = nameKey(sought);
  const found = lines.filter(
    (line) =>
      (!isKind || line.kind === chosen) &&
      (wanted === '' || keyOf(line, translate).includes(wanted)),
  );

  return (
    <aside
      className={classes['panel']}
      data-region="breaches"
      tabIndex={-1}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header className={classes['header']}>
        <h2 id={id}>{translate('breaches.title')}</h2>
        <CloseButton aria-label={translate('breaches.close')} onClick={onClose} />
      </header>
      <p className={classes['count']} role="status">
        {breaches === null
          ? translate('breaches.judging')
          : translate('breaches.count', { count: lines.length })}
      </p>
      {lines.length > 0 && (
        <div className={classes['tools']}>
          <TextInput
            type="search"
            aria-label={translate('breaches.search')}
            placeholder={translate('breaches.search')}
            leftSection={<IconSearch size={14} aria-hidden />}
            value={sought}
            onChange={({ currentTarget: { value } }) => setSought(value)}
          />
          <KindFilter
            label={translate('breaches.kinds')}
            kinds={kinds}
            chosen={chosen}
            onChoose={setChosen}
          />
        </div>
      )}
      {breaches !== null && found.length === 0 && (
        <p className={classes['none']}>
          {translate(lines.length === 0 ? 'breaches.none' : 'breaches.no_match')}
        </p>
      )}
      <ul className={classes['list']} aria-labelledby={id}>
        {found.slice(0, most).map((line) => (
          <li key={JSON.stringify(line.breach)}>
            <button type="button" className={link['link']} onClick={() => onGo(spotOf(line))}>
              {line.name}
              {line.breach.column !== null && (
                <span className={classes['column']}>{headerOf(line.breach.column)}</span>
              )}
            </button>
            <p>
              <IconFlag size={14} aria-hidden />
              <span>
                <strong>{line.kind}.</strong> {wordBreach(line.breach, translate)}
              </span>
            </p>
          </li>
        ))}
      </ul>
      {found.length > most && (
        <Button variant="subtle" onClick={() => setMost(most + STEP)}>
          {translate('breaches.more', { count: Math.min(STEP, found.length - most) })}
        </Button>
      )}
    </aside>
  );

  function headerOf(column: string): string {
    return findGridColumn(recordKind(table), column)?.header(translate) ?? column;
  }

  function spotOf({ breach, row }: Line): Spot {
    return { rowId: row.id, column: breach.column ?? recordKind(table).columns[0]?.id ?? '' };
  }
}

type Line = {
  readonly breach: Breach;
  readonly row: SheetRow;
  readonly kind: string;
  readonly name: string;
};

const keys = new WeakMap<Line, string>();

/** What a line is found by, folded at its first search. */
function keyOf(line: Line, translate: Translate): string {
  const { breach, kind, name } = line;
  const key = keys.get(line) ?? nameKey(`${name} ${kind} ${wordBreach(breach, translate)}`);
  keys.set(line, key);
  return key;
}
