import type { IsoDate } from '../../shared/dates.ts';
import {
  inventDemonstration,
  type Demonstration,
} from '../../shared/demonstration/demonstration.ts';
import type { Result } from '../../shared/result.ts';
import { toAgentRow } from '../db/agents.ts';
import { toAssignmentRow } from '../db/assignments.ts';
import { toCompetenceRow } from '../db/competences.ts';
import { toDerogationRow } from '../db/derogations.ts';
import { toJobFunctionRow } from '../db/functions.ts';
import { insertRow, record, type RecordFailure, type RowChange } from '../db/journal.ts';
import { toMandateRow } from '../db/mandates.ts';
import { listServices, toPostRow } from '../db/posts.ts';
import type { WriteDb } from '../db/schema.ts';
import { toSensitiveGroundRow } from '../db/sensitive-grounds.ts';
import { toMissionCandidacyRow, toSpecialMissionRow } from '../db/special-missions.ts';
import { toThirdStateChargeRow } from '../db/third-state-charges.ts';

/**
 * Fills an empty file with 613 invented careers and all that goes with them, as they stand on `on`, in one journal entry that
 * undo leaves alone. `scale` repeats the population for trials at larger sizes.
 */
export async function fillDemonstration(
  db: WriteDb,
  {
    at,
    actor,
    on,
    scale = 1,
  }: {
    /** UTC instant of the journal entry. */
    readonly at: string;
    readonly actor: string;
    readonly on: IsoDate;
    readonly scale?: number;
  },
): Promise<Result<unknown, RecordFailure>> {
  const made = inventDemonstration(on, await listServices(db), { scale });
  const changes: RowChange[] = [
    ...made.posts.map((post) => insertRow('post', toPostRow(post))),
    ...made.ranks.map(({ id, postCode, rank, validFrom, validTo }) =>
      insertRow('hardship_rank', {
        ...{ id, rank, post_code: postCode },
        ...{ valid_from: validFrom, valid_to: validTo },
      }),
    ),
    ...made.functions.map((job) => insertRow('job_function', toJobFunctionRow(job))),
    ...made.agents.map((agent) => insertRow('agent', toAgentRow(agent))),
    ...made.classes.map(({ id, staffNumber, class: name, since }) =>
      insertRow('class_period', { id, staff_number: staffNumber, class: name, since }),
    ),
    ...made.traineeships.map(({ staffNumber, postFrom, postTo, postCode }) =>
      insertRow('traineeship', {
        ...{ staff_number: staffNumber, post_code: postCode },
        ...{ post_from: postFrom, post_to: postTo },
      }),
    ),
    ...made.assignments.map((one) => insertRow('assignment', toAssignmentRow(one))),
    ...made.derogations.map((one) => insertRow('derogation', toDerogationRow(one))),
    ...proofRows(made),
    ...procedureRows(made),
    ...factRows(made),
  ];
  const entry = { at, actor, action: 'demonstration.fill', subject: String(made.agents.length) };
  return record(db, { ...entry, reason: null, undoable: false }, changes);
}

function proofRows({ certificates, experience }: Demonstration): readonly RowChange[] {
  return [
    ...certificates.map(({ id, staffNumber, exam, obtainedOn, level, validUntil, proof }) =>
      insertRow('certificate', {
        ...{ id, staff_number: staffNumber, exam, level, proof },
        ...{ obtained_on: obtainedOn, valid_until: validUntil },
      }),
    ),
    ...experience.map(({ id, staffNumber, domain, from, to, proof }) =>
      insertRow('experience', {
        ...{ id, staff_number: staffNumber, domain, proof },
        ...{ from_date: from, to_date: to },
      }),
    ),
  ];
}

function procedureRows({ vacancies, calls, candidacies }: Demonstration): readonly RowChange[] {
  return [
    ...vacancies.map(({ code, functionCode, vacantFrom, committeeApprovedOn }) =>
      insertRow('vacancy', {
        ...{ code, function_code: functionCode, vacant_from: vacantFrom },
        committee_approved_on: committeeApprovedOn,
      }),
    ),
    ...calls.map(({ id, vacancyCode, round, openedOn, closesOn }) =>
      insertRow('call_round', {
        ...{ id, vacancy_code: vacancyCode, round },
        ...{ opened_on: openedOn, closes_on: closesOn },
      }),
    ),
    ...candidacies.map(({ id, callId, staffNumber, filedOn, preference, withdrawnOn, retained }) =>
      insertRow('candidacy', {
        ...{ id, call_id: callId, staff_number: staffNumber, filed_on: filedOn, preference },
        ...{ withdrawn_on: withdrawnOn, retained: retained === null ? null : retained ? 1 : 0 },
      }),
    ),
  ];
}

function factRows(made: Demonstration): readonly RowChange[] {
  return [
    ...made.competences.map((one) => insertRow('competence', toCompetenceRow(one))),
    ...made.mandates.map((one) => insertRow('mandate', toMandateRow(one))),
    ...made.charges.map((one) => insertRow('third_state_charge', toThirdStateChargeRow(one))),
    ...made.grounds.map((one) => insertRow('sensitive_ground', toSensitiveGroundRow(one))),
    ...made.missions.map((one) => insertRow('special_mission', toSpecialMissionRow(one))),
    ...made.missionCandidacies.map((one) =>
      insertRow('mission_candidacy', toMissionCandidacyRow(one)),
    ),
  ];
}
