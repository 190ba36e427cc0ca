import classes from './column-chart.module.css';

export type Column = {
  /** Unique, below the column; a short one. */
  readonly label: string;
  /** A second line below, where there is one to say. */
  readonly under?: string;
  /** At the bottom of the column, full. */
  readonly first: number;
  /** On top of it, hollow, so that colour is never alone. */
  readonly second: number;
};

const WIDTH = 420;
const TOP = 16;
const BOTTOM = 26;

/** Stacked columns, each with its total; the table that says the same stands beside it. */
export function ColumnChart(props: {
  readonly columns: readonly Column[];
  /** In units of the drawing, 420 of which are its width. */
  readonly height: number;
  /** What a click on a column does; the table offers the same to the keyboard. */
  readonly onPick: (index: number) => void;
}) {
  const { columns, height, onPick } = props;
  const most = Math.max(1, ...columns.map(({ first, second }) => first + second));
  const step = WIDTH / Math.max(columns.length, 1);
  const thick = Math.min(step * 0.68, 36);
  const ground = height - BOTTOM;
  const tall = (count: number) => (count / most) * (ground - TOP);
  const named = Math.ceil(columns.length / 16);
  return (
    <svg className={classes['chart']} viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden>
      {columns.map(({ label, under, first, second }, index) => {
        const total = first + second;
        const middle = step * (index + 0.5);
        const bar = { x: middle - thick / 2, width: thick };
        return (
          <g
            key={`${label} ${under ?? ''} ${index}`}
            className={classes[total > 0 ? 'column' : 'empty']}
            onClick={() => total > 0 && onPick(index)}
          >
            <rect
              className={classes['reach']}
              x={step * index}
              y="0"
              width={step}
              height={ground}
            />
            <rect
              className={classes['first']}
              {...bar}
              y={ground - tall(first)}
              height={tall(first)}
            />
            {second > 0 && (
              <rect
                className={classes['second']}
                x={bar.x + 0.75}
                width={thick - 1.5}
                y={ground - tall(total) + 0.75}
                height={Math.max(tall(second) - 1.5, 0.5)}
              />
            )}
            {total > 0 && (
              <text className={classes['total']} x={middle} y={ground - tall(total) - 4}>
                {total}
              </text>
            )}
            {index % named === 0 && (
              <text x={middle} y={ground + 12}>
                {label}
              </text>
            )}
            {under !== undefined && (
              <text x={middle} y={ground + 23}>
                {under}
              </text>
            )}
          </g>
        );
      })}
      <line className={classes['ground']} x1="0" y1={ground} x2={WIDTH} y2={ground} />
    </svg>
  );
}

/** What full and hollow stand for. */
export function ColumnLegend(props: { readonly first: string; readonly second: string }) {
  return (
    <ul className={classes['legend']}>
      <li data-series="first">{props.first}</li>
      <li data-series="second">{props.second}</li>
    </ul>
  );
}
