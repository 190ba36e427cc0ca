import { randomUUID } from 'node:crypto';
import type { Failure, FailureOf } from '../../shared/api/failure.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { insertRow, removeRow, type RowChange, updateRow } from '../db/journal.ts';
import type { NewRow, Patch } from '../db/row-change.ts';
import type { ReadDb, TableName } from '../db/schema.ts';
import { change } from './change.ts';
import type { Context } from './context.ts';
import { changedMeanwhile, notFound, type What } from './failures.ts';
import { patchRow } from './patch-row.ts';

type Identified = { readonly id: string; readonly version: number };

/** What differs between the tables whose rows are edited one at a time. */
export type RowKind<T extends TableName, Value extends Identified, Misfit extends Failure> = {
  readonly table: T;
  /** How failures call it. */
  readonly what: What;
  /** Before the verb in the history: `derogation` makes `derogation.create`. */
  readonly action: string;
  find(db: ReadDb, id: string): Promise<Value | undefined>;
  /** Whom the history names; refused where there is nobody. */
  nameSubject(db: ReadDb, value: Value): Promise<Result<string, FailureOf<'not-found'>>>;
  /** Why the value cannot be so. */
  check(db: ReadDb, value: Value): Promise<Result<null, Misfit>>;
  toRow(value: Value): NewRow<T>;
  /** What hangs on it, and goes with it. */
  listHanging?(db: ReadDb, id: string): Promise<readonly RowChange[]>;
};

type Named = { readonly id: string; readonly version: number; readonly reason: string | null };

/** Added, changed and removed: each one journal entry, refused where the row is at another version. */
export function editRows<T extends TableName, Value extends Identified, Misfit extends Failure>(
  kind: RowKind<T, Value, Misfit>,
) {
  const { table, what, action } = kind;

  async function read(db: ReadDb, { id, version }: Named) {
    const found = await kind.find(db, id);
    if (!found) return err(notFound(what, id));
    if (found.version !== version) return err(changedMeanwhile(what, id));
    const subject = await kind.nameSubject(db, found);
    if (!subject.ok) throw new Error(`a ${action} about nobody`);
    return ok({ found, subject: subject.value });
  }

  return {
    create: (context: Context, input: Omit<Value, keyof Identified>, reason: string | null) =>
      change(context, async (db) => {
        // Safe: the input and what it lacked of the value.
        const created = { ...input, id: randomUUID(), version: 1 } as unknown as Value;
        const subject = await kind.nameSubject(db, created);
        if (!subject.ok) return subject;
        const fits = await kind.check(db, created);
        if (!fits.ok) return fits;
        const rows = [insertRow(table, kind.toRow(created))];
        const entry = { action: `${action}.create`, subject: subject.value, reason };
        return ok({ ...entry, rows, value: created });
      }),

    update: (context: Context, named: Named, patch: Partial<Value>) =>
      change(context, async (db) => {
        const known = await read(db, named);
        if (!known.ok) return known;
        const { found, subject } = known.value;
        const { id, version, reason } = named;
        const updated = { ...found, ...patch };
        const fits = await kind.check(db, updated);
        if (!fits.ok) return fits;
        const columns = patchRow(kind.toRow(found), kind.toRow(updated));
        // Safe: the key is that of the row found, and so never among the columns that differ.
        const rows = columns ? [updateRow(table, id, columns as Patch<T>, version)] : [];
        const value = { ...updated, version: columns ? version + 1 : version };
        return ok({ action: `${action}.update`, subject, reason, rows, value });
      }),

    remove: (context: Context, named: Named) =>
      change(context, async (db) => {
        const found = await read(db, named);
        if (!found.ok) return found;
        const { subject } = found.value;
        const { id, version, reason } = named;
        const hanging = (await kind.listHanging?.(db, id)) ?? [];
        const rows = [...hanging, removeRow(table, id, version)];
        return ok({ action: `${action}.remove`, subject, reason, rows, value: null });
      }),
  };
}
