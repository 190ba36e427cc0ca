import { randomUUID } from 'node:crypto';
import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import type { FailureOf } from '../../shared/api/failure.ts';
import type { Assignment } from '../../shared/domain/assignment.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { findAgent } from '../db/agents.ts';
import { findAssignment, findSameAssignment, toAssignmentRow } from '../db/assignments.ts';
import { listDerogationsOf } from '../db/derogations.ts';
import { insertRow, removeRow, updateRow } from '../db/journal.ts';
import type { ReadDb } from '../db/schema.ts';
import { change } from './change.ts';
import type { Context } from './context.ts';
import { alreadyExists, changedMeanwhile, notFound } from './failures.ts';
import { patchRow } from './patch-row.ts';
import { subjectOf } from './subject.ts';

/** Changes to assignments; each is one journal entry. */
export const assignments: HandlersOf<Api, Context>['assignments'] = {
  create: (context, { assignment, reason }) =>
    change(context, async (db) => {
      const agent = await findAgent(db, assignment.staffNumber);
      if (!agent) return err(notFound('agent', assignment.staffNumber));
      const created = { ...assignment, id: randomUUID(), version: 1 };
      const fits = await checkFits(db, created);
      if (!fits.ok) return fits;

      return ok({
        action: 'assignment.create',
        subject: subjectOf(agent),
        reason,
        rows: [insertRow('assignment', toAssignmentRow(created))],
        value: created,
      });
    }),

  update: (context, { id, version, patch, reason }) =>
    change(context, async (db) => {
      const found = await read(db, id, version);
      if (!found.ok) return found;
      const { assignment, agent } = found.value;
      const updated = { ...assignment, ...patch };
      const fits = await checkFits(db, updated);
      if (!fits.ok) return fits;

      const columns = patchRow(toAssignmentRow(assignment), toAssignmentRow(updated));
      return ok({
        action: 'assignment.update',
        subject: subjectOf(agent),
        reason,
        rows: columns ? [updateRow('assignment', id, columns, version)] : [],
        value: { ...updated, version: columns ? version + 1 : version },
      });
    }),

  remove: (context, { id, version, reason }) =>
    change(context, async (db) => {
      const found = await read(db, id, version);
      if (!found.ok) return found;
      const derogations = await listDerogationsOf(db, id);

      return ok({
        action: 'assignment.remove',
        subject: subjectOf(found.value.agent),
        reason,
        rows: [
          ...derogations.map((derogation) => removeRow('derogation', derogation.id)),
          removeRow('assignment', id, version),
        ],
        value: null,
      });
    }),
};

async function read(db: ReadDb, id: string, version: number) {
  const assignment = await findAssignment(db, id);
  if (!assignment) return err(notFound('assignment', id));
  if (assignment.version !== version) return err(changedMeanwhile('assignment', id));
  const agent = await findAgent(db, assignment.staffNumber);
  if (!agent) throw new Error('an assignment without agent');
  return ok({ assignment, agent });
}

type Misfit = FailureOf<'end-before-start' | 'already-exists'>;

/** Refuses what is no period, and a second assignment of one kind from the same day. */
async function checkFits(db: ReadDb, assignment: Assignment): Promise<Result<null, Misfit>> {
  const { from, to, plannedTo } = assignment;
  for (const end of [to, plannedTo]) {
    if (end !== null && end < from) return err({ code: 'end-before-start', from, to: end });
  }
  const same = await findSameAssignment(db, assignment);
  if (same && same.id !== assignment.id) return err(alreadyExists('assignment', same.id));
  return ok(null);
}
