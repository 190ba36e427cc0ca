import { InStatusBar } from '../../app/status-slot.tsx';
import { useTranslate } from '../../app/use-translate.ts';
import type { BlockSummary } from '../../grid/grid-block.ts';
import { SelectionSummary } from '../../grid/selection-summary.tsx';
import classes from '../../grid/status-line.module.css';
import type { GridName } from './grid-name.ts';

type Props = {
  readonly grid: GridName;
  readonly shown: number;
  readonly all: number;
  /** Whether the row of the agent in the panel keeps its place after a change. */
  readonly isHeld: boolean;
  readonly isJudging: boolean;
  readonly selected: BlockSummary | null;
  /** Cells that last went to the clipboard; null before, and once something else is selected. */
  readonly copied: number | null;
};

/** How many agents are shown, and what the selection holds. */
export function StatusLine({ grid, shown, all, isHeld, isJudging, selected, copied }: Props) {
  const translate = useTranslate();
  return (
    <InStatusBar>
      <div className={classes['line']}>
        <span role="status">
          {translate(grid === 'art21' ? 'eligibility.status.rows' : 'rotation.status.rows', {
            shown,
            count: all,
          })}
        </span>
        {isJudging && (
          <span className={classes['quiet']}>{translate('rotation.status.judging')}</span>
        )}
        <span className={classes['hint']} role="status">
          {translate(isHeld ? 'rotation.status.held' : 'rotation.status.hint')}
        </span>
        <SelectionSummary selected={selected} copied={copied} />
      </div>
    </InStatusBar>
  );
}
