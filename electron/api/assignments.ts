import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import type { FailureOf } from '../../shared/api/failure.ts';
import type { Assignment } from '../../shared/domain/assignment.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { findAssignment, findSameAssignment, toAssignmentRow } from '../db/assignments.ts';
import { listDerogationsOf } from '../db/derogations.ts';
import { removeRow } from '../db/journal.ts';
import type { ReadDb } from '../db/schema.ts';
import type { Context } from './context.ts';
import { editRows } from './edit-rows.ts';
import { alreadyExists } from './failures.ts';
import { nameAgent } from './subject.ts';

const edit = editRows<'assignment', Assignment, Misfit>({
  ...{ table: 'assignment', what: 'assignment', action: 'assignment' },
  ...{ find: findAssignment, toRow: toAssignmentRow, check: checkFits, nameSubject: nameAgent },
  listHanging: async (db, id) =>
    (await listDerogationsOf(db, id)).map((derogation) => removeRow('derogation', derogation.id)),
});

/** Changes to assignments; each is one journal entry. */
export const assignments: HandlersOf<Api, Context>['assignments'] = {
  create: (context, { assignment, reason }) => edit.create(context, assignment, reason),
  update: (context, { patch, ...named }) => edit.update(context, named, patch),
  remove: (context, named) => edit.remove(context, named),
};

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
