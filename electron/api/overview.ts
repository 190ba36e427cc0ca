import { setImmediate } from 'node:timers/promises';
import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import type { Overview } from '../../shared/api/overview-api.ts';
import type { Moment } from '../../shared/api/records.ts';
import { spreadBy } from '../../shared/hardship/spread.ts';
import { linesOf, movesOf } from '../../shared/overview/lines.ts';
import { countRotation, FORECAST_YEARS } from '../../shared/overview/rotation-figures.ts';
import { judgeQuality } from '../../shared/quality/judge-quality.ts';
import { ok } from '../../shared/result.ts';
import {
  groupByKind,
  isInService,
  judgeEligibility,
} from '../../shared/rules/art-21/eligibility.ts';
import { openFunctions } from '../../shared/rules/art-21/open-functions.ts';
import { explain } from '../../shared/rules/clock.ts';
import { indexFile, type FileIndex } from '../../shared/rules/file/file-index.ts';
import { degreeBalances } from '../../shared/rules/file/language-balance.ts';
import type { CareerFacts, Explanation } from '../../shared/rules/verdict.ts';
import { mapAgentNames } from '../db/agents.ts';
import { listExpiringCertificates } from '../db/certificates.ts';
import { loadPlannerFacts } from '../db/planner-facts.ts';
import { loadReadings } from '../db/readings.ts';
import type { ReadDb } from '../db/schema.ts';
import type { Context } from './context.ts';
import { listHardship } from './hardship.ts';
import { withKnowledge } from './open-file.ts';

export const overview: HandlersOf<Api, Context>['overview'] = {
  get: (context, moment) =>
    withKnowledge(context, moment.knownOn, async (db) => ok(await sumUp(db, moment))),

  standing: (context, { on, until, knownOn }) =>
    withKnowledge(context, knownOn, async (db) => {
      const question = { on, until, readings: await loadReadings(db) };
      const judged = judgeQuality(await loadPlannerFacts(db), question);
      const { agents, agentsDetermined, answers, answersBlocked } = judged;
      const ledger = await listHardship(db, on);
      const [spread] = spreadBy(ledger, () => '');
      return ok({
        quality: { agents, agentsDetermined, answers, answersBlocked },
        hardship: { agents: ledger.length, quartiles: spread?.quartiles ?? null },
      });
    }),

  moves: (context, { year, ...moment }) =>
    withKnowledge(context, moment.knownOn, async (db) => {
      const { file, agents } = await loadNamed(db, moment);
      return ok(movesOf(file, agents, { explained: await explainAll(file), year }));
    }),
};

async function sumUp(db: ReadDb, moment: Moment): Promise<Overview> {
  const { file, agents } = await loadNamed(db, moment);
  const explained = await explainAll(file);
  const currents = new Map(explained.map(({ staffNumber, current }) => [staffNumber, current]));
  // A state agent has no lawful last day under art. 17, and so leaves no function.
  const currentOf = ({ staffNumber }: CareerFacts) => currents.get(staffNumber) ?? null;
  const open = openFunctions(file.facts, file.question, currentOf);
  await setImmediate();
  return {
    moment,
    rotation: countRotation(explained, moment),
    ...linesOf(file, {
      ...{ agents, certificates: await listExpiringCertificates(db) },
      open: open.basis === 'vacant' ? open.functions : [],
    }),
    eligible: await countEligible(file, open.functions),
    degrees: degreeBalances(file),
  };
}

/** The file on the day, and who its staff numbers are. */
async function loadNamed(db: ReadDb, { on, until }: Pick<Moment, 'on' | 'until'>) {
  const facts = await loadPlannerFacts(db);
  const agents = await mapAgentNames(db);
  const file = indexFile(facts, { on, until, readings: await loadReadings(db) });
  await setImmediate();
  return { file, agents };
}

/** Agents between which others are answered. */
const SLICE = 500;

async function inSlices<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Made,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (let start = 0; start < items.length; start += SLICE) {
    made.push(...items.slice(start, start + SLICE).map(make));
    await setImmediate();
  }
  return made;
}

/** Agents of the two careers, whom art. 17 is about. */
async function explainAll({ facts, question }: FileIndex): Promise<readonly Explanation[]> {
  return inSlices(
    facts.agents.filter(({ career }) => career !== 'state'),
    (agent) => explain(agent, { ...question, years: FORECAST_YEARS }),
  );
}

async function countEligible(
  { facts, question }: FileIndex,
  functions: ReturnType<typeof openFunctions>['functions'],
): Promise<number> {
  const kinds = groupByKind(functions);
  const state = facts.agents.filter(
    (one) => one.career === 'state' && isInService(one, question.on),
  );
  const verdicts = await inSlices(state, (one) => judgeEligibility(one, kinds, question).verdict);
  return verdicts.filter((verdict) => verdict === 'ELIGIBLE').length;
}
