import { z } from 'zod';
import { columnKeys, SHEET_NAMES } from '../workbook/workbook.ts';
import type { DecodersOf } from './derive.ts';
import { id, maybeDay, reason, version } from './readers.ts';
import type { RecordsApi } from './records-api.ts';

const table = z.enum(SHEET_NAMES);
/** As much as a cell of a workbook may hold. */
const cell = z.union([z.string().max(32_767), z.number(), z.boolean(), z.null()]);
const values = z.record(z.string().max(40), cell);

const change = z
  .discriminatedUnion('op', [
    z.strictObject({ op: z.literal('create'), table, values }),
    z.strictObject({ op: z.literal('update'), table, id, version, values }),
    z.strictObject({ op: z.literal('remove'), table, id, version }),
  ])
  .superRefine((one, context) => {
    if (one.op === 'remove') return;
    const known = columnKeys(one.table);
    for (const key of Object.keys(one.values)) {
      if (known.has(key)) continue;
      context.addIssue({
        ...{ code: 'custom', path: ['values', key] },
        message: `a column of ${one.table}`,
      });
    }
  });

/** A block as large as a person pastes; each row at most once. */
const changes = z
  .array(change)
  .max(10_000)
  .superRefine((all, context) => {
    const seen = new Set<string>();
    for (const [index, one] of all.entries()) {
      if (one.op === 'create') continue;
      const key = JSON.stringify([one.table, one.id]);
      if (seen.has(key))
        context.addIssue({ code: 'custom', path: [index, 'id'], message: 'each row once' });
      seen.add(key);
    }
  });

/** Each table takes the columns of its sheet, and no others. */
export const recordsDecoders: DecodersOf<{ readonly records: RecordsApi }>['records'] = {
  list: z.strictObject({ table, staffNumber: z.exactOptional(id), knownOn: maybeDay }),
  change: z.strictObject({ changes, reason }),
  restore: z.strictObject({
    ...{ table: z.enum(SHEET_NAMES).exclude(['agents']), id, reason },
    sequence: z.int().min(1),
  }),
  history: z.strictObject({ table, id }),
  agentHistory: z.strictObject({ staffNumber: id }),
  postHistory: z.strictObject({ postCode: id }),
};
