import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import type { Moment, Need, PersonFacts, RotationEntry } from '../../shared/api/records.ts';
import { daysBetween, type IsoDate } from '../../shared/dates.ts';
import type { Agent } from '../../shared/domain/agent.ts';
import { ok } from '../../shared/result.ts';
import { judge } from '../../shared/rules/clock.ts';
import { withRemedies } from '../../shared/rules/remedies/career.ts';
import type { CareerFacts, Verdict } from '../../shared/rules/verdict.ts';
import { findAgent, listAgents, listClassPeriods, mapClassesOn } from '../db/agents.ts';
import { loadCareer } from '../db/careers.ts';
import { mapFunctionTitles } from '../db/functions.ts';
import { mapPlaceNames, mapRanksOn } from '../db/posts.ts';
import { loadReadings } from '../db/readings.ts';
import type { ReadDb } from '../db/schema.ts';
import type { Context } from './context.ts';
import { withKnowledge } from './open-file.ts';
import { judgeAll, type Judged } from './verdicts.ts';

/** Every agent judged on a day, for the grid and for the command line. */
export const rotation: HandlersOf<Api, Context>['rotation'] = {
  list: (context, moment) =>
    withKnowledge(context, moment.knownOn, async (db) =>
      ok({ moment, entries: await listEntries(db, moment) }),
    ),

  one: (context, { staffNumber, ...moment }) =>
    withKnowledge(context, moment.knownOn, async (db) =>
      ok(await findEntry(db, staffNumber, moment)),
    ),

  verdicts: (context, moment) =>
    withKnowledge(context, moment.knownOn, async (db) => {
      const judged = await judgeAll(db, moment);
      const question = { ...moment, readings: await loadReadings(db) };
      return ok(judged.map(({ facts, verdict }) => withRemedies(verdict, facts, question)));
    }),
};

/** What the clock does not need and a reader does. */
type Names = {
  readonly classes: Awaited<ReturnType<typeof mapClassesOn>>;
  readonly ranks: Awaited<ReturnType<typeof mapRanksOn>>;
  readonly places: Awaited<ReturnType<typeof mapPlaceNames>>;
  readonly titles: Awaited<ReturnType<typeof mapFunctionTitles>>;
};

/** The rotation list: every agent judged on the moment’s day, by staff number. */
export async function listEntries(db: ReadDb, moment: Moment): Promise<readonly RotationEntry[]> {
  const judged = await judgeAll(db, moment);
  const agents = new Map((await listAgents(db)).map((agent) => [agent.staffNumber, agent]));
  const names = { ...(await nameFacts(db, moment)), classes: await mapClassesOn(db, moment.on) };
  return judged.flatMap((one) => {
    const agent = agents.get(one.facts.staffNumber);
    return agent ? [toEntry({ agent, ...one, on: moment.on }, names)] : [];
  });
}

/** One line of that list; null where nobody on file has the staff number. */
async function findEntry(
  db: ReadDb,
  staffNumber: string,
  moment: Moment,
): Promise<RotationEntry | null> {
  const agent = await findAgent(db, staffNumber);
  const facts = await loadCareer(db, staffNumber);
  if (!agent || !facts) return null;
  const { on, until } = moment;
  const verdict = judge(facts, { on, until, readings: await loadReadings(db) });
  const held = (await listClassPeriods(db, staffNumber)).findLast(
    ({ since }) => since === null || since <= on,
  );
  const classes = new Map(held && [[staffNumber, held]]);
  return toEntry({ agent, facts, verdict, on }, { ...(await nameFacts(db, moment)), classes });
}

async function nameFacts(db: ReadDb, { on }: Moment): Promise<Omit<Names, 'classes'>> {
  return {
    ranks: await mapRanksOn(db, on),
    places: await mapPlaceNames(db),
    titles: await mapFunctionTitles(db),
  };
}

function toEntry(
  { agent, facts, verdict, on }: Judged & { readonly agent: Agent; readonly on: IsoDate },
  names: Names,
): RotationEntry {
  const { current } = verdict;
  const place = current?.place ?? null;
  const held = names.classes.get(agent.staffNumber);
  const stay = facts.assignments.find(({ id }) => id === current?.assignmentId);
  return {
    staffNumber: agent.staffNumber,
    lastName: agent.lastName,
    firstName: agent.firstName,
    career: agent.career,
    languageRole: agent.languageRole,
    class: held?.class ?? null,
    classSince: held?.since ?? null,
    person: personFacts(agent),
    status: verdict.status,
    current,
    foreseenEnd: stay?.to ?? stay?.plannedTo ?? null,
    domain: stay?.domain ?? null,
    place:
      place === null
        ? null
        : (names.places.get(place) ?? { city: place, country: null, title: null }),
    functionTitle: names.titles.get(current?.functionCode ?? '') ?? null,
    hardshipRank: names.ranks.get(place ?? '') ?? null,
    postingsCounted: verdict.postingsCounted,
    next: verdict.next,
    daysLeft: current?.lastDay ? daysBetween(on, current.lastDay) : null,
    needsDerogation: verdict.needsDerogation,
    needs: listNeeds(verdict, facts, on),
    missing: [...new Set(verdict.findings.flatMap(({ missing }) => missing))],
    planned: findPlanned(facts, on),
    derogationsGranted: facts.derogations.filter(({ decision }) => decision === 'approved').length,
  };
}

function personFacts(agent: Agent): PersonFacts {
  const { gender, level, contract, formerCareer, appointedOn, retiresOn, email, phone } = agent;
  return { gender, level, contract, formerCareer, appointedOn, retiresOn, email, phone };
}

/** Deviations of the stays that have not ended before `on`: what a planner can still act upon. */
function listNeeds({ moves }: Verdict, { assignments }: CareerFacts, on: IsoDate): readonly Need[] {
  const ended = new Set(assignments.filter(({ to }) => to !== null && to < on).map(({ id }) => id));
  return moves
    .filter(({ assignmentId }) => !ended.has(assignmentId))
    .map(({ kind, code, days, assignmentFrom }) => ({ kind, code, days, assignmentFrom }));
}

/** Assignments come by first day, so the first one after `on` is the next. */
function findPlanned({ assignments }: CareerFacts, on: IsoDate): RotationEntry['planned'] {
  const next = assignments.find(({ from }) => from > on);
  if (!next) return null;
  const { kind, place, functionCode, from, plannedTo } = next;
  return { kind, place, functionCode, from, plannedTo };
}
