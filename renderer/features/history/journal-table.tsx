import type { JournalEntry } from '../../../shared/api/records.ts';
import { formatInstant } from '../../../shared/wording/format-day.ts';
import { localeOf } from '../../../shared/wording/translator.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { wordAction } from '../../app/word-action.ts';
import table from '../../ui/table.module.css';
import classes from './journal-table.module.css';

/** One line a change: number, when, who, what, reason, rows. */
export function JournalTable(props: { readonly entries: readonly JournalEntry[] }) {
  const translate = useTranslate();
  const numbers = new Intl.NumberFormat(localeOf(translate.language));
  return (
    <div
      className={`${table['scroll']} ${classes['scroll']}`}
      tabIndex={0}
      role="region"
      aria-label={translate('history.title')}
    >
      <table className={table['table']}>
        <thead>
          <tr>
            <th scope="col" className={table['number']}>
              {translate('history.number')}
            </th>
            <th scope="col">{translate('history.column.when')}</th>
            <th scope="col">{translate('history.column.who')}</th>
            <th scope="col">{translate('history.column.what')}</th>
            <th scope="col">{translate('history.column.reason')}</th>
            <th scope="col" className={table['number']}>
              {translate('history.column.rows')}
            </th>
          </tr>
        </thead>
        <tbody>
          {props.entries.map((entry) => (
            <tr key={entry.sequence}>
              <td className={table['number']}>{entry.sequence}</td>
              <td className={classes['when']}>{formatInstant(entry.at, translate.language)}</td>
              <td>{entry.actor}</td>
              <td>
                {capital(wordAction(translate, entry))}
                <Origin entry={entry} />
              </td>
              <td>{entry.reason}</td>
              <td className={table['number']}>{numbers.format(entry.rows)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Origin(props: { readonly entry: JournalEntry }) {
  const translate = useTranslate();
  const { undoes, redoes } = props.entry;
  if (undoes === null && redoes === null) return null;
  return (
    <span className={classes['origin']}>
      {undoes !== null
        ? translate('history.undoes', { number: String(undoes) })
        : translate('history.redoes', { number: String(redoes) })}
    </span>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
