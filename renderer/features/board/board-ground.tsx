import { memo } from 'react';
import type { Moment } from '../../../shared/api/records.ts';
import { partsOf } from '../../../shared/dates.ts';
import { localeOf, type Translate } from '../../../shared/wording/translator.ts';
import classes from './board-ground.module.css';
import { type Scale, spanOf, type Tick, ticksOf, xOf } from './board-scale.ts';
import { HEAD_HEIGHT, HEAD_WIDTH } from './row-window.ts';

/** The day asked, over the bars. */
export function TodayLine(props: { readonly scale: Scale; readonly on: Moment['on'] }) {
  const { scale, on } = props;
  return (
    <span
      aria-hidden
      className={classes['today']}
      style={{ left: HEAD_WIDTH + xOf(scale, on), top: HEAD_HEIGHT }}
    />
  );
}

/** Behind the rows: lines of the years, and the planning window. */
export const BoardGround = memo(function BoardGround(props: {
  readonly scale: Scale;
  readonly moment: Moment;
}) {
  const { scale, moment } = props;
  const planning = spanOf(scale, { from: moment.on, to: moment.until });
  return (
    <div
      aria-hidden
      className={classes['ground']}
      style={{ left: HEAD_WIDTH, top: HEAD_HEIGHT, width: scale.width }}
    >
      {planning && <span className={classes['window']} style={planning} />}
      {ticksOf(scale).map(({ x, date, isYear }) => (
        <span key={date} className={classes[isYear ? 'tick' : 'minorTick']} style={{ left: x }} />
      ))}
    </div>
  );
});

/** The years, quarters or months, above the rows however far they are scrolled. */
export const BoardYears = memo(function BoardYears(props: {
  readonly scale: Scale;
  readonly translate: Translate;
  readonly rowsTitle: string;
}) {
  const { scale, translate, rowsTitle } = props;
  return (
    <div role="row" aria-rowindex={1} className={classes['years']} style={{ height: HEAD_HEIGHT }}>
      <div role="columnheader" className={classes['corner']}>
        {rowsTitle}
      </div>
      <div
        role="columnheader"
        aria-label={translate('board.years')}
        className={classes['yearTrack']}
        style={{ width: scale.width }}
      >
        {ticksOf(scale).map((tick) => (
          <span
            key={tick.date}
            aria-hidden
            className={classes[tick.isYear ? 'year' : 'part']}
            style={{ left: tick.x }}
          >
            {wordTick(tick, scale, translate)}
          </span>
        ))}
      </div>
    </div>
  );
});

/** A year as such; within it its quarter, or its month in short. */
function wordTick({ date, isYear }: Tick, { zoom }: Scale, translate: Translate): string {
  const [year, month] = partsOf(date);
  if (isYear) return String(year);
  if (zoom === 'quarters')
    return translate('board.quarter', { number: String(Math.ceil(month / 3)) });
  return new Intl.DateTimeFormat(localeOf(translate.language), {
    ...{ month: 'short', timeZone: 'UTC' },
  }).format(Date.UTC(year, month - 1, 1));
}
