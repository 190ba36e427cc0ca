import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import { ok } from '../../shared/result.ts';
import { readingsSet, SWITCHES } from '../../shared/rules/readings.ts';
import { insertRow, removeRow, updateRow, type RowChange } from '../db/journal.ts';
import { loadReadings, READINGS } from '../db/readings.ts';
import { findSetting, type Setting } from '../db/settings.ts';
import { change } from './change.ts';
import type { Context } from './context.ts';
import { withKnowledge } from './open-file.ts';
import { listImpacts } from './reading-impacts.ts';

/** How the doubtful points of the decree are read in this file. */
export const readings: HandlersOf<Api, Context>['readings'] = {
  get: (context, { knownOn }) =>
    withKnowledge(context, knownOn, async (db) => ok(await loadReadings(db))),

  set: (context, { name, option, reason }) =>
    change(context, async (db) => {
      const value = { ...(await loadReadings(db)), [name]: option };
      const stored = JSON.stringify(readingsSet(value));
      return ok({
        action: 'readings.set',
        subject: `${SWITCHES[name].ambiguity} ${option}`,
        reason,
        rows: store(stored, await findSetting(db, READINGS)),
        value,
      });
    }),

  impact: (context, { on, until, knownOn }) =>
    withKnowledge(context, knownOn, async (db) => ok(await listImpacts(db, { on, until }))),
};

/** Nothing is kept while every switch stands on its default. */
function store(value: string, existing: Setting | undefined): readonly RowChange[] {
  if (value === (existing?.value ?? NOTHING)) return [];
  if (existing === undefined) return [insertRow('setting', { key: READINGS, value })];
  return value === NOTHING
    ? [removeRow('setting', READINGS)]
    : [updateRow('setting', READINGS, { value })];
}

const NOTHING = '{}';
