import type { Agent, ClassPeriod, Gender, LanguageRole } from '../domain/agent.ts';
import type { Assignment } from '../domain/assignment.ts';
import {
  toCertificates,
  toExperience,
  type InventedCertificate,
  type InventedExperience,
} from './invented-proofs.ts';
import type { InventedStateAgent } from './invented-state-agent.ts';
import { inventName } from './names.ts';
import type { Random } from './random.ts';
import { createSeats, type StatePlaces } from './seats.ts';

export type StateAgents = {
  readonly agents: readonly Agent[];
  readonly classes: readonly ClassPeriod[];
  readonly certificates: readonly InventedCertificate[];
  readonly experience: readonly InventedExperience[];
  readonly assignments: readonly Assignment[];
};

/** The staff number of the state agent at that place of the list, from 0. */
export function stateNumber(index: number): string {
  return `S${String(index + 1).padStart(5, '0')}`;
}

/** Gives each state agent a name, a number, functions and papers; both language roles in turn. */
export function placeStateAgents(
  invented: readonly InventedStateAgent[],
  places: StatePlaces,
): StateAgents {
  const seatOf = createSeats(places);
  const placed = invented.map((one, index) => {
    const agent = toAgent(one, index, places.random);
    return {
      agent,
      classes: one.classes.map(([name, since], step): ClassPeriod => ({
        id: `${agent.staffNumber}-C${step + 1}`,
        ...{ staffNumber: agent.staffNumber, class: name, since },
      })),
      certificates: toCertificates(agent.staffNumber, one.certificates),
      experience: toExperience(agent, one.experience),
      assignments: toAssignments(one, agent, seatOf),
    };
  });
  return {
    agents: placed.map(({ agent }) => agent),
    classes: placed.flatMap(({ classes }) => classes),
    certificates: placed.flatMap(({ certificates }) => certificates),
    experience: placed.flatMap(({ experience }) => experience),
    assignments: placed.flatMap(({ assignments }) => assignments),
  };
}

function toAgent(one: InventedStateAgent, index: number, random: Random): Agent {
  const languageRole: LanguageRole = index % 2 === 0 ? 'FR' : 'NL';
  const staffNumber = stateNumber(index);
  const { gender, ...name } = inventName(languageRole, random);
  const recorded: Gender = one.gender ?? gender;
  return {
    ...{ staffNumber, ...name, career: 'state', languageRole, level: one.level },
    ...{ appointedOn: one.appointedOn, formerCareer: null, contract: one.contract },
    ...{ retiresOn: null, email: `${staffNumber.toLowerCase()}@example.invalid`, phone: null },
    ...{ gender: recorded, version: 1 },
  };
}

function toAssignments(
  one: InventedStateAgent,
  { staffNumber }: Agent,
  seatOf: ReturnType<typeof createSeats>,
): readonly Assignment[] {
  const seats = seatOf(one);
  return one.stays.map((stay, index) => {
    const { kind, from, plannedTo, to, state, legalBasis } = stay;
    return {
      ...{ id: `${staffNumber}-${index + 1}`, staffNumber, kind, ...seats(stay) },
      ...{ from, plannedTo, to, state, legalBasis },
      instrument: kind === 'art21' ? 'ministerial_decree' : null,
      ...{ proposedOn: null, decidedOn: null, departs: null },
      version: 1,
    };
  });
}
