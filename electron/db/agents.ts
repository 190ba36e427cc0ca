import type { IsoDate } from '../../shared/dates.ts';
import type { Agent, ClassPeriod, Traineeship } from '../../shared/domain/agent.ts';
import { nameKey } from '../../shared/name-key.ts';
import { groupBy } from './group-by.ts';
import type { AgentTable, ReadDb } from './schema.ts';

/** `undefined` when no agent has that staff number. */
export async function findAgent(db: ReadDb, staffNumber: string): Promise<Agent | undefined> {
  const row = await db
    .selectFrom('agent')
    .selectAll()
    .where('staff_number', '=', staffNumber)
    .executeTakeFirst();
  return row && toAgent(row);
}

/** All agents, by staff number. */
export async function listAgents(db: ReadDb): Promise<readonly Agent[]> {
  const rows = await db.selectFrom('agent').selectAll().orderBy('staff_number').execute();
  return rows.map(toAgent);
}

/** Who each staff number is. */
export async function mapAgentNames(
  db: ReadDb,
): Promise<ReadonlyMap<string, Pick<Agent, 'staffNumber' | 'lastName' | 'firstName'>>> {
  const rows = await db
    .selectFrom('agent')
    .select(['staff_number as staffNumber', 'last_name as lastName', 'first_name as firstName'])
    .execute();
  return new Map(rows.map((row) => [row.staffNumber, row]));
}

/** How many agents are on file, retired ones included. */
export async function countAgents(db: ReadDb): Promise<number> {
  const { agents } = await db
    .selectFrom('agent')
    .select((eb) => eb.fn.countAll<number>().as('agents'))
    .executeTakeFirstOrThrow();
  return agents;
}

/** The agent's classes, oldest first; one without a recorded first day comes before all others. */
export async function listClassPeriods(
  db: ReadDb,
  staffNumber: string,
): Promise<readonly ClassPeriod[]> {
  const rows = await db
    .selectFrom('class_period')
    .select(['id', 'staff_number', 'class', 'since'])
    .where('staff_number', '=', staffNumber)
    .orderBy('since', (order) => order.asc().nullsFirst())
    .orderBy('id')
    .execute();
  return rows.map(({ staff_number, ...row }) => ({ ...row, staffNumber: staff_number }));
}

/** The class each agent holds on that day, by staff number; absent when none is recorded yet. */
export async function mapClassesOn(
  db: ReadDb,
  on: IsoDate,
): Promise<ReadonlyMap<string, Pick<ClassPeriod, 'class' | 'since'>>> {
  const rows = await db
    .selectFrom('class_period')
    .select(['staff_number', 'class', 'since'])
    .where((eb) => eb.or([eb('since', 'is', null), eb('since', '<=', on)]))
    // By agent first: the order of the unique index, so that nothing is sorted.
    .orderBy('staff_number')
    .orderBy('since', (order) => order.asc().nullsFirst())
    .orderBy('id')
    .execute();
  return new Map(rows.map((row) => [row.staff_number, { class: row.class, since: row.since }]));
}

/** Classes by staff number; each agent's oldest first, one without a first day before all others. */
export async function mapClassPeriods(
  db: ReadDb,
): Promise<ReadonlyMap<string, readonly Pick<ClassPeriod, 'class' | 'since'>[]>> {
  const rows = await db
    .selectFrom('class_period')
    .select(['staff_number', 'class', 'since'])
    .orderBy('staff_number')
    .orderBy('since', (order) => order.asc().nullsFirst())
    .orderBy('id')
    .execute();
  return groupBy(
    rows,
    (row) => row.staff_number,
    ({ class: name, since }) => ({ class: name, since }),
  );
}

/** `undefined` when no second part of the traineeship is recorded. */
export async function findTraineeship(
  db: ReadDb,
  staffNumber: string,
): Promise<Traineeship | undefined> {
  const row = await db
    .selectFrom('traineeship')
    .selectAll()
    .where('staff_number', '=', staffNumber)
    .executeTakeFirst();
  return (
    row && {
      staffNumber: row.staff_number,
      postFrom: row.post_from,
      postTo: row.post_to,
      postCode: row.post_code,
    }
  );
}

/** The row of an agent, with its search key. */
export function toAgentRow(agent: Agent): AgentTable {
  return {
    staff_number: agent.staffNumber,
    last_name: agent.lastName,
    first_name: agent.firstName,
    name_key: nameKey(`${agent.lastName} ${agent.firstName}`),
    career: agent.career,
    language_role: agent.languageRole,
    level: agent.level,
    appointed_on: agent.appointedOn,
    former_career: agent.formerCareer,
    contract: agent.contract,
    retires_on: agent.retiresOn,
    email: agent.email,
    phone: agent.phone,
    gender: agent.gender,
    version: agent.version,
  };
}

function toAgent(row: AgentTable): Agent {
  return {
    staffNumber: row.staff_number,
    lastName: row.last_name,
    firstName: row.first_name,
    career: row.career,
    languageRole: row.language_role,
    level: row.level,
    appointedOn: row.appointed_on,
    formerCareer: row.former_career,
    contract: row.contract,
    retiresOn: row.retires_on,
    email: row.email,
    phone: row.phone,
    gender: row.gender,
    version: row.version,
  };
}
