import { dayAfter, later, type Period } from '../../../shared/dates.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { daysOver, nameBar, nameHolder, nameMark, type Words, wordWhere } from './bar-words.ts';
import classes from './bars.module.css';
import { cellKey, markId } from './board-cursor.ts';
import type { Mark, PlacedBar, Row } from './board-rows.ts';
import { type Scale, spanOf, xOf } from './board-scale.ts';
import { LANE_HEIGHT, ROW_MARGIN } from './row-window.ts';

type CellProps = {
  readonly row: Row;
  readonly scale: Scale;
  readonly words: Words;
  readonly isFocused: boolean;
};

/** The bar of one assignment; held, with the days it would have. */
export function BarCell(
  props: CellProps & { readonly bar: PlacedBar; readonly held: Period | null },
) {
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

/** A gap, an overlap, a hand-over or a vacancy. */
export function MarkCell({
  row,
  mark,
  scale,
  words,
  isFocused,
}: CellProps & { readonly mark: Mark }) {
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
