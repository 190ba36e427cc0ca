import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import type { ExportRequest } from '../../shared/api/records.ts';
import { ok } from '../../shared/result.ts';
import { compareMoments } from './comparison.ts';
import type { Context } from './context.ts';
import { exportComparison, exportList } from './export-list.ts';
import { withFile, withKnowledge } from './open-file.ts';

const MEDIA_TYPES: Readonly<Record<ExportRequest['format'], string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** A list as a file, handed over by a ticket. */
export const exports: HandlersOf<Api, Context>['exports'] = {
  create: (context, request) =>
    withFile(context, async ({ kind }) => {
      const { moment, compared } = request;
      const comparison = compared ? await compareMoments(context, moment, compared) : null;
      if (comparison?.ok === false) return comparison;
      return withKnowledge(context, moment.knownOn, async (db) => {
        const { fileName, bytes } = comparison
          ? await exportComparison(db, request, { kind, comparison: comparison.value })
          : await exportList(db, request, kind);
        const type = MEDIA_TYPES[request.format];
        return ok(context.tickets.issue({ name: fileName, type, bytes }));
      });
    }),
};
