import type { Art21Answer } from '../../shared/api/records.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { LodgedCandidacy, Vacancy } from '../../shared/domain/vacancy.ts';
import { judgeCandidacies, type Candidacy } from '../../shared/rules/art-21/candidacies.ts';
import { judgeDesignation, type Designation } from '../../shared/rules/art-21/designation.ts';
import { procedureOn } from '../../shared/rules/art-21/procedure.ts';
import { worstCode } from '../../shared/rules/finding.ts';
import type { Readings } from '../../shared/rules/readings.ts';
import { findAgent, listClassPeriods } from '../db/agents.ts';
import { listAllAssignments } from '../db/assignments.ts';
import { listCertificates } from '../db/certificates.ts';
import { listExperience } from '../db/experience.ts';
import { findFunction } from '../db/functions.ts';
import { loadReadings } from '../db/readings.ts';
import type { ReadDb } from '../db/schema.ts';
import { listCalls, listCandidacies } from '../db/vacancies.ts';

type Designee = Designation & { readonly staffNumber: string };

/** Where art. 21 stands for a vacancy, each candidacy of the call that decides, each designation. */
export async function judgeVacancy(
  db: ReadDb,
  vacancy: Vacancy,
  on: IsoDate,
): Promise<Art21Answer> {
  const readings = await loadReadings(db);
  const job = await findFunction(db, vacancy.functionCode);
  const applicants = await listCandidacies(db, vacancy.code);
  const facts = {
    committeeApprovedOn: vacancy.committeeApprovedOn,
    headOfPost: job?.headOfPost ?? null,
    careers: job?.careers ?? null,
    calls: await listCalls(db, vacancy.code),
    applicants,
  };
  const { stage, code, findings } = procedureOn(facts, on, readings);
  const designees = await listDesignees(db);
  const { functionCode, vacantFrom } = vacancy;
  const place = { functionCode, vacantFrom, wanted: job ?? null };
  const candidacies =
    code === 'NOT_IN_FORCE'
      ? []
      : await Promise.all(applicants.map((one) => withPerson(db, one, designees)));
  return {
    ...{ stage, code, findings },
    candidates: judgeCandidacies(candidacies, { on, stage, facts, vacancy: place, readings }),
    designations: designees
      .filter((one) => one.functionCode === functionCode && one.from >= vacantFrom)
      .map((one) => judged(one, designees, readings)),
  };
}

async function withPerson(
  db: ReadDb,
  one: LodgedCandidacy,
  designees: readonly Designee[],
): Promise<Candidacy> {
  const { staffNumber, career, filedOn } = one;
  const agent = await findAgent(db, staffNumber);
  const classes = await listClassPeriods(db, staffNumber);
  const held = classes.findLast(({ since }) => since === null || since <= filedOn);
  return {
    ...one,
    person: {
      staffNumber,
      career,
      contract: agent?.contract ?? null,
      level: agent?.level ?? null,
      class: held?.class ?? null,
      certificates: await listCertificates(db, staffNumber),
      experience: await listExperience(db, staffNumber),
    },
    designations: designees.filter((other) => other.staffNumber === staffNumber),
  };
}

/** The real last day of a designation, else the one foreseen. */
async function listDesignees(db: ReadDb): Promise<readonly Designee[]> {
  const assignments = await listAllAssignments(db);
  return assignments
    .filter(({ kind }) => kind === 'art21')
    .map(({ id, staffNumber, functionCode, from, plannedTo, to }) => ({
      ...{ id, staffNumber, functionCode, from },
      to: to ?? plannedTo,
    }));
}

function judged(one: Designee, designees: readonly Designee[], readings: Readings) {
  const others = designees.filter(
    ({ id, staffNumber }) => staffNumber === one.staffNumber && id !== one.id,
  );
  const findings = judgeDesignation(one, others, readings);
  const { staffNumber, from } = one;
  return { staffNumber, from, code: worstCode(findings.map(({ code }) => code)), findings };
}
