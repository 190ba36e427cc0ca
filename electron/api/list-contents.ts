import type { Comparison } from '../../shared/api/comparison-api.ts';
import type { RecordRow, RecordTable } from '../../shared/api/records-api.ts';
import type { Language, Moment } from '../../shared/api/records.ts';
import {
  assignmentColumns,
  toAssignmentRow,
  type AssignmentRow,
} from '../../shared/lists/assignment-row.ts';
import {
  comparisonColumns,
  toComparisonRow,
  type ComparisonRow,
} from '../../shared/lists/comparison-row.ts';
import {
  derogationColumns,
  toDerogationRows,
  type DerogationRow,
} from '../../shared/lists/derogation-row.ts';
import {
  eligibilityColumns,
  toEligibilityRow,
  type EligibilityRow,
} from '../../shared/lists/eligibility-row.ts';
import {
  hardshipColumns,
  toHardshipRow,
  type HardshipRow,
} from '../../shared/lists/hardship-row.ts';
import { qualityColumns, toQualityRows, type QualityRow } from '../../shared/lists/quality-row.ts';
import { postColumns, toPostRow, type PostRow } from '../../shared/lists/post-row.ts';
import {
  rotationColumns,
  toRotationRow,
  type RotationRow,
} from '../../shared/lists/rotation-row.ts';
import { recordColumns } from '../../shared/lists/record-columns.ts';
import type { ListContent } from '../../shared/lists/table.ts';
import { listAgents } from '../db/agents.ts';
import { listAllAssignments } from '../db/assignments.ts';
import { mapFunctionTitles } from '../db/functions.ts';
import { listPosts, mapPlaceNames, mapRanksOn } from '../db/posts.ts';
import type { ReadDb } from '../db/schema.ts';
import { listRecords } from '../records/list-records.ts';
import { listEligibility } from './eligibility.ts';
import { listHardship } from './hardship.ts';
import { listQuality } from './quality.ts';
import { listEntries } from './rotation.ts';
import { judgeAll } from './verdicts.ts';

/** Every agent judged on the moment's day, by staff number. */
export async function rotationContent(
  db: ReadDb,
  moment: Moment,
  language: Language,
): Promise<ListContent<RotationRow>> {
  const entries = await listEntries(db, moment);
  return { columns: rotationColumns, rows: entries.map((entry) => toRotationRow(entry, language)) };
}

/** Every state agent in service judged under art. 21 on the moment's day, by staff number. */
export async function eligibilityContent(
  db: ReadDb,
  moment: Moment,
  language: Language,
): Promise<ListContent<EligibilityRow>> {
  const { entries } = await listEligibility(db, moment);
  const rows = entries.map((entry) => toEligibilityRow(entry, language));
  return { columns: eligibilityColumns, rows };
}

/** Every record that lacks a fact, then every contradiction, as the screen orders them. */
export async function qualityContent(
  db: ReadDb,
  moment: Moment,
  language: Language,
): Promise<ListContent<QualityRow>> {
  const rows = toQualityRows(await listQuality(db, moment), language);
  return { columns: qualityColumns, rows };
}

/** Everybody who does not stand the same at two moments, by staff number. */
export function comparisonContent(
  { changes }: Comparison,
  language: Language,
): ListContent<ComparisonRow> {
  const rows = changes.map((one) => toComparisonRow(one, language));
  return { columns: comparisonColumns, rows };
}

/** Everybody who has been in post, with the months at each rank, by staff number. */
export async function hardshipContent(
  db: ReadDb,
  { on }: Pick<Moment, 'on'>,
): Promise<ListContent<HardshipRow>> {
  const entries = await listHardship(db, on);
  return { columns: hardshipColumns, rows: entries.map(toHardshipRow) };
}

/** Every recorded assignment, by staff number and first day. */
export async function assignmentContent(
  db: ReadDb,
  language: Language,
): Promise<ListContent<AssignmentRow>> {
  const agents = await mapAgents(db);
  const names = {
    places: await mapPlaceNames(db),
    titles: await mapFunctionTitles(db),
    language,
  };
  const assignments = await listAllAssignments(db);
  const rows = assignments.flatMap((assignment) => {
    const agent = agents.get(assignment.staffNumber);
    return agent ? [toAssignmentRow(assignment, agent, names)] : [];
  });
  return { columns: assignmentColumns, rows };
}

/** Every move that needs, has or lacks a decision, by staff number and first day. */
export async function derogationContent(
  db: ReadDb,
  moment: Moment,
): Promise<ListContent<DerogationRow>> {
  const agents = await mapAgents(db);
  const judged = await judgeAll(db, moment);
  const rows = judged.flatMap(({ facts, verdict }) => {
    const agent = agents.get(facts.staffNumber);
    return agent ? toDerogationRows(facts, verdict.moves, agent) : [];
  });
  return { columns: derogationColumns, rows };
}

/** Every row of a table of records, by its natural key; sensitive grounds are no such table. */
export async function recordContent(
  db: ReadDb,
  table: RecordTable,
  language: Language,
): Promise<ListContent<RecordRow>> {
  return { columns: recordColumns(table, language), rows: await listRecords(db, table) };
}

/** Every post, open or closed, by code, with its rank on the moment's day. */
export async function postContent(db: ReadDb, { on }: Moment): Promise<ListContent<PostRow>> {
  const ranks = await mapRanksOn(db, on);
  const posts = await listPosts(db);
  return { columns: postColumns, rows: posts.map((post) => toPostRow(post, ranks)) };
}

async function mapAgents(db: ReadDb) {
  const agents = await listAgents(db);
  return new Map(agents.map((agent) => [agent.staffNumber, agent]));
}
