import { randomUUID } from 'node:crypto';
import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import type { FailureOf } from '../../shared/api/failure.ts';
import type { SensitiveGround } from '../../shared/domain/sensitive-ground.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { findAgent } from '../db/agents.ts';
import { insertRow, listEntriesAbout, note, removeRow, updateRow } from '../db/journal.ts';
import type { ReadDb } from '../db/schema.ts';
import {
  findSensitiveGround,
  listSensitiveGrounds,
  toSensitiveGroundRow,
} from '../db/sensitive-grounds.ts';
import { change, writing } from './change.ts';
import type { Context } from './context.ts';
import { changedMeanwhile, notFound } from './failures.ts';
import { withFile } from './open-file.ts';
import { patchRow } from './patch-row.ts';
import { subjectOf } from './subject.ts';

const LOOK = 'sensitive.look';

type LookFailure = FailureOf<'not-found' | 'read-only' | 'disk-full'>;

/** Family and personal grounds: every look is an entry of the journal, as every change is. */
export const sensitive: HandlersOf<Api, Context>['sensitive'] = {
  look: (context, { staffNumber, reason }) =>
    writing<readonly SensitiveGround[], LookFailure>(context, async ({ db }) => {
      const agent = await findAgent(db, staffNumber);
      if (!agent) return err(notFound('agent', staffNumber));
      const noted = await note(db, {
        ...{ at: context.now(), actor: context.actor, action: LOOK },
        ...{ subject: subjectOf(agent), reason },
      });
      return noted.ok ? ok(await listSensitiveGrounds(db, staffNumber)) : noted;
    }),

  looks: (context, { staffNumber }) =>
    withFile(context, async ({ db }) =>
      ok(await listEntriesAbout(db, { action: LOOK, staffNumber })),
    ),

  create: (context, { ground, reason }) =>
    change(context, async (db) => {
      const agent = await findAgent(db, ground.staffNumber);
      if (!agent) return err(notFound('agent', ground.staffNumber));
      const created = { ...ground, id: randomUUID(), version: 1 };
      const inOrder = checkOrder(created);
      if (!inOrder.ok) return inOrder;

      return ok({
        action: 'sensitive.create',
        subject: subjectOf(agent),
        reason,
        rows: [insertRow('sensitive_ground', toSensitiveGroundRow(created))],
        value: created,
      });
    }),

  update: (context, { id, version, patch, reason }) =>
    change(context, async (db) => {
      const found = await read(db, id, version);
      if (!found.ok) return found;
      const { ground, subject } = found.value;
      const updated = { ...ground, ...patch };
      const inOrder = checkOrder(updated);
      if (!inOrder.ok) return inOrder;

      const columns = patchRow(toSensitiveGroundRow(ground), toSensitiveGroundRow(updated));
      return ok({
        action: 'sensitive.update',
        subject,
        reason,
        rows: columns ? [updateRow('sensitive_ground', id, columns, version)] : [],
        value: { ...updated, version: columns ? version + 1 : version },
      });
    }),

  remove: (context, { id, version, reason }) =>
    change(context, async (db) => {
      const found = await read(db, id, version);
      if (!found.ok) return found;
      return ok({
        action: 'sensitive.remove',
        subject: found.value.subject,
        reason,
        rows: [removeRow('sensitive_ground', id, version)],
        value: null,
      });
    }),
};

async function read(db: ReadDb, id: string, version: number) {
  const ground = await findSensitiveGround(db, id);
  if (!ground) return err(notFound('ground', id));
  if (ground.version !== version) return err(changedMeanwhile('ground', id));
  const agent = await findAgent(db, ground.staffNumber);
  if (!agent) throw new Error('a ground without agent');
  return ok({ ground, subject: subjectOf(agent) });
}

function checkOrder({
  from,
  to,
}: Pick<SensitiveGround, 'from' | 'to'>): Result<null, FailureOf<'end-before-start'>> {
  return from !== null && to !== null && to < from
    ? err({ code: 'end-before-start', from, to })
    : ok(null);
}
