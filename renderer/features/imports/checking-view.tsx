import { Button, Progress } from '@mantine/core';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './checking-view.module.css';

/** While the file is read, checked or written: how far it is, and the way out. */
export function CheckingView(props: {
  readonly fileName: string;
  /** False while the bytes are still on their way to the planner. */
  readonly isSent: boolean;
  readonly canCancel: boolean;
}) {
  const translate = useTranslate();
  const progress = useApp((state) => state.importProgress);
  const cancelImport = useApp((state) => state.cancelImport);

  const first = props.canCancel ? 'reading' : 'writing';
  const stage = translate(
    props.isSent ? `imports.progress.${progress?.stage ?? first}` : 'imports.sending',
  );
  const share = progress?.total ? (100 * progress.done) / progress.total : null;

  return (
    <div className={classes['view']}>
      <h2>{props.fileName}</h2>
      <p role="status">{stage}</p>
      <Progress
        value={share ?? 100}
        animated={share === null}
        aria-label={stage}
        size="sm"
        className={classes['bar']}
      />
      <p className={classes['count']}>
        {progress?.total
          ? translate('imports.progress.of', { done: progress.done, total: progress.total })
          : ' '}
      </p>
      {props.canCancel && (
        <Button variant="default" onClick={() => void cancelImport()}>
          {translate('imports.cancel')}
        </Button>
      )}
    </div>
  );
}
