import { Button } from '@mantine/core';
import type { JournalEntry } from '../../../../shared/api/records.ts';
import type {
  AgentHistoryEntry,
  CellValue,
  RecordRow,
  RecordTable,
} from '../../../../shared/api/records-api.ts';
import { sheetOf } from '../../../../shared/workbook/workbook.ts';
import { useApp } from '../../../app/use-app.ts';
import { useTranslate } from '../../../app/use-translate.ts';
import { cellText } from './cell-text.ts';

type Props = {
  readonly table: RecordTable;
  /** As it is now; absent where it is gone or nothing may be changed. */
  readonly row: RecordRow | undefined;
  readonly op: AgentHistoryEntry['op'];
  readonly field: AgentHistoryEntry['fields'][number];
  readonly entry: JournalEntry;
};

/** One field of one change: before, after, and the way back where it would change something. */
export function FieldChange({ table, row, op, field, entry }: Props) {
  const translate = useTranslate();
  const changeRecords = useApp((state) => state.changeRecords);
  const reportFailure = useApp((state) => state.reportFailure);
  const column = sheetOf(table).columns.find(({ key }) => key === field.column);
  if (!column) return null;
  const empty = translate('agentFile.history.empty');
  const say = (value: CellValue) => cellText(column, value, translate) || empty;
  const label = column[translate.language];
  const { before, after } = field;

  const restore = async ({ id, version }: RecordRow) => {
    const refused = await changeRecords(
      [{ table, op: 'update', id, version, values: { [column.key]: before } }],
      translate('agentFile.history.restored.reason', { number: String(entry.sequence) }),
      { key: 'agentFile.history.restored', values: { field: label, value: say(before) } },
    );
    if (refused) reportFailure(refused);
  };

  const canRestore = op === 'update' && row && row.cells[column.key] !== before;
  const value = say(before);
  return (
    <li>
      <span>{translate('agentFile.history.field', { field: label })}</span>
      {op !== 'create' && <del>{say(before)}</del>}
      {op === 'update' && <span>→</span>}
      {op !== 'remove' && <ins>{say(after)}</ins>}
      {canRestore && (
        <Button
          size="compact-xs"
          variant="light"
          aria-label={translate('agentFile.history.restore.name', { value, field: label })}
          onClick={() => void restore(row)}
        >
          {translate('agentFile.history.restore', { value })}
        </Button>
      )}
    </li>
  );
}
