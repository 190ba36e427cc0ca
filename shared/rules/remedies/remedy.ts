import type { IsoDate } from '../../dates.ts';
import type { Figures, Finding } from '../finding.ts';

/** A fact that may be recorded or obtained; each has its sentence in `wording`. */
export type RepairFact =
  | 'agent.appointed_on'
  | 'agent.certificate'
  | 'agent.class'
  | 'agent.class_since'
  | 'agent.condition'
  | 'agent.contract'
  | 'agent.experience'
  | 'agent.level'
  | 'allocation.decision'
  | 'allocation.follows'
  | 'allocation.proposal'
  | 'assignment.cover'
  | 'assignment.end'
  | 'assignment.function'
  | 'assignment.history'
  | 'assignment.legal_basis'
  | 'assignment.move'
  | 'assignment.place'
  | 'assignment.removal'
  | 'assignment.start'
  | 'call.opened_on'
  | 'candidacy.filed_on'
  | 'designation.earlier_end'
  | 'derogation.decision'
  | 'derogation.grounds'
  | 'derogation.new_last_day'
  | 'derogation.proposal'
  | 'derogation.reasons'
  | 'function.careers'
  | 'function.class'
  | 'function.domain'
  | 'function.family'
  | 'function.head_of_post'
  | 'mission.acknowledgement'
  | 'mission.experience'
  | 'mission.lodged_on'
  | 'mission.paper_part'
  | 'mission.reasons'
  | 'mission.trust'
  | 'mission.way'
  | 'record'
  | 'traineeship.from'
  | 'traineeship.place'
  | 'traineeship.to'
  | 'vacancy.committee_approved_on';

/** One fact to record or obtain, as data; `figures` hold its days and values, snake_case. */
export type Repair = {
  readonly fact: RepairFact;
  /** Id of the record it is about; null where the subject of the finding is meant. */
  readonly of: string | null;
  readonly figures: Figures;
};

/** Why no fact and no day makes the answer a yes. */
export type Cannot =
  | 'art21_closed'
  | 'first_wording'
  | 'head_of_post'
  | 'no_valid_text'
  | 'not_of_the_state'
  | 'other_call'
  | 'person_decides'
  | 'preference'
  | 'renewal';

/** What would make an answer that is not OK lawful. */
export type Remedy = {
  /** The smallest set: together they suffice, none can be left out. Empty where only time helps. */
  readonly facts: readonly Repair[];
  /** Other sets, each of which suffices alone and has no spare fact. */
  readonly otherwise: readonly (readonly Repair[])[];
  /** The first day on which it is a yes with nothing more recorded; null where time alone does not do. */
  readonly from: IsoDate | null;
  /** Set where neither facts nor time can help. */
  readonly cannot: Cannot | null;
};

/** A finding with what would repair it; null for one that is OK. */
export type RemediedFinding = Finding & { readonly remedy: Remedy | null };

/** A fact to record about a record, or about the subject itself when `of` is null. */
export function repair(fact: RepairFact, of: string | null, figures: Figures = {}): Repair {
  return { fact, of, figures };
}

/** The facts that a finding misses, each to be recorded whatever it says; `cannot` where it misses none. */
export function recordMissing(
  missing: readonly string[],
  cannot: Cannot = 'person_decides',
): Remedy {
  if (missing.length === 0) return noRemedy(cannot);
  return remedyOf(missing.map((name) => repair('record', null, { missing: name })));
}

/** The smallest of the sets first; at least one is given. */
export function remedyOf(...sets: readonly (readonly Repair[])[]): Remedy {
  const [facts = [], ...otherwise] = sets.toSorted((a, b) => a.length - b.length);
  return { facts, otherwise, from: null, cannot: null };
}

/** Nothing repairs it, and no day does. */
export function noRemedy(cannot: Cannot): Remedy {
  return { facts: [], otherwise: [], from: null, cannot };
}
