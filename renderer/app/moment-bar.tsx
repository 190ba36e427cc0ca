import { ActionIcon, Popover } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import type { Moment } from '../../shared/api/records.ts';
import { type IsoDate, partsOf } from '../../shared/dates.ts';
import { DayField } from './day-field.tsx';
import { endOfYear, JudgedOn } from './judged-on.tsx';
import classes from './moment-bar.module.css';
import { useTranslate } from './use-translate.ts';

type Props = {
  readonly moment: Moment;
  readonly today: IsoDate;
  readonly onChange: (patch: Partial<Moment>) => void;
};

/** On which day everything is judged, until when it is planned, and from which knowledge. */
export function MomentBar({ moment, today, onChange }: Props) {
  const translate = useTranslate();
  const [year] = partsOf(moment.on);

  return (
    <div role="group" aria-label={translate('app.moment.group')} className={classes['bar']}>
      <JudgedOn />
      <span className={classes['pair']}>
        <DayField
          label={translate('app.moment.until')}
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
              aria-label={translate('app.moment.year', { year: String(one) })}
              aria-pressed={moment.until === endOfYear(one)}
              onClick={() => onChange({ until: endOfYear(one) })}
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
  const label = translate('app.moment.known_choose');
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
          label={translate('app.moment.known_on')}
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
