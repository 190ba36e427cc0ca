import { ActionIcon, Button, Popover, Tooltip } from '@mantine/core';
import { IconCalendarEvent, IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import type { Moment } from '../../../shared/api/records.ts';
import { type IsoDate, partsOf } from '../../../shared/dates.ts';
import { day } from '../../../shared/dates.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { DayField } from '../../ui/day-field.tsx';
import classes from './moment-bar.module.css';

type Props = {
  readonly moment: Moment;
  readonly today: IsoDate;
  readonly onChange: (patch: Partial<Moment>) => void;
};

/** On which day everything is judged, until when it is planned, and from which knowledge. */
export function MomentBar({ moment, today, onChange }: Props) {
  const translate = useTranslate();
  const [isAsking, setAsking] = useState(false);
  const badDay = translate('rotation.moment.bad_day');
  const [year] = partsOf(moment.on);

  return (
    <div role="group" aria-label={translate('rotation.moment.group')} className={classes['bar']}>
      <span className={classes['pair']}>
        <span aria-hidden>{translate('rotation.moment.on')}</span>
        <DayField
          aria-label={translate('rotation.moment.on')}
          className={classes['day'] ?? ''}
          value={moment.on}
          today={today}
          badDay={badDay}
          onChange={(on) =>
            on && onChange(on > moment.until ? { on, until: endOf(partsOf(on)[0] + 1) } : { on })
          }
        />
        <Tooltip label={translate('rotation.moment.today')}>
          <ActionIcon
            aria-label={translate('rotation.moment.today')}
            disabled={moment.on === today}
            onClick={() => onChange({ on: today })}
          >
            <IconCalendarEvent size={16} />
          </ActionIcon>
        </Tooltip>
      </span>
      <span className={classes['pair']}>
        <span aria-hidden>{translate('rotation.moment.until')}</span>
        <DayField
          aria-label={translate('rotation.moment.until')}
          className={classes['day'] ?? ''}
          value={moment.until}
          today={endOf(year + 1)}
          badDay={badDay}
          refuse={(until) =>
            until < moment.on ? translate('rotation.moment.before_on') : undefined
          }
          onChange={(until) => until && onChange({ until })}
        />
        <span className={classes['years']}>
          {[year, year + 1, year + 2].map((one) => (
            <button
              key={one}
              type="button"
              aria-label={translate('rotation.moment.year', { year: one })}
              aria-pressed={moment.until === endOf(one)}
              disabled={endOf(one) < moment.on}
              onClick={() => onChange({ until: endOf(one) })}
            >
              {one}
            </button>
          ))}
        </span>
      </span>
      <Popover opened={isAsking} onChange={setAsking} position="bottom-start" trapFocus>
        <Popover.Target>
          <Tooltip label={translate('rotation.moment.known_choose')}>
            <ActionIcon
              aria-label={translate('rotation.moment.known_choose')}
              aria-pressed={moment.knownOn !== null}
              onClick={() => setAsking(!isAsking)}
            >
              <IconHistory size={16} />
            </ActionIcon>
          </Tooltip>
        </Popover.Target>
        <Popover.Dropdown aria-label={translate('rotation.moment.known_choose')}>
          <div className={classes['ask']}>
            <DayField
              label={translate('rotation.moment.known_on')}
              value={moment.knownOn}
              today={today}
              badDay={badDay}
              isOptional
              onChange={(knownOn) => {
                onChange({ knownOn });
                setAsking(false);
              }}
            />
            {moment.knownOn !== null && (
              <Button variant="default" onClick={() => onChange({ knownOn: null })}>
                {translate('rotation.moment.known_off')}
              </Button>
            )}
          </div>
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}

function endOf(year: number): IsoDate {
  return day(`${year}-12-31`);
}
