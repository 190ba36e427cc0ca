import { day, type IsoDate } from '../dates.ts';
import type { Agent } from '../domain/agent.ts';
import type { Assignment } from '../domain/assignment.ts';
import { inventName } from './names.ts';
import { createRandom } from './random.ts';

/** Special powers and the place, as another department would say them. */
const ATTACHED = [
  ['defence', 'WAS'],
  ['defence', 'KIN'],
  ['police', 'RAB'],
  ['finance', 'REU'],
  ['migration', 'PAR'],
  ['justice', 'REU'],
] as const;

/** Persons of other departments attached to posts (art. 23): on the staff list, outside the rotation. */
export function inventAttached(
  on: IsoDate,
  seed: number,
): { readonly agents: readonly Agent[]; readonly assignments: readonly Assignment[] } {
  const random = createRandom(seed + 23);
  const year = Number(on.slice(0, 4));
  const made = ATTACHED.map(([department, place], index) => {
    const staffNumber = `X${String(index + 1).padStart(5, '0')}`;
    const languageRole = index % 2 === 0 ? 'NL' : 'FR';
    const isOver = index === 4;
    const from = day(`${year - random.integer(2, 3)}-09-01`);
    const agent: Agent = {
      ...{ staffNumber, ...inventName(languageRole, random), career: 'state', languageRole },
      ...{ level: null, appointedOn: null, formerCareer: null, contract: null, retiresOn: null },
      ...{ email: `${staffNumber.toLowerCase()}@example.invalid`, phone: null, version: 1 },
    };
    const assignment: Assignment = {
      ...{ id: `${staffNumber}-1`, staffNumber, kind: 'attached', functionCode: null, place },
      ...{ from, plannedTo: null, to: isOver ? day(`${year - 1}-08-31`) : null },
      ...{ state: null, legalBasis: `RD 05-03-2015, art. 23 (${department})`, instrument: null },
      ...{ proposedOn: null, decidedOn: null, departs: null, version: 1 },
    };
    return { agent, assignment };
  });
  return {
    agents: made.map(({ agent }) => agent),
    assignments: made.map(({ assignment }) => assignment),
  };
}
