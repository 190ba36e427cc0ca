import { Button } from '@mantine/core';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './form-frame.module.css';
import type { Difference } from './use-draft-form.ts';

/** What the file holds now beside what was typed, where the two differ. */
export function ConflictBox(props: {
  readonly differences: readonly Difference[];
  readonly onTakeTheirs: () => void;
  readonly onSaveMine: () => void;
}) {
  const { differences, onTakeTheirs, onSaveMine } = props;
  const translate = useTranslate();
  const shown = (value: string) => value || translate('agent.conflict.empty');
  return (
    <div className={classes['conflict']} role="alert">
      <p>{translate('agent.conflict.title')}</p>
      <dl>
        {differences.map(({ label, now, typed }) => (
          <div key={label} className={classes['pair']}>
            <dt>{label}</dt>
            <dd>
              {translate('agent.conflict.now', { value: shown(now) })};{' '}
              {translate('agent.conflict.typed', { value: shown(typed) })}
            </dd>
          </div>
        ))}
      </dl>
      <div className={classes['actions']}>
        <Button size="compact-xs" onClick={onSaveMine}>
          {translate('agent.changed.saveMine')}
        </Button>
        <Button size="compact-xs" variant="default" onClick={onTakeTheirs}>
          {translate('agent.changed.takeTheirs')}
        </Button>
      </div>
    </div>
  );
}
