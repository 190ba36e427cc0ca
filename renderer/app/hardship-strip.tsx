import { type DaysByRank, daysInPost, inMonths, RANKS } from '../../shared/hardship/served.ts';
import classes from './hardship-strip.module.css';
import { showDecimal } from './show-decimal.ts';
import { useTranslate } from './use-translate.ts';

/** Months served at each hardship rank, as seven bars with their figures; nothing for no time in post. */
export function HardshipStrip({ days }: { readonly days: DaysByRank }) {
  const translate = useTranslate();
  if (daysInPost(days) === 0) return null;
  const months = RANKS.map((rank) => ({ rank, value: inMonths(days[rank] ?? 0) }));
  const most = Math.max(...months.map(({ value }) => value), 1);
  const unranked = inMonths(days[0] ?? 0);
  const shown = (value: number) => showDecimal(value, value % 1 === 0 ? 0 : 1, translate.language);
  return (
    <section className={classes['strip']} aria-labelledby="hardship-served">
      <h3 id="hardship-served">{translate('lists.title.hardship')}</h3>
      <ul className={classes['ranks']}>
        {months.map(({ rank, value }) => (
          <li key={rank} data-none={value === 0}>
            <span className={classes['bar']} aria-hidden>
              <svg viewBox="0 0 10 100" preserveAspectRatio="none">
                <rect
                  x="0"
                  width="10"
                  y={100 - (value / most) * 100}
                  height={(value / most) * 100}
                />
              </svg>
            </span>
            <span aria-hidden>{value === 0 ? '·' : shown(value)}</span>
            <small aria-hidden>{rank}</small>
            <span className="visually-hidden">
              {translate('hardship.strip.part', { months: shown(value), rank })}
            </span>
          </li>
        ))}
      </ul>
      <p className={classes['note']}>
        {unranked === 0
          ? translate('hardship.strip.unit')
          : `${translate('hardship.strip.unit')} ${translate('hardship.strip.unranked', { months: shown(unranked) })}`}
      </p>
    </section>
  );
}
