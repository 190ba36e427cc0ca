import { formatDay } from '../../../shared/wording/format-day.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { CLOSED, type Colouring, stepOf } from './map-mark.tsx';
import classes from './map.module.css';

const RANKS: readonly (number | null)[] = [1, 2, 3, 4, 5, 6, 7, null];
const VACANCIES: readonly number[] = [0, 1, 2, 3];

/** What the grounds and figures of the marks mean; ranks of the demonstration are invented. */
export function MapLegend(props: { readonly colouring: Colouring; readonly hasClosed: boolean }) {
  const { colouring, hasClosed } = props;
  const translate = useTranslate();
  const until = useApp((state) => state.moment.until);
  const isDemonstration = useApp((state) => state.session?.file?.kind === 'demonstration');
  const title =
    colouring === 'rank'
      ? translate('posts.legend.rank')
      : translate('posts.legend.vacancies', { day: formatDay(until) });
  const isInvented = isDemonstration && colouring === 'rank';
  return (
    <figure className={classes['legend']} aria-label={title}>
      <figcaption>
        {title}
        {isInvented && ` (${translate('posts.legend.invented')})`}
      </figcaption>
      <ul>
        {(colouring === 'rank' ? RANKS : VACANCIES).map((value) => (
          <li key={value}>
            <span
              className={classes['figure']}
              data-colouring={colouring}
              data-step={stepOf(colouring, value)}
            >
              {colouring === 'vacancies' && value === 3 ? '3+' : (value ?? '?')}
            </span>
            {value === null && translate('posts.legend.rank.none')}
          </li>
        ))}
        {hasClosed && (
          <li>
            <span className={classes['figure']} data-colouring={colouring} data-step="closed">
              {CLOSED}
            </span>
            {translate('posts.legend.closed')}
          </li>
        )}
      </ul>
    </figure>
  );
}
