import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import { err, ok } from '../../shared/result.ts';
import { interimAt } from '../../shared/rules/file/art-15.ts';
import { signatoryAt } from '../../shared/rules/file/art-20.ts';
import { judgeVacancy } from '../../shared/rules/file/art-21-vacancy.ts';
import { degreeBalances } from '../../shared/rules/file/language-balance.ts';
import { withVacancyRemedies } from '../../shared/rules/remedies/vacancy.ts';
import { listAgents } from '../db/agents.ts';
import type { Context } from './context.ts';
import { coverFile } from './coverage.ts';
import { notFound } from './failures.ts';
import { setConditions } from './head-conditions.ts';
import { loadFile } from './load-file.ts';
import { withKnowledge } from './open-file.ts';

/** What the articles beside art. 17 say of one subject on a day. */
export const decree: HandlersOf<Api, Context>['decree'] = {
  coverage: (context, { on, until, knownOn }) =>
    withKnowledge(context, knownOn, async (db) => ok(await coverFile(db, { on, until }))),

  setConditions,

  signatory: (context, { functionCode, on, knownOn }) =>
    withKnowledge(context, knownOn, async (db) => {
      const file = await loadFile(db, on);
      const job = file.functions.get(functionCode);
      return job ? ok(signatoryAt(file, job)) : err(notFound('function', functionCode));
    }),

  interim: (context, { postCode, on, knownOn }) =>
    withKnowledge(context, knownOn, async (db) => {
      const file = await loadFile(db, on);
      if (!file.posts.has(postCode)) return err(notFound('post', postCode));

      const { ranking, code, findings } = interimAt(file, postCode);
      const agents = new Map((await listAgents(db)).map((agent) => [agent.staffNumber, agent]));
      const named = ranking.map((place) => {
        const { lastName = '', firstName = '' } = agents.get(place.staffNumber) ?? {};
        return { ...place, lastName, firstName };
      });
      return ok({ ranking: named, code, findings });
    }),

  balance: (context, { on, knownOn }) =>
    withKnowledge(context, knownOn, async (db) => ok(degreeBalances(await loadFile(db, on)))),

  art21: (context, { vacancyCode, on, knownOn }) =>
    withKnowledge(context, knownOn, async (db) => {
      const file = await loadFile(db, on);
      const vacancy = file.vacancies.find(({ code }) => code === vacancyCode);
      return vacancy
        ? ok(withVacancyRemedies(judgeVacancy(file, vacancy), vacancy, file))
        : err(notFound('vacancy', vacancyCode));
    }),
};
