import type { ProposalFacts } from '../../shared/documents/proposal-facts.ts';
import type { Derogation } from '../../shared/domain/derogation.ts';
import { ok } from '../../shared/result.ts';
import { insertRow } from '../db/journal.ts';
import { listSettings } from '../db/settings.ts';
import type { ReadDb } from '../db/schema.ts';
import { change } from './change.ts';
import { subjectOf } from './subject.ts';
import type { Context } from './context.ts';

/** Begins the key of the setting that keeps the number of a proposal; the derogation’s id ends it. */
const PREFIX = 'proposal-number.';
const DIGITS = 4;

/** A proposal to be numbered, and how the history names whom it is about. */
type Unnumbered = { readonly id: Derogation['id']; readonly subject: string };

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
async function numberProposals(context: Context, asked: readonly Unnumbered[]) {
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
    return ok({
      ...{ action: 'proposal.number', subject: tellNumbered(fresh, numbers), reason: null },
      ...{ rows, undoable: false, value: numbers },
    });
  });
}

/** One with whom it is about, several by the first and last number. */
function tellNumbered(fresh: readonly Unnumbered[], numbers: ReadonlyMap<string, string>): string {
  const [first, last] = [fresh[0], fresh.at(-1)].map((one) => numbers.get(one?.id ?? '') ?? '');
  return fresh.length > 1 ? `${first} – ${last}` : `${first} (${fresh[0]?.subject ?? ''})`;
}

function lastOf(year: string, references: Iterable<string>): number {
  const given = [...references]
    .filter((reference) => reference.startsWith(`${year}-`))
    .map((reference) => Number(reference.slice(year.length + 1)));
  return Math.max(0, ...given);
}

/** Nothing is written where all have their number: a file open for reading can still be handed over. */
export async function numbersFor(
  context: Context,
  numbers: ReadonlyMap<string, string>,
  all: readonly ProposalFacts[],
) {
  const fresh = all.filter(({ derogation }) => !numbers.has(derogation.id));
  if (fresh.length === 0) return ok(numbers);
  const asked = fresh.map(({ derogation, agent }) => ({
    id: derogation.id,
    subject: subjectOf(agent),
  }));
  return numberProposals(context, asked);
}
