import { Button } from '@mantine/core';
import type { ClassPeriod } from '../../../../shared/domain/agent.ts';
import { formatDay } from '../../../../shared/wording/format-day.ts';
import { useTranslate } from '../../../app/use-translate.ts';
import table from '../../../ui/table.module.css';
import classes from './agent-file.module.css';
import { FileSection, headingId } from './file-section.tsx';

/** The classes held, latest first. */
export function ClassSection(props: {
  readonly periods: readonly ClassPeriod[];
  /** Absent where nothing may be changed. */
  readonly onEdit: (() => void) | undefined;
}) {
  const translate = useTranslate();
  const { onEdit } = props;
  const periods = props.periods.toSorted((a, b) => ((a.since ?? '') > (b.since ?? '') ? -1 : 1));
  return (
    <FileSection name="classes">
      {periods.length === 0 && <p className={classes['note']}>{translate('agentFile.none')}</p>}
      {periods.length > 0 && (
        <div className={table['scroll']}>
          <table className={table['table']} aria-labelledby={headingId('classes')}>
            <thead>
              <tr>
                <th scope="col">{translate('agent.field.class')}</th>
                <th scope="col">{translate('agentFile.classes.since')}</th>
              </tr>
            </thead>
            <tbody>
              {periods.map((period) => (
                <tr key={period.id}>
                  <th scope="row">{period.class}</th>
                  <td className={classes['day']}>
                    {period.since === null
                      ? translate('agentFile.classes.undated')
                      : formatDay(period.since)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {onEdit && (
        <Button size="compact-sm" variant="light" onClick={onEdit}>
          {translate('agentFile.classes.change')}
        </Button>
      )}
    </FileSection>
  );
}
