import { type ReactNode, useId } from 'react';
import { localeOf } from '../../../shared/wording/translator.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './overview.module.css';

/** Figures about one thing, each on a line of its own. */
export function FigureGroup(props: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={classes['group']} aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      <ul>{props.children}</ul>
    </section>
  );
}

type Props = {
  /** null = not known yet. */
  readonly count: number | null;
  readonly label: string;
  readonly note?: string | undefined;
  readonly sign?: ReactNode;
  /** Colours the number; the label says the same. */
  readonly kind?: string;
  /** Of the longest bar, 0 to 1; absent = no bar. */
  readonly share?: number;
  readonly onOpen: () => void;
};

/** A number that opens what it counts; nothing opens where there is nothing. */
export function Figure({ count, label, note, sign, kind, share, onOpen }: Props) {
  const translate = useTranslate();
  const number =
    count === null ? '…' : new Intl.NumberFormat(localeOf(translate.language)).format(count);
  const content = (
    <>
      <b>{number}</b>
      <span className={classes['label']}>
        <span className={classes['words']}>
          {sign}
          <span>{label}</span>
        </span>
        {note !== undefined && <small>{note}</small>}
        {share !== undefined && (
          <svg
            className={classes['bar']}
            viewBox="0 0 100 4"
            preserveAspectRatio="none"
            aria-hidden
          >
            <rect width={share * 100} height="4" />
          </svg>
        )}
      </span>
    </>
  );
  return (
    <li data-kind={kind}>
      {count ? (
        <button type="button" className={classes['figure']} onClick={onOpen}>
          {content}
        </button>
      ) : (
        <div className={classes['figure']}>{content}</div>
      )}
    </li>
  );
}
