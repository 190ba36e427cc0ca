import { useContext, useMemo } from 'react';
import { wordCell } from '../../../shared/lists/list-column.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import type { Translate } from '../../../shared/wording/translator.ts';
import { isNameColumn, textIn } from '../../../shared/lists/record-column.ts';
import type { RecordTable } from '../../../shared/api/records-api.ts';
import { sheetOf } from '../../../shared/workbook/workbook.ts';
import { type Named, namedBy } from '../../../shared/workbook/named-by.ts';
import { YES_NO_WORDS } from '../../../shared/workbook/words.ts';
import type { Choice } from '../../app/choices.ts';
import { serviceTitle } from '../../app/place-names.ts';
import { AppStoreContext, useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import type { GridEditing } from '../../grid/grid-editing.ts';
import { findGridColumn } from '../../grid/grid-kind.ts';
import type { RowColumn, GridRow } from '../../grid/grid-row.ts';
import { recordKind } from './record-kind.ts';
import { toSheetRow } from './record-row.ts';
import type { NamedRows } from './named-rows.ts';

/** How the grid of a table changes its rows; null where nothing can be changed. */
export function useSheetEditing(table: RecordTable, canWrite: boolean): GridEditing | null {
  const translate = useTranslate();
  const store = useContext(AppStoreContext);
  const writeCells = useApp((state) => state.writeCells);
  const pasteBlock = useApp((state) => state.pasteBlock);
  const notify = useApp((state) => state.notify);
  const named = useApp((state) => state.namedRows);
  return useMemo(() => {
    if (!canWrite) return null;
    const kind = recordKind(table);
    const typedIn = (row: GridRow, columnId: string) =>
      store?.getState().sheet?.typed.get(row.id)?.[columnId] ?? row.refused?.[columnId]?.text;
    return {
      canEdit: (columnId) => !isNameColumn(columnId),
      typedIn,
      textOf(row, columnId) {
        const record = store?.getState().sheet?.rows.find(({ id }) => id === row.id);
        const column = findGridColumn(kind, columnId);
        return (
          typedIn(row, columnId) ??
          (column ? writtenText(column.list, record ? toSheetRow(record) : row, translate) : '')
        );
      },
      choicesOf: (columnId) => choicesOf(table, columnId, { named, translate }),
      onWrite: (cells) => void writeCells(cells),
      onPaste(block) {
        const wordAll = (ids: readonly string[]) =>
          ids.map((id) => findGridColumn(kind, id)?.header(translate) ?? id).join(', ');
        const { onto, passed } = block;
        if (passed.length > 0)
          notify('records.passed_over', { onto: wordAll(onto), passed: wordAll(passed) });
        void pasteBlock(block);
      },
    };
  }, [table, canWrite, named, translate, writeCells, pasteBlock, notify, store]);
}

/** A cell as one would type it. */
export function writtenText(column: RowColumn, row: GridRow, translate: Translate): string {
  if (column.type !== 'day') return String(wordCell(column, row, translate) ?? '');
  const value = column.value(row);
  return value === null ? '' : formatDay(value);
}

/** What may stand in a column: the words of a closed list, or the codes of what it names. */
export function choicesOf(
  table: RecordTable,
  columnId: string,
  { named, translate }: { readonly named: NamedRows; readonly translate: Translate },
): readonly Choice[] {
  const { language } = translate;
  const kind = namedBy(table, columnId);
  if (kind) return namedChoices(kind, named, translate);
  const reads = sheetOf(table).columns.find(({ key }) => key === columnId)?.reads;
  const words =
    reads?.kind === 'yes-no' ? YES_NO_WORDS : reads?.kind === 'choice' ? reads.words : [];
  return words.map((word) => ({ value: word[language], label: word[language] }));
}

function namedChoices(kind: Named, named: NamedRows, translate: Translate): readonly Choice[] {
  const { language } = translate;
  if (kind === 'place') {
    const services = named.services.map((service) => ({
      value: service.code,
      label: `${service.code} · ${serviceTitle(service, language)}`,
    }));
    return [...namedChoices('posts', named, translate), ...services];
  }
  return (named[kind] ?? []).map(({ cells, names }) => {
    const text = (key: string) => textIn(cells, key) ?? '';
    switch (kind) {
      case 'agents':
        return choice(text('staff_number'), `${text('last_name')}, ${text('first_name')}`);
      case 'posts':
        return choice(text('post_code'), text('city'));
      case 'functions':
        return choice(text('function_code'), `${text(`title_${language}`)} · ${text('place')}`);
      case 'vacancies': {
        const name = names['function_code'];
        const title = typeof name === 'object' ? name[language] : name;
        return choice(text('vacancy_code'), title ?? text('function_code'));
      }
      case 'special_missions':
        return choice(text('mission_code'), text('subject'));
    }
  });
}

function choice(value: string, name: string): Choice {
  return { value, label: `${value} · ${name}` };
}
