import { partsOf, type IsoDate } from '../../../shared/dates.ts';
import { isoWeekOf } from '../../../shared/iso-week.ts';
import type { Deadline } from '../../../shared/rules/art-22/deadline.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { localeOf } from '../../../shared/wording/translator.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './deadline-calendar.module.css';
import { type DeadlineDay, deadlineWeeks } from './deadline-weeks.ts';

/** 1 January 2024 was a Monday. */
const A_WEEK = Array.from({ length: 7 }, (_, index) => new Date(Date.UTC(2024, 0, 1 + index)));

/** The days from publication to the last one, each with its number or why it does not count. */
export function DeadlineCalendar(props: {
  readonly published: IsoDate;
  readonly deadline: Deadline;
}) {
  const translate = useTranslate();
  const { published, deadline } = props;
  const locale = localeOf(translate.language);
  const short = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const long = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return (
    <table className={classes['calendar']}>
      <caption className="visually-hidden">{translate('missions.calendar')}</caption>
      <thead>
        <tr>
          <th scope="col" abbr={translate('missions.week')}>
            {translate('missions.week.short')}
          </th>
          {A_WEEK.map((date) => (
            <th key={date.getTime()} scope="col" abbr={long.format(date)}>
              {short.format(date)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {deadlineWeeks(published, deadline).map((week) => (
          <tr key={week[0]?.date}>
            <th scope="row" className={classes['week']}>
              {week[0] && isoWeekOf(week[0].date)}
            </th>
            {week.map((one) => (
              <Day key={one.date} day={one} isLast={one.date === deadline.lastDay} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, isLast }: { readonly day: DeadlineDay; readonly isLast: boolean }) {
  const translate = useTranslate();
  const { date, role } = day;
  const [, , number] = partsOf(date);
  return (
    <td data-role={role.kind} data-last={isLast}>
      <time dateTime={date} title={formatDay(date)}>
        {number}
      </time>
      <span className={classes['said']}>
        {role.kind === 'published' && translate('missions.published.short')}
        {role.kind === 'skipped' && translate(`decree.day.${role.why}`)}
        {role.kind === 'counted' && (
          <strong>{translate('missions.day', { number: role.number })}</strong>
        )}
      </span>
    </td>
  );
}
