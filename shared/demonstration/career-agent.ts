import { dayAfter, lastDayOfYears, type IsoDate } from '../dates.ts';
import type { Agent, ClassPeriod } from '../domain/agent.ts';
import type { InventedCareer } from './invented-career.ts';
import { inventName } from './names.ts';
import type { Random } from './random.ts';

/** A person of one of the two careers. */
export function inventAgent(
  career: InventedCareer,
  { staffNumber, languageRole }: Pick<Agent, 'staffNumber' | 'languageRole'>,
  random: Random,
): Agent {
  return {
    staffNumber,
    ...inventName(languageRole, random),
    career: career.career,
    languageRole,
    level: career.career === 'consular' ? 'C' : 'A',
    appointedOn: career.appointedOn,
    formerCareer:
      career.appointedOn !== null && career.appointedOn < '2014-08-01'
        ? random.pick(['foreign_service', 'chancery', 'cooperation'] as const)
        : null,
    contract: 'statutory',
    retiresOn: career.retiresOn,
    email: `${staffNumber.toLowerCase()}@example.invalid`,
    phone: null,
    version: 1,
  };
}

/** One class for every six years of career, A1 to A5; the consular career has none. */
export function inventClasses(agents: readonly Agent[], on: IsoDate): readonly ClassPeriod[] {
  return agents.flatMap(({ staffNumber, career, appointedOn }) => {
    if (career === 'consular' || appointedOn === null) return [];
    return [0, 6, 12, 18, 24].flatMap((years, step) => {
      const since = years === 0 ? appointedOn : dayAfter(lastDayOfYears(appointedOn, years));
      const rank = `A${step + 1}`;
      return since <= on ? [{ id: `${staffNumber}-${rank}`, staffNumber, class: rank, since }] : [];
    });
  });
}
