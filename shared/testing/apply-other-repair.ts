import type { AllocationFacts } from '../rules/art-11.ts';
import type { HeadOfPostCondition } from '../rules/art-19.ts';
import type { Lodging } from '../rules/art-22/lodging.ts';
import type { PaperPart } from '../rules/art-22/papers.ts';
import type { MissionPerson } from '../rules/art-22/person.ts';
import type { Repair } from '../rules/remedies/remedy.ts';
import { serve } from './apply-art-21-repair.ts';
import { dayOf, textOf } from '../rules/remedies/figure.ts';

/** The allocation as it would be with the fact on record (art. 11). */
export function applyToAllocation(facts: AllocationFacts, repair: Repair): AllocationFacts {
  const { fact, figures } = repair;
  switch (fact) {
    case 'allocation.proposal':
      return { ...facts, proposedOn: dayOf(figures, 'not_after') };
    case 'allocation.decision':
      return { ...facts, decidedOn: dayOf(figures, 'not_before') };
    case 'allocation.follows':
      return { ...facts, departs: false };
    default:
      return facts;
  }
}

/** The conditions for heads of post with the one met that a repair names (art. 19). */
export function applyToConditions(
  conditions: readonly HeadOfPostCondition[],
  { fact, figures }: Repair,
): readonly HeadOfPostCondition[] {
  return conditions.map((one) =>
    fact === 'agent.condition' && one.name === figures['condition'] ? { ...one, isMet: true } : one,
  );
}

/** The person of a special mission as it would be with the fact on record (art. 22). */
export function applyToMissionPerson(facts: MissionPerson, repair: Repair): MissionPerson {
  switch (repair.fact) {
    case 'mission.trust':
      return { ...facts, isTrusted: true };
    case 'mission.experience': {
      const recorded = facts.experience ?? [];
      return { ...facts, experience: [...recorded, serve(recorded, repair)] };
    }
    default:
      return facts;
  }
}

/** The candidacy for a special mission as it would be with the fact on record (art. 22, § 3). */
export function applyToLodging(facts: Lodging, { fact, figures }: Repair): Lodging {
  switch (fact) {
    case 'mission.lodged_on':
      return { ...facts, lodgedOn: dayOf(figures, 'not_after') };
    case 'mission.reasons':
      return { ...facts, isReasoned: true };
    case 'mission.way':
      return { ...facts, way: 'email' };
    case 'mission.acknowledgement':
      return { ...facts, isAcknowledged: true };
    default:
      return facts;
  }
}

/** The parts of a paper with the one added that a repair names (art. 22). */
export function applyToPaper(
  parts: readonly PaperPart[],
  { fact, figures }: Repair,
): readonly PaperPart[] {
  if (fact !== 'mission.paper_part') return parts;
  const part = ALL_PARTS.find((one) => one === textOf(figures, 'part'));
  return part === undefined ? parts : [...parts, part];
}

const ALL_PARTS: readonly PaperPart[] = [
  ...(['conditions', 'elements', 'reasoned_list'] as const),
  ...(['title', 'nature', 'terms', 'rules'] as const),
];
