import type { HeldMandate } from '../../shared/domain/mandate.ts';
import type { Mandate } from '../../shared/rules/art-13.ts';
import type { AgentFacts, MissionFacts, PlannerFacts } from '../../shared/rules/planner-facts.ts';
import { listAgents, mapClassPeriods } from './agents.ts';
import { loadCareers } from './careers.ts';
import { mapCertificates } from './certificates.ts';
import { listAllCompetences } from './competences.ts';
import { mapExperience } from './experience.ts';
import { listFunctions } from './functions.ts';
import { groupBy } from './group-by.ts';
import { loadHeadConditions } from './head-conditions.ts';
import { listMandates } from './mandates.ts';
import { listPosts, listServices } from './posts.ts';
import type { ReadDb } from './schema.ts';
import { listAllMissionCandidacies, listSpecialMissions } from './special-missions.ts';
import { listAllThirdStateCharges } from './third-state-charges.ts';
import { loadVacancies } from './vacancies.ts';

/** All that the rules read, each list by its key: as many queries for ten thousand agents as for one. */
export async function loadPlannerFacts(db: ReadDb): Promise<PlannerFacts> {
  const services = await listServices(db);
  return {
    agents: await loadAgentFacts(db),
    posts: await listPosts(db),
    services: services.map(({ code }) => code),
    functions: await listFunctions(db),
    vacancies: await loadVacancies(db),
    missions: await loadMissions(db),
    headOfPostConditions: await loadHeadConditions(db),
  };
}

async function loadAgentFacts(db: ReadDb): Promise<readonly AgentFacts[]> {
  const agents = new Map((await listAgents(db)).map((agent) => [agent.staffNumber, agent]));
  const classes = await mapClassPeriods(db);
  const certificates = await mapCertificates(db);
  const experience = await mapExperience(db);
  const competences = groupBy(await listAllCompetences(db), byAgent, (one) => one);
  const charges = groupBy(await listAllThirdStateCharges(db), byAgent, (one) => one);
  const mandates = groupBy(await listMandates(db), byAgent, toMandate);
  return (await loadCareers(db)).flatMap((career) => {
    const { staffNumber } = career;
    const agent = agents.get(staffNumber);
    if (agent === undefined) return [];
    const { languageRole, level, contract, formerCareer } = agent;
    return [
      {
        ...career,
        ...{ languageRole, level, contract, formerCareer },
        classes: classes.get(staffNumber) ?? [],
        certificates: certificates.get(staffNumber) ?? [],
        experience: experience.get(staffNumber) ?? [],
        competences: competences.get(staffNumber) ?? [],
        mandates: mandates.get(staffNumber) ?? [],
        charges: charges.get(staffNumber) ?? [],
      },
    ];
  });
}

function byAgent({ staffNumber }: { readonly staffNumber: string }): string {
  return staffNumber;
}

/** Not known to be interim is taken for a mandate in one's own right. */
function toMandate({ kind, from, to, interim }: HeldMandate): Mandate {
  return { kind, from, to, isInterim: interim === true };
}

async function loadMissions(db: ReadDb): Promise<readonly MissionFacts[]> {
  const candidacies = groupBy(
    await listAllMissionCandidacies(db),
    ({ missionCode }) => missionCode,
    (one) => one,
  );
  const missions = await listSpecialMissions(db);
  return missions.map((one) => ({ ...one, candidacies: candidacies.get(one.code) ?? [] }));
}
