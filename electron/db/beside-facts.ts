import type { BesideFacts } from '../../shared/quality/flaws.ts';
import { listHardshipRanks } from './posts.ts';
import type { ReadDb } from './schema.ts';

/** The rows that no rule reads, and the keys of those that rules know by another. */
export async function loadBesideFacts(db: ReadDb): Promise<BesideFacts> {
  const candidacies = await db
    .selectFrom('candidacy')
    .innerJoin('call_round', 'call_round.id', 'candidacy.call_id')
    .select(['candidacy.id', 'vacancy_code', 'round', 'staff_number'])
    .execute();
  const forMissions = await db
    .selectFrom('mission_candidacy')
    .select(['id', 'mission_code', 'candidate'])
    .execute();
  return {
    certificates: await db
      .selectFrom('certificate')
      .select(['id', 'staff_number as staffNumber', 'exam'])
      .select(['obtained_on as obtainedOn', 'valid_until as validUntil'])
      .orderBy('id')
      .execute(),
    ranks: await listHardshipRanks(db),
    candidacies: new Map(
      candidacies.map(({ id, vacancy_code, round, staff_number }) => [
        `${vacancy_code}/${round}/${staff_number}`,
        id,
      ]),
    ),
    missionCandidacies: new Map(
      forMissions.map(({ id, mission_code, candidate }) => [`${mission_code}/${candidate}`, id]),
    ),
  };
}
