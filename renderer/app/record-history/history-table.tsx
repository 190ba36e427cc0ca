import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { KnownRow, RowHistory } from '../../../shared/api/record-history-api.ts';
import type { RecordTable } from '../../../shared/api/records-api.ts';
import { formatInstant } from '../../../shared/wording/format-day.ts';
import table from '../../ui/table.module.css';
import { rowLabel, wholeLabel } from '../cell-text.ts';
import { useTranslate } from '../use-translate.ts';
import classes from './record-history.module.css';
import { findRows } from './find-rows.ts';
import { ChangedFields, ChangedRow } from './row-change.tsx';

/** How many changes are shown at first, and how many more at a time. */
const SHOWN = 20;

type Props = {
  readonly history: RowHistory;
  readonly canEdit: boolean;
  /** What all rows are of, which goes without saying: one agent, one row. */
  readonly about?: 'agent' | 'row';
  /** Whose history it is: what is another agent’s now is not put back from here. Absent = nobody’s. */
  readonly staffNumber?: string | undefined;
  /** Those of one table; absent = all. */
  readonly only?: RecordTable | undefined;
  /** Id of the heading of the table. */
  readonly labelledBy: string;
};

/** Who changed what, when and why, before and after; each value that was may be put back. */
export function HistoryTable(props: Props) {
  const { history, canEdit, about, staffNumber, only, labelledBy } = props;
  const translate = useTranslate();
  const [shown, setShown] = useState(SHOWN);
  const rowOf = useMemo(() => findRows(history), [history]);
  const own = history.changes.filter((change) => only === undefined || change.table === only);
  const labelOf = (row: KnownRow) => {
    if (about === undefined) return wholeLabel(row.table, row, translate);
    return about === 'row' || row.table === 'agents' ? '' : rowLabel(row.table, row, translate);
  };
  const isAnothers = (row: KnownRow | undefined) => {
    const holder = row?.cells['staff_number'] ?? null;
    return staffNumber !== undefined && holder !== null && holder !== staffNumber;
  };
  if (own.length === 0) return <p className={classes['note']}>{translate('recordHistory.none')}</p>;
  return (
    <>
      <div className={table['scroll']} tabIndex={0} role="region" aria-labelledby={labelledBy}>
        <table className={table['table']} aria-labelledby={labelledBy}>
          <thead>
            <tr>
              <th scope="col">{translate('recordHistory.when')}</th>
              <th scope="col">{translate('recordHistory.who')}</th>
              <th scope="col">{translate('recordHistory.what')}</th>
              <th scope="col">{translate('recordHistory.fields')}</th>
              <th scope="col">{translate('recordHistory.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {own.slice(0, shown).map((change) => {
              const row = rowOf(change);
              const label = row ? labelOf(row) : change.id;
              const { entry } = change;
              return (
                <tr key={`${entry.sequence} ${change.table} ${change.id}`}>
                  <td className={classes['when']}>{formatInstant(entry.at, translate.language)}</td>
                  <td>{entry.actor}</td>
                  <td>
                    <ChangedRow change={change} label={label} />
                  </td>
                  <td>
                    <ChangedFields
                      {...{ change, row, label }}
                      canEdit={canEdit && !isAnothers(row)}
                      known={about === 'agent' ? OF_THE_AGENT : NONE}
                    />
                  </td>
                  <td>{entry.reason}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {own.length > shown && (
        <Button size="compact-sm" variant="default" onClick={() => setShown((now) => now + SHOWN)}>
          {translate('recordHistory.more')}
        </Button>
      )}
    </>
  );
}

const OF_THE_AGENT = ['staff_number'];
const NONE: readonly string[] = [];
