import { Button, Select, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { HardshipEntry } from '../../../shared/api/hardship-api.ts';
import { CAREERS, GENDERS, LANGUAGE_ROLES } from '../../../shared/domain/agent.ts';
import { RANKS } from '../../../shared/hardship/served.ts';
import { AgentLink } from '../../app/agent-link.tsx';
import { usePrinting } from '../../app/use-printing.ts';
import { useTranslate } from '../../app/use-translate.ts';
import table from '../../ui/table.module.css';
import classes from './hardship.module.css';
import { arrange, figureOf, type LedgerColumn, type LedgerView } from './ledger-view.ts';
import { showDecimal } from '../../app/show-decimal.ts';

/** Rows drawn at first; the rest on demand. */
const FIRST = 150;

const FIGURES: readonly LedgerColumn[] = [
  ...RANKS.map((rank) => `rank${rank}` as const),
  ...(['unranked', 'total', 'average', 'hard'] as const),
];

const START: LedgerView = {
  ...{ typed: '', career: null, class: null, role: null, gender: null },
  ...{ sort: 'average', isDescending: true },
};

/** Every agent with the months at each rank: found, filtered and sorted. */
export function LedgerTable({ entries }: { readonly entries: readonly HardshipEntry[] }) {
  const translate = useTranslate();
  const { language } = translate;
  const [view, setView] = useState(START);
  const [isWhole, setWhole] = useState(false);
  const isPrinting = usePrinting();
  const found = useMemo(() => arrange(entries, view, language), [entries, view, language]);
  const shown = isWhole || isPrinting ? found : found.slice(0, FIRST);
  const words = (column: LedgerColumn) => wordColumn(column, translate);
  const sortBy = (sort: LedgerColumn) =>
    setView({ ...view, sort, isDescending: view.sort === sort ? !view.isDescending : true });

  return (
    <section className={classes['part']} aria-label={translate('hardship.title')}>
      <Filters entries={entries} view={view} onChange={(patch) => setView({ ...view, ...patch })} />
      <p className={classes['note']} role="status">
        {translate('hardship.shown', { shown: found.length, total: entries.length })}.{' '}
        {found.length === 0 ? translate('hardship.none') : translate('hardship.months')}
      </p>
      <div className={table['scroll']}>
        <table className={`${table['table']} ${classes['ledger']}`}>
          <thead>
            <tr>
              {(['agent', 'class', 'role', ...FIGURES] as const).map((column) => (
                <th
                  key={column}
                  scope="col"
                  className={FIGURES.includes(column) ? table['number'] : undefined}
                  aria-sort={
                    view.sort === column
                      ? view.isDescending
                        ? 'descending'
                        : 'ascending'
                      : undefined
                  }
                >
                  <button
                    type="button"
                    className={classes['sort']}
                    title={translate('hardship.sort', { column: words(column) })}
                    onClick={() => sortBy(column)}
                  >
                    {words(column)}
                    {view.sort === column &&
                      (view.isDescending ? (
                        <IconArrowDown size={13} aria-hidden />
                      ) : (
                        <IconArrowUp size={13} aria-hidden />
                      ))}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((entry) => (
              <tr key={entry.staffNumber}>
                <th scope="row">
                  <AgentLink staffNumber={entry.staffNumber}>
                    {entry.lastName} {entry.firstName}
                  </AgentLink>
                </th>
                <td>{entry.class}</td>
                <td>{entry.languageRole}</td>
                {FIGURES.map((column) => (
                  <Figure key={column} value={figureOf(entry, column)} column={column} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < found.length && (
        <Button variant="default" onClick={() => setWhole(true)}>
          {translate('hardship.more', { total: found.length })}
        </Button>
      )}
    </section>
  );
}

function Figure(props: { readonly value: number | null; readonly column: LedgerColumn }) {
  const { language } = useTranslate();
  const { value, column } = props;
  if (value === null) return <td className={table['number']}>–</td>;
  const text =
    column === 'hard'
      ? `${Math.round(value * 100)} %`
      : showDecimal(value, column === 'average' ? 2 : 1, language);
  return (
    <td className={`${table['number']} ${value === 0 ? table['zero'] : ''}`}>
      {value === 0 ? '·' : text}
    </td>
  );
}

function Filters(props: {
  readonly entries: readonly HardshipEntry[];
  readonly view: LedgerView;
  readonly onChange: (patch: Partial<LedgerView>) => void;
}) {
  const translate = useTranslate();
  const { entries, view, onChange } = props;
  const held = [...new Set(entries.flatMap((one) => (one.class === null ? [] : [one.class])))];
  const all = { clearable: true, placeholder: translate('hardship.all'), w: 150 } as const;
  return (
    <div className={classes['filters']}>
      <TextInput
        type="search"
        label={translate('hardship.find')}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={view.typed}
        onChange={(event) => onChange({ typed: event.currentTarget.value })}
      />
      <Select
        {...all}
        label={translate('hardship.career')}
        data={CAREERS.map((value) => ({ value, label: translate(`lists.career.${value}`) }))}
        value={view.career}
        onChange={(value) => onChange({ career: CAREERS.find((one) => one === value) ?? null })}
      />
      <Select
        {...all}
        label={translate('hardship.class')}
        data={held.toSorted((a, b) => (a < b ? -1 : 1))}
        value={view.class}
        onChange={(value) => onChange({ class: value })}
      />
      <Select
        {...all}
        label={translate('hardship.role')}
        data={[...LANGUAGE_ROLES]}
        value={view.role}
        onChange={(value) =>
          onChange({ role: LANGUAGE_ROLES.find((one) => one === value) ?? null })
        }
      />
      <Select
        {...all}
        label={translate('hardship.gender')}
        data={[...GENDERS]}
        value={view.gender}
        onChange={(value) => onChange({ gender: GENDERS.find((one) => one === value) ?? null })}
      />
    </div>
  );
}

function wordColumn(column: LedgerColumn, translate: ReturnType<typeof useTranslate>): string {
  switch (column) {
    case 'agent':
      return translate('lists.column.agent');
    case 'class':
    case 'role':
    case 'unranked':
    case 'total':
    case 'average':
    case 'hard':
      return translate(`hardship.${column}`);
    default:
      return translate('hardship.rank', { rank: column.slice('rank'.length) });
  }
}
