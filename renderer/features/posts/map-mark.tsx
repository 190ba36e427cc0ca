import { memo, type KeyboardEvent } from 'react';
import type { PlacedPost } from './place-posts.ts';
import classes from './map.module.css';

/** What the marks tell: the hardship rank, or how many functions there are to fill. */
export type Colouring = 'rank' | 'vacancies';

/** The sign of a closed post, instead of a figure. */
export const CLOSED = '×';

type Props = {
  readonly placed: PlacedPost;
  readonly name: string;
  /** Read out for the mark. */
  readonly label: string;
  readonly colouring: Colouring;
  /** Null = not recorded. */
  readonly value: number | null;
  readonly isClosed: boolean;
  readonly isMarked: boolean;
  readonly isInTabOrder: boolean;
  readonly onMark: (code: string | null) => void;
  readonly onFocus: (code: string) => void;
  readonly onOpen: (code: string) => void;
  readonly onKeyDown: (event: KeyboardEvent, placed: PlacedPost) => void;
};

/** One post: a figure on a ground, so that colour never says it alone; a square has something to fill. */
export const MapMark = memo(function MapMark(props: Props) {
  const { placed, name, label, colouring, value, isClosed, isMarked, isInTabOrder } = props;
  return (
    <button
      type="button"
      className={classes['mark']}
      data-code={placed.code}
      data-colouring={colouring}
      data-step={isClosed ? 'closed' : stepOf(colouring, value)}
      data-marked={isMarked}
      data-centre={placed.isCentre}
      tabIndex={isInTabOrder ? 0 : -1}
      onMouseEnter={() => props.onMark(placed.code)}
      onMouseLeave={() => props.onMark(null)}
      onFocus={() => props.onFocus(placed.code)}
      onBlur={() => props.onMark(null)}
      onClick={() => props.onOpen(placed.code)}
      onKeyDown={(event) => props.onKeyDown(event, placed)}
    >
      <span className={classes['figure']} aria-hidden>
        {isClosed ? CLOSED : (value ?? '?')}
      </span>
      <span className={classes['name']} aria-hidden>
        {name}
      </span>
      <span className="visually-hidden">{label}</span>
    </button>
  );
});

/** Which ground: ranks 1 to 7; vacancies 0, 1, 2, and 3 for all more. */
export function stepOf(colouring: Colouring, value: number | null): string {
  if (value === null) return 'none';
  return String(colouring === 'rank' ? value : Math.min(value, 3));
}
