import { IconFlag } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { RecordTable } from '../../../shared/api/records-api.ts';
import { sheetOf } from '../../../shared/workbook/workbook.ts';
import { RECORD_TABLES } from '../../app/record-tables.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './records.module.css';
import type { UnfinishedTables } from './unfinished.ts';

/** Which table is shown, as the sheets of a workbook: at the foot, one beside the other. */
export function SheetTabs(props: {
  readonly table: RecordTable;
  readonly unfinished: UnfinishedTables;
  /** Rows of each table in which something is wrong. */
  readonly breached: Readonly<Partial<Record<RecordTable, number>>>;
  readonly onChange: (table: RecordTable) => void;
}) {
  const translate = useTranslate();
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = tabs.current?.querySelector('[aria-current=page]');
    current?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [props.table]);
  const wrong = (table: RecordTable) => {
    const count = props.breached[table] ?? 0;
    return count === 0 ? undefined : translate('breaches.in_table', { count });
  };
  return (
    <nav
      ref={tabs}
      className={classes['tabs']}
      aria-label={translate('records.tables')}
      data-region="tables"
    >
      {RECORD_TABLES.map((table) => (
        <button
          key={table}
          type="button"
          className={classes['tab']}
          aria-current={table === props.table ? 'page' : undefined}
          title={wrong(table)}
          onClick={() => props.onChange(table)}
        >
          {sheetOf(table)[translate.language]}
          {wrong(table) !== undefined && (
            <span className={classes['breached']} aria-hidden>
              <IconFlag size={12} />
              {props.breached[table]}
            </span>
          )}
          {props.unfinished.has(table) && table !== props.table && (
            <span title={translate('records.unsaved')}>
              <span aria-hidden> •</span>
              <span className="visually-hidden"> ({translate('records.unsaved')})</span>
            </span>
          )}
        </button>
      ))}
    </nav>
  );
}
