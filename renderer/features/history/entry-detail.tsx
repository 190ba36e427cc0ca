import { useEffect, useMemo, useState } from 'react';
import type { EntryChanges } from '../../../shared/api/record-history-api.ts';
import { wholeLabel } from '../../app/cell-text.ts';
import { findRows } from '../../app/record-history/find-rows.ts';
import { ChangedFields, ChangedRow } from '../../app/record-history/row-change.tsx';
import { revisionOf } from '../../app/session-slice.ts';
import { useApp } from '../../app/use-app.ts';
import { useCanWrite } from '../../app/use-can-write.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './journal-table.module.css';

/** What one entry did, row by row and field by field; each value that was may be put back. */
export function EntryDetail({ sequence }: { readonly sequence: number }) {
  const translate = useTranslate();
  const readEntry = useApp((state) => state.readEntry);
  const revision = useApp(revisionOf);
  const canEdit = useCanWrite();
  const [told, setTold] = useState<EntryChanges | null>(null);
  useEffect(() => {
    let isLate = false;
    void readEntry(sequence).then((changes) => changes && !isLate && setTold(changes));
    return () => {
      isLate = true;
    };
    // The revision stands for every change of the file.
  }, [sequence, revision, readEntry]);
  const rowOf = useMemo(() => findRows(told ?? { rows: [] }), [told]);
  if (!told) return <p role="status">{translate('recordHistory.loading')}</p>;
  const { changes, more, apart } = told;
  return (
    <>
      <ul className={classes['rows']}>
        {changes.map((change) => {
          const row = rowOf(change);
          const label = row ? wholeLabel(row.table, row, translate) : change.id;
          return (
            <li key={`${change.table} ${change.id}`}>
              <strong>
                <ChangedRow change={change} label={label} />
              </strong>
              <ChangedFields {...{ change, row, label, canEdit }} known={NONE} />
            </li>
          );
        })}
      </ul>
      {more > 0 && <p>{translate('recordHistory.entry.more', { count: more })}</p>}
      {apart > 0 && <p>{translate('recordHistory.entry.apart', { count: apart })}</p>}
      {changes.length + more + apart === 0 && <p>{translate('recordHistory.entry.none')}</p>}
    </>
  );
}

const NONE: readonly string[] = [];
