import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import type { JournalEntry } from '../../../shared/api/records.ts';
import { capitalised } from '../../../shared/wording/capitalised.ts';
import { formatInstant } from '../../../shared/wording/format-day.ts';
import { localeOf } from '../../../shared/wording/translator.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { wordAction } from '../../app/word-action.ts';
import link from '../../ui/link.module.css';
import table from '../../ui/table.module.css';
import { EntryDetail } from './entry-detail.tsx';
import classes from './journal-table.module.css';

const COLUMNS = 6;

/** One line a change: number, when, who, what, reason, rows; it opens to what changed in each row. */
export function JournalTable(props: { readonly entries: readonly JournalEntry[] }) {
  const translate = useTranslate();
  const numbers = new Intl.NumberFormat(localeOf(translate.language));
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const turn = (sequence: number) =>
    setOpen((now) => {
      const others = [...now].filter((one) => one !== sequence);
      return new Set(now.has(sequence) ? others : [...others, sequence]);
    });
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
            <Fragment key={entry.sequence}>
              <tr>
                <td className={table['number']}>{entry.sequence}</td>
                <td className={classes['when']}>{formatInstant(entry.at, translate.language)}</td>
                <td>{entry.actor}</td>
                <td>
                  <Opener
                    entry={entry}
                    isOpen={open.has(entry.sequence)}
                    onTurn={() => turn(entry.sequence)}
                  />
                  <Origin entry={entry} />
                </td>
                <td>{entry.reason}</td>
                <td className={table['number']}>{numbers.format(entry.rows)}</td>
              </tr>
              {open.has(entry.sequence) && (
                <tr>
                  <td colSpan={COLUMNS} className={classes['detail']}>
                    <EntryDetail sequence={entry.sequence} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What was done; where rows were changed, it opens to them. */
function Opener(props: {
  readonly entry: JournalEntry;
  readonly isOpen: boolean;
  readonly onTurn: () => void;
}) {
  const { entry, isOpen, onTurn } = props;
  const translate = useTranslate();
  const words = capitalised(wordAction(translate, entry));
  if (entry.rows === 0) return words;
  const Sign = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <button
      type="button"
      className={`${link['link']} ${classes['opener']}`}
      aria-expanded={isOpen}
      title={translate('recordHistory.entry.show', { number: String(entry.sequence) })}
      onClick={onTurn}
    >
      <Sign size={14} aria-hidden />
      {words}
    </button>
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
