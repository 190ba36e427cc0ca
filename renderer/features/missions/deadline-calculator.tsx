import { useState } from 'react';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { judgeInForce } from '../../../shared/rules/versions.ts';
import { DayField } from '../../app/day-field.tsx';
import { FindingList } from '../../app/finding-list.tsx';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { DeadlineCalendar } from './deadline-calendar.tsx';
import { bothDeadlines } from './deadline-weeks.ts';
import classes from './missions.module.css';

/** Any publication day, and until when one may lodge a candidacy after it (art. 22, § 3). */
export function DeadlineCalculator() {
  const translate = useTranslate();
  const today = useApp((state) => state.today);
  const [published, setPublished] = useState(today);
  const { notWorking, working } = bothDeadlines(published);
  const notInForce = judgeInForce('22', published);
  return (
    <section className={classes['part']} aria-labelledby="calculator-title">
      <h2 id="calculator-title">{translate('missions.calculator')}</h2>
      <p className={classes['note']}>{translate('missions.calculator.how')}</p>
      <div className={classes['field']}>
        <DayField
          label={translate('missions.published_on')}
          value={published}
          isRequired
          onChange={(date) => date && setPublished(date)}
        />
      </div>
      {notInForce && <FindingList findings={[notInForce]} />}
      <div aria-live="polite">
        <dl className={classes['facts']}>
          <div>
            <dt>{translate('decree.deadline.first_day')}</dt>
            <dd>{formatDay(notWorking.firstDay)}</dd>
          </div>
          <div>
            <dt>{translate('decree.deadline.last_day')}</dt>
            <dd className={classes['deadline']}>{formatDay(notWorking.lastDay)}</dd>
          </div>
          {working.lastDay !== notWorking.lastDay && (
            <div>
              <dt>{translate('missions.other_reading')}</dt>
              <dd>{formatDay(working.lastDay)}</dd>
            </div>
          )}
        </dl>
      </div>
      <DeadlineCalendar published={published} deadline={notWorking} />
    </section>
  );
}
