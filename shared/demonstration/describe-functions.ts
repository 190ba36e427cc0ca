import { day, type IsoDate } from '../dates.ts';
import type { FormerCareer } from '../domain/agent.ts';
import type { FunctionDomain, JobFunction } from '../domain/job-function.ts';

const FORMER: Readonly<Record<FunctionDomain, FormerCareer | null>> = {
  political_economic: 'foreign_service',
  consular: 'chancery',
  development: 'cooperation',
  other: null,
};

/** What a specific function asks for, by family: in both languages, as the ministry would keep them. */
const COMPETENCES: Readonly<Record<string, readonly string[]>> = {
  programmes: ['gestion de projets / projectbeheer', 'finances publiques / overheidsfinanciën'],
  multilateral: ['droit international / internationaal recht'],
};

/** The competences that specific functions ask for (art. 18, al. 3), each once. */
export const ASKED_COMPETENCES: readonly string[] = [...new Set(Object.values(COMPETENCES).flat())];

/**
 * Functions created this year, which nobody ever held: consuls general inside an embassy, and
 * some of which little is recorded.
 */
export function newFunctions(on: IsoDate): readonly JobFunction[] {
  const validFrom = day(`${on.slice(0, 4)}-01-01`);
  const base = { specific: false, competences: [], validFrom, validTo: null, version: 1 };
  return [
    ...['LON', 'PAR', 'KIN'].map((place): JobFunction => ({
      ...{ code: `${place}-CGI`, place, class: 'A3', careers: 'both' },
      ...{ titleFr: 'Consul général au sein de l’ambassade' },
      ...{ titleNl: 'Consul-generaal binnen de ambassade' },
      ...{ titleEn: 'Consul general inside the embassy' },
      ...{ headOfPost: false, insideMission: true, deputyHead: false, domain: 'consular' },
      ...{ family: 'consular_section', formerCareer: 'chancery' },
      ...base,
    })),
    ...['NAI', 'BRA', 'OSL', 'HAN'].map((place): JobFunction => ({
      ...{ code: `${place}-CLI`, place, class: 'A2', careers: 'external' },
      ...{
        titleFr: 'Conseiller climat',
        titleNl: 'Klimaatraadgever',
        titleEn: 'Climate counsellor',
      },
      ...{
        headOfPost: false,
        insideMission: false,
        deputyHead: false,
        domain: null,
        family: null,
        formerCareer: null,
      },
      ...{ ...base, specific: null },
    })),
  ];
}

/**
 * The functions with their competences and former careers, a fact missing here and there.
 *
 * Whatever the careers of their holders rest on stays as it was: place, domain and family.
 */
export function describeFunctions(functions: readonly JobFunction[]): readonly JobFunction[] {
  return functions.map((job, index) => {
    const specific = job.specific === true || (job.family === 'multilateral' && index % 3 === 0);
    const domain = job.domain ?? 'other';
    return {
      ...job,
      ...{ specific: index % 83 === 41 ? null : specific },
      ...{ competences: specific && index % 29 !== 7 ? competencesOf(job) : [] },
      ...{ formerCareer: index % 67 === 5 ? null : FORMER[domain] },
      ...{ class: index % 151 === 20 ? null : job.class },
      ...{ insideMission: index % 97 === 33 ? null : job.insideMission },
    };
  });
}

function competencesOf({ family }: JobFunction): readonly string[] {
  return COMPETENCES[family ?? ''] ?? [];
}
