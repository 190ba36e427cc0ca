import type { IsoDate } from '../../shared/dates.ts';
import type { AgentFacts, PlannerFacts } from '../../shared/rules/planner-facts.ts';
import type { Readings } from '../../shared/rules/readings.ts';
import { presentStay, type Stay } from './stay-days.ts';

type Present = {
  readonly agent: AgentFacts;
  readonly stay: Stay;
  readonly held: AgentFacts['classes'][number] | undefined;
};

/** The posts of which A11 changes the ranking, and the degrees of which A13 changes the count. */
export function predictInPost(facts: PlannerFacts, on: IsoDate) {
  const present = listInPost(facts, on);
  return {
    interimPool: new Set(postsWithDesignees(facts, present, on)),
    degrees: (option: Readings['degrees']) => degreesThatDiffer(facts, present, option),
  };
}

function listInPost({ agents }: PlannerFacts, on: IsoDate): readonly Present[] {
  return agents.flatMap((agent) => {
    const stay = presentStay(agent, on);
    const isThere =
      stay?.kind === 'art21' || (stay?.kind === 'posting' && agent.career !== 'state');
    if (!stay || !isThere || agent.contract === 'contractual') return [];
    const held = agent.classes.filter(({ since }) => since === null || since <= on).at(-1);
    return [{ agent, stay, held }];
  });
}

/** The first of a post, and whoever stands beside as high; a missing class or day is told too. */
function postsWithDesignees(
  { posts, functions }: PlannerFacts,
  present: readonly Present[],
  on: IsoDate,
): readonly string[] {
  const heads = new Set(
    functions
      .filter((one) => one.headOfPost === true && !one.insideMission)
      .map(({ code }) => code),
  );
  return posts
    .filter(({ type }) => type !== 'honorary' && type !== 'diplomatic_office')
    .filter(({ openedOn, closedOn }) => (openedOn ?? on) <= on && (closedOn ?? on) >= on)
    .filter(({ code }) => {
      const homes = posts.filter(
        (one) =>
          one.code === code || (one.type === 'diplomatic_office' && one.supervisingPost === code),
      );
      const pool = present.filter(
        ({ stay }) =>
          homes.some((one) => one.code === stay.place) && !heads.has(stay.functionCode ?? ''),
      );
      const careers = pool.filter(({ stay }) => stay.kind === 'posting');
      if (careers.length === pool.length) return false;
      return careers.length === 0 || firstOf(careers) !== firstOf(pool);
    })
    .map(({ code }) => `post ${code}`);
}

function firstOf(pool: readonly Present[]): string {
  const keyOf = ({ agent, stay, held }: Present) =>
    agent.career === 'consular'
      ? 'z'
      : `${9 - Number(held?.class.slice(-1) ?? 0)} ${held?.since ?? 'never'} ${stay.from}`;
  const keys = pool.map(keyOf).toSorted();
  const first = pool.filter((one) => keyOf(one) === keys[0]);
  const lacking = pool.filter(
    (one) =>
      one.agent.career !== 'consular' &&
      (one.held === undefined || one.held.since === null) &&
      pool.length > 1,
  );
  return [first, lacking]
    .map((some) => some.map(({ agent }) => agent.staffNumber).join(' '))
    .join('/');
}

/** Each degree counted otherwise than by class, and the unrecorded one, told by another fact. */
function degreesThatDiffer(
  { functions }: PlannerFacts,
  present: readonly Present[],
  option: Readings['degrees'],
): ReadonlySet<string> {
  const jobs = new Map(functions.map((job) => [job.code, job.class]));
  const count = (reading: Readings['degrees']) =>
    Map.groupBy(present, ({ agent, held, stay }) => {
      const own = agent.career === 'consular' ? agent.level : null;
      if (reading === 'class') return held?.class ?? own ?? '';
      if (reading === 'function_class') return jobs.get(stay.functionCode ?? '') ?? own ?? '';
      return agent.level ?? held?.class.charAt(0) ?? '';
    });
  const [usual, other] = [count('class'), count(option)];
  const shown = (people: readonly Present[] | undefined) =>
    people &&
    `${people.filter(({ agent }) => agent.languageRole === 'FR').length} ${people.length}`;
  return new Set(
    [...usual.keys(), ...other.keys()]
      .filter((degree) => degree === '' || shown(usual.get(degree)) !== shown(other.get(degree)))
      .map((degree) => `degree ${degree}`),
  );
}
