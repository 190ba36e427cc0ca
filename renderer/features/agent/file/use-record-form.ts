import { useState } from 'react';
import type { Failure } from '../../../../shared/api/failure.ts';
import type { RecordChange, RecordRow, RecordTable } from '../../../../shared/api/records-api.ts';
import { wordRecordProblem } from '../../../../shared/wording/word-record-problem.ts';
import { useApp } from '../../../app/use-app.ts';
import { useTranslate } from '../../../app/use-translate.ts';
import type { FormState } from '../use-draft-form.ts';
import { columnsOf, rowLabel } from '../../../app/cell-text.ts';
import { changedCells, type RecordDraft, toRecordDraft } from './record-draft.ts';

type Options = {
  readonly table: RecordTable;
  readonly staffNumber: string;
  /** null = a new row. */
  readonly row: RecordRow | null;
  readonly onDone: () => void;
};

type RecordForm = FormState & {
  readonly draft: RecordDraft;
  /** What the file said of a cell that it did not take. */
  errorOf(column: string): string | null;
  change(column: string, text: string): void;
};

/** What is typed of a row until the file has taken it; what it refuses is said by cell. */
export function useRecordForm({ table, staffNumber, row, onDone }: Options): RecordForm {
  const translate = useTranslate();
  const today = useApp((state) => state.today);
  const changeRecords = useApp((state) => state.changeRecords);
  const columns = columnsOf(table);
  const [opened] = useState(() => toRecordDraft(columns, row, translate));
  const [draft, setDraft] = useState(opened);
  const [reason, setReason] = useState('');
  const [isSaving, setIsSaving] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const problems = failure?.code === 'records-refused' ? failure.problems : [];

  const submit = async () => {
    const values = changedCells(columns, { draft, opened }, today);
    if (row !== null && Object.keys(values).length === 0) return onDone();
    const change: RecordChange =
      row === null
        ? { table, op: 'create', values: { staff_number: staffNumber, ...values } }
        : { table, op: 'update', id: row.id, version: row.version, values };
    const cells = { ...row?.cells, ...values };
    const news = { row: rowLabel(table, { cells, names: {} }, translate) };
    setIsSaving(true);
    const refused = await changeRecords([change], reason.trim() || null, {
      key: 'agentFile.saved',
      values: news,
    });
    setIsSaving(false);
    setFailure(refused);
    if (refused === null) onDone();
  };

  return {
    draft,
    ...{ reason, setReason, isSaving, submit },
    isDirty: columns.some(({ key }) => draft[key] !== opened[key]),
    failure,
    conflict: null,
    takeTheirs: () => undefined,
    change: (column, text) => setDraft((now) => ({ ...now, [column]: text })),
    errorOf(column) {
      const own = problems.filter((problem) => problem.column === column);
      if (own.length === 0) return null;
      return own.map((problem) => wordRecordProblem(problem, table, translate)).join(' ');
    },
  };
}
