import type { HardshipEntry } from '../../../shared/api/hardship-api.ts';
import { SMALLEST_GROUP, type Spread, spreadBy } from '../../../shared/hardship/spread.ts';
import { useTranslate } from '../../app/use-translate.ts';
import table from '../../ui/table.module.css';
import classes from './hardship.module.css';
import { showDecimal } from '../../app/show-decimal.ts';

/** The average rank by class, language role and gender: a picture each, and a table for all. */
export function SpreadSection({ entries }: { readonly entries: readonly HardshipEntry[] }) {
  const translate = useTranslate();
  const unknown = translate('hardship.spread.unknown');
  const parts = [
    { by: 'class', spreads: spreadBy(entries, (one) => one.class ?? unknown) },
    { by: 'role', spreads: spreadBy(entries, ({ languageRole }) => languageRole) },
    { by: 'gender', spreads: spreadBy(entries, ({ gender }) => gender ?? unknown) },
  ] as const;
  return (
    <section className={classes['part']} aria-labelledby="spread-title">
      <h2 id="spread-title">{translate('hardship.spread')}</h2>
      <p className={classes['note']}>
        {translate('hardship.spread.how', { least: SMALLEST_GROUP })}
      </p>
      <div className={classes['charts']}>
        {parts.map(({ by, spreads }) => (
          <figure key={by} className={classes['chart']}>
            <figcaption>{translate(`hardship.spread.${by}`)}</figcaption>
            {spreads.map((spread) => (
              <SpreadBand key={spread.group} spread={spread} />
            ))}
          </figure>
        ))}
      </div>
      <details className={classes['more']}>
        <summary>{translate('hardship.spread.table')}</summary>
        <div className={table['scroll']}>
          <table className={table['table']}>
            <thead>
              <tr>
                <th scope="col">{translate('hardship.spread.group')}</th>
                {(['count', 'low', 'median', 'high'] as const).map((name) => (
                  <th key={name} scope="col" className={table['number']}>
                    {translate(`hardship.spread.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {parts.flatMap(({ by, spreads }) =>
                spreads.map((spread) => (
                  <SpreadRow key={`${by} ${spread.group}`} spread={spread} />
                )),
              )}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

const WIDTH = 240;
const HEIGHT = 20;
const x = (rank: number) => ((rank - 1) / 6) * (WIDTH - 8) + 4;

/** Ranks 1 to 7 from left to right; the figures are in the table below. */
function SpreadBand({ spread }: { readonly spread: Spread }) {
  const translate = useTranslate();
  const { group, count, quartiles } = spread;
  return (
    <div className={classes['band']}>
      <span className={classes['group']}>{group}</span>
      {quartiles === null ? (
        <span className={classes['note']}>
          {translate('hardship.spread.small', { least: SMALLEST_GROUP })}
        </span>
      ) : (
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
          {[1, 2, 3, 4, 5, 6, 7].map((rank) => (
            <line
              key={rank}
              className={classes['tick']}
              x1={x(rank)}
              x2={x(rank)}
              y1="0"
              y2={HEIGHT}
            />
          ))}
          <rect
            className={classes['middle']}
            x={x(quartiles[0])}
            y="5"
            width={Math.max(2, x(quartiles[2]) - x(quartiles[0]))}
            height="10"
            rx="3"
          />
          <line
            className={classes['median']}
            x1={x(quartiles[1])}
            x2={x(quartiles[1])}
            y1="2"
            y2={HEIGHT - 2}
          />
        </svg>
      )}
      <span className={classes['figure']}>
        {quartiles !== null && showDecimal(quartiles[1], 2, translate.language)}
        <small>{count}</small>
      </span>
    </div>
  );
}

function SpreadRow({ spread }: { readonly spread: Spread }) {
  const translate = useTranslate();
  const { group, count, quartiles } = spread;
  return (
    <tr>
      <th scope="row">{group}</th>
      <td className={table['number']}>{count}</td>
      {quartiles === null ? (
        <td colSpan={3}>{translate('hardship.spread.small', { least: SMALLEST_GROUP })}</td>
      ) : (
        (['low', 'median', 'high'] as const).map((name, index) => (
          <td key={name} className={table['number']}>
            {showDecimal(quartiles[index] ?? 0, 2, translate.language)}
          </td>
        ))
      )}
    </tr>
  );
}
