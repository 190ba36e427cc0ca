import type { VacancyFacts } from '../../shared/rules/planner-facts.ts';
import { groupBy } from './group-by.ts';
import type { ReadDb } from './schema.ts';

/** All vacancies by code, with their calls by round and every candidacy, withdrawn or not. */
export async function loadVacancies(db: ReadDb): Promise<readonly VacancyFacts[]> {
  const rows = await db
    .selectFrom('vacancy')
    .select(['code', 'function_code', 'vacant_from', 'committee_approved_on'])
    .orderBy('code')
    .execute();
  const calls = await mapCalls(db);
  const candidacies = await mapCandidacies(db);
  return rows.map((row) => ({
    code: row.code,
    functionCode: row.function_code,
    vacantFrom: row.vacant_from,
    committeeApprovedOn: row.committee_approved_on,
    calls: calls.get(row.code) ?? [],
    candidacies: candidacies.get(row.code) ?? [],
  }));
}

/** By vacancy; by round. */
async function mapCalls(db: ReadDb): Promise<ReadonlyMap<string, VacancyFacts['calls']>> {
  const rows = await db
    .selectFrom('call_round')
    .select(['vacancy_code', 'round', 'opened_on', 'closes_on'])
    .orderBy('vacancy_code')
    .orderBy('round')
    .execute();
  return groupBy(
    rows,
    (row) => row.vacancy_code,
    ({ round, opened_on, closes_on }) => ({ round, openedOn: opened_on, closesOn: closes_on }),
  );
}

/** By vacancy; by round and staff number. */
async function mapCandidacies(
  db: ReadDb,
): Promise<ReadonlyMap<string, VacancyFacts['candidacies']>> {
  const rows = await db
    .selectFrom('candidacy')
    .innerJoin('call_round', 'call_round.id', 'candidacy.call_id')
    .innerJoin('agent', 'agent.staff_number', 'candidacy.staff_number')
    .select([
      'call_round.vacancy_code',
      'call_round.round',
      'candidacy.staff_number',
      'agent.career',
      'candidacy.filed_on',
      'candidacy.withdrawn_on',
      'candidacy.retained',
    ])
    .orderBy('call_round.vacancy_code')
    .orderBy('call_round.round')
    .orderBy('candidacy.staff_number')
    .execute();
  return groupBy(
    rows,
    (row) => row.vacancy_code,
    (row) => ({
      staffNumber: row.staff_number,
      career: row.career,
      round: row.round,
      filedOn: row.filed_on,
      withdrawnOn: row.withdrawn_on,
      retained: row.retained === null ? null : row.retained === 1,
    }),
  );
}

/** The function of each vacancy, by vacancy code. */
export async function mapVacantFunctions(db: ReadDb): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('vacancy').select(['code', 'function_code']).execute();
  return new Map(rows.map((row) => [row.code, row.function_code]));
}
