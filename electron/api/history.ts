import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import { ok } from '../../shared/result.ts';
import { listEntries } from '../db/journal.ts';
import { redo, undo } from '../db/undo.ts';
import { verify } from '../db/verify.ts';
import { listEntryChanges } from '../records/history.ts';
import { writing } from './change.ts';
import type { Context } from './context.ts';
import { withFile } from './open-file.ts';

/** The journal: read, undone, redone, checked. */
export const history: HandlersOf<Api, Context>['history'] = {
  list: (context, page) => withFile(context, async ({ db }) => ok(await listEntries(db, page))),

  entry: (context, { sequence }) =>
    withFile(context, async ({ db }) => ok(await listEntryChanges(db, sequence))),

  undo: (context) =>
    writing(context, ({ db }) => undo(db, { at: context.now(), actor: context.actor })),

  redo: (context) =>
    writing(context, ({ db }) => redo(db, { at: context.now(), actor: context.actor })),

  verify: (context) =>
    withFile(context, async ({ db, anchorFile }) => ok(await verify(db, anchorFile))),
};
