import type { Derogation } from '../../shared/domain/derogation.ts';
import type { AssignmentFacts, CareerFacts } from '../../shared/rules/verdict.ts';
import { toDerogation } from './derogations.ts';
import { toBoolean } from './flags.ts';
import { groupBy } from './group-by.ts';
import type { ReadDb } from './schema.ts';

/** The careers of all agents, by staff number: as many queries for ten thousand as for one. */
export async function loadCareers(db: ReadDb): Promise<readonly CareerFacts[]> {
  return load(db, null);
}

/** `undefined` when no agent has that staff number. */
export async function loadCareer(
  db: ReadDb,
  staffNumber: string,
): Promise<CareerFacts | undefined> {
  const [career] = await load(db, staffNumber);
  return career;
}

async function load(db: ReadDb, only: string | null): Promise<readonly CareerFacts[]> {
  const agents = await db
    .selectFrom('agent')
    .leftJoin('traineeship', 'traineeship.staff_number', 'agent.staff_number')
    .select([
      'agent.staff_number',
      'agent.career',
      'agent.appointed_on',
      'agent.retires_on',
      'traineeship.staff_number as trainee',
      'traineeship.post_from',
      'traineeship.post_to',
      'traineeship.post_code',
    ])
    .$if(only !== null, (query) => query.where('agent.staff_number', '=', only ?? ''))
    .orderBy('agent.staff_number')
    .execute();
  const assignments = await mapAssignments(db, only);
  const derogations = await mapDerogations(db, only);

  return agents.map((agent) => ({
    staffNumber: agent.staff_number,
    career: agent.career,
    appointedOn: agent.appointed_on,
    retiresOn: agent.retires_on,
    traineeship:
      agent.trainee === null
        ? null
        : { from: agent.post_from, to: agent.post_to, place: agent.post_code },
    assignments: assignments.get(agent.staff_number) ?? [],
    derogations: derogations.get(agent.staff_number) ?? [],
  }));
}

/** By staff number; each agent's by first day. */
async function mapAssignments(
  db: ReadDb,
  only: string | null,
): Promise<ReadonlyMap<string, readonly AssignmentFacts[]>> {
  const rows = await db
    .selectFrom('assignment')
    .leftJoin('job_function', 'job_function.code', 'assignment.function_code')
    .select([
      'assignment.staff_number',
      'assignment.id',
      'assignment.kind',
      'assignment.function_code as functionCode',
      'assignment.place',
      'assignment.from_date as from',
      'assignment.planned_to as plannedTo',
      'assignment.to_date as to',
      'assignment.state',
      'assignment.legal_basis as legalBasis',
      'assignment.proposed_on as proposedOn',
      'assignment.decided_on as decidedOn',
      'assignment.departs as departsFlag',
      'job_function.domain',
      'job_function.family',
    ])
    .$if(only !== null, (query) => query.where('assignment.staff_number', '=', only ?? ''))
    .orderBy('assignment.staff_number')
    .orderBy('assignment.from_date')
    .orderBy('assignment.kind')
    .execute();
  // The row is the facts, with the staff number beside: a copy of each would cost a third more.
  return groupBy(rows, byAgent, (facts) =>
    Object.assign(facts, { departs: toBoolean(facts.departsFlag) }),
  );
}

/** By staff number; each agent's by first day of the assignment concerned. */
async function mapDerogations(
  db: ReadDb,
  only: string | null,
): Promise<ReadonlyMap<string, readonly Derogation[]>> {
  const rows = await db
    .selectFrom('derogation')
    .innerJoin('assignment', 'assignment.id', 'derogation.assignment_id')
    .selectAll('derogation')
    .select('assignment.staff_number')
    .$if(only !== null, (query) => query.where('assignment.staff_number', '=', only ?? ''))
    .orderBy('assignment.staff_number')
    .orderBy('assignment.from_date')
    .orderBy('derogation.kind')
    .execute();
  return groupBy(rows, byAgent, toDerogation);
}

function byAgent({ staff_number }: { readonly staff_number: string }): string {
  return staff_number;
}
