import type { PostSheet } from '../../../shared/api/posts-api.ts';
import { dayAfter, type Period } from '../../../shared/dates.ts';
import { cutPeriod } from '../../../shared/posts/rank-pieces.ts';
import { useApp } from '../../app/use-app.ts';
import { Backdrop } from './function-lane.tsx';
import classes from './lanes.module.css';
import { toPercent, yearsOf } from './time-scale.ts';

/** The hardship ranks of the post over time, on the scale of the lanes below it. */
export function RankBand({ ranks, scale }: Pick<PostSheet, 'ranks'> & { readonly scale: Period }) {
  const { on, until } = useApp((state) => state.moment);
  return (
    <svg className={classes['lane']} width="100%" height="26" aria-hidden>
      <Backdrop scale={scale} on={on} until={until} />
      {ranks.flatMap(({ id, rank, validFrom, validTo }) => {
        const shown = cutPeriod({ from: validFrom, to: validTo }, scale);
        if (shown === undefined) return [];
        const start = toPercent(shown.from, scale);
        const width = toPercent(dayAfter(shown.to), scale) - start;
        return [
          <svg
            key={id}
            className={classes['band']}
            data-rank={rank}
            x={`${start}%`}
            y="4"
            width={`${width}%`}
            height="18"
          >
            <rect width="100%" height="18" rx="3" />
            <text x="6" y="13">
              {rank}
            </text>
          </svg>,
        ];
      })}
    </svg>
  );
}

/** The years above the lanes. */
export function YearAxis({ scale }: { readonly scale: Period }) {
  return (
    <svg className={classes['axis']} width="100%" height="16" aria-hidden>
      {yearsOf(scale).map(({ year, at }) => (
        <text key={year} x={`${at}%`} y="12">
          {year}
        </text>
      ))}
    </svg>
  );
}
