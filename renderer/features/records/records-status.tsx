import { InStatusBar } from '../../app/status-slot.tsx';
import { useTranslate } from '../../app/use-translate.ts';
import type { BlockSummary } from '../../grid/grid-block.ts';
import { SelectionSummary } from '../../grid/selection-summary.tsx';
import classes from '../../grid/status-line.module.css';
import type { SheetRow } from './record-row.ts';

/** How many rows are shown, what is wrong with the active one, and what the selection holds. */
export function RecordsStatus(props: {
  readonly shown: number;
  readonly all: number;
  readonly active: SheetRow | undefined;
  readonly isHeld: boolean;
  readonly canWrite: boolean;
  readonly selected: BlockSummary | null;
  readonly copied: number | null;
}) {
  const { shown, all, active, isHeld, canWrite } = props;
  const translate = useTranslate();
  const [wrong] = Object.values(active?.refused ?? {});
  const hint = () => {
    if (wrong) return wrong.why;
    if (isHeld) return translate('records.status.held');
    return translate(canWrite ? 'records.status.hint' : 'records.status.read_only');
  };
  return (
    <InStatusBar>
      <div className={classes['line']}>
        <span role="status">{translate('records.status.rows', { shown, count: all })}</span>
        <span className={classes['hint']} role="status">
          {hint()}
        </span>
        <SelectionSummary selected={props.selected} copied={props.copied} />
      </div>
    </InStatusBar>
  );
}
