import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { JobFunction } from '../../shared/domain/job-function.ts';
import { err, ok } from '../../shared/result.ts';
import { signatoryOf } from '../../shared/rules/art-20.ts';
import { versionOn } from '../../shared/rules/versions.ts';
import { findAgent } from '../db/agents.ts';
import { findFunction } from '../db/functions.ts';
import { findPlaceType, findPost } from '../db/posts.ts';
import { loadReadings } from '../db/readings.ts';
import { findVacancy } from '../db/vacancies.ts';
import { judgeVacancy } from './art-21.ts';
import { balanceOn } from './balance.ts';
import type { Context } from './context.ts';
import { notFound } from './failures.ts';
import { rankAt } from './interim.ts';
import { withKnowledge } from './open-file.ts';

export const decree: HandlersOf<Api, Context>['decree'] = {
  signatory: (context, { functionCode, on, knownOn }) =>
    withKnowledge(context, knownOn, async (db) => {
      const job = await findFunction(db, functionCode);
      if (!job) return err(notFound('function', functionCode));

      const { headOfPost, insideMission } = job;
      const place = await findPlaceType(db, job.place);
      const signatory = signatoryOf({ place, headOfPost, insideMission }, await loadReadings(db));
      return ok({ ...signatory, flags: [...signatory.flags, ...dayFlags(job, on)] });
    }),

  interim: (context, { postCode, on, knownOn }) =>
    withKnowledge(context, knownOn, async (db) => {
      const post = await findPost(db, postCode);
      if (!post) return err(notFound('post', postCode));

      const { ranking, code, findings } = await rankAt(db, { postCode, on });
      const places = ranking.map(async (place) => {
        const agent = await findAgent(db, place.staffNumber);
        const { lastName = '', firstName = '' } = agent ?? {};
        return { ...place, lastName, firstName };
      });
      return ok({ ranking: await Promise.all(places), code, findings });
    }),

  balance: (context, { on, knownOn }) =>
    withKnowledge(context, knownOn, async (db) => ok(await balanceOn(db, on))),

  art21: (context, { vacancyCode, on, knownOn }) =>
    withKnowledge(context, knownOn, async (db) => {
      const vacancy = await findVacancy(db, vacancyCode);
      if (!vacancy) return err(notFound('vacancy', vacancyCode));
      return ok(await judgeVacancy(db, vacancy, on));
    }),
};

/** What the day of the question makes doubtful: the function, or art. 20 itself. */
function dayFlags({ validFrom, validTo }: JobFunction, on: IsoDate): readonly string[] {
  const isOutside = (validFrom !== null && on < validFrom) || (validTo !== null && on > validTo);
  return [
    ...(isOutside ? ['FUNCTION_NOT_VALID'] : []),
    ...(versionOn('20', on).isInForce ? [] : ['BEFORE_DECREE']),
  ];
}
