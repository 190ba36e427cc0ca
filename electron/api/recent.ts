import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import type { RecentFiles } from '../../shared/api/recent-api.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { clearRecent, isRecentKept, keepRecent, recentPaths } from './known-files.ts';

/** The planner files opened lately, which a person may not want to be remembered (UX-56). */
export const recent: HandlersOf<Api, Context>['recent'] = {
  get: tell,

  async keep(context, { isKept }) {
    await keepRecent(context.home, isKept);
    if (!isKept) context.systemRecent?.clear();
    return tell(context);
  },

  async clear(context) {
    await clearRecent(context.home);
    context.systemRecent?.clear();
    return tell(context);
  },
};

async function tell({ home }: Context): Promise<Result<RecentFiles, never>> {
  return ok({ isKept: await isRecentKept(home), count: (await recentPaths(home)).length });
}
