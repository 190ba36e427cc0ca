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
  readonly onChange: (table: RecordTable) => void;
}) {
  const translate = useTranslate();
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = tabs.current?.querySelector('[aria-current=page]');
    current?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [props.table]);
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
          onClick={() => props.onChange(table)}
        >
          {sheetOf(table)[translate.language]}
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
