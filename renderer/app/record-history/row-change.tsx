import { Button } from '@mantine/core';
import type { KnownRow, RowChanged } from '../../../shared/api/record-history-api.ts';
import { sheetOf } from '../../../shared/workbook/workbook.ts';
import { useApp } from '../use-app.ts';
import { useTranslate } from '../use-translate.ts';
import { FieldChange } from './field-change.tsx';
import classes from './record-history.module.css';

type Props = {
  readonly change: RowChanged;
  /** The row now, or as it was last known. */
  readonly row: KnownRow | undefined;
  /** Names it among the rows of the screen; '' = it goes without saying. */
  readonly label: string;
  readonly canEdit: boolean;
  /** Columns that go without saying. */
  readonly known: readonly string[];
};

/** Which row, and whether it was added, changed or removed. */
export function ChangedRow({ change: { table, op }, label }: Pick<Props, 'change' | 'label'>) {
  const translate = useTranslate();
  return translate(label === '' ? 'recordHistory.row.agent' : 'recordHistory.row', {
    table: sheetOf(table)[translate.language],
    op: translate(`recordHistory.${op}`),
    ...(label === '' ? {} : { row: label }),
  });
}

/** Each field before and after, with what puts it, or the whole row, back. */
export function ChangedFields({ change, row, label, canEdit, known }: Props) {
  const translate = useTranslate();
  const { op } = change;
  const told = change.fields.filter(
    // Where it changed it does not go without saying.
    ({ column }) => op === 'update' || !known.includes(column),
  );
  const filed = canEdit && row?.isOnFile === true ? row : undefined;
  const changes = (
    <ul className={classes['changes']}>
      {told.map((field) => (
        <FieldChange key={field.column} change={change} field={field} row={filed} />
      ))}
    </ul>
  );
  return (
    <>
      {op === 'update' ? (
        changes
      ) : (
        <details>
          <summary>{translate('recordHistory.values', { count: told.length })}</summary>
          {changes}
        </details>
      )}
      {canEdit && op === 'remove' && row?.isOnFile === false && (
        <RowRestore change={change} label={label} />
      )}
    </>
  );
}

/** Brings a row back that was removed, with all its values. */
function RowRestore({ change, label }: Pick<Props, 'change' | 'label'>) {
  const translate = useTranslate();
  const restoreRow = useApp((state) => state.restoreRow);
  const { table, id, entry } = change;
  if (table === 'agents') return null;
  const { sequence } = entry;
  const named = { table: sheetOf(table)[translate.language], row: label };
  const reason = translate('recordHistory.restored.reason', { number: String(sequence) });
  const news = { key: 'recordHistory.restored.row', values: { row: label } } as const;
  return (
    <Button
      size="compact-xs"
      variant="light"
      aria-label={translate('recordHistory.restore.row.name', named)}
      onClick={() => void restoreRow({ table, id, sequence }, reason, news)}
    >
      {translate('recordHistory.restore.row')}
    </Button>
  );
}
