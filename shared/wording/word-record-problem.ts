import type { RecordProblem, RecordTable } from '../api/records-api.ts';
import { listWords } from '../workbook/parse-cell.ts';
import { SHEETS, sheetOf } from '../workbook/workbook.ts';
import { YES_NO_WORDS } from '../workbook/words.ts';
import type { Translate } from './translator.ts';

/** Why a cell of that table is not taken, and what was expected. */
export function wordRecordProblem(
  { column, code, figures }: Pick<RecordProblem, 'column' | 'code' | 'figures'>,
  table: RecordTable,
  translate: Translate,
): string {
  const expected = expectedIn(table, column, translate);
  return translate(`importProblems.${code}`, {
    ...figures,
    ...(expected === null ? {} : { expected }),
    ...('key' in figures ? { key: wordColumn(table, String(figures['key']), translate) } : {}),
    ...('table' in figures ? { table: wordTable(String(figures['table']), translate) } : {}),
  });
}

/** A table as people call it; `several` for more than one. */
export function wordTable(table: string, translate: Translate): string {
  const sheet = SHEETS.find(({ name }) => name === table);
  if (sheet) return sheet[translate.language];
  const key = `history.table.${table}`;
  return translate.has(key) ? translate(key) : table;
}

/** A column as its header says it. */
function wordColumn(table: RecordTable, key: string, { language }: Translate): string {
  return sheetOf(table).columns.find((column) => column.key === key)?.[language] ?? key;
}

function expectedIn(table: RecordTable, column: string, { language }: Translate): string | null {
  const reads = sheetOf(table).columns.find(({ key }) => key === column)?.reads;
  if (reads?.kind === 'yes-no') return listWords(YES_NO_WORDS, language);
  return reads && 'words' in reads ? listWords(reads.words, language) : null;
}
