import { formatInstant } from '../../../shared/wording/format-day.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { wordAction } from '../../app/word-action.ts';
import { countChanges } from './count-changes.ts';
import classes from './overview.module.css';
import type { Changes } from './overview-slice.ts';

/** Lines shown; the history has them all. */
const LINES = 5;

/** What the journal has gained since this person last had the file open. */
export function ChangesSection({ changes }: { readonly changes: Changes }) {
  const translate = useTranslate();
  const show = useApp((state) => state.show);
  const showChangesSince = useApp((state) => state.showChangesSince);
  const { since, entries, hasMore } = changes;
  const isReturn = since !== null;
  const count = translate(hasMore ? 'overview.changes.more' : 'overview.changes.count', {
    count: entries.length,
  });
  return (
    <section className={classes['changes']} aria-labelledby="changes-title">
      <h2 id="changes-title">
        {translate(isReturn ? 'overview.changes.since' : 'overview.changes.latest')}
      </h2>
      {entries.length === 0 ? (
        <p className={classes['note']}>{translate('overview.changes.none')}</p>
      ) : (
        <p className={classes['note']}>
          {[
            count,
            ...countChanges(entries).map(
              ({ kind, entries: some }) => `${translate(`overview.changes.${kind}`)} ${some}`,
            ),
          ].join(' · ')}
        </p>
      )}
      <ol>
        {entries.slice(0, LINES).map((entry) => (
          <li key={entry.sequence}>
            <time dateTime={entry.at}>{formatInstant(entry.at, translate.language)}</time>
            <span>{wordAction(translate, entry)}</span>
          </li>
        ))}
      </ol>
      {isReturn && entries.length > 0 ? (
        <button type="button" className={classes['count']} onClick={() => showChangesSince(since)}>
          {translate('overview.changes.open.since')}
        </button>
      ) : (
        <button type="button" className={classes['count']} onClick={() => show('history')}>
          {translate('overview.changes.open')}
        </button>
      )}
    </section>
  );
}
