import type { StaffingFacts } from '../../shared/rules/art-21/open-functions.ts';
import type { StateAgentFacts } from '../../shared/rules/art-21/standing.ts';
import type { CareerFacts } from '../../shared/rules/verdict.ts';
import { listAgents } from './agents.ts';
import { loadCareers } from './careers.ts';
import { listFunctions } from './functions.ts';
import { listPosts } from './posts.ts';
import type { ReadDb } from './schema.ts';

/** Functions, vacancies and all agents, with what art. 21 reads of them. */
export type Staffing = Omit<StaffingFacts, 'agents'> & {
  readonly agents: readonly (CareerFacts & StateAgentFacts)[];
};

/** By staff number; as many queries for ten thousand agents as for one. */
export async function loadStaffing(db: ReadDb): Promise<Staffing> {
  const agents = new Map((await listAgents(db)).map((agent) => [agent.staffNumber, agent]));
  const classes = await db
    .selectFrom('class_period')
    .select(['staff_number', 'class', 'since'])
    .orderBy('since', (order) => order.asc().nullsFirst())
    .execute();
  const certificates = await db
    .selectFrom('certificate')
    .select(['staff_number', 'exam', 'obtained_on as obtainedOn'])
    .orderBy('obtained_on')
    .execute();
  const experience = await db
    .selectFrom('experience')
    .select(['staff_number', 'domain', 'from_date as from', 'to_date as to'])
    .execute();
  const vacancies = await db
    .selectFrom('vacancy')
    .select(['code', 'function_code as functionCode', 'vacant_from as vacantFrom'])
    .orderBy('code')
    .execute();
  const [classesOf, certificatesOf, experienceOf] = [
    Map.groupBy(classes, (row) => row.staff_number),
    Map.groupBy(certificates, (row) => row.staff_number),
    Map.groupBy(experience, (row) => row.staff_number),
  ];
  return {
    agents: (await loadCareers(db)).map((career) => {
      const { staffNumber } = career;
      const agent = agents.get(staffNumber);
      return {
        ...career,
        contract: agent?.contract ?? null,
        level: agent?.level ?? null,
        classes: classesOf.get(staffNumber) ?? [],
        certificates: certificatesOf.get(staffNumber) ?? [],
        experience: experienceOf.get(staffNumber) ?? [],
      };
    }),
    posts: await listPosts(db),
    functions: await listFunctions(db),
    vacancies,
  };
}
