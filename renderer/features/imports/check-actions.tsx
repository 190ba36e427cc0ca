import { Button } from '@mantine/core';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './check-actions.module.css';
import type { Checked, Totals } from './import-stage.ts';

/** Another file, check again, or write. */
export function CheckActions(props: {
  readonly checked: Checked;
  readonly totals: Totals;
  readonly onConfirm: () => void;
}) {
  const translate = useTranslate();
  const cancelImport = useApp((state) => state.cancelImport);
  const recheckImport = useApp((state) => state.recheckImport);
  const { checked, totals } = props;
  const count = totals.created + totals.changed;

  return (
    <div className={classes['actions']}>
      <Button variant="default" onClick={() => void cancelImport()}>
        {translate('imports.other')}
      </Button>
      {checked.isMappingChanged ? (
        <Button onClick={() => void recheckImport()}>{translate('imports.columns.again')}</Button>
      ) : (
        <Button disabled={count === 0} onClick={props.onConfirm}>
          {translate(totals.refused > 0 ? 'imports.commit.leave' : 'imports.commit', { count })}
        </Button>
      )}
      {checked.isMappingChanged && (
        <p role="status" className={classes['note']}>
          {translate('imports.columns.changed')}
        </p>
      )}
    </div>
  );
}
