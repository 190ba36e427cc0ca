import { existsSync } from 'node:fs';
import type { FailureOf } from '../../shared/api/failure.ts';
import { day } from '../../shared/dates.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { fillDemonstration } from '../demonstration/fill-demonstration.ts';
import { countAgents } from '../db/agents.ts';
import { createPlanner } from '../db/create.ts';
import { type OpenOptions, openPlanner } from '../db/open.ts';
import type { Context, Planner } from './context.ts';
import { demonstrationPath } from './known-files.ts';

type Refused = FailureOf<'file-refused' | 'read-only' | 'disk-full'>;

/** The demonstration, made on the day when it is first asked for; nobody in it exists. */
export async function openDemonstration(
  context: Context,
  options: OpenOptions,
): Promise<Result<Planner, Refused>> {
  const path = demonstrationPath(context.home);
  const current = context.desk.current();
  if (current?.path === path) return ok(current);

  const opened = await openOrCreate(context, path, options);
  if (!opened.ok) return opened;
  const filled = await fillIfEmpty(context, opened.value);
  if (filled.ok) return opened;
  await opened.value.close();
  return filled;
}

async function openOrCreate(
  context: Context,
  path: string,
  options: OpenOptions,
): Promise<Result<Planner, Refused>> {
  if (existsSync(path)) return openPlanner(path, options);
  const who = { at: context.now(), actor: context.actor };
  const made = await createPlanner(path, 'demonstration', { who, ...options });
  if (made.ok) return made;
  return made.error.code === 'name-taken' ? openPlanner(path, options) : err(made.error);
}

/** Also after a stop between making the file and filling it. */
async function fillIfEmpty(
  { now, actor }: Context,
  { db }: Planner,
): Promise<Result<unknown, Refused>> {
  if ((await countAgents(db)) > 0) return ok(null);
  const at = now();
  const filled = await fillDemonstration(db, { at, actor, on: day(at.slice(0, 10)) });
  if (filled.ok) return filled;
  const { error } = filled;
  if (error.code === 'read-only' || error.code === 'disk-full') return err(error);
  throw new Error(`an empty file refused the demonstration: ${error.code}`);
}
