import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type {
  AgentHistoryEntry,
  RecordRow,
  RecordTable,
} from '../../../../shared/api/records-api.ts';
import { sheetOf } from '../../../../shared/workbook/workbook.ts';
import { formatInstant } from '../../../../shared/wording/format-day.ts';
import { useApp } from '../../../app/use-app.ts';
import { useTranslate } from '../../../app/use-translate.ts';
import table from '../../../ui/table.module.css';
import classes from './agent-file.module.css';
import { type AgentRecords, FILE_TABLES } from './agent-records-slice.ts';
import { rowLabel } from './cell-text.ts';
import { FieldChange } from './field-change.tsx';
import { FileSection, headingId } from './file-section.tsx';

/** How many entries are shown at first, and how many more at a time. */
const SHOWN = 20;

/** Who changed what, when and why, before and after; each value that was may be put back. */
export function HistorySection({ canEdit }: { readonly canEdit: boolean }) {
  const translate = useTranslate();
  const history = useApp((state) => state.agentHistory) ?? [];
  const [wanted, setWanted] = useState('');
  const [shown, setShown] = useState(SHOWN);
  const tables = [...new Set(history.map((entry) => entry.table))];
  const own = history.filter((entry) => wanted === '' || entry.table === wanted);

  return (
    <FileSection
      name="history"
      tools={
        <NativeSelect
          aria-label={translate('agentFile.history.table')}
          value={wanted}
          data={[
            { value: '', label: translate('agentFile.history.table.all') },
            ...tables.map((name) => ({ value: name, label: titleOf(name, translate.language) })),
          ]}
          onChange={({ currentTarget }) => setWanted(currentTarget.value)}
        />
      }
    >
      {own.length === 0 && <p className={classes['note']}>{translate('agentFile.history.none')}</p>}
      {own.length > 0 && (
        <div
          className={table['scroll']}
          tabIndex={0}
          role="region"
          aria-labelledby={headingId('history')}
        >
          <table className={table['table']} aria-labelledby={headingId('history')}>
            <thead>
              <tr>
                <th scope="col">{translate('agentFile.history.when')}</th>
                <th scope="col">{translate('agentFile.history.who')}</th>
                <th scope="col">{translate('agentFile.history.what')}</th>
                <th scope="col">{translate('agentFile.history.fields')}</th>
                <th scope="col">{translate('agentFile.history.reason')}</th>
              </tr>
            </thead>
            <tbody>
              {own.slice(0, shown).map((one) => (
                <Entry
                  key={`${one.entry.sequence} ${one.table} ${one.id}`}
                  one={one}
                  canEdit={canEdit}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {own.length > shown && (
        <Button size="compact-sm" variant="default" onClick={() => setShown((now) => now + SHOWN)}>
          {translate('agentFile.history.more')}
        </Button>
      )}
    </FileSection>
  );
}

function Entry({ one, canEdit }: { readonly one: AgentHistoryEntry; readonly canEdit: boolean }) {
  const translate = useTranslate();
  const { entry, op, table: name, id, fields } = one;
  const records = useApp((state) => state.agentRecords);
  const row = records ? rowIn(records, name, id) : undefined;
  const gone = {
    cells: Object.fromEntries(fields.map((field) => [field.column, valueOf(op, field)])),
  };
  const label = name === 'agents' ? '' : rowLabel(name, row ?? { ...gone, names: {} }, translate);
  const told = fields.filter(({ column }) => column !== 'staff_number');
  const changes = (
    <ul className={classes['changes']}>
      {told.map((field) => (
        <FieldChange
          key={field.column}
          {...{ field, entry, op }}
          table={name}
          row={canEdit ? row : undefined}
        />
      ))}
    </ul>
  );
  return (
    <tr>
      <td className={classes['day']}>{formatInstant(entry.at, translate.language)}</td>
      <td>{entry.actor}</td>
      <td>
        {translate(label === '' ? 'agentFile.history.row.agent' : 'agentFile.history.row', {
          table: titleOf(name, translate.language),
          op: translate(`agentFile.history.${op}`),
          ...(label === '' ? {} : { row: label }),
        })}
      </td>
      <td>
        {op === 'update' ? (
          changes
        ) : (
          <details>
            <summary>{translate('agentFile.history.values', { count: told.length })}</summary>
            {changes}
          </details>
        )}
        {canEdit && op === 'remove' && records && !row && (
          <RowRestore table={name} id={id} sequence={entry.sequence} label={label} />
        )}
      </td>
      <td>{entry.reason}</td>
    </tr>
  );
}

/** Brings a line back that was removed, with all its values. */
function RowRestore(props: {
  readonly table: RecordTable;
  readonly id: string;
  /** Of the entry that removed it. */
  readonly sequence: number;
  readonly label: string;
}) {
  const { id, sequence, label } = props;
  const translate = useTranslate();
  const restoreRow = useApp((state) => state.restoreRow);
  const table = FILE_TABLES.find((one) => one === props.table);
  if (!table || table === 'agents') return null;
  const named = { table: titleOf(table, translate.language), row: label };
  const reason = translate('agentFile.history.restored.reason', { number: String(sequence) });
  const news = { key: 'agentFile.history.restored.row', values: { row: label } } as const;
  return (
    <Button
      size="compact-xs"
      variant="light"
      aria-label={translate('agentFile.history.restore.row.name', named)}
      onClick={() => void restoreRow({ table, id, sequence }, reason, news)}
    >
      {translate('agentFile.history.restore.row')}
    </Button>
  );
}

function rowIn({ rows }: AgentRecords, name: RecordTable, id: string): RecordRow | undefined {
  const table = FILE_TABLES.find((one) => one === name);
  return table && rows[table].find((row) => row.id === id);
}

/** What a row was called when it was added, changed or taken away. */
function valueOf(op: AgentHistoryEntry['op'], field: AgentHistoryEntry['fields'][number]) {
  return op === 'remove' ? field.before : field.after;
}

function titleOf(name: RecordTable, language: 'fr' | 'nl' | 'en'): string {
  return sheetOf(name)[language];
}
