import { useEffect, useMemo, useRef, useState } from 'react';
import type { Board } from '../../../shared/api/board-api.ts';
import type { Moment, Reference } from '../../../shared/api/records.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { useApp } from '../../app/use-app.ts';
import { useCanWrite } from '../../app/use-can-write.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { nameHolder, remarksOf, type Words } from './bar-words.ts';
import { BoardChart } from './board-chart.tsx';
import { cellKey, type Cursor, settle } from './board-cursor.ts';
import { BoardDetail } from './board-detail.tsx';
import { BoardLegend } from './board-legend.tsx';
import type { Row } from './board-rows.ts';
import { toScale } from './board-scale.ts';
import { BoardTools } from './board-tools.tsx';
import classes from './board-detail.module.css';
import { HeldReason } from './held-buttons.tsx';
import { HEAD_WIDTH } from './row-window.ts';
import { type Held, useHold } from './use-hold.ts';
import { useRows } from './use-rows.ts';

type Props = {
  readonly board: Board;
  readonly moment: Moment;
  readonly reference: Reference;
  readonly words: Words;
  /** Pixels there are for headers and years. */
  readonly width: number;
  /** Tells those who listen. */
  readonly say: (text: string) => void;
};

/** Tools, chart, and what is in focus: all of the board once its careers are there. */
export function BoardView({ board, moment, reference, words, width, say }: Props) {
  const { translate } = words;
  const { on, until } = moment;
  const view = useApp((state) => state.boardView);
  const setView = useApp((state) => state.setBoardView);
  const move = useApp((state) => state.moveOnBoard);
  const choose = useApp((state) => state.choose);
  const go = useApp((state) => state.go);
  const canMove = useCanWrite();

  // In steps, so that a dragged window border does not lay everything out at each pixel.
  const room = Math.floor((width - HEAD_WIDTH - 20) / 40) * 40;
  const scale = useMemo(() => toScale(on, view.zoom, room), [on, view.zoom, room]);
  const { readings } = board;
  const question = useMemo(() => ({ on, until, readings }), [on, until, readings]);
  const grip = useHold(question, (agent, id, asked) => void move(agent, id, asked));
  const { held } = grip;
  const drawn = useRows({ board, moment, view, scale, reference, words }, held?.career ?? null);
  const [asked, setCursor] = useState<Cursor | null>(null);
  const cursor = settle(drawn.rows, asked);
  const row = drawn.rows.find(({ id }) => id === cursor?.row);

  /** The agent beside the board; of a function, the page of its post. */
  const open = (one: Row) => {
    if (view.axis === 'agents') return choose(one.id);
    const place = reference.functions.find(({ code }) => code === one.id)?.place;
    if (reference.posts.some(({ code }) => code === place)) go('post', place);
  };

  useEffect(() => {
    if (held) say(wordHeld(held, words));
  }, [held, words, say]);
  useFocusAfter(held !== null, cursor);

  return (
    <>
      <BoardTools
        view={view}
        reference={reference}
        count={drawn.rows.length}
        onChange={(patch) => {
          grip.drop();
          setView(patch);
        }}
      />
      {drawn.rows.length === 0 ? (
        <EmptyState title={translate('board.none')} text={translate('board.none.text')} />
      ) : (
        <BoardChart
          {...{ scale, moment, words, cursor, grip, canMove }}
          rows={drawn.rows}
          rowsTitle={translate(`board.axis.${view.axis}`)}
          onCursor={setCursor}
          onOpen={open}
        />
      )}
      <section className={classes['detail']} aria-label={translate('board.chosen')}>
        {row && (
          <BoardDetail
            {...{ row, words, grip, canMove }}
            item={cursor?.item ?? null}
            draw={drawn.draw}
            onOpen={choose}
          />
        )}
        <div className={classes['foot']}>
          <p className={classes['hint']}>
            {translate(held ? 'board.hint.held' : canMove ? 'board.hint' : 'board.locked')}
          </p>
          {held && <HeldReason grip={grip} />}
        </div>
      </section>
      <BoardLegend />
    </>
  );
}

/** The bar takes the focus back when the field or the button that had it goes with the hold. */
function useFocusAfter(isHeld: boolean, cursor: Cursor | null): void {
  const wasHeld = useRef(false);
  useEffect(() => {
    const isOver = wasHeld.current && !isHeld;
    wasHeld.current = isHeld;
    if (!isOver || cursor === null || document.activeElement !== document.body) return;
    const key = CSS.escape(cellKey(cursor.row, cursor.item));
    document.querySelector<HTMLElement>(`[data-cell="${key}"]`)?.focus({ preventScroll: true });
  }, [isHeld, cursor]);
}

/** The days of a held bar and what the decree says of them, as they change. */
function wordHeld({ days, moved, part }: Held, words: Words): string {
  const { translate } = words;
  return [
    translate(`board.held.${part}`),
    nameHolder(moved),
    translate('board.said', { from: formatDay(days.from), to: formatDay(days.to) }),
    ...remarksOf(moved, words),
  ].join('; ');
}
