import type { CallRound, LodgedCandidacy, Vacancy } from '../../shared/domain/vacancy.ts';
import type { ReadDb } from './schema.ts';

/** `undefined` when no vacancy has that code. */
export async function findVacancy(db: ReadDb, code: string): Promise<Vacancy | undefined> {
  const row = await db
    .selectFrom('vacancy')
    .select(['code', 'function_code', 'vacant_from', 'committee_approved_on'])
    .where('code', '=', code)
    .executeTakeFirst();
  return (
    row && {
      code: row.code,
      functionCode: row.function_code,
      vacantFrom: row.vacant_from,
      committeeApprovedOn: row.committee_approved_on,
    }
  );
}

/** The calls of a vacancy, by round. */
export async function listCalls(db: ReadDb, vacancyCode: string): Promise<readonly CallRound[]> {
  const rows = await db
    .selectFrom('call_round')
    .select(['round', 'opened_on', 'closes_on'])
    .where('vacancy_code', '=', vacancyCode)
    .orderBy('round')
    .execute();
  return rows.map((row) => ({
    round: row.round,
    openedOn: row.opened_on,
    closesOn: row.closes_on,
  }));
}

/** Every candidacy for a vacancy, withdrawn or not, by round and staff number. */
export async function listCandidacies(
  db: ReadDb,
  vacancyCode: string,
): Promise<readonly LodgedCandidacy[]> {
  const rows = await db
    .selectFrom('candidacy')
    .innerJoin('call_round', 'call_round.id', 'candidacy.call_id')
    .innerJoin('agent', 'agent.staff_number', 'candidacy.staff_number')
    .select([
      'candidacy.staff_number',
      'agent.career',
      'call_round.round',
      'candidacy.filed_on',
      'candidacy.withdrawn_on',
      'candidacy.retained',
    ])
    .where('call_round.vacancy_code', '=', vacancyCode)
    .orderBy('call_round.round')
    .orderBy('candidacy.staff_number')
    .execute();
  return rows.map((row) => ({
    staffNumber: row.staff_number,
    career: row.career,
    round: row.round,
    filedOn: row.filed_on,
    withdrawnOn: row.withdrawn_on,
    retained: row.retained === null ? null : row.retained === 1,
  }));
}
