import { setImmediate } from 'node:timers/promises';
import type { Api } from '../../shared/api/api.ts';
import type { BalanceReport } from '../../shared/api/balance-api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import { day, partsOf, type IsoDate } from '../../shared/dates.ts';
import { ok } from '../../shared/result.ts';
import { indexFile } from '../../shared/rules/file/file-index.ts';
import { degreeBalances, postBalances } from '../../shared/rules/file/language-balance.ts';
import type { Context } from './context.ts';
import { loadFile } from './load-file.ts';
import { withKnowledge } from './open-file.ts';

export const balance: HandlersOf<Api, Context>['balance'] = {
  report: (context, { on, knownOn, years }) =>
    withKnowledge(context, knownOn, async (db) => {
      const file = await loadFile(db, on);
      const series: BalanceReport['series'][number][] = [];
      for (const date of halfYears(on, years)) {
        const question = { ...file.question, on: date, until: date };
        series.push({ on: date, degrees: degreeBalances(indexFile(file.facts, question)) });
        // Others are answered between two days.
        await setImmediate();
      }
      return ok({ degrees: degreeBalances(file), series, posts: postBalances(file) });
    }),
};

/** Every 1 January and 1 July, `years` years before and after the year of the day. */
function halfYears(on: IsoDate, years: number): readonly IsoDate[] {
  const [year] = partsOf(on);
  return Array.from({ length: 2 * years + 1 }, (_, index) => year - years + index).flatMap(
    (one) => [day(`${one}-01-01`), day(`${one}-07-01`)],
  );
}
