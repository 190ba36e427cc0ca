import { IconCalculator } from '@tabler/icons-react';
import type { JudgedMission } from '../../../shared/api/missions-api.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { CodeSign } from '../../app/finding-list.tsx';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './missions.module.css';

/** The calculator, then each mission on file with how it stands. */
export function MissionList(props: {
  readonly missions: readonly JudgedMission[];
  readonly code: string | null;
  /** null = the calculator. */
  readonly onChoose: (code: string | null) => void;
}) {
  const translate = useTranslate();
  const { missions, code, onChoose } = props;
  return (
    <ul className={classes['list']}>
      <li>
        <button
          type="button"
          aria-current={code === null ? 'true' : undefined}
          onClick={() => onChoose(null)}
        >
          <IconCalculator size={16} aria-hidden />
          <span>
            <strong>{translate('missions.calculator')}</strong>
          </span>
        </button>
      </li>
      {missions.map(({ mission, code: verdict, lastDay }) => (
        <li key={mission.code}>
          <button
            type="button"
            aria-current={mission.code === code ? 'true' : undefined}
            onClick={() => onChoose(mission.code)}
          >
            <CodeSign code={verdict} />
            <span>
              <strong>{mission.subject}</strong>
              <small>
                {lastDay === null
                  ? mission.code
                  : translate('missions.until', { code: mission.code, day: formatDay(lastDay) })}
              </small>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
