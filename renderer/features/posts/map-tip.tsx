import type { Ref } from 'react';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './map.module.css';
import type { PostRow } from './post-rows.ts';

/** What is known of the post pointed at, beside its mark; the name of the mark says the same to those who listen. */
export function MapTip(props: {
  readonly ref: Ref<HTMLDivElement>;
  readonly row: PostRow;
  readonly isCentre: boolean;
}) {
  const { ref, row, isCentre } = props;
  const translate = useTranslate();
  const { city, country, type, rank, holders, vacancies, closedOn } = row;
  return (
    <div ref={ref} className={classes['tip']} aria-hidden>
      <strong>{country === '' ? city : `${city} (${country})`}</strong>
      <span>{type}</span>
      {closedOn !== null && <em>{translate('posts.closed', { day: formatDay(closedOn) })}</em>}
      <dl>
        <dt>{translate('lists.column.hardship_rank')}</dt>
        <dd>{rank ?? '–'}</dd>
        <dt>{translate('posts.column.holders')}</dt>
        <dd>{holders}</dd>
        <dt>{translate('posts.column.vacancies')}</dt>
        <dd>{vacancies}</dd>
      </dl>
      {isCentre && <small>{translate('posts.map.centre')}</small>}
    </div>
  );
}
