import { Button } from '@mantine/core';
import type { RecordTable } from '../../../shared/api/records-api.ts';
import { sheetOf } from '../../../shared/workbook/workbook.ts';
import type { Translate } from '../../../shared/wording/translator.ts';
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
  readonly table: RecordTable;
  readonly active: SheetRow | undefined;
  /** Whether some row stands where sort and filters would not put it. */
  readonly isHeld: boolean;
  readonly onReapply: () => void;
  readonly canWrite: boolean;
  readonly selected: BlockSummary | null;
  readonly copied: number | null;
}) {
  const { shown, all, active, isHeld, canWrite } = props;
  const translate = useTranslate();
  const [wrong] = Object.values(active?.refused ?? {});
  const hint = () => {
    if (wrong) return wrong.why;
    if (active?.isDraft) return wordDraft(props.table, active, translate);
    const found = Object.values(active?.marks ?? {})[0]?.();
    const held = isHeld ? [translate('records.status.held')] : [];
    if (found || isHeld) return [...(found ? [found] : []), ...held].join(' ');
    return translate(canWrite ? 'records.status.hint' : 'records.status.read_only');
  };
  return (
    <InStatusBar>
      <div className={classes['line']}>
        <span role="status">{translate('records.status.rows', { shown, count: all })}</span>
        <span className={classes['hint']} role="status">
          {hint()}
        </span>
        {isHeld && (
          <Button size="compact-xs" variant="default" onClick={props.onReapply}>
            {translate('records.reapply')}
          </Button>
        )}
        <SelectionSummary selected={props.selected} copied={props.copied} />
      </div>
    </InStatusBar>
  );
}

/** Why a new row is not on file yet: what it still lacks, else that it is written once it is left. */
function wordDraft(table: RecordTable, { cells }: SheetRow, translate: Translate): string {
  const lacking = sheetOf(table).columns.filter(
    ({ key, required }) => required && (cells[key] ?? null) === null,
  );
  if (lacking.length === 0) return translate('records.status.draft');
  const columns = lacking.map((column) => column[translate.language]).join(', ');
  return translate('records.status.draft_lacks', { columns });
}
