import { Button } from '@mantine/core';
import type { KnownRow, RowChanged } from '../../../shared/api/record-history-api.ts';
import type { CellValue } from '../../../shared/api/records-api.ts';
import { sheetOf } from '../../../shared/workbook/workbook.ts';
import { cellText } from '../cell-text.ts';
import { useApp } from '../use-app.ts';
import { useTranslate } from '../use-translate.ts';

type Props = {
  readonly change: RowChanged;
  readonly field: RowChanged['fields'][number];
  /** As it is now; absent where it is gone or nothing may be changed. */
  readonly row: KnownRow | undefined;
};

/** One field of one change: before, after, and the way back where it would change something. */
export function FieldChange({ change, field, row }: Props) {
  const translate = useTranslate();
  const changeRecords = useApp((state) => state.changeRecords);
  const reportFailure = useApp((state) => state.reportFailure);
  const { table, op, entry } = change;
  const column = sheetOf(table).columns.find(({ key }) => key === field.column);
  if (!column) return null;
  const empty = translate('recordHistory.empty');
  const say = (value: CellValue) => cellText(column, value, translate) || empty;
  const label = column[translate.language];
  const { before, after } = field;

  const restore = async ({ id, version }: KnownRow) => {
    const refused = await changeRecords(
      [{ table, op: 'update', id, version, values: { [column.key]: before } }],
      translate('recordHistory.restored.reason', { number: String(entry.sequence) }),
      { key: 'recordHistory.restored', values: { field: label, value: say(before) } },
    );
    if (refused) reportFailure(refused);
  };

  const isOfPeriods = table === 'agents' && OF_PERIODS.includes(column.key);
  const canRestore = op === 'update' && !isOfPeriods && row && row.cells[column.key] !== before;
  const value = say(before);
  return (
    <li>
      <span>{translate('recordHistory.field', { field: label })}</span>
      {op !== 'create' && <del>{say(before)}</del>}
      {op === 'update' && <span>→</span>}
      {op !== 'remove' && <ins>{say(after)}</ins>}
      {canRestore && (
        <Button
          size="compact-xs"
          variant="light"
          aria-label={translate('recordHistory.restore.name', { value, field: label })}
          onClick={() => void restore(row)}
        >
          {translate('recordHistory.restore', { value })}
        </Button>
      )}
    </li>
  );
}

/** An agent has several, and the journal tells of one: put back here it would change the latest instead. */
const OF_PERIODS = ['class', 'class_since'];
