import { type MouseEvent, type PointerEvent, useRef } from 'react';
import type { Cursor } from './board-cursor.ts';
import type { Row } from './board-rows.ts';
import type { Scale } from './board-scale.ts';
import type { Offset, Part } from './move-days.ts';
import type { Grip } from './use-hold.ts';

type Board = {
  readonly rows: readonly Row[];
  readonly scale: Scale;
  readonly grip: Grip;
  readonly canMove: boolean;
  readonly onCursor: (cursor: Cursor) => void;
  readonly onOpen: (row: Row) => void;
};

type Press = {
  readonly x: number;
  readonly row: string;
  readonly bar: string;
  readonly part: Part;
  /** It has become a drag. */
  readonly isTaken: boolean;
};

/** Pixels that a hand trembles before a press becomes a drag. */
const TREMBLE = 4;
/** Pixels at each end of a bar by which that end is taken; as in the style sheet. */
const END_WIDTH = 8;
const DAYS_A_MONTH = 365.2425 / 12;

/** A press on a bar shows it; a drag moves it whole, or by the end that was taken. */
export function useBoardPointer(board: Board) {
  const press = useRef<Press | null>(null);
  const { grip } = board;

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const target = event.target instanceof Element ? event.target : null;
    const cell = target?.closest<HTMLElement>('[data-cell]');
    const { row, bar } = cell?.dataset ?? {};
    if (event.button !== 0 || !cell || row === undefined) return;
    const item =
      cell.dataset['cell'] === row ? null : (cell.dataset['cell'] ?? '').slice(row.length + 1);
    board.onCursor({ row, item });
    if (bar === undefined || !board.canMove) return;
    const part = partAt(event.clientX, cell.getBoundingClientRect());
    press.current = { x: event.clientX, row, bar, part, isTaken: false };
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
    const way = event.clientX - start.x;
    if (!start.isTaken) {
      if (Math.abs(way) < TREMBLE) return;
      press.current = { ...start, isTaken: true };
      const row = board.rows.find(({ id }) => id === start.row);
      const bar = row?.bars.find(({ id }) => id === start.bar);
      if (bar) grip.take(bar, start.part);
    }
    grip.moveTo(offsetOf(way, board.scale));
  };

  const onPointerUp = () => {
    if (press.current?.isTaken === true) grip.drop();
    press.current = null;
  };
  const onPointerCancel = () => {
    if (press.current?.isTaken === true) grip.cancel();
    press.current = null;
  };
  return { onClick, onPointerDown, onPointerMove, onPointerUp, onPointerCancel };
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
