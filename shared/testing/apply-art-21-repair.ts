import { addDays, dayAfter, day, lastDayOfMonths, later, type IsoDate } from '../dates.ts';
import type { OpenPeriod } from '../periods.ts';
import type { ApplicantFacts, VacantFunction } from '../rules/art-21/admissibility.ts';
import type { Designation } from '../rules/art-21/designation.ts';
import type { ProcedureFacts } from '../rules/art-21/procedure.ts';
import type { Repair } from '../rules/remedies/remedy.ts';
import { dayOf, numberOf, textOf } from '../rules/remedies/figure.ts';

/** An applicant and the function applied for. */
export type Application = {
  readonly facts: ApplicantFacts;
  readonly wanted: VacantFunction | null;
};

/** The applicant as it would be with the fact on record; as it is for a fact about something else. */
export function applyToApplicant(application: Application, repair: Repair): Application {
  const { facts, wanted } = application;
  const { fact, figures } = repair;
  const person = (part: Partial<ApplicantFacts>) => ({ wanted, facts: { ...facts, ...part } });
  const known = wanted ?? { class: null, domain: null };
  switch (fact) {
    case 'agent.contract':
      return person({ contract: 'statutory' });
    case 'agent.level':
      return person({ level: textOf(figures, 'level') });
    case 'agent.class':
      return person({ class: textOf(figures, 'class') });
    case 'agent.certificate': {
      const held = { exam: textOf(figures, 'exam'), obtainedOn: dayOf(figures, 'not_after') };
      return person({ certificates: [held, ...facts.certificates] });
    }
    case 'agent.experience': {
      const domain = known.domain ?? 'other';
      const served = serve(facts.experience, repair);
      return person({ experience: [...facts.experience, { domain, ...served }] });
    }
    case 'function.class':
      return { facts, wanted: { ...known, class: facts.class } };
    case 'function.domain':
      return { facts, wanted: { ...known, domain: facts.experience[0]?.domain ?? 'other' } };
    default:
      return application;
  }
}

/**
 * So many months and days, long before all that is recorded, so that nothing overlaps. The year
 * is the first after a leap year: no six years are shorter than those that begin with it.
 */
export function serve(recorded: readonly OpenPeriod[], { figures }: Repair) {
  const starts = recorded.map((one) => one.from);
  const [earliest = ''] = [...starts, dayOf(figures, 'before')].toSorted();
  const year = Number(earliest.slice(0, 4)) - YEARS_BACK;
  const from = day(`${year - ((year + 3) % 4)}-01-01`);
  const months = lastDayOfMonths(from, numberOf(figures, 'months'));
  return { from, to: addDays(months, numberOf(figures, 'days')) };
}

/** More than the six years that anybody may lack. */
const YEARS_BACK = 8;

/** The calls and the function as they would be with the fact on record. */
export function applyToProcedure(facts: ProcedureFacts, { fact, figures }: Repair): ProcedureFacts {
  switch (fact) {
    case 'function.head_of_post':
      return { ...facts, headOfPost: false };
    case 'vacancy.committee_approved_on':
      return { ...facts, committeeApprovedOn: dayOf(figures, 'not_after') };
    case 'function.careers':
      return { ...facts, careers: textOf(figures, 'careers') === 'both' ? 'both' : 'external' };
    case 'call.opened_on':
      return {
        ...facts,
        calls: facts.calls.map((call) => opened(call, dayOf(figures, 'not_before'))),
      };
    default:
      return facts;
  }
}

function opened(call: ProcedureFacts['calls'][number], on: IsoDate) {
  if (call.round !== 1) return call;
  return { ...call, openedOn: on, closesOn: later(call.closesOn, dayAfter(on)) };
}

/** The designation with the end that a repair gives it. */
export function applyToDesignation(one: Designation, { fact, figures }: Repair): Designation {
  return fact === 'assignment.end' ? { ...one, to: dayOf(figures, 'day') } : one;
}
