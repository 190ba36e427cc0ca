import type { AgentFile } from '../../../shared/api/records.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import type { Names } from '../../app/place-names.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { namePlace } from './name-mark.ts';
import classes from './records-read.module.css';

type Props = {
  readonly finding: Finding;
  readonly file: AgentFile;
  readonly names: Names;
  /** Shows the assignment in the career above. */
  readonly onOpen: (assignmentId: string) => void;
};

/** The records that a finding was read from, each a button that opens its assignment. */
export function RecordsRead({ finding, file, names, onOpen }: Props) {
  const translate = useTranslate();
  const records = finding.records.flatMap((id) => {
    const assignment = file.assignments.find((one) => one.id === id);
    if (assignment !== undefined) {
      const label = `${namePlace(assignment, names, translate)}, ${formatDay(assignment.from)}`;
      return [{ id, opens: id, label }];
    }
    const derogation = file.derogations.find((one) => one.id === id);
    if (derogation === undefined) return [];
    const kind = translate(`lists.derogation.${derogation.kind}`);
    return [
      { id, opens: derogation.assignmentId, label: translate('agent.why.derogation', { kind }) },
    ];
  });
  if (records.length === 0) return null;
  return (
    <p className={classes['records']}>
      {translate('agent.why.records')}
      {records.map(({ id, opens, label }) => (
        <button key={id} type="button" onClick={() => onOpen(opens)}>
          {label}
        </button>
      ))}
    </p>
  );
}
