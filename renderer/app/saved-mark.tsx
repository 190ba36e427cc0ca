import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { Failure } from '../../shared/api/failure.ts';
import { formatTime } from '../../shared/wording/format-day.ts';
import { wordFailure } from '../../shared/wording/word-failure.ts';
import classes from './saved-mark.module.css';
import { useTranslate } from './use-translate.ts';

/** Says that everything is on disk, and since when; or why the last change is not. */
export function SavedMark(props: {
  readonly savedAt: string | null;
  readonly notSaved: Failure | null;
}) {
  const translate = useTranslate();
  if (props.notSaved !== null) {
    const { what } = wordFailure(translate, props.notSaved);
    return (
      <span className={classes['mark']} data-failed role="status">
        <IconAlertTriangle size={14} aria-hidden="true" />
        {translate('app.saved.not', { reason: what })}
      </span>
    );
  }
  if (props.savedAt === null) {
    return <span className={classes['mark']}>{translate('app.saved.never')}</span>;
  }
  const time = formatTime(props.savedAt, translate.language);
  return (
    <span className={classes['mark']}>
      <IconCheck size={14} aria-hidden="true" />
      {translate('app.saved.at', { time })}
    </span>
  );
}
