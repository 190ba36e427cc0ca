import type { JournalEntry } from '../../shared/api/records.ts';
import type { Translate } from '../../shared/wording/translator.ts';

/** What an entry of the journal did, and to what: `change an assignment of 10042`. */
export function wordAction(
  translate: Translate,
  { action, subject }: Pick<JournalEntry, 'action' | 'subject'>,
): string {
  const key = `history.action.${action}`;
  return translate(translate.has(key) ? key : 'history.action.other', { subject });
}
