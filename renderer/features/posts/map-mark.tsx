import { memo, type KeyboardEvent } from 'react';
import { type Colouring, MapFigure, stepOf } from './map-figure.tsx';
import type { PlacedPost } from './place-posts.ts';
import classes from './map.module.css';

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

/** One post: its figure, its name where there is room, and what is read out of it. */
export const MapMark = memo(function MapMark(props: Props) {
  const { placed, name, label, colouring, value, isClosed, isMarked, isInTabOrder } = props;
  const told = isClosed ? 'closed' : value;
  return (
    <button
      type="button"
      className={classes['mark']}
      data-code={placed.code}
      data-step={stepOf(colouring, told)}
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
      <MapFigure colouring={colouring} value={told} />
      <span className={classes['name']} aria-hidden>
        {name}
      </span>
      <span className="visually-hidden">{label}</span>
    </button>
  );
});
