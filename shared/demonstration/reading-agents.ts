import type { IsoDate } from '../dates.ts';
import type { Agent, ClassPeriod } from '../domain/agent.ts';
import type { Assignment } from '../domain/assignment.ts';
import type { JobFunction } from '../domain/job-function.ts';
import type { Post } from '../domain/post.ts';
import { inventAgent, inventClasses } from './career-agent.ts';
import { placeStays } from './place-stays.ts';
import { createRandom } from './random.ts';
import { readingCases } from './reading-cases.ts';

export type ReadingAgents = ReturnType<typeof placeStays> & {
  readonly agents: readonly Agent[];
  readonly classes: readonly ClassPeriod[];
  /** The staff number of each case. */
  readonly cases: ReadonlyMap<string, string>;
};

/** Agents beside the 613 whose verdicts hang on a doubtful reading, in functions that nobody holds. */
export function inventReadingAgents({
  on,
  seed,
  ...places
}: {
  readonly on: IsoDate;
  readonly seed: number;
  readonly posts: readonly Post[];
  readonly functions: readonly JobFunction[];
}): ReadingAgents {
  // A stream of its own: what the careers drew is drawn again, whatever happens here.
  const random = createRandom(seed + 17);
  const year = Number(on.slice(0, 4));
  const careers = Object.entries(readingCases(on.slice(5) >= '08-01' ? year : year - 1));
  const agents = careers.map(([, career], index) => {
    const staffNumber = `R${String(index + 1).padStart(5, '0')}`;
    return inventAgent(
      career,
      { staffNumber, languageRole: index % 2 === 0 ? 'FR' : 'NL' },
      random,
    );
  });
  const cases = new Map(careers.map(([name], index) => [name, agents[index]?.staffNumber ?? '']));
  const placed = placeStays(
    careers.map(([, career]) => career),
    agents,
    { ...places, on, random },
  );
  const isWithoutDegree = new Set(
    [...cases].filter(([name]) => name.startsWith('degree-unknown')).map(([, number]) => number),
  );
  return {
    ...placed,
    ...{ agents, cases },
    assignments: exchangePlaces(placed.assignments, cases),
    classes: inventClasses(agents, on).filter(
      ({ staffNumber }) => !isWithoutDegree.has(staffNumber),
    ),
  };
}

/** Each of the two who swapped goes where the other was. */
function exchangePlaces(
  assignments: readonly Assignment[],
  cases: ReadonlyMap<string, string>,
): readonly Assignment[] {
  const [one, other] = [cases.get('A17-swapped-one'), cases.get('A17-swapped-other')];
  const from = new Map([
    [`${other}-2`, `${one}-3`],
    [`${other}-3`, `${one}-2`],
  ]);
  return assignments.map((assignment) => {
    const taken = assignments.find(({ id }) => id === from.get(assignment.id));
    if (!taken) return assignment;
    const { functionCode, place, instrument } = taken;
    return { ...assignment, functionCode, place, instrument };
  });
}
