import { IconCheck, IconClockOff } from '@tabler/icons-react';
import { useState } from 'react';
import type { IsoDate } from '../../../shared/dates.ts';
import { type Article, judgeInForce, versionOn } from '../../../shared/rules/versions.ts';
import { wordFinding } from '../../../shared/wording/findings.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { DayField } from '../../app/day-field.tsx';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './version-section.module.css';
import { wordPoint } from './word-article-entry.ts';

/** Which text governs a day of choice, or why none does. */
export function TextOnDay({ points }: { readonly points: readonly Article[] }) {
  const translate = useTranslate();
  const moment = useApp((state) => state.moment);
  const [asked, setAsked] = useState<IsoDate | null>(null);
  const on = asked ?? moment.on;
  return (
    <div className={classes['asked']}>
      <DayField
        label={translate('articles.onDay')}
        value={on}
        isRequired
        onChange={(value) => setAsked(value)}
      />
      <ul aria-live="polite">
        {points.map((point) => (
          <OnePoint key={point} point={point} on={on} isAlone={points.length === 1} />
        ))}
      </ul>
    </div>
  );
}

function OnePoint(props: {
  readonly point: Article;
  readonly on: IsoDate;
  readonly isAlone: boolean;
}) {
  const { point, on, isAlone } = props;
  const translate = useTranslate();
  const version = versionOn(point, on);
  const refusal = judgeInForce(point, on);
  const Sign = refusal === null ? IconCheck : IconClockOff;
  return (
    <li data-valid={refusal === null}>
      <Sign size={16} aria-hidden />
      <span>
        {!isAlone && <strong>{wordPoint(point, isAlone, translate)}: </strong>}
        {version.isInForce &&
          translate('articles.governs', {
            ...{ day: formatDay(on), since: formatDay(version.since) },
            act: translate(`articles.act.${version.act}`),
          })}
        {refusal !== null && (
          <>
            <strong>{translate('articles.notInForce')}.</strong> {wordFinding(refusal, translate)}
          </>
        )}
      </span>
    </li>
  );
}
