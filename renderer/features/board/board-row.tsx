import { memo } from 'react';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { VerdictSign } from '../../ui/verdict-chip.tsx';
import classes from './board.module.css';
import { daysOver, nameBar, nameHolder, nameMark, type Words, wordWhere } from './bar-words.ts';
import { markId } from './board-cursor.ts';
import type { Mark, PlacedBar, Row } from './board-rows.ts';
import { type Scale, spanOf, xOf } from './board-scale.ts';
import { dayAfter, later, type Period } from '../../../shared/dates.ts';
import { LANE_HEIGHT, ROW_MARGIN, rowHeight } from './row-window.ts';

type Props = {
  readonly row: Row;
  /** From 0, among the rows shown. */
  readonly index: number;
  readonly top: number;
  readonly scale: Scale;
  readonly words: Words;
  /** The item in focus; null = the header; undefined = none of this row. */
  readonly focused: string | null | undefined;
  /** It begins a group: the functions of another post than those above. */
  readonly isFirst: boolean;
  /** The bar that is held, with the days it would have. */
  readonly held: (Period & { readonly id: string }) | null;
};

/** One agent or function: a header that stays, and the bars of the years drawn. */
export const BoardRow = memo(function BoardRow(props: Props) {
  const { row, index, top, scale, words, focused, isFirst, held } = props;
  const { translate } = words;
  const count = row.bars.length;
  const label =
    row.status === null
      ? translate('board.row.function', { name: `${row.detail}, ${row.title}`, count })
      : translate('board.row.agent', {
          ...{ name: row.title, count },
          status: translate(`lists.verdict.${row.status}`),
        });
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes['row']}
      data-held={held !== null || undefined}
      data-first={isFirst || undefined}
      style={{ top, height: rowHeight(row) }}
    >
      <div
        role="rowheader"
        className={classes['rowHead']}
        tabIndex={focused === null ? 0 : -1}
        aria-label={label}
        data-row={row.id}
        data-cell={cellKey(row.id, null)}
      >
        {row.status !== null && (
          <span className={classes['status']} data-verdict={row.status}>
            <VerdictSign verdict={row.status} />
          </span>
        )}
        <span className={classes['rowTitle']}>{row.title}</span>
        <span className={classes['rowDetail']}>{row.detail}</span>
      </div>
      <div className={classes['track']} style={{ width: scale.width }}>
        {row.marks.map((mark) => (
          <MarkCell
            key={markId(mark)}
            {...{ row, mark, scale, words }}
            isFocused={focused === markId(mark)}
          />
        ))}
        {row.bars.map((bar) => (
          <BarCell
            key={bar.id}
            {...{ row, bar, scale, words }}
            isFocused={focused === bar.id}
            held={held?.id === bar.id ? held : null}
          />
        ))}
      </div>
    </div>
  );
});

/** Names a cell in the document. */
export function cellKey(row: string, item: string | null): string {
  return item === null ? row : `${row} ${item}`;
}

type CellProps = Pick<Props, 'row' | 'scale' | 'words'> & { readonly isFocused: boolean };

function BarCell(props: CellProps & { readonly bar: PlacedBar; readonly held: Period | null }) {
  const { row, bar, scale, words, isFocused, held } = props;
  const shown = held ?? bar;
  const span = spanOf(scale, shown);
  if (span === null) return null;
  const lawful = bar.step?.lawfulLastDay ?? null;
  const over =
    lawful === null || daysOver(bar) === 0
      ? null
      : spanOf(scale, { from: later(shown.from, dayAfter(lawful)), to: shown.to });
  const text = row.status === null ? nameHolder(bar) : wordWhere(bar, words);
  return (
    <div
      role="gridcell"
      className={classes['bar']}
      tabIndex={isFocused ? 0 : -1}
      aria-label={
        row.status === null ? `${nameHolder(bar)}: ${nameBar(bar, words)}` : nameBar(bar, words)
      }
      data-row={row.id}
      data-bar={bar.id}
      data-cell={cellKey(row.id, bar.id)}
      data-kind={bar.record.kind}
      data-planned={bar.isPlanned || undefined}
      data-open={bar.isOpen || undefined}
      data-held={held !== null || undefined}
      style={{ ...span, top: ROW_MARGIN + bar.lane * LANE_HEIGHT }}
    >
      {over && (
        <span
          className={classes['over']}
          style={{ left: over.left - span.left, width: over.width }}
        />
      )}
      <span className={classes['barName']}>{text}</span>
      {bar.needs.length > 0 && (
        <span className={classes['need']} aria-hidden>
          !
        </span>
      )}
      {lawful !== null && lawful >= shown.from && lawful <= scale.to && lawful >= scale.from && (
        <span
          className={classes['lawful']}
          style={{ left: xOf(scale, dayAfter(lawful)) - span.left }}
        />
      )}
      {held && (
        <span
          className={classes['tag']}
          data-is-wrong={bar.needs.length > 0 || undefined}
          data-days={`${formatDay(held.from)} – ${formatDay(held.to)}`}
        />
      )}
    </div>
  );
}

function MarkCell({ row, mark, scale, words, isFocused }: CellProps & { readonly mark: Mark }) {
  const span = spanOf(scale, mark);
  if (span === null) return null;
  const label = nameMark(mark, words.translate);
  // A hand-over is shown on the bar of the one who comes.
  const isHandover = mark.kind === 'handover';
  const lane = isHandover ? (row.bars.find(({ from }) => from === mark.from)?.lane ?? 0) : 0;
  return (
    <div
      role="gridcell"
      className={classes['mark']}
      tabIndex={isFocused ? 0 : -1}
      aria-label={label}
      title={label}
      data-row={row.id}
      data-cell={cellKey(row.id, markId(mark))}
      data-kind={mark.kind}
      style={{ ...span, top: ROW_MARGIN + lane * LANE_HEIGHT }}
    />
  );
}
