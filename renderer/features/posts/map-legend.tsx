import { formatDay } from '../../../shared/wording/format-day.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { type Colouring, MapFigure } from './map-figure.tsx';
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
            <MapFigure
              {...{ colouring, value }}
              isLast={colouring === 'vacancies' && value === 3}
            />
            {value === null && translate('posts.legend.rank.none')}
          </li>
        ))}
        {hasClosed && (
          <li>
            <MapFigure colouring={colouring} value="closed" />
            {translate('posts.legend.closed')}
          </li>
        )}
      </ul>
    </figure>
  );
}
