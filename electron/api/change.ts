import type { FailureOf } from '../../shared/api/failure.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { toWriteFailure } from '../db/atomically.ts';
import { record, type RecordFailure, type RowChange } from '../db/journal.ts';
import type { ReadDb } from '../db/schema.ts';
import type { Context, Planner } from './context.ts';
import { withFile } from './open-file.ts';
import { sessionState } from './session-state.ts';

/** The ways in which every change may fail. */
export type WriteFailure = FailureOf<'no-file-open' | 'read-only' | 'disk-full'>;

/** A change decided but not yet written, with what the call answers once it is. */
export type Decided<T> = {
  readonly action: string;
  /** Who or what is changed, in words a person recognises in the history. */
  readonly subject: string;
  readonly reason: string | null;
  readonly rows: readonly RowChange[];
  /** False for what is no fact about anybody, such as a saved view. Absent = true. */
  readonly undoable?: boolean;
  readonly value: T;
};

type ValueOf<Decision> = Decision extends { readonly value: Decided<infer T> } ? T : never;
type ErrorOf<Decision> = Decision extends { readonly error: infer E } ? E : never;

/**
 * Reads, decides and writes in one transaction with one journal entry, then tells the page.
 *
 * What was read cannot change before it is written: the versions are compared when deciding. A
 * decision without rows writes nothing.
 */
export async function change<Decision extends Result<Decided<unknown>, unknown>>(
  context: Context,
  decide: (db: ReadDb) => Promise<Decision>,
): Promise<Result<ValueOf<Decision>, ErrorOf<Decision> | WriteFailure>> {
  return writing(context, ({ db }) =>
    db.transaction().execute(async (trx) => {
      const decision = await decide(trx);
      // Safe: the very error and value that the type of the decision names.
      if (!decision.ok) return err(decision.error as ErrorOf<Decision>);
      const { rows, value, ...entry } = decision.value;
      if (rows.length > 0) {
        const note = { at: context.now(), actor: context.actor, ...entry };
        const written = await record(trx, note, rows);
        if (!written.ok) throw new NotWritten(written.error);
      }
      return ok(value as ValueOf<Decision>); // Safe: as above.
    }),
  );
}

/** Does work that writes: refused on a file open for reading, told to the page when it succeeds. */
export async function writing<T, E>(
  context: Context,
  work: (planner: Planner) => Promise<Result<T, E>>,
): Promise<Result<T, E | WriteFailure>> {
  return withFile<T, E | WriteFailure>(context, async (planner) => {
    if (planner.readOnly) return err({ code: 'read-only' });
    try {
      const result = await work(planner);
      if (result.ok) {
        context.emit({ kind: 'session-changed', state: await sessionState(context) });
      }
      return result;
    } catch (problem) {
      const failure = problem instanceof NotWritten ? problem.failure : toWriteFailure(problem);
      if (failure?.code === 'disk-full' || failure?.code === 'read-only') return err(failure);
      throw problem;
    }
  });
}

/** Thrown so that the transaction is rolled back: a full disk, or a bug in what was decided. */
class NotWritten extends Error {
  readonly failure: RecordFailure;

  constructor(failure: RecordFailure) {
    super(`not written: ${failure.code}`);
    this.failure = failure;
  }
}
