import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Moment } from '../../../shared/api/records.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import type { Words } from './bar-words.ts';
import classes from './board.module.css';
import { BoardGround, BoardYears, TodayLine } from './board-ground.tsx';
import { cellKey, type Cursor, itemsOf } from './board-cursor.ts';
import { BoardRow } from './board-row.tsx';
import type { Row } from './board-rows.ts';
import { type Scale, spanOf, xOf } from './board-scale.ts';
import { HEAD_HEIGHT, HEAD_WIDTH, rowHeight, topsOf, type Window, windowOf } from './row-window.ts';
import { useBoardKeys } from './use-board-keys.ts';
import { useBoardPointer } from './use-board-pointer.ts';
import type { Grip } from './use-hold.ts';

type Props = {
  readonly rows: readonly Row[];
  readonly scale: Scale;
  readonly moment: Moment;
  readonly words: Words;
  readonly cursor: Cursor | null;
  readonly grip: Grip;
  readonly canMove: boolean;
  readonly rowsTitle: string;
  readonly onCursor: (cursor: Cursor) => void;
  readonly onOpen: (row: Row) => void;
};

/** Rows over years. Only the rows in sight are in the document, and always the one in focus. */
export function BoardChart(props: Props) {
  const { rows, scale, moment, words, cursor, grip, canMove } = props;
  const { translate } = words;
  const size = useElementSize();
  const scroller = useRef<HTMLDivElement | null>(null);
  const ref = useMergedRef(size.ref, scroller);
  const { tops, height } = useMemo(() => topsOf(rows), [rows]);
  const [scrollTop, setScrollTop] = useState(0);
  const seen = windowOf({ tops, height }, { top: scrollTop, height: size.height });
  const focusing = useRef(false);
  const moveTo = (next: Cursor) => {
    focusing.current = true;
    props.onCursor(next);
  };
  const pageRows = Math.max(
    1,
    Math.floor((size.height - HEAD_HEIGHT) / rowHeight({ lanes: 1 })) - 1,
  );
  const onKeyDown = useBoardKeys({ ...props, onCursor: moveTo, pageRows });
  const pointer = useBoardPointer({ ...props, scroller });

  const onScroll = useCallback(() => {
    const top = scroller.current?.scrollTop ?? 0;
    // The same window draws nothing anew.
    setScrollTop((before) =>
      isSame(
        windowOf({ tops, height }, { top, height: size.height }),
        windowOf({ tops, height }, { top: before, height: size.height }),
      )
        ? before
        : top,
    );
  }, [tops, height, size.height]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const room = element.clientWidth - HEAD_WIDTH;
    element.scrollLeft = Math.max(0, xOf(scale, moment.on) - room / 2);
  }, [scale, moment.on]);

  useLayoutEffect(() => {
    if (!focusing.current || cursor === null || scroller.current === null) return;
    focusing.current = false;
    const at = rows.findIndex(({ id }) => id === cursor.row);
    const row = rows[at];
    if (row === undefined) return;
    reveal(scroller.current, {
      ...{ top: tops[at] ?? 0, height: rowHeight(row) },
      span: spanOfItem(row, cursor, scale),
    });
    const key = CSS.escape(cellKey(cursor.row, cursor.item));
    scroller.current
      .querySelector<HTMLElement>(`[data-cell="${key}"]`)
      ?.focus({ preventScroll: true });
  });

  const shown = toShown(rows, seen, cursor);
  const held = grip.held;
  const label = translate('board.grid', { from: formatDay(scale.from), to: formatDay(scale.to) });
  return (
    <div ref={ref} className={classes['scroller']} onScroll={onScroll}>
      <div
        role="grid"
        tabIndex={-1}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        className={classes['content']}
        data-can-move={canMove || undefined}
        style={{ width: HEAD_WIDTH + scale.width, height: HEAD_HEIGHT + height }}
        onKeyDown={onKeyDown}
        {...pointer}
      >
        <BoardGround scale={scale} moment={moment} />
        <BoardYears scale={scale} translate={translate} rowsTitle={props.rowsTitle} />
        {shown.map(({ row, index }) => (
          <BoardRow
            key={row.id}
            {...{ row, index, scale, words }}
            top={HEAD_HEIGHT + (tops[index] ?? 0)}
            isFirst={row.status === null && rows[index - 1]?.detail !== row.detail}
            focused={cursor?.row === row.id ? cursor.item : undefined}
            held={
              held && row.bars.some(({ id }) => id === held.bar.id)
                ? { ...held.days, id: held.bar.id }
                : null
            }
          />
        ))}
        <TodayLine scale={scale} on={moment.on} />
      </div>
    </div>
  );
}

function isSame(a: Window, b: Window): boolean {
  return a.first === b.first && a.last === b.last;
}

/** The rows in sight, and the one in focus wherever it is. */
function toShown(rows: readonly Row[], { first, last }: Window, cursor: Cursor | null) {
  return rows.flatMap((row, index) =>
    (index >= first && index <= last) || row.id === cursor?.row ? [{ row, index }] : [],
  );
}

function spanOfItem(row: Row, { item }: Cursor, scale: Scale) {
  const found = itemsOf(row).find(({ id }) => id === item);
  return found ? spanOf(scale, found) : null;
}

type Place = {
  readonly top: number;
  readonly height: number;
  readonly span: ReturnType<typeof spanOf>;
};

/** Scrolls no further than needed for the row, and for the beginning of the item, to be seen. */
function reveal(scroller: HTMLElement, { top, height, span }: Place): void {
  const roomBelow = scroller.clientHeight - HEAD_HEIGHT;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (top + height > scroller.scrollTop + roomBelow)
    scroller.scrollTop = top + height - roomBelow;
  if (span === null) return;
  const room = scroller.clientWidth - HEAD_WIDTH;
  const isBefore = span.left < scroller.scrollLeft;
  const isAfter = span.left + Math.min(span.width, room) > scroller.scrollLeft + room;
  if (isBefore || isAfter) scroller.scrollLeft = Math.max(0, span.left - 24);
}
