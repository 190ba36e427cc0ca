import { ActionIcon, Popover, Tooltip } from '@mantine/core';
import { IconCalendarEvent, IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import type { Moment } from '../../../shared/api/records.ts';
import { day, type IsoDate, partsOf } from '../../../shared/dates.ts';
import { DayField } from '../../app/day-field.tsx';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './moment-bar.module.css';

type Props = {
  readonly moment: Moment;
  readonly today: IsoDate;
  readonly onChange: (patch: Partial<Moment>) => void;
};

/** On which day everything is judged, until when it is planned, and from which knowledge. */
export function MomentBar({ moment, today, onChange }: Props) {
  const translate = useTranslate();
  const [year] = partsOf(moment.on);
  const judgeOn = (on: IsoDate) =>
    onChange(on > moment.until ? { on, until: endOf(partsOf(on)[0] + 1) } : { on });

  return (
    <div role="group" aria-label={translate('rotation.moment.group')} className={classes['bar']}>
      <span className={classes['pair']}>
        <DayField
          label={translate('rotation.moment.on')}
          value={moment.on}
          isRequired
          onChange={(on) => on && judgeOn(on)}
        />
        <Tooltip label={translate('rotation.moment.today')}>
          <ActionIcon
            variant="transparent"
            aria-label={translate('rotation.moment.today')}
            disabled={moment.on === today}
            onClick={() => judgeOn(today)}
          >
            <IconCalendarEvent size={16} />
          </ActionIcon>
        </Tooltip>
      </span>
      <span className={classes['pair']}>
        <DayField
          label={translate('rotation.moment.until')}
          value={moment.until}
          min={moment.on}
          isRequired
          onChange={(until) => until && onChange({ until })}
        />
        <span className={classes['years']}>
          {[year, year + 1, year + 2].map((one) => (
            <button
              key={one}
              type="button"
              aria-label={translate('rotation.moment.year', { year: String(one) })}
              aria-pressed={moment.until === endOf(one)}
              onClick={() => onChange({ until: endOf(one) })}
            >
              {one}
            </button>
          ))}
        </span>
      </span>
      <KnownOn moment={moment} today={today} onChange={onChange} />
    </div>
  );
}

function KnownOn({ moment, today, onChange }: Props) {
  const translate = useTranslate();
  const [isAsking, setAsking] = useState(false);
  const label = translate('rotation.moment.known_choose');
  return (
    <Popover opened={isAsking} onChange={setAsking} position="bottom-start" trapFocus>
      <Popover.Target>
        <ActionIcon
          aria-label={label}
          title={label}
          variant={moment.knownOn === null ? 'subtle' : 'light'}
          onClick={() => setAsking(!isAsking)}
        >
          <IconHistory size={16} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <DayField
          label={translate('rotation.moment.known_on')}
          value={moment.knownOn}
          max={today}
          onChange={(knownOn) => {
            onChange({ knownOn });
            setAsking(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function endOf(year: number): IsoDate {
  return day(`${year}-12-31`);
}
