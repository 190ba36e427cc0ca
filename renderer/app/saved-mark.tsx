import { IconCheck } from '@tabler/icons-react';
import { formatTime } from '../../shared/wording/format-day.ts';
import classes from './saved-mark.module.css';
import { useTranslate } from './use-translate.ts';

/** Says that everything is on disk, and since when. */
export function SavedMark(props: { readonly savedAt: string | null }) {
  const translate = useTranslate();
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
