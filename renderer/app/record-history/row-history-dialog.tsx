import { Modal } from '@mantine/core';
import { useEffect, useId } from 'react';
import { sheetOf } from '../../../shared/workbook/workbook.ts';
import { wholeLabel } from '../cell-text.ts';
import { revisionOf } from '../session-slice.ts';
import { useApp } from '../use-app.ts';
import { useCanWrite } from '../use-can-write.ts';
import { useTranslate } from '../use-translate.ts';
import { HistoryTable } from './history-table.tsx';
import classes from './record-history.module.css';

/** The history of one row over the screen that asked for it, with what puts a value back. */
export function RowHistoryDialog() {
  const translate = useTranslate();
  const asked = useApp((state) => state.rowAsked);
  const history = useApp((state) => state.rowHistory);
  const hide = useApp((state) => state.hideRowHistory);
  const read = useApp((state) => state.readRowHistory);
  const revision = useApp(revisionOf);
  const canEdit = useCanWrite();
  const lead = useId();
  useEffect(() => {
    if (asked) void read(asked);
    // The revision stands for every change of the file.
  }, [asked, read, revision]);

  const row = history?.rows.find(({ table, id }) => table === asked?.table && id === asked.id);
  const named = row ? wholeLabel(row.table, row, translate) : '';
  const title =
    asked === null
      ? ''
      : [sheetOf(asked.table)[translate.language], ...(named === '' ? [] : [named])].join(', ');
  return (
    <Modal
      opened={asked !== null}
      onClose={hide}
      title={translate('recordHistory.of', { row: title })}
      size={920}
      closeButtonProps={{ 'aria-label': translate('app.close') }}
    >
      <div className={classes['content']}>
        <p id={lead} className={classes['note']}>
          {translate('recordHistory.lead')}
        </p>
        {history === null ? (
          <p role="status">{translate('recordHistory.loading')}</p>
        ) : (
          <HistoryTable history={history} canEdit={canEdit} about="row" labelledBy={lead} />
        )}
      </div>
    </Modal>
  );
}
