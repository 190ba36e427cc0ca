import { day } from '../../../shared/dates.ts';
import type { EntryInput } from '../journal.ts';
import type { AgentTable, AssignmentTable } from '../schema.ts';

type NewAgent = Omit<AgentTable, 'version'>;
type NewAssignment = Omit<AssignmentTable, 'version'>;

/** An invented agent, `S1` unless told otherwise. */
export function anAgentRow(but: Partial<NewAgent> = {}): NewAgent {
  return {
    staff_number: 'S1',
    last_name: 'Voorbeeld',
    first_name: 'Amélie',
    name_key: 'voorbeeld amelie',
    career: 'external',
    language_role: 'NL',
    level: null,
    appointed_on: day('2016-09-01'),
    former_career: null,
    contract: 'statutory',
    retires_on: null,
    email: null,
    phone: null,
    gender: null,
    ...but,
  };
}

/** An invented posting of `S1`, `A1` unless told otherwise. */
export function anAssignmentRow(but: Partial<NewAssignment> = {}): NewAssignment {
  return {
    id: 'A1',
    staff_number: 'S1',
    kind: 'posting',
    function_code: null,
    place: 'ROME',
    from_date: day('2020-08-01'),
    planned_to: null,
    to_date: null,
    state: 'effective',
    legal_basis: null,
    instrument: null,
    proposed_on: null,
    decided_on: null,
    departs: null,
    ...but,
  };
}

/** What an entry says of itself when a test does not care. */
export function anEntry(but: Partial<EntryInput> = {}): EntryInput {
  const [at, actor] = ['2026-11-22T09:00:00.000Z', 'officer'];
  return { at, actor, action: 'agents.update', subject: 'S1', reason: null, ...but };
}
