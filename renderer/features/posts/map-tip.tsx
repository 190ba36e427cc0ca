import { useTranslate } from '../../app/use-translate.ts';
import classes from './map.module.css';
import type { PostRow } from './post-rows.ts';

/** What is known of the post pointed at; the name of its mark says the same to those who listen. */
export function MapTip({ row, isCentre }: { readonly row: PostRow; readonly isCentre: boolean }) {
  const translate = useTranslate();
  const { city, country, type, rank, holders, vacancies } = row;
  return (
    <div className={classes['tip']} aria-hidden>
      <strong>{country === '' ? city : `${city} (${country})`}</strong>
      <span>{type}</span>
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
