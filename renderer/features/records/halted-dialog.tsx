import { Button, Modal } from '@mantine/core';
import { useTranslate } from '../../app/use-translate.ts';
import { findGridColumn } from '../../grid/grid-kind.ts';
import table from '../../ui/table.module.css';
import { nameRow } from './name-row.ts';
import { recordKind } from './record-kind.ts';
import type { SheetRow } from './record-row.ts';
import classes from './records.module.css';
import type { Halted } from './records-slice.ts';
import type { Sheet } from './sheet.ts';
import { wordRefused } from './shown-rows.ts';

const MOST_LISTED = 200;

/** What of a block was not taken, before anything is written. */
export function HaltedDialog(props: {
  readonly halted: Halted;
  readonly sheet: Sheet;
  readonly rows: readonly SheetRow[];
  readonly onWriteGood: () => void;
  readonly onCancel: () => void;
}) {
  const { halted, sheet, rows, onWriteGood, onCancel } = props;
  const translate = useTranslate();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const kind = recordKind(sheet.table);
  const bad = new Set(halted.refused.map(({ rowId, column }) => `${rowId}\n${column}`)).size;
  return (
    <Modal
      opened
      size="xl"
      onClose={onCancel}
      title={translate('records.halted.title', { count: bad })}
      closeButtonProps={{ 'aria-label': translate('app.close') }}
    >
      <p>{translate('records.halted.text', { cells: halted.cells })}</p>
      <div
        className={classes['listed']}
        tabIndex={0}
        role="group"
        aria-label={translate('records.refused.title')}
      >
        <table className={table['table']}>
          <thead>
            <tr>
              <th scope="col">{translate('records.halted.row')}</th>
              <th scope="col">{translate('records.halted.column')}</th>
              <th scope="col">{translate('records.halted.typed')}</th>
              <th scope="col">{translate('records.halted.why')}</th>
            </tr>
          </thead>
          <tbody>
            {halted.refused.slice(0, MOST_LISTED).map((one) => {
              const row = byId.get(one.rowId);
              const name = row ? nameRow(sheet.table, row, translate) : '';
              return (
                <tr key={`${one.rowId}/${one.column}/${one.about}/${one.code}`}>
                  <td>{name || translate('records.new_row')}</td>
                  <td>{findGridColumn(kind, one.column)?.header(translate) ?? one.column}</td>
                  <td>{one.text}</td>
                  <td>{wordRefused(sheet, one, translate)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {halted.refused.length > MOST_LISTED && (
        <p>{translate('records.more', { count: halted.refused.length - MOST_LISTED })}</p>
      )}
      <div className={classes['actions']}>
        <Button variant="default" data-autofocus onClick={onCancel}>
          {translate('app.cancel')}
        </Button>
        <Button onClick={onWriteGood}>{translate('records.halted.write_good')}</Button>
      </div>
    </Modal>
  );
}
