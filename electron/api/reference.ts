import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import { ok } from '../../shared/result.ts';
import { listFunctions } from '../db/functions.ts';
import { listHardshipRanks, listPosts, listServices } from '../db/posts.ts';
import type { Context } from './context.ts';
import { withFile } from './open-file.ts';

/** What pickers and names need, in one answer. */
export const reference: HandlersOf<Api, Context>['reference'] = {
  list: (context) =>
    withFile(context, async ({ db }) =>
      ok({
        posts: await listPosts(db),
        ranks: await listHardshipRanks(db),
        services: await listServices(db),
        functions: await listFunctions(db),
      }),
    ),
};
