import { localeOf } from '../../shared/wording/translator.ts';
import { useTranslate } from '../app/use-translate.ts';
import type { BlockSummary } from './grid-block.ts';
import classes from './status-line.module.css';

/** What the selection holds, or what was copied of it; said aloud when it changes. */
export function SelectionSummary(props: {
  readonly selected: BlockSummary | null;
  /** Cells that last went to the clipboard; null before, and once something else is selected. */
  readonly copied: number | null;
}) {
  const { selected, copied } = props;
  const translate = useTranslate();
  const { format } = new Intl.NumberFormat(localeOf(translate.language));
  return (
    <span role="status" className={classes['selected']}>
      {copied !== null && translate('grid.status.copied', { count: copied })}
      {copied === null && selected && (
        <>
          <span>{translate('grid.status.cells', { count: selected.cells })}</span>
          {selected.sum !== null && (
            <span>{translate('grid.status.sum', { sum: format(selected.sum) })}</span>
          )}
        </>
      )}
    </span>
  );
}
