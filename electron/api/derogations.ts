import { randomUUID } from 'node:crypto';
import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import type { FailureOf } from '../../shared/api/failure.ts';
import type { Derogation } from '../../shared/domain/derogation.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { findAgent } from '../db/agents.ts';
import { findAssignment } from '../db/assignments.ts';
import { findDerogation, listDerogationsOf, toDerogationRow } from '../db/derogations.ts';
import { insertRow, removeRow, updateRow } from '../db/journal.ts';
import type { ReadDb } from '../db/schema.ts';
import { change } from './change.ts';
import type { Context } from './context.ts';
import { alreadyExists, changedMeanwhile, notFound } from './failures.ts';
import { patchRow } from './patch-row.ts';
import { subjectOf } from './subject.ts';

/** Changes to derogations of art. 17, § 2; each is one journal entry. */
export const derogations: HandlersOf<Api, Context>['derogations'] = {
  create: (context, { derogation, reason }) =>
    change(context, async (db) => {
      const subject = await findSubject(db, derogation.assignmentId);
      if (subject === undefined) return err(notFound('assignment', derogation.assignmentId));
      const created = { ...derogation, id: randomUUID(), version: 1 };
      const fits = await checkOnce(db, created);
      if (!fits.ok) return fits;

      return ok({
        action: 'derogation.create',
        subject,
        reason,
        rows: [insertRow('derogation', toDerogationRow(created))],
        value: created,
      });
    }),

  update: (context, { id, version, patch, reason }) =>
    change(context, async (db) => {
      const found = await read(db, id, version);
      if (!found.ok) return found;
      const { derogation, subject } = found.value;
      const updated = { ...derogation, ...patch };
      const fits = await checkOnce(db, updated);
      if (!fits.ok) return fits;

      const columns = patchRow(toDerogationRow(derogation), toDerogationRow(updated));
      return ok({
        action: 'derogation.update',
        subject,
        reason,
        rows: columns ? [updateRow('derogation', id, columns, version)] : [],
        value: { ...updated, version: columns ? version + 1 : version },
      });
    }),

  remove: (context, { id, version, reason }) =>
    change(context, async (db) => {
      const found = await read(db, id, version);
      if (!found.ok) return found;
      return ok({
        action: 'derogation.remove',
        subject: found.value.subject,
        reason,
        rows: [removeRow('derogation', id, version)],
        value: null,
      });
    }),
};

async function read(db: ReadDb, id: string, version: number) {
  const derogation = await findDerogation(db, id);
  if (!derogation) return err(notFound('derogation', id));
  if (derogation.version !== version) return err(changedMeanwhile('derogation', id));
  const subject = await findSubject(db, derogation.assignmentId);
  if (subject === undefined) throw new Error('a derogation without assignment');
  return ok({ derogation, subject });
}

/** The agent whose assignment it is; `undefined` when there is no such assignment. */
async function findSubject(db: ReadDb, assignmentId: string): Promise<string | undefined> {
  const assignment = await findAssignment(db, assignmentId);
  const agent = assignment && (await findAgent(db, assignment.staffNumber));
  return agent && subjectOf(agent);
}

/** An assignment has at most one derogation of each kind. */
async function checkOnce(
  db: ReadDb,
  { id, assignmentId, kind }: Derogation,
): Promise<Result<null, FailureOf<'already-exists'>>> {
  const same = (await listDerogationsOf(db, assignmentId)).find((other) => other.kind === kind);
  return same && same.id !== id ? err(alreadyExists('derogation', same.id)) : ok(null);
}
