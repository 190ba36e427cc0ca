import type { JournalEntry } from '../../shared/api/records.ts';
import type { Translate } from '../../shared/wording/translator.ts';
import { wordReadingSet } from '../../shared/wording/word-reading.ts';
import { wordTable } from '../../shared/wording/word-record-problem.ts';

/** What an entry of the journal did, and to what: `change an assignment of 10042`. */
export function wordAction(
  translate: Translate,
  { action, subject }: Pick<JournalEntry, 'action' | 'subject'>,
): string {
  const [group, op, table] = action.split('.');
  const key = group === 'records' ? `history.action.records.${op}` : `history.action.${action}`;
  const words = action === 'readings.set' ? wordReadingSet(subject, translate) : subject;
  const values = { subject: words, table: wordTable(table ?? '', translate) };
  return translate(translate.has(key) ? key : 'history.action.other', values);
}
