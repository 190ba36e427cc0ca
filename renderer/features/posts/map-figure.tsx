import classes from './map-figure.module.css';

/** What the marks tell: the hardship rank, or how many functions there are to fill. */
export type Colouring = 'rank' | 'vacancies';

/** The sign of a closed post, instead of a figure. */
const CLOSED = '×';

type Props = {
  readonly colouring: Colouring;
  /** null = not recorded; `closed` = of a closed post, which has none. */
  readonly value: number | null | 'closed';
  /** More than is told apart: so many, or more. */
  readonly isLast?: boolean;
};

/** A figure on a ground, so that colour never says it alone; a square has something to fill. */
export function MapFigure({ colouring, value, isLast = false }: Props) {
  return (
    <span
      className={classes['figure']}
      data-colouring={colouring}
      data-step={stepOf(colouring, value)}
      aria-hidden
    >
      {value === 'closed' ? CLOSED : (value ?? '?')}
      {isLast && '+'}
    </span>
  );
}

/** Which ground: ranks 1 to 7; vacancies 0, 1, 2, and 3 for all more. */
export function stepOf(colouring: Colouring, value: Props['value']): string {
  if (value === null) return 'none';
  if (value === 'closed') return value;
  return String(colouring === 'rank' ? value : Math.min(value, 3));
}
