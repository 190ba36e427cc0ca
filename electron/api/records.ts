import { randomUUID } from 'node:crypto';
import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import { ok } from '../../shared/result.ts';
import { listEntryRows } from '../db/row-history.ts';
import { withStoredRows } from '../db/stored-rows.ts';
import { listPostHistory, listRecordHistory, listWholeHistory } from '../records/history.ts';
import { findRecords, listRecords } from '../records/list-records.ts';
import { planRecords } from '../records/plan-records.ts';
import { planRestore } from '../records/plan-restore.ts';
import { actionOf, nameRow, subjectOf } from '../records/subject.ts';
import { change } from './change.ts';
import type { Context } from './context.ts';
import { withFile, withKnowledge } from './open-file.ts';

/** Every record of the file: listed, changed in blocks, with its history. */
export const records: HandlersOf<Api, Context>['records'] = {
  list: (context, { table, staffNumber, knownOn }) =>
    withKnowledge(context, knownOn, async (db) =>
      ok(await listRecords(db, table, staffNumber ?? null)),
    ),

  change: async (context, { changes, reason }) => {
    const written = await change(context, (db) =>
      withStoredRows(db, (stored) => {
        const planned = planRecords(stored, changes, randomUUID);
        if (!planned.ok) return planned;
        const { rows, applied, notices } = planned.value;
        const [action, subject] = [actionOf(applied), subjectOf(applied, stored)];
        return ok({ action, subject, reason, rows, value: { applied, notices } });
      }),
    );
    if (!written.ok) return written;
    const { applied, notices } = written.value;
    return withFile(context, async ({ db }) => {
      const wanted = applied.map(({ change: { table }, id }) => ({ table, id }));
      const rows = await findRecords(db, wanted);
      return ok({
        rows: applied.map(({ index }, at) => ({ change: index, row: rows[at] ?? null })),
        notices,
      });
    });
  },

  restore: (context, { table, id, sequence, reason }) =>
    change(context, async (db) => {
      const entry = await listEntryRows(db, sequence);
      return withStoredRows(db, (stored) => {
        const planned = planRestore({ table, id }, entry, stored);
        if (!planned.ok) return planned;
        const { rows, row } = planned.value;
        const [action, subject] = [`records.restore.${table}`, nameRow(table, row, stored)];
        return ok({ action, subject, reason, rows, value: null });
      });
    }),

  history: (context, { table, id }) =>
    withFile(context, async ({ db }) => ok(await listRecordHistory(db, table, id))),

  agentHistory: (context, { staffNumber }) =>
    withFile(context, async ({ db }) => ok(await listWholeHistory(db, staffNumber))),

  postHistory: (context, { postCode }) =>
    withFile(context, async ({ db }) => ok(await listPostHistory(db, postCode))),
};
