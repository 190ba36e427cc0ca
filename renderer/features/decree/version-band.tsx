import { day, type IsoDate, partsOf } from '../../../shared/dates.ts';
import { type Article, FIRST_DAY } from '../../../shared/rules/versions.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './version-section.module.css';
import { placeOnBand, spansOf, type VersionSpan } from './version-spans.ts';
import { wordPoint } from './word-article-entry.ts';

type Props = { readonly points: readonly Article[]; readonly today: IsoDate };

/** The texts of each point on an axis of years; a stretch without valid text is hatched or dashed. */
export function VersionBand({ points, today }: Props) {
  const translate = useTranslate();
  const isAlone = points.length === 1;
  return (
    <div className={classes['band']} role="img" aria-label={translate('articles.drawing')}>
      <div className={classes['years']}>
        {yearsUntil(today).map((year) => (
          <span key={year} style={{ left: placeOnBand(sinceNewYear(year), today).left }}>
            {year}
          </span>
        ))}
      </div>
      {points.map((point) => (
        <Track
          key={point}
          name={wordPoint(point, isAlone, translate)}
          spans={spansOf(point)}
          today={today}
        />
      ))}
    </div>
  );
}

function Track(props: {
  readonly name: string;
  readonly spans: readonly VersionSpan[];
  readonly today: IsoDate;
}) {
  const translate = useTranslate();
  return (
    <>
      <span className={classes['point']}>{props.name}</span>
      <div className={classes['track']}>
        {props.spans.map((span) => (
          <div
            key={span.from}
            className={classes['span']}
            data-state={span.state}
            style={placeOnBand(span, props.today)}
          >
            <b>{wordOnBand(span, translate)}</b>
          </div>
        ))}
      </div>
    </>
  );
}

function wordOnBand({ state, text }: VersionSpan, translate: ReturnType<typeof useTranslate>) {
  if (state === 'annulled')
    return translate('articles.band.annulled', { ruling: text?.annulled?.ruling ?? '' });
  return state === 'valid' && text !== null
    ? translate(`articles.act.${text.act}`)
    : translate(`articles.state.${state === 'over' ? 'over' : 'absent'}`);
}

/** Every second year, from the first whole one. */
function yearsUntil(today: IsoDate): readonly number[] {
  const first = partsOf(FIRST_DAY)[0] + 1;
  const count = Math.max(0, Math.ceil((partsOf(today)[0] - first + 1) / 2));
  return Array.from({ length: count }, (_, index) => first + 2 * index);
}

function sinceNewYear(year: number) {
  return { from: day(`${year}-01-01`), to: null };
}
