import type { BalanceReport } from '../../../shared/api/balance-api.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { useTranslate } from '../../app/use-translate.ts';
import table from '../../ui/table.module.css';
import classes from './balance.module.css';

type Props = Pick<BalanceReport, 'series'> & { readonly on: IsoDate };

/** The difference of each degree, half year by half year: a small chart a degree, and a table. */
export function BalanceSeries({ series, on }: Props) {
  const translate = useTranslate();
  const degrees = [
    ...new Set(series.flatMap(({ degrees: all }) => all.map(({ degree }) => degree))),
  ].filter((degree) => degree !== null);
  const lines = degrees
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((degree) => ({
      degree,
      points: series.map((point) => {
        const one = point.degrees.find((other) => other.degree === degree);
        return { on: point.on, difference: one ? one.fr - one.nl : 0, code: one?.code ?? 'OK' };
      }),
    }));
  const most = Math.max(
    4,
    ...lines.flatMap(({ points }) => points.map(({ difference }) => Math.abs(difference))),
  );
  return (
    <section className={classes['part']} aria-labelledby="series-title">
      <h2 id="series-title">{translate('balance.series')}</h2>
      <p className={classes['note']}>{translate('balance.series.how', { day: formatDay(on) })}</p>
      <div className={classes['charts']}>
        {lines.map(({ degree, points }) => (
          <figure key={degree} className={classes['chart']}>
            <figcaption>{degree}</figcaption>
            <Chart points={points} most={most} on={on} />
          </figure>
        ))}
      </div>
      <details>
        <summary>{translate('balance.series.table')}</summary>
        <div className={table['scroll']}>
          <table className={table['table']}>
            <thead>
              <tr>
                <th scope="col">{translate('balance.day')}</th>
                {degrees.map((degree) => (
                  <th key={degree} scope="col" className={table['number']}>
                    {degree} (FR−NL)
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {series.map(({ on: date }, index) => (
                <tr key={date}>
                  <th scope="row">{formatDay(date)}</th>
                  {lines.map(({ degree, points }) => (
                    <td key={degree} className={table['number']}>
                      {signed(points[index]?.difference ?? 0)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

const WIDTH = 220;
const HEIGHT = 84;
const MIDDLE = HEIGHT / 2;

/** Above the line more FR, below more NL; a hollow dot is an imbalance; dashes stand for the day. */
function Chart(props: {
  readonly points: readonly {
    readonly on: IsoDate;
    readonly difference: number;
    readonly code: string;
  }[];
  readonly most: number;
  readonly on: IsoDate;
}) {
  const { points, most, on } = props;
  const x = (index: number) => 26 + (index / Math.max(points.length - 1, 1)) * (WIDTH - 34);
  const y = (difference: number) => MIDDLE - (difference / most) * (MIDDLE - 12);
  const after = points.findIndex((point) => point.on > on);
  const first = points[0]?.on.slice(0, 4);
  const last = points.at(-1)?.on.slice(0, 4);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
      <text x="0" y="10">
        FR
      </text>
      <text x="0" y={HEIGHT - 3}>
        NL
      </text>
      <line className={classes['axis']} x1="22" y1={MIDDLE} x2={WIDTH} y2={MIDDLE} />
      {after > 0 && (
        <line
          className={classes['today']}
          x1={x(after - 0.5)}
          y1="2"
          x2={x(after - 0.5)}
          y2={HEIGHT - 2}
        />
      )}
      <polyline
        className={classes['line']}
        points={points.map(({ difference }, index) => `${x(index)},${y(difference)}`).join(' ')}
      />
      {points.map(({ on: date, difference, code }, index) => (
        <circle
          key={date}
          className={classes[code === 'OK' ? 'dot' : 'alarm']}
          cx={x(index)}
          cy={y(difference)}
          r={code === 'OK' ? 1.8 : 3}
        />
      ))}
      <text x="26" y={HEIGHT - 3}>
        {first}
      </text>
      <text x={WIDTH} y={HEIGHT - 3} textAnchor="end">
        {last}
      </text>
    </svg>
  );
}

function signed(difference: number): string {
  return difference > 0 ? `+${difference}` : String(difference).replace('-', '−');
}
