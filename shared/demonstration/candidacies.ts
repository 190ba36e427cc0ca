import { addDays, type IsoDate } from '../dates.ts';
import type { Agent } from '../domain/agent.ts';
import { isOpenTo } from '../rules/art-21/procedure.ts';
import { usualFilingDay } from './procedure-days.ts';
import type { Random } from './random.ts';
import type { StateCaseName } from './state-cases.ts';
import type { InventedCall, PlannedVacancy } from './vacancies.ts';
import {
  STATE_CASES_VACANCY,
  VACANCY_CASES,
  type CandidacyCase,
  type VacancyCase,
} from './vacancy-cases.ts';

export type InventedCandidacy = {
  readonly id: string;
  readonly callId: string;
  readonly staffNumber: string;
  readonly filedOn: IsoDate;
  /** 1 = the first wish of the person. */
  readonly preference: number;
  readonly withdrawnOn: IsoDate | null;
  readonly retained: boolean | null;
};

type Applicants = {
  readonly on: IsoDate;
  readonly random: Random;
  /** Career agents whose present function falls vacant. */
  readonly movers: readonly Agent[];
  /** The staff number of each state case. */
  readonly stateCases: ReadonlyMap<StateCaseName, string>;
};

/** Candidacies as each case says, and the wishes of the movers for the other functions. */
export function fileCandidacies(
  vacancies: readonly PlannedVacancy[],
  applicants: Applicants,
): readonly InventedCandidacy[] {
  const filed = [
    ...vacancies.flatMap((one) => fileCase(one, applicants)),
    ...fileWishes(vacancies, applicants),
  ];
  const wishes = new Map<string, number>();
  return filed.map((one) => {
    const preference = (wishes.get(one.staffNumber) ?? 0) + 1;
    wishes.set(one.staffNumber, preference);
    return { ...one, preference };
  });
}

type Filed = Omit<InventedCandidacy, 'preference'>;

function fileCase({ name, calls }: PlannedVacancy, applicants: Applicants): readonly Filed[] {
  if (name === null) return [];
  const { stateCases, random, movers } = applicants;
  const second = calls.find(({ round }) => round === 2);
  if (name === STATE_CASES_VACANCY) {
    if (second === undefined) throw new Error('state agents apply in the second call');
    return [...stateCases.values()].map((staffNumber) =>
      toCandidacy(second, { staffNumber }, applicants.on),
    );
  }
  const scripted: VacancyCase = VACANCY_CASES[name];
  const careers = { external: [...movers], consular: [...movers] };
  for (const career of ['external', 'consular'] as const)
    careers[career] = careers[career].filter((one) => one.career === career);
  return scripted.candidacies.flatMap((one) => {
    const call = calls.find(({ round }) => round === one.round);
    const staffNumber =
      one.who === 'external' || one.who === 'consular'
        ? takeOne(careers[one.who], random)
        : stateCases.get(one.who);
    if (call === undefined || staffNumber === undefined) throw new Error(`nobody for ${name}`);
    return [toCandidacy(call, { ...one, staffNumber }, applicants.on)];
  });
}

function takeOne(pool: Agent[], random: Random): string | undefined {
  const [taken] = pool.splice(random.integer(0, pool.length - 1), 1);
  return taken?.staffNumber;
}

/** In time or two days too late; withdrawn the day before the call ends, or five days after it. */
function toCandidacy(
  call: InventedCall,
  one: { readonly staffNumber: string } & Partial<CandidacyCase>,
  on: IsoDate,
): Filed {
  const { staffNumber, isLate = false, withdrawn = null, retained = null } = one;
  const { id, closesOn } = call;
  const filedOn = isLate ? addDays(closesOn, 2) : usualFilingDay(call, on);
  const withdrawnOn =
    withdrawn === null ? null : addDays(closesOn, withdrawn === 'before' ? -1 : 5);
  return { id: `${id}-${staffNumber}`, callId: id, staffNumber, filedOn, withdrawnOn, retained };
}

/** One to five first-call wishes for each mover; in closed calls one candidate is retained. */
function fileWishes(
  vacancies: readonly PlannedVacancy[],
  { movers, random, on }: Applicants,
): readonly Filed[] {
  const first = vacancies.filter(({ name, calls }) => name === null && calls.length === 1);
  const retained = new Set<string>();
  return movers.flatMap((agent) => {
    const open = first.filter(({ job }) => isOpenTo(agent.career, job.careers));
    const count = Math.min(random.integer(1, 5), open.length);
    const chosen = new Set(Array.from({ length: count }, () => random.pick(open)));
    return [...chosen].flatMap(({ calls }) => {
      const [call] = calls;
      if (call === undefined) return [];
      const isFirst =
        call.closesOn < on && !retained.has(call.id) && !retained.has(agent.staffNumber);
      if (isFirst) retained.add(call.id).add(agent.staffNumber);
      const withdrawn = !isFirst && random.chance(0.04) && call.closesOn < on ? 'before' : null;
      const isRetained = call.closesOn < on ? isFirst : null;
      const { staffNumber } = agent;
      return [toCandidacy(call, { staffNumber, withdrawn, retained: isRetained }, on)];
    });
  });
}
