import { type MouseEvent, type PointerEvent, type RefObject, useRef } from 'react';
import type { Cursor } from './board-cursor.ts';
import type { Row } from './board-rows.ts';
import type { Scale } from './board-scale.ts';
import type { Offset, Part } from './move-days.ts';
import { useEdgeScroll } from './use-edge-scroll.ts';
import type { Grip } from './use-hold.ts';

type Board = {
  readonly rows: readonly Row[];
  readonly scale: Scale;
  readonly grip: Grip;
  readonly canMove: boolean;
  readonly onCursor: (cursor: Cursor) => void;
  readonly onOpen: (row: Row) => void;
  /** Holds rows and years; what is dragged to its edge moves the years. */
  readonly scroller: RefObject<HTMLElement | null>;
};

type Press = {
  /** Where it began and where it is, in pixels of the window. */
  readonly x: number;
  readonly now: number;
  readonly scrollLeft: number;
  readonly row: string;
  readonly bar: string;
  readonly part: Part;
  /** It has become a drag. */
  readonly isTaken: boolean;
  /** How far the bar had been moved before. */
  readonly base: Offset;
};

const STILL: Offset = { months: 0, days: 0 };

/** Pixels that a hand trembles before a press becomes a drag. */
const TREMBLE = 4;
/** Pixels at each end of a bar by which that end is taken; as in the style sheet. */
const END_WIDTH = 8;
const DAYS_A_MONTH = 365.2425 / 12;

/** A press on a bar shows it; a drag moves it whole, or by the end that was taken, and leaves it held until it is set down. */
export function useBoardPointer(board: Board) {
  const press = useRef<Press | null>(null);
  const { grip, scroller } = board;
  const scrolled = () => scroller.current?.scrollLeft ?? 0;
  const moveHeld = () => {
    const one = press.current;
    if (one?.isTaken !== true) return;
    const way = one.now - one.x + scrolled() - one.scrollLeft;
    const { months, days } = offsetOf(way, board.scale);
    grip.moveTo({ months: one.base.months + months, days: one.base.days + days });
  };
  const edge = useEdgeScroll(scroller, moveHeld);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const target = event.target instanceof Element ? event.target : null;
    const cell = target?.closest<HTMLElement>('[data-cell]');
    const { row, bar } = cell?.dataset ?? {};
    if (event.button !== 0) return;
    // What is done next elsewhere on the board sets down what is held.
    if (grip.held && grip.held.bar.id !== bar) grip.drop();
    if (!cell || row === undefined) return;
    const item =
      cell.dataset['cell'] === row ? null : (cell.dataset['cell'] ?? '').slice(row.length + 1);
    board.onCursor({ row, item });
    if (bar === undefined || !board.canMove) return;
    const part = partAt(event.clientX, cell.getBoundingClientRect());
    const at = { x: event.clientX, now: event.clientX, scrollLeft: scrolled() };
    press.current = { ...at, row, bar, part, isTaken: false, base: STILL };
    event.currentTarget.setPointerCapture(event.pointerId);
  };

  // A header is opened when the button is let go, so that a press can be thought better of.
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const target = event.target instanceof Element ? event.target : null;
    const head = target?.closest<HTMLElement>('[role=rowheader]');
    const row = board.rows.find(({ id }) => id === head?.dataset['row']);
    if (row) board.onOpen(row);
  };

  const onPointerMove = (event: PointerEvent) => {
    const start = press.current;
    if (start === null) return;
    if (!start.isTaken && Math.abs(event.clientX - start.x) < TREMBLE) return;
    const base = start.isTaken ? start.base : takeHold(board, start);
    press.current = { ...start, base, now: event.clientX, isTaken: true };
    moveHeld();
    edge.follow(event.clientX);
  };

  // Held where it was let go, until it is set down or given up.
  const onPointerUp = () => {
    edge.stop();
    press.current = null;
  };
  const onPointerCancel = () => {
    if (press.current?.isTaken === true) grip.cancel();
    onPointerUp();
  };
  return { onClick, onPointerDown, onPointerMove, onPointerUp, onPointerCancel };
}

/** The bar pressed, with what it was moved before. */
function takeHold({ rows, grip }: Board, { row, bar, part }: Press): Offset {
  const { held } = grip;
  if (held?.bar.id === bar && held.part === part) return held.offset;
  if (held?.bar.id === bar) grip.setPart(part);
  else {
    const found = rows.find(({ id }) => id === row)?.bars.find(({ id }) => id === bar);
    if (found) grip.take(found, part);
  }
  return STILL;
}

/** By its ends, which are as wide as the cursor says; a bar too thin for that is taken whole. */
function partAt(x: number, { left, right, width }: DOMRect): Part {
  if (width < 4 * END_WIDTH) return 'whole';
  if (x < left + END_WIDTH) return 'start';
  return x > right - END_WIDTH ? 'end' : 'whole';
}

/** Where a day is thinner than a pixel, whole months: no hand could mean a day there. */
export function offsetOf(pixels: number, { pixelsPerDay }: Pick<Scale, 'pixelsPerDay'>): Offset {
  const days = pixels / pixelsPerDay;
  return pixelsPerDay < 1
    ? { months: Math.round(days / DAYS_A_MONTH), days: 0 }
    : { months: 0, days: Math.round(days) };
}
