import { Button } from '@mantine/core';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './form-frame.module.css';

type Described = readonly (readonly [label: string, value: string])[];

/** What the file holds now beside what was typed, where the two differ. */
export function ConflictBox(props: {
  readonly theirs: Described;
  readonly mine: Described;
  readonly onTakeTheirs: () => void;
  readonly onSaveMine: () => void;
}) {
  const { theirs, mine, onTakeTheirs, onSaveMine } = props;
  const translate = useTranslate();
  const typed = new Map(mine);
  const shown = (value: string | undefined) => value || translate('agent.conflict.empty');
  const differing = theirs.filter(([label, value]) => typed.get(label) !== value);
  return (
    <div className={classes['conflict']} role="alert">
      <p>{translate('agent.conflict.title')}</p>
      <dl>
        {differing.map(([label, value]) => (
          <div key={label} className={classes['pair']}>
            <dt>{label}</dt>
            <dd>
              {translate('agent.conflict.now', { value: shown(value) })};{' '}
              {translate('agent.conflict.typed', { value: shown(typed.get(label)) })}
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
