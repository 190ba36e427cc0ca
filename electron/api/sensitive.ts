import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import type { FailureOf } from '../../shared/api/failure.ts';
import type { SensitiveGround } from '../../shared/domain/sensitive-ground.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { findAgent } from '../db/agents.ts';
import { listEntriesAbout, note } from '../db/journal.ts';
import type { ReadDb } from '../db/schema.ts';
import {
  findSensitiveGround,
  haveGroundsChanged,
  listSensitiveGrounds,
  toSensitiveGroundRow,
} from '../db/sensitive-grounds.ts';
import { writing } from './change.ts';
import type { Context } from './context.ts';
import { editRows } from './edit-rows.ts';
import { notFound } from './failures.ts';
import { withFile } from './open-file.ts';
import { nameAgent, subjectOf } from './subject.ts';

/** The action of an entry that says who looked at whose grounds, and why. */
const LOOK = 'sensitive.look';

type LookFailure = FailureOf<'not-found' | 'read-only' | 'disk-full'>;

const edit = editRows<'sensitive_ground', SensitiveGround, FailureOf<'end-before-start'>>({
  ...{ table: 'sensitive_ground', what: 'ground', action: 'sensitive' },
  ...{ find: findSensitiveGround, toRow: toSensitiveGroundRow },
  ...{ check: checkOrder, nameSubject: nameAgent },
});

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

  create: (context, { ground, reason }) => edit.create(context, ground, reason),
  update: (context, { patch, ...named }) => edit.update(context, named, patch),
  remove: (context, named) => edit.remove(context, named),
};

/**
 * Whether the entry `sequence` is a look at the agent’s grounds by who is at the desk, of this very day
 * (UTC), and the grounds are as they were then.
 */
export async function isLookNow(
  { actor, now }: Pick<Context, 'actor' | 'now'>,
  db: ReadDb,
  { staffNumber, sequence }: { readonly staffNumber: string; readonly sequence: number },
): Promise<boolean> {
  const looks = await listEntriesAbout(db, { action: LOOK, staffNumber });
  const look = looks.find((one) => one.sequence === sequence);
  if (look?.actor !== actor || look.at.slice(0, 10) !== now().slice(0, 10)) return false;
  return !(await haveGroundsChanged(db, staffNumber, sequence));
}

async function checkOrder(
  _: ReadDb,
  { from, to }: Pick<SensitiveGround, 'from' | 'to'>,
): Promise<Result<null, FailureOf<'end-before-start'>>> {
  return from !== null && to !== null && to < from
    ? err({ code: 'end-before-start', from, to })
    : ok(null);
}
