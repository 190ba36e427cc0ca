import { ActionIcon } from '@mantine/core';
import { IconAlertTriangle, IconX } from '@tabler/icons-react';
import { useTranslate } from '../../app/use-translate.ts';
import { findGridColumn } from '../../grid/grid-kind.ts';
import { nameRow } from './name-row.ts';
import { recordKind } from './record-kind.ts';
import type { SheetRow } from './record-row.ts';
import classes from './records.module.css';
import type { Refused, Sheet, Spot } from './sheet.ts';
import { wordRefused } from './shown-rows.ts';

type Props = {
  readonly sheet: Sheet;
  readonly rows: readonly SheetRow[];
  readonly onGo: (spot: Spot) => void;
  readonly onGiveUp: (spot: Spot) => void;
};

/** Every cell that was not taken, with the reason; a line leads to its cell. */
export function RefusedList({ sheet, rows, onGo, onGiveUp }: Props) {
  const translate = useTranslate();
  if (sheet.refused.length === 0) return null;
  return (
    <section className={classes['refused']} aria-label={translate('records.refused.title')}>
      <h2>{translate('records.refused.count', { count: sheet.refused.length })}</h2>
      <ul>
        {sheet.refused.map((one) => {
          const row = rows.find(({ id }) => id === one.rowId);
          const name = row ? nameRow(sheet.table, row, translate) : '';
          return (
            <li key={`${one.rowId}/${one.column}/${one.about}/${one.code}`}>
              <IconAlertTriangle size={14} aria-hidden />
              <button type="button" onClick={() => onGo(one)}>
                {[name || translate('records.new_row'), headerOf(sheet, one)].join(' · ')}
              </button>
              <span>{wordRefused(sheet, one, translate)}</span>
              <ActionIcon
                size={24}
                aria-label={translate('records.refused.give_up')}
                title={translate('records.refused.give_up')}
                onClick={() => onGiveUp(one)}
              >
                <IconX size={14} />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
    </section>
  );

  function headerOf({ table }: Sheet, { column }: Refused): string {
    return findGridColumn(recordKind(table), column)?.header(translate) ?? column;
  }
}
