import type { PostSheet } from '../../../shared/api/posts-api.ts';
import { dayAfter, dayBefore, type IsoDate, type Period } from '../../../shared/dates.ts';
import { cutPeriod } from '../../../shared/posts/rank-pieces.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './lanes.module.css';
import { nameOn, stateOf } from './post-words.ts';
import { stackPeriods, toPercent, yearsOf } from './time-scale.ts';

const ROW = 24;

type Props = {
  readonly sheet: PostSheet;
  readonly functionCode: string | null;
  readonly scale: Period;
};

/** Holders of one function over time; a tick in a bar is a change of rank. The table says the same. */
export function FunctionLane({ sheet, functionCode, scale }: Props) {
  const translate = useTranslate();
  const { on, until } = useApp((state) => state.moment);
  const own = sheet.holdings.filter((one) => one.functionCode === functionCode);
  const bars = own.flatMap((holding) => {
    const to = holding.to ?? holding.departure?.lastDay ?? null;
    const shown = cutPeriod({ from: holding.from, to }, scale);
    return shown ? [{ holding, shown }] : [];
  });
  const { rows, rowOf } = stackPeriods(bars.map(({ shown }) => shown));
  const vacancy = sheet.vacancies.find((one) => one.functionCode === functionCode);
  const gap = vacancy && cutPeriod({ from: vacancy.from, to: lastOf(vacancy, until) }, scale);
  return (
    <svg className={classes['lane']} width="100%" height={rows * ROW + 4} aria-hidden>
      <Backdrop scale={scale} on={on} until={until} />
      {gap && (
        <Bar period={gap} scale={scale} row={0} state="vacant" text={translate('posts.vacant')} />
      )}
      {bars.map(({ holding, shown }, index) => (
        <Bar
          key={holding.assignmentId}
          period={shown}
          scale={scale}
          row={rowOf[index] ?? 0}
          state={stateOf(holding, on)}
          text={nameOn(sheet, holding.staffNumber)}
          ticks={holding.ranks.slice(1).map(({ from }) => from)}
        />
      ))}
    </svg>
  );
}

/** Until somebody comes, or until the planning window ends. */
function lastOf({ successor, from }: PostSheet['vacancies'][number], until: IsoDate): IsoDate {
  return successor && successor.from > from ? dayBefore(successor.from) : until;
}

/** Years, the planning window, and the day asked. */
export function Backdrop(props: {
  readonly scale: Period;
  readonly on: IsoDate;
  readonly until: IsoDate;
}) {
  const { scale, on, until } = props;
  const now = toPercent(on, scale);
  return (
    <>
      <rect
        className={classes['window']}
        x={`${now}%`}
        width={`${Math.max(toPercent(dayAfter(until), scale) - now, 0)}%`}
        height="100%"
      />
      {yearsOf(scale).map(({ year, at }) => (
        <line key={year} className={classes['year']} x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
      ))}
      <line className={classes['today']} x1={`${now}%`} x2={`${now}%`} y1="0" y2="100%" />
    </>
  );
}

function Bar(props: {
  readonly period: Period;
  readonly scale: Period;
  readonly row: number;
  readonly state: 'past' | 'present' | 'planned' | 'vacant';
  readonly text: string;
  readonly ticks?: readonly IsoDate[];
}) {
  const { period, scale, row, state, text, ticks = [] } = props;
  const start = toPercent(period.from, scale);
  const width = toPercent(dayAfter(period.to), scale) - start;
  const y = row * ROW + 3;
  return (
    <g data-state={state} className={classes['bar']}>
      <svg x={`${start}%`} y={y} width={`${width}%`} height={ROW - 3}>
        <rect x="0.5" y="0.5" width="99.8%" height={ROW - 4} rx="3" />
        <text x="6" y="14">
          {text}
        </text>
      </svg>
      {ticks
        .filter((tick) => tick > period.from && tick <= period.to)
        .map((tick) => (
          <line
            key={tick}
            className={classes['tick']}
            x1={`${toPercent(tick, scale)}%`}
            x2={`${toPercent(tick, scale)}%`}
            y1={y}
            y2={y + ROW - 3}
          />
        ))}
    </g>
  );
}
