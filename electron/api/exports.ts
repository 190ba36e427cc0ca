import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import type { ExportRequest } from '../../shared/api/records.ts';
import { ok } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { exportList } from './export-list.ts';
import { withFile, withKnowledge } from './open-file.ts';

const MEDIA_TYPES: Readonly<Record<ExportRequest['format'], string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** A list as a file, handed over by a ticket. */
export const exports: HandlersOf<Api, Context>['exports'] = {
  create: (context, request) =>
    withFile(context, ({ kind }) =>
      withKnowledge(context, request.moment.knownOn, async (db) => {
        const { fileName, bytes } = await exportList(db, request, kind);
        const type = MEDIA_TYPES[request.format];
        return ok(context.tickets.issue({ name: fileName, type, bytes }));
      }),
    ),
};
