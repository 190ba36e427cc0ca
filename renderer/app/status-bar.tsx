import type { OpenFile } from '../../shared/api/records.ts';
import { formatDay } from '../../shared/wording/format-day.ts';
import classes from './status-bar.module.css';
import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';

/** The quiet line below: how many agents, the day of judgement, the version. */
export function StatusBar(props: { readonly file: OpenFile }) {
  const translate = useTranslate();
  const moment = useApp((state) => state.moment);
  const version = useApp((state) => state.session?.version ?? '');
  const show = useApp((state) => state.show);

  return (
    <footer
      className={classes['bar']}
      data-region="status"
      aria-label={translate('app.region.status')}
    >
      <span>{translate('app.agents', { count: props.file.agents })}</span>
      <span>
        {translate('app.status.moment', {
          on: formatDay(moment.on),
          until: formatDay(moment.until),
        })}
      </span>
      <button type="button" className={classes['link']} onClick={() => show('history')}>
        {translate('app.changes', { count: props.file.journalEntries })}
      </button>
      <span className={classes['space']} />
      <button type="button" className={classes['link']} onClick={() => show('shortcuts')}>
        {translate('app.status.shortcuts')}
      </button>
      <span>{version}</span>
    </footer>
  );
}
