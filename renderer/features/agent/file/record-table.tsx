import { IconMail, IconPencil, IconTrash } from '@tabler/icons-react';
import type { RecordRow } from '../../../../shared/api/records-api.ts';
import { useTranslate } from '../../../app/use-translate.ts';
import { IconTool } from '../../../ui/icon-tool.tsx';
import table from '../../../ui/table.module.css';
import type { FileTable } from './agent-records-slice.ts';
import { ExpiryMark } from './expiry-mark.tsx';
import { columnsOf, shownCell, rowLabel } from '../../../app/cell-text.ts';
import classes from './agent-file.module.css';

/** What may be done with a row; absent where nothing may be changed. */
export type RowActions = {
  readonly onEdit: (row: RecordRow) => void;
  readonly onRemove: (row: RecordRow) => void;
};

type Props = {
  readonly name: FileTable;
  readonly rows: readonly RecordRow[];
  readonly labelledBy: string;
  readonly actions: RowActions | undefined;
  /** Leads to the letter made from a row; absent where none is. */
  readonly onLetter?: (row: RecordRow) => void;
};

/** The rows of one agent in a table, latest first, without the columns in which nothing stands. */
export function RecordTable({ name, rows, labelledBy, actions, onLetter }: Props) {
  const translate = useTranslate();
  if (rows.length === 0) return <p className={classes['note']}>{translate('agentFile.none')}</p>;
  const columns = columnsOf(name).filter(
    ({ key, required }) => required || rows.some(({ cells }) => cells[key] != null),
  );
  return (
    <div className={table['scroll']} tabIndex={0} role="region" aria-labelledby={labelledBy}>
      <table className={table['table']} aria-labelledby={labelledBy}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {column[translate.language]}
              </th>
            ))}
            {(actions || onLetter) && <td />}
          </tr>
        </thead>
        <tbody>
          {latestFirst(rows).map((row) => (
            <tr key={row.id}>
              {columns.map((column, index) => {
                const text = shownCell(column, row, translate);
                const isDay = column.reads.kind === 'day';
                return index === 0 ? (
                  <th key={column.key} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={column.key} className={isDay ? classes['day'] : undefined}>
                    {text}
                    {column.key === 'valid_until' && (
                      <ExpiryMark validUntil={row.cells[column.key] ?? null} />
                    )}
                  </td>
                );
              })}
              {(actions || onLetter) && (
                <td className={classes['rowTools']}>
                  <RowTools
                    label={rowLabel(name, row, translate)}
                    {...{ row, actions, onLetter }}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RowTools(props: {
  readonly label: string;
  readonly row: RecordRow;
  readonly actions: RowActions | undefined;
  readonly onLetter: Props['onLetter'];
}) {
  const { label, row, actions, onLetter } = props;
  const translate = useTranslate();
  return (
    <>
      {onLetter && (
        <IconTool
          label={translate('proposal.from.row', { row: label })}
          onClick={() => onLetter(row)}
        >
          <IconMail size={16} />
        </IconTool>
      )}
      {actions && (
        <>
          <IconTool
            label={translate('agentFile.edit', { row: label })}
            onClick={() => actions.onEdit(row)}
          >
            <IconPencil size={16} />
          </IconTool>
          <IconTool
            label={translate('agentFile.remove', { row: label })}
            onClick={() => actions.onRemove(row)}
          >
            <IconTrash size={16} />
          </IconTool>
        </>
      )}
    </>
  );
}

/** By the first day that a table has, where it has one. */
function latestFirst(rows: readonly RecordRow[]): readonly RecordRow[] {
  const dayOf = ({ cells }: RecordRow) =>
    String(
      cells['from'] ?? cells['assignment_from'] ?? cells['obtained_on'] ?? cells['filed_on'] ?? '',
    );
  return rows.toSorted((a, b) => (dayOf(a) > dayOf(b) ? -1 : Number(dayOf(a) < dayOf(b))));
}
