import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCalendarEvent } from '@tabler/icons-react';
import { day, type IsoDate, partsOf } from '../../shared/dates.ts';
import { DayField } from './day-field.tsx';
import classes from './moment-bar.module.css';
import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';

/** The day on which everything is judged, of the whole window, with a way back to today. */
export function JudgedOn() {
  const translate = useTranslate();
  const moment = useApp((state) => state.moment);
  const today = useApp((state) => state.today);
  const setMoment = useApp((state) => state.setMoment);
  const judgeOn = (on: IsoDate) =>
    setMoment(on > moment.until ? { on, until: endOfYear(partsOf(on)[0] + 1) } : { on });

  return (
    <span className={classes['pair']}>
      <DayField
        label={translate('app.moment.on')}
        value={moment.on}
        isRequired
        onChange={(on) => on && judgeOn(on)}
      />
      <Tooltip label={translate('app.moment.today')}>
        <ActionIcon
          variant="transparent"
          aria-label={translate('app.moment.today')}
          disabled={moment.on === today}
          onClick={() => judgeOn(today)}
        >
          <IconCalendarEvent size={16} />
        </ActionIcon>
      </Tooltip>
    </span>
  );
}

/** 31 December, the usual end of a planning window. */
export function endOfYear(year: number): IsoDate {
  return day(`${year}-12-31`);
}
