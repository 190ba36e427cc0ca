import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import type { EligibilityEntry, EligibilityList } from '../../shared/api/eligibility.ts';
import type { Moment } from '../../shared/api/records.ts';
import type { Agent } from '../../shared/domain/agent.ts';
import { err, ok } from '../../shared/result.ts';
import {
  groupByKind,
  isInService,
  judgeEligibility,
} from '../../shared/rules/art-21/eligibility.ts';
import { explainEligibility } from '../../shared/rules/art-21/explain-eligibility.ts';
import { openFunctions } from '../../shared/rules/art-21/open-functions.ts';
import { classOn } from '../../shared/rules/art-21/standing.ts';
import type { AgentFacts } from '../../shared/rules/planner-facts.ts';
import { judge, type Question } from '../../shared/rules/clock.ts';
import { listAgents } from '../db/agents.ts';
import { mapFunctionTitles } from '../db/functions.ts';
import { loadPlannerFacts } from '../db/planner-facts.ts';
import { mapPlaceNames } from '../db/posts.ts';
import { loadReadings } from '../db/readings.ts';
import type { ReadDb } from '../db/schema.ts';
import type { Context } from './context.ts';
import { notFound } from './failures.ts';
import { withKnowledge } from './open-file.ts';

/** The state agents under art. 21, for the grid and the panel of one of them. */
export const eligibility: HandlersOf<Api, Context>['eligibility'] = {
  list: (context, moment) =>
    withKnowledge(context, moment.knownOn, async (db) => ok(await listEligibility(db, moment))),

  get: (context, { staffNumber, ...moment }) =>
    withKnowledge(context, moment.knownOn, async (db) => {
      const facts = await loadPlannerFacts(db);
      const agent = facts.agents.find((one) => one.staffNumber === staffNumber);
      if (!agent) return err(notFound('agent', staffNumber));
      const question = { ...moment, readings: await loadReadings(db) };
      const { basis, functions } = openFunctions(facts, question);
      const explanation = explainEligibility(agent, groupByKind(functions), question);
      return ok({ ...explanation, basis, functions: functions.length });
    }),
};

type Names = {
  readonly agents: ReadonlyMap<string, Agent>;
  readonly places: Awaited<ReturnType<typeof mapPlaceNames>>;
  readonly titles: Awaited<ReturnType<typeof mapFunctionTitles>>;
};

/** Every state agent in service on the moment's day, by staff number. */
export async function listEligibility(db: ReadDb, moment: Moment): Promise<EligibilityList> {
  const facts = await loadPlannerFacts(db);
  const question = { ...moment, readings: await loadReadings(db) };
  const { basis, functions } = openFunctions(facts, question);
  const kinds = groupByKind(functions);
  const names: Names = {
    agents: new Map((await listAgents(db)).map((agent) => [agent.staffNumber, agent])),
    places: await mapPlaceNames(db),
    titles: await mapFunctionTitles(db),
  };
  const entries = facts.agents
    .filter((one) => one.career === 'state' && isInService(one, moment.on))
    .flatMap((one) => {
      const agent = names.agents.get(one.staffNumber);
      if (agent === undefined) return [];
      const judged = judgeEligibility(one, kinds, question);
      return [{ ...judged, ...describe(one, agent, { names, question }) }];
    });
  return { moment, basis, functions: functions.length, entries };
}

function describe(
  facts: AgentFacts,
  { lastName, firstName, languageRole }: Agent,
  { names, question }: { readonly names: Names; readonly question: Question },
): Omit<EligibilityEntry, keyof ReturnType<typeof judgeEligibility>> {
  const { current } = judge(facts, question);
  const place = current?.place ?? null;
  return {
    ...{ lastName, firstName, languageRole },
    class: classOn(facts, question.on),
    present: current && {
      kind: current.kind,
      from: current.from,
      place:
        place === null
          ? null
          : (names.places.get(place) ?? { city: place, country: null, title: null }),
      functionTitle: names.titles.get(current.functionCode ?? '') ?? null,
    },
  };
}
