import { ActionIcon, Popover } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { partsOf } from '../../shared/dates.ts';
import { DayField } from './day-field.tsx';
import { endOfYear, JudgedOn } from './judged-on.tsx';
import classes from './moment-bar.module.css';
import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';

/** On which day everything is judged, until when it is planned, and from which knowledge. */
export const MomentBar = memo(function MomentBar() {
  const translate = useTranslate();
  const moment = useApp((state) => state.moment);
  const setMoment = useApp((state) => state.setMoment);
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
          onChange={(until) => until && setMoment({ until })}
        />
        <span className={classes['years']}>
          {[year, year + 1, year + 2].map((one) => (
            <button
              key={one}
              type="button"
              aria-label={translate('app.moment.year', { year: String(one) })}
              aria-pressed={moment.until === endOfYear(one)}
              onClick={() => setMoment({ until: endOfYear(one) })}
            >
              {one}
            </button>
          ))}
        </span>
      </span>
      <KnownOn />
    </div>
  );
});

function KnownOn() {
  const translate = useTranslate();
  const moment = useApp((state) => state.moment);
  const today = useApp((state) => state.today);
  const setMoment = useApp((state) => state.setMoment);
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
            setMoment({ knownOn });
            setAsking(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
