import type { Derogation } from '../../shared/domain/derogation.ts';
import { ok } from '../../shared/result.ts';
import { insertRow } from '../db/journal.ts';
import { listSettings } from '../db/settings.ts';
import type { ReadDb } from '../db/schema.ts';
import { change } from './change.ts';
import type { Context } from './context.ts';

/** Begins the key of the setting that keeps the number of a proposal; the derogation’s id ends it. */
const PREFIX = 'proposal-number.';
const DIGITS = 4;

/** A proposal to be numbered, and how the history names whom it is about. */
export type Unnumbered = { readonly id: Derogation['id']; readonly subject: string };

/** The numbers given so far, by id of the derogation; a number is kept when its derogation goes. */
export async function mapProposalNumbers(db: ReadDb): Promise<ReadonlyMap<string, string>> {
  const settings = await listSettings(db, PREFIX);
  return new Map(
    // Safe: only `numberProposals` writes them.
    settings.map(({ key, value }) => [key.slice(PREFIX.length), JSON.parse(value) as string]),
  );
}

/**
 * Gives each that has none the next number of the year, in their order, as one journal entry; undo passes
 * over it, so that no number is ever given twice.
 */
export async function numberProposals(context: Context, asked: readonly Unnumbered[]) {
  return change(context, async (db) => {
    const numbers = new Map(await mapProposalNumbers(db));
    const fresh = asked.filter(({ id }) => !numbers.has(id));
    const year = context.now().slice(0, 4);
    const last = lastOf(year, numbers.values());
    const rows = fresh.map(({ id }, index) => {
      const reference = `${year}-${String(last + index + 1).padStart(DIGITS, '0')}`;
      numbers.set(id, reference);
      return insertRow('setting', { key: `${PREFIX}${id}`, value: JSON.stringify(reference) });
    });
    const subjects = fresh.map(({ id, subject }) => `${numbers.get(id)} (${subject})`);
    return ok({
      ...{ action: 'proposal.number', subject: subjects.join(', '), reason: null },
      ...{ rows, undoable: false, value: numbers },
    });
  });
}

function lastOf(year: string, references: Iterable<string>): number {
  const given = [...references]
    .filter((reference) => reference.startsWith(`${year}-`))
    .map((reference) => Number(reference.slice(year.length + 1)));
  return Math.max(0, ...given);
}
