import type { Column } from '../workbook/column.ts';
import type { Translate } from '../wording/translator.ts';

/** What stands over the column that says what the codes of another stand for: `Agent` beside `Staff number`. */
export function nameHeader(column: Column, translate: Translate): string {
  const words: string = `records.named.${column.key}`;
  return translate.has(words)
    ? translate(words)
    : translate('records.name_of', { column: column[translate.language] });
}
