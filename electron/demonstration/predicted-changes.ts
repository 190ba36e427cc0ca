import type { IsoDate } from '../../shared/dates.ts';
import type { Flip } from '../../shared/rules/impact.ts';
import type { PlannerFacts } from '../../shared/rules/planner-facts.ts';
import type { SwitchName } from '../../shared/rules/readings.ts';
import { predictCareers } from './career-predictions.ts';
import { predictInPost } from './in-post-predictions.ts';
import { predictOthers } from './other-predictions.ts';

/** The subjects that a flip changes, as `kind key`, read off the facts alone: no rule is asked. */
export function predictChanges(
  facts: PlannerFacts,
  on: IsoDate,
): (flip: Flip) => ReadonlySet<string> {
  const { degrees, interimPool } = predictInPost(facts, on);
  const sets: Partial<Readonly<Record<SwitchName, ReadonlySet<string>>>> = {
    ...predictCareers(facts, on),
    ...predictOthers(facts, on),
    interimPool,
  };
  return (flip) => {
    if (flip.name === 'degrees') return degrees(flip.option);
    if (flip.name === 'formerCareerDay') return testedElsewhere(facts, flip.option, on);
    return sets[flip.name] ?? new Set();
  };
}

/** What is tested on another day than that of the decision, where either lies in the eight years. */
function testedElsewhere(
  { agents, functions, vacancies }: PlannerFacts,
  option: string,
  on: IsoDate,
): ReadonlySet<string> {
  const codes = new Set(functions.map(({ code }) => code));
  const former = new Set(
    agents.filter((one) => one.formerCareer !== null).map(({ staffNumber }) => staffNumber),
  );
  const inEightYears = (day: IsoDate | null) =>
    day !== null && day >= '2015-03-30' && day <= '2023-03-29' ? day : null;
  const differ = (decidedOn: IsoDate | null, other: IsoDate | null) =>
    inEightYears(decidedOn) !== inEightYears(other);
  const allocations = agents
    .filter(({ staffNumber }) => former.has(staffNumber))
    .flatMap(({ assignments }) => assignments)
    .filter(({ kind }) => kind === 'posting' || kind === 'headquarters')
    .filter(({ functionCode, from, decidedOn }) => {
      const vacant = vacancies
        .filter((one) => one.functionCode === functionCode && one.vacantFrom <= from)
        .map(({ vacantFrom }) => vacantFrom)
        .toSorted();
      const other = option === 'start' ? from : (vacant.at(-1) ?? null);
      return codes.has(functionCode ?? '') && differ(decidedOn, other);
    })
    .map(({ id }) => `assignment ${id}`);
  const lodged = vacancies
    .filter(({ vacantFrom }) => differ(on, vacantFrom))
    .flatMap(({ code, candidacies }) =>
      candidacies
        .filter(({ staffNumber }) => former.has(staffNumber))
        .map(({ round, staffNumber }) => `candidacy ${code}/${round}/${staffNumber}`),
    );
  return new Set([...allocations, ...lodged]);
}
