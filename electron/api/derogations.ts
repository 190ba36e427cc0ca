import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import type { FailureOf } from '../../shared/api/failure.ts';
import type { Derogation } from '../../shared/domain/derogation.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { findAgent } from '../db/agents.ts';
import { findAssignment } from '../db/assignments.ts';
import { findDerogation, listDerogationsOf, toDerogationRow } from '../db/derogations.ts';
import type { ReadDb } from '../db/schema.ts';
import type { Context } from './context.ts';
import { editRows } from './edit-rows.ts';
import { alreadyExists, notFound } from './failures.ts';
import { subjectOf } from './subject.ts';

const edit = editRows<'derogation', Derogation, FailureOf<'already-exists'>>({
  ...{ table: 'derogation', what: 'derogation', action: 'derogation' },
  ...{ find: findDerogation, toRow: toDerogationRow, check: checkOnce, nameSubject },
});

/** Changes to derogations of art. 17, § 2; each is one journal entry. */
export const derogations: HandlersOf<Api, Context>['derogations'] = {
  create: (context, { derogation, reason }) => edit.create(context, derogation, reason),
  update: (context, { patch, ...named }) => edit.update(context, named, patch),
  remove: (context, named) => edit.remove(context, named),
};

/** The agent whose assignment it is. */
async function nameSubject(
  db: ReadDb,
  { assignmentId }: Derogation,
): Promise<Result<string, FailureOf<'not-found'>>> {
  const assignment = await findAssignment(db, assignmentId);
  const agent = assignment && (await findAgent(db, assignment.staffNumber));
  return agent ? ok(subjectOf(agent)) : err(notFound('assignment', assignmentId));
}

/** An assignment has at most one derogation of each kind. */
async function checkOnce(
  db: ReadDb,
  { id, assignmentId, kind }: Derogation,
): Promise<Result<null, FailureOf<'already-exists'>>> {
  const same = (await listDerogationsOf(db, assignmentId)).find((other) => other.kind === kind);
  return same && same.id !== id ? err(alreadyExists('derogation', same.id)) : ok(null);
}
