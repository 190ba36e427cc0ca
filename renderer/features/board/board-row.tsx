import { memo } from 'react';
import { VerdictSign } from '../../ui/verdict-chip.tsx';
import { BarCell, MarkCell } from './bar-cell.tsx';
import type { Words } from './bar-words.ts';
import { cellKey, markId } from './board-cursor.ts';
import classes from './board-row.module.css';
import type { Row } from './board-rows.ts';
import type { Scale } from './board-scale.ts';
import type { Period } from '../../../shared/dates.ts';
import { rowHeight } from './row-window.ts';

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
