import type { KeyboardEvent } from 'react';
import type { Cursor } from './board-cursor.ts';
import { moveCursor } from './board-cursor.ts';
import type { Row } from './board-rows.ts';
import type { Offset, Part } from './move-days.ts';
import type { Grip } from './use-hold.ts';

type Board = {
  readonly rows: readonly Row[];
  readonly cursor: Cursor | null;
  readonly grip: Grip;
  readonly canMove: boolean;
  readonly pageRows: number;
  readonly onCursor: (cursor: Cursor) => void;
  readonly onOpen: (row: Row) => void;
};

/** The keys of the board: from bar to bar, and of a bar that is held. */
export function useBoardKeys(board: Board): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.altKey || event.metaKey) return;
    const isDone = board.grip.held ? moveHeld(board.grip, event) : walk(board, event);
    if (!isDone) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

const PARTS: Readonly<Record<string, Part>> = { Home: 'start', End: 'end', ' ': 'whole' };

function moveHeld(grip: Grip, { key, shiftKey }: KeyboardEvent): boolean {
  const part = PARTS[key];
  const offset = offsetOf(key, shiftKey);
  if (offset) grip.shift(offset);
  else if (part) grip.setPart(part);
  else if (key === 'Enter') grip.drop();
  else if (key === 'Escape') grip.cancel();
  // Nothing else may be done while a bar is held.
  else return key !== 'Tab';
  return true;
}

/** Arrows to the right and up are later. */
function offsetOf(key: string, isMonth: boolean): Offset | null {
  const sign = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[key];
  if (sign === undefined) return null;
  return isMonth ? { months: sign, days: 0 } : { months: 0, days: sign };
}

function walk(board: Board, { key, ctrlKey }: KeyboardEvent): boolean {
  const { rows, cursor, grip, canMove, pageRows } = board;
  if (cursor === null) return false;
  if (key === 'Enter' || key === ' ') {
    const row = rows.find(({ id }) => id === cursor.row);
    const bar = row?.bars.find(({ id }) => id === cursor.item);
    if (bar && canMove) grip.take(bar, 'whole');
    else if (row && cursor.item === null) board.onOpen(row);
    return true;
  }
  const next = moveCursor(rows, cursor, { name: key, hasControl: ctrlKey, pageRows });
  if (next) board.onCursor(next);
  return next !== null;
}
