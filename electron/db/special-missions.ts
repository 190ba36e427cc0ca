import type { MissionCandidacy, SpecialMission } from '../../shared/domain/special-mission.ts';
import {
  CALL_PARTS,
  DECREE_PARTS,
  type PaperPart,
  PROPOSAL_PARTS,
} from '../../shared/rules/art-22/papers.ts';
import type { MissionCandidacyTable, SpecialMissionTable } from './fact-tables.ts';
import { toBoolean, toFlag } from './flags.ts';
import { joinList, splitList } from './lists.ts';
import type { ReadDb } from './schema.ts';

/** All special missions, by code. */
export async function listSpecialMissions(db: ReadDb): Promise<readonly SpecialMission[]> {
  const rows = await db.selectFrom('special_mission').selectAll().orderBy('code').execute();
  return rows.map(toSpecialMission);
}

/** `undefined` when no special mission has that code. */
export async function findSpecialMission(
  db: ReadDb,
  code: string,
): Promise<SpecialMission | undefined> {
  const row = await db
    .selectFrom('special_mission')
    .selectAll()
    .where('code', '=', code)
    .executeTakeFirst();
  return row && toSpecialMission(row);
}

/** The candidacies for a special mission, by name. */
export async function listMissionCandidacies(
  db: ReadDb,
  missionCode: string,
): Promise<readonly MissionCandidacy[]> {
  const rows = await db
    .selectFrom('mission_candidacy')
    .selectAll()
    .where('mission_code', '=', missionCode)
    .orderBy('candidate')
    .execute();
  return rows.map(toMissionCandidacy);
}

/** Every candidacy for a special mission, by mission and name. */
export async function listAllMissionCandidacies(db: ReadDb): Promise<readonly MissionCandidacy[]> {
  const rows = await db
    .selectFrom('mission_candidacy')
    .selectAll()
    .orderBy('mission_code')
    .orderBy('candidate')
    .execute();
  return rows.map(toMissionCandidacy);
}

/** The row that keeps a special mission. */
export function toSpecialMissionRow(mission: SpecialMission): SpecialMissionTable {
  return {
    code: mission.code,
    subject: mission.subject,
    title_borne: mission.titleBorne,
    staff_number: mission.staffNumber,
    holder: mission.holder,
    published_on: mission.publishedOn,
    from_date: mission.from,
    to_date: mission.to,
    trusted: toFlag(mission.trusted),
    call_parts: joinList(mission.callParts),
    proposal_parts: joinList(mission.proposalParts),
    decree_parts: joinList(mission.decreeParts),
    version: mission.version,
  };
}

/** The row that keeps a candidacy for a special mission. */
export function toMissionCandidacyRow(candidacy: MissionCandidacy): MissionCandidacyTable {
  return {
    id: candidacy.id,
    mission_code: candidacy.missionCode,
    candidate: candidacy.candidate,
    way: candidacy.way,
    lodged_on: candidacy.lodgedOn,
    reasoned: toFlag(candidacy.reasoned),
    acknowledged: toFlag(candidacy.acknowledged),
    version: candidacy.version,
  };
}

function toSpecialMission(row: SpecialMissionTable): SpecialMission {
  return {
    code: row.code,
    subject: row.subject,
    titleBorne: row.title_borne,
    staffNumber: row.staff_number,
    holder: row.holder,
    publishedOn: row.published_on,
    from: row.from_date,
    to: row.to_date,
    trusted: toBoolean(row.trusted),
    callParts: partsIn(row.call_parts, CALL_PARTS),
    proposalParts: partsIn(row.proposal_parts, PROPOSAL_PARTS),
    decreeParts: partsIn(row.decree_parts, DECREE_PARTS),
    version: row.version,
  };
}

/** A part the article does not ask for proves nothing, and is passed over. */
function partsIn(text: string, known: readonly PaperPart[]): readonly PaperPart[] {
  const present = splitList(text);
  return known.filter((part) => present.includes(part));
}

function toMissionCandidacy(row: MissionCandidacyTable): MissionCandidacy {
  return {
    id: row.id,
    missionCode: row.mission_code,
    candidate: row.candidate,
    way: row.way,
    lodgedOn: row.lodged_on,
    reasoned: toBoolean(row.reasoned),
    acknowledged: toBoolean(row.acknowledged),
    version: row.version,
  };
}
