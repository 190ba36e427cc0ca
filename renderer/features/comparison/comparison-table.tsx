import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { AgentChange, ChangeKind } from '../../../shared/comparison/compare-entries.ts';
import { AgentLink } from '../../app/agent-link.tsx';
import { usePrinting } from '../../app/use-printing.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { KindFilter } from '../../ui/kind-filter.tsx';
import table from '../../ui/table.module.css';
import { ChangeCells } from './change-cells.tsx';
import classes from './comparison.module.css';
import { countKinds, findChanges } from './find-changes.ts';

/** Rows drawn at first; the rest on demand. */
const FIRST = 150;

const COLUMNS = ['kinds', 'verdict', 'stay', 'last_day', 'next'] as const;

/** Everybody who does not stand the same, filtered by what changes and by name. */
export function ComparisonTable({ changes }: { readonly changes: readonly AgentChange[] }) {
  const translate = useTranslate();
  const { language } = translate;
  const [chosen, setChosen] = useState<ChangeKind | null>(null);
  const [typed, setTyped] = useState('');
  const [isWhole, setWhole] = useState(false);
  const isPrinting = usePrinting();
  const kinds = useMemo(() => countKinds(changes), [changes]);
  const kind = kinds.some((one) => one.kind === chosen) ? chosen : null;
  const found = useMemo(
    () => findChanges(changes, { kind, typed }, language),
    [changes, kind, typed, language],
  );
  const shown = isWhole || isPrinting ? found : found.slice(0, FIRST);

  return (
    <section className={classes['part']} aria-label={translate('comparison.title')}>
      <div className={classes['filters']}>
        <TextInput
          type="search"
          aria-label={translate('comparison.find')}
          placeholder={translate('comparison.find')}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={typed}
          onChange={({ currentTarget: { value } }) => setTyped(value)}
        />
        <KindFilter
          label={translate('comparison.kinds')}
          kinds={kinds.map((one) => ({ ...one, name: translate(`lists.change.${one.kind}`) }))}
          chosen={kind}
          onChoose={setChosen}
        />
      </div>
      {found.length === 0 && <p role="status">{translate('comparison.no_match')}</p>}
      {found.length > 0 && (
        <div className={table['scroll']}>
          <table className={table['table']}>
            <thead>
              <tr>
                <th scope="col">{translate('lists.column.agent')}</th>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {translate(`comparison.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((change) => (
                <tr key={change.staffNumber}>
                  <th scope="row">
                    <AgentLink staffNumber={change.staffNumber}>
                      {change.lastName} {change.firstName}
                    </AgentLink>
                  </th>
                  <ChangeCells change={change} />
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {shown.length < found.length && (
        <Button variant="default" onClick={() => setWhole(true)}>
          {translate('comparison.more', { total: found.length })}
        </Button>
      )}
    </section>
  );
}
