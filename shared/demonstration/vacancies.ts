import { addDays, day, type IsoDate } from '../dates.ts';
import type { JobFunction } from '../domain/job-function.ts';
import type { CallRound, Vacancy } from '../domain/vacancy.ts';
import type { FallingVacant } from './falling-vacant.ts';
import { procedureDays, type CallDays, type ProcedureDays } from './procedure-days.ts';
import type { Random } from './random.ts';
import {
  STATE_CASES_VACANCY,
  suitsStateCases,
  VACANCY_CASES,
  type VacancyCase,
  type VacancyCaseName,
} from './vacancy-cases.ts';

export type InventedCall = CallRound & { readonly id: string; readonly vacancyCode: string };

/** A vacancy with its procedure, before anybody applies. */
export type PlannedVacancy = {
  readonly vacancy: Vacancy;
  readonly job: JobFunction;
  readonly calls: readonly InventedCall[];
  /** null = candidates come by chance. */
  readonly name: VacancyCaseName | null;
};

type Sources = {
  readonly on: IsoDate;
  readonly random: Random;
  readonly falling: readonly FallingVacant[];
  /** Functions in post, of any holder. */
  readonly functions: readonly JobFunction[];
};

/** The functions that fall vacant, cases first, each with its approval and calls. */
export function planVacancies(sources: Sources): readonly PlannedVacancy[] {
  const { on, random, falling, functions } = sources;
  const days = procedureDays(on);
  const take = createTaker(sources);
  const main = planOne(take(MAIN), MAIN, { days, name: STATE_CASES_VACANCY });
  const cases = Object.entries<VacancyCase>(VACANCY_CASES).map(([name, one]) =>
    // Safe: the keys of the same object.
    planOne(take(one), one, { days, name: name as VacancyCaseName }),
  );
  const taken = new Set([main, ...cases].map(({ job }) => job.code));
  const byCode = new Map(functions.map((job) => [job.code, job]));
  const others = falling.flatMap((one) => {
    const job = byCode.get(one.functionCode);
    if (job === undefined || taken.has(job.code)) return [];
    return [planOne({ job, vacantFrom: one.vacantFrom }, usual(random), { days, name: null })];
  });
  return [main, ...cases, ...others];
}

const MAIN: VacancyCase = {
  ...{ approval: 'before', calls: 'both_closed', candidacies: [], suits: suitsStateCases },
};

/** Half the calls run, some are to come, the others have their candidates. */
function usual(random: Random): VacancyCase {
  const chance = random.next();
  const calls = chance < 0.55 ? 'first_open' : chance < 0.65 ? 'none' : 'first_closed';
  return { approval: 'before', calls, candidacies: [] };
}

/** Functions that fall vacant first; any other in post when none of them suits. */
function createTaker({ falling, functions, on }: Sources) {
  const summer = day(`${Number(on.slice(0, 4)) + (on.slice(5) < '08-01' ? 0 : 1)}-08-01`);
  const days = new Map(falling.map((one) => [one.functionCode, one.vacantFrom]));
  const ordered = [
    ...functions.filter(({ code }) => days.has(code)),
    ...functions.filter(({ code }) => !days.has(code)),
  ];
  const taken = new Set<string>();
  return ({ suits, gap }: VacancyCase) => {
    const job = ordered.find(
      (one) =>
        !taken.has(one.code) &&
        (suits ? suits(one) : one.headOfPost !== true && one.domain !== null),
    );
    if (job === undefined) throw new Error('no function suits the case');
    taken.add(job.code);
    return { job: gap ? withGap(job, gap) : job, vacantFrom: days.get(job.code) ?? summer };
  };
}

function withGap(job: JobFunction, gap: NonNullable<VacancyCase['gap']>): JobFunction {
  return { ...job, [gap]: null };
}

function planOne(
  { job, vacantFrom }: { readonly job: JobFunction; readonly vacantFrom: IsoDate },
  { approval, calls }: VacancyCase,
  { days, name }: { readonly days: ProcedureDays; readonly name: VacancyCaseName | null },
): PlannedVacancy {
  const code = `${vacantFrom.slice(0, 4)}-${job.code}`;
  const toCall = (round: 1 | 2, call: CallDays): InventedCall => ({
    ...{ id: `${code}-${round}`, vacancyCode: code, round, ...call },
  });
  const [first, second] = days.closedCalls;
  const rounds = {
    none: [],
    first_open: [toCall(1, days.openCall)],
    first_closed: [toCall(1, first)],
    second_open: [toCall(1, first), toCall(2, days.openCall)],
    both_closed: [toCall(1, first), toCall(2, second)],
  }[calls];
  const opened = rounds[0]?.openedOn ?? null;
  const committeeApprovedOn = {
    before: days.approvedOn,
    after: opened === null ? null : addDays(opened, 3),
    missing: null,
  }[approval];
  const vacancy = { code, functionCode: job.code, vacantFrom, committeeApprovedOn };
  return { vacancy, job, calls: rounds, name };
}
