import {
  addDays,
  dayAfter,
  dayBefore,
  earlier,
  lastDayOfYears,
  type IsoDate,
} from '../../dates.ts';
import type { Finding } from '../finding.ts';
import type { JudgedCareer } from './career.ts';
import { found } from './found.ts';
import { remedyOf, repair, type Remedy, type Repair } from './remedy.ts';

/** Facts of a career without which art. 17 cannot be told, or another fact would tell otherwise. */
export function remedyOfUnknown(finding: Finding, career: JudgedCareer): Remedy {
  return remedyOf(factsFor(finding, career));
}

function factsFor(finding: Finding, career: JudgedCareer): readonly Repair[] {
  const [first = null, second = null] = finding.records;
  const from = firstDays(career);
  switch (finding.reason) {
    case 'HISTORY_UNKNOWN':
      return history(career);
    case 'BASIS_UNKNOWN':
    case 'OTHER_BASIS':
      return [
        repair('assignment.legal_basis', first, { legal_basis: MISSION_BASIS, from: from(first) }),
      ];
    case 'CREDIT_UNKNOWN':
      return traineeship(finding, career);
    case 'FUNCTION_UNKNOWN':
      return functions(finding, from);
    default:
      return [repair('assignment.function', second, { family: 'another', from: from(second) })];
  }
}

type FirstDay = (assignmentId: string | null) => IsoDate;

function firstDays({ facts }: JudgedCareer): FirstDay {
  return (assignmentId) => found(facts.assignments, ({ id }) => id === assignmentId).from;
}

/** The only basis on which a mission counts as a posting (art. 17, § 1, al. 6). */
const MISSION_BASIS = 'art. 99, al. 2, 1°, c)';

/** The appointment where nobody recorded it, else what came between it and the first record. */
function history({ facts }: JudgedCareer): readonly Repair[] {
  const { appointedOn, assignments } = facts;
  const first = assignments.map(({ from }) => from).reduce(earlier);
  return appointedOn === null
    ? [repair('agent.appointed_on', null, { day: first })]
    : [repair('assignment.history', null, { from: appointedOn, to: dayBefore(first) })];
}

/** Also the post, where the two readings of the credit would differ once the days are known. */
function traineeship({ records }: Finding, { facts }: JudgedCareer): readonly Repair[] {
  const stay = found(facts.assignments, ({ id }) => records.includes(id));
  const known = facts.traineeship ?? { from: null, to: null, place: null };
  const mayStayOn = known.to !== null && stay.from <= dayAfter(known.to);
  const to = known.to ?? addDays(stay.from, -2);
  const days = [
    ...(known.from === null ? [repair('traineeship.from', null, { day: yearBefore(to) })] : []),
    ...(known.to === null ? [repair('traineeship.to', null, { day: to })] : []),
  ];
  if (!mayStayOn) return days;
  const place = known.place ?? stay.place ?? 'post';
  return [
    ...days,
    ...(known.place === null ? [repair('traineeship.place', null, { place })] : []),
    ...(stay.place === null
      ? [repair('assignment.place', stay.id, { place, from: stay.from })]
      : []),
  ];
}

function yearBefore(to: IsoDate): IsoDate {
  return dayAfter(lastDayOfYears(to, -1));
}

/** The domain or family of each function that has none, so that the two can be compared. */
function functions({ records, figures }: Finding, from: FirstDay): readonly Repair[] {
  const [first = null, second = null] = records;
  const isOpen = (name: string) => (figures[name] ?? null) === null;
  const other = (name: string) => (figures[name] === 'other' ? 'consular' : 'other');
  const domains = [
    ...(isOpen('first_domain')
      ? [repair('function.domain', first, { domain: other('second_domain'), from: from(first) })]
      : []),
    ...(isOpen('second_domain')
      ? [repair('function.domain', second, { domain: secondDomain(figures), from: from(second) })]
      : []),
  ];
  if (domains.length > 0) return domains;
  const which = isOpen('first_family') ? first : second;
  return [repair('function.family', which, { family: 'another', from: from(which) })];
}

/** Another domain than the first function has, or is taken to have. */
function secondDomain(figures: Finding['figures']): string {
  const first = figures['first_domain'] ?? 'other';
  return first === 'consular' ? 'other' : 'consular';
}
