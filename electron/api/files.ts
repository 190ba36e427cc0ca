import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import type { FailureOf } from '../../shared/api/failure.ts';
import type { SessionState, Ticket } from '../../shared/api/records.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { WriteFailure } from '../db/atomically.ts';
import { backupPlanner } from '../db/backup.ts';
import { createPlanner } from '../db/create.ts';
import { PLANNER_ENDING } from '../db/file-format.ts';
import { type OpenOptions, openPlanner } from '../db/open.ts';
import { readBackup, restoreAsNew } from '../db/restore-as-new.ts';
import type { Context, Planner } from './context.ts';
import { openDemonstration } from './demonstration.ts';
import {
  anchorPath,
  findKnownFile,
  freeName,
  listKnownFiles,
  rememberFile,
} from './known-files.ts';
import { withFile } from './open-file.ts';
import { newPrivateFolder } from './private-folder.ts';
import { sessionState } from './session-state.ts';

/** The planner files of this person: listed, made, opened, closed, copied. */
export const files: HandlersOf<Api, Context>['files'] = {
  list: async ({ home }) => ok(await listKnownFiles(home)),

  async create(context, { name }) {
    if (!isFileName(name)) return err(invalidName());
    const path = join(context.home, name + PLANNER_ENDING);
    const who = { at: context.now(), actor: context.actor };
    const made = await createPlanner(path, 'real', { who, ...openOptions(context) });
    if (!made.ok && made.error.code === 'name-taken') return err({ code: 'name-taken', name });
    return made.ok ? putOnDesk(context, made.value) : made;
  },

  async openDemonstration(context) {
    const opened = await openDemonstration(context, openOptions(context));
    return opened.ok ? putOnDesk(context, opened.value) : opened;
  },

  async open(context, { id }) {
    const path = await findKnownFile(context.home, id);
    return path === undefined
      ? err({ code: 'not-found', what: 'file', id })
      : openFile(context, path);
  },

  async choose(context, { given }) {
    if (context.choosePlannerFile === null) return err({ code: 'not-available' });
    const path = await context.choosePlannerFile(given);
    return path === null ? ok(null) : openFile(context, path);
  },

  async close(context) {
    await context.desk.put(null);
    return ok(await tell(context));
  },

  async lookAtBackup({ home, uploads }, { upload, fileName }) {
    const path = uploads.find(upload);
    if (path === undefined) return err({ code: 'ticket-unknown' });
    const read = await readBackup(path);
    if (!read.ok) {
      await uploads.forget(upload);
      return read;
    }
    const stem = fileName.endsWith(PLANNER_ENDING)
      ? fileName.slice(0, -PLANNER_ENDING.length)
      : fileName;
    return ok({ ...read.value, name: freeName(home, isFileName(stem) ? stem : 'planner') });
  },

  async restore(context, { upload, name, fileName }) {
    if (!isFileName(name)) return err(invalidName());
    const from = context.uploads.find(upload);
    if (from === undefined) return err({ code: 'ticket-unknown' });
    const path = join(context.home, name + PLANNER_ENDING);
    const who = { at: context.now(), actor: context.actor, subject: fileName };
    const restored = await restoreAsNew(from, path, who);
    if (!restored.ok) {
      return restored.error.code === 'name-taken' ? err({ code: 'name-taken', name }) : restored;
    }
    await context.uploads.forget(upload);
    return openFile(context, path);
  },

  backup: (context) =>
    withFile(context, async (planner) => {
      const folder = newPrivateFolder();
      try {
        return await prepareBackup(context, planner, join(folder, 'copy'));
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    }),
};

/** The page gets the copy as a download: the officer decides where it is kept. */
async function prepareBackup(
  { now, tickets }: Context,
  planner: Planner,
  copy: string,
): Promise<Result<Ticket, WriteFailure>> {
  const made = await backupPlanner(planner, copy);
  if (!made.ok) {
    if (made.error.code === 'name-taken') throw new Error('a new folder held a copy');
    return err(made.error);
  }
  const day = now().slice(0, 10);
  return ok(
    tickets.issue({
      name: `${planner.name} ${day}${PLANNER_ENDING}`,
      type: 'application/octet-stream',
      bytes: await readFile(copy),
    }),
  );
}

/** Opens a planner file and puts it on the desk; the one before stays there if this one is refused. */
export async function openFile(
  context: Context,
  path: string,
): Promise<Result<SessionState, FailureOf<'file-refused'>>> {
  if (context.desk.current()?.path === path) return ok(await sessionState(context));
  const opened = await openPlanner(path, openOptions(context));
  return opened.ok ? putOnDesk(context, opened.value) : opened;
}

async function putOnDesk(context: Context, planner: Planner): Promise<Result<SessionState, never>> {
  await context.desk.put(planner);
  const isKept = await rememberFile(context.home, planner.path);
  if (isKept) context.systemRecent?.add(planner.path);
  return ok(await tell(context));
}

/** Tells every page, so that two of them never show two files. */
async function tell(context: Context): Promise<SessionState> {
  const state = await sessionState(context);
  context.emit({ kind: 'session-changed', state });
  return state;
}

function openOptions({ home }: Context): OpenOptions {
  return { anchorFile: anchorPath(home) };
}

/**
 * A name that every system can hold: none of the signs, ends and device names that Windows refuses,
 * and no sign that nobody sees, which could make one name read like another.
 */
function isFileName(name: string): boolean {
  return (
    !/[\\/:*?"<>|\p{C}]/u.test(name) &&
    !/^\.|\.$/.test(name) &&
    !/^(?:con|prn|aux|nul|com\d|lpt\d|demonstration)(?:\.|$)/i.test(name)
  );
}

function invalidName(): FailureOf<'invalid-input'> {
  return { code: 'invalid-input', path: 'name', expected: 'a file name' };
}
