import type { ReactNode } from 'react';
import type { RecordRow } from '../../../../shared/api/records-api.ts';
import { useApp } from '../../../app/use-app.ts';
import { FileSection, headingId } from './file-section.tsx';
import { RecordTable, type RowActions } from './record-table.tsx';

/** Assignments or derogations: rows that are changed in the forms of the panel. */
export function StaySection(props: {
  readonly name: 'assignments' | 'derogations';
  readonly form: ReactNode;
  readonly actions: RowActions | undefined;
  readonly children?: ReactNode;
}) {
  const { name, form, actions, children } = props;
  const go = useApp((state) => state.go);
  const rows = useApp((state) => state.agentRecords?.rows[name]) ?? [];
  return (
    <FileSection name={name}>
      {children}
      {form}
      <RecordTable
        {...{ name, rows, actions }}
        labelledBy={headingId(name)}
        {...(name === 'derogations' ? { onLetter: ({ id }: RecordRow) => go('proposal', id) } : {})}
      />
    </FileSection>
  );
}
