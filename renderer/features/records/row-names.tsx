import type { RecordTable } from '../../../shared/api/records-api.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { nameRow } from './name-row.ts';
import type { SheetRow } from './record-row.ts';
import classes from './records.module.css';

const MOST_NAMED = 12;

/** Whom or what an action would touch, by name. */
export function RowNames(props: {
  readonly table: RecordTable;
  readonly rows: readonly SheetRow[];
}) {
  const { table, rows } = props;
  const translate = useTranslate();
  return (
    <ul className={classes['names']}>
      {rows.slice(0, MOST_NAMED).map((row) => (
        <li key={row.id}>{nameRow(table, row, translate) || translate('records.new_row')}</li>
      ))}
      {rows.length > MOST_NAMED && (
        <li>{translate('records.more', { count: rows.length - MOST_NAMED })}</li>
      )}
    </ul>
  );
}
