import type { RecordTable } from '../api/records-api.ts';
import type { FileAnswer } from '../rules/file-answer.ts';
import type { FileIndex } from '../rules/file/file-index.ts';
import type { Finding } from '../rules/finding.ts';
import { columnKeys } from '../workbook/workbook.ts';
import { FINDING_COLUMNS, type Breach, type FindingReason } from './breach.ts';
import { contradictions, type Contradiction } from './contradictions.ts';
import { indexRecords, type FileRecords } from './file-records.ts';
import { listFlaws, type BesideFacts } from './flaws.ts';
import { missingFacts } from './missing-facts.ts';
import type { FillableRecord } from './record-to-fill.ts';

type Rows = { readonly records: FileRecords; readonly beside: BesideFacts };
type Row = Pick<Breach, 'table' | 'id'>;

/**
 * Every conflict and breach in a planner file, each in the row where it shows: what the rules find against the
 * text, what cannot be true, and the facts that rules wait for. By table and row. Pure, linear in the answers.
 */
export function breaches(
  file: FileIndex,
  answers: readonly FileAnswer[],
  beside: BesideFacts,
): readonly Breach[] {
  const rows: Rows = { records: indexRecords(file.facts), beside };
  const found = [
    ...answers.flatMap((answer) =>
      answer.findings.flatMap((one) => placeFinding(one, answer, rows)),
    ),
    ...contradictions(file, answers).flatMap((one) => placeContradiction(one, rows)),
    ...listFlaws(file, beside),
    ...lacking(file, answers, rows),
  ];
  const once = new Map(found.map((one) => [JSON.stringify(one), one]));
  return [...once.values()].toSorted(byRow);
}

function byRow(a: Breach, b: Breach): number {
  if (a.table !== b.table) return a.table < b.table ? -1 : 1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}

/** Found for a person to look at, and yet wrong in any reading. */
const PLAIN: readonly string[] = ['GAP', 'OVERLAP', 'FUNCTION_NOT_VALID'] satisfies FindingReason[];

function placeFinding(finding: Finding, answer: FileAnswer, rows: Rows): readonly Breach[] {
  const { code, reason } = finding;
  if (code !== 'BLOCKED' && code !== 'NEEDS_DECISION' && !PLAIN.includes(reason)) return [];
  return rowsOf(finding, answer, rows).flatMap((row) => {
    const column = columnFor(row.table, reason);
    if (column === undefined) return [];
    return [
      {
        ...row,
        column: refine(column, { finding, row, rows }),
        // Safe: a reason with a column is one of `FindingReason`.
        code: reason as FindingReason,
        source: { kind: 'finding' as const, finding },
      },
    ];
  });
}

function columnFor(table: RecordTable, reason: string): string | undefined {
  const columns: Partial<Readonly<Record<RecordTable, Readonly<Record<string, string>>>>> =
    FINDING_COLUMNS;
  return columns[table]?.[reason];
}

/** The rows a finding is about: those it read, else the subject of the answer. */
function rowsOf(finding: Finding, { subject }: FileAnswer, rows: Rows): readonly Row[] {
  const read = finding.records.flatMap((id) => rowOfId(id, rows));
  const isPair = finding.reason === 'OVERLAP' || finding.reason === 'GAP';
  if (read.length > 0) return isPair || finding.reason === 'SEQUENCE' ? read : read.slice(-1);
  const { kind, id } = subject;
  switch (kind) {
    case 'assignment':
      return rowOfId(id, rows);
    case 'function':
      return [{ table: 'functions', id }];
    case 'vacancy':
      return [{ table: 'vacancies', id }];
    case 'mission':
      return [{ table: 'special_missions', id }];
    case 'charge':
      return [{ table: 'third_state_charges', id }];
    case 'candidacy':
      return candidacyRow(id, rows);
    default:
      return [];
  }
}

function rowOfId(id: string, { records }: Rows): readonly Row[] {
  if (records.assignments.has(id)) return [{ table: 'assignments', id }];
  return records.derogations.has(id) ? [{ table: 'derogations', id }] : [];
}

function candidacyRow(key: string, { beside }: Rows): readonly Row[] {
  const id = beside.candidacies.get(key);
  if (id !== undefined) return [{ table: 'candidacies', id }];
  const forMission = beside.missionCandidacies.get(key);
  return forMission === undefined ? [] : [{ table: 'mission_candidacies', id: forMission }];
}

/** The end that is recorded, real or planned; of two stays the end of the first and the start of the second. */
function refine(
  column: string,
  { finding, row, rows }: { readonly finding: Finding; readonly row: Row; readonly rows: Rows },
): string {
  if (finding.reason === 'PAPER_INCOMPLETE') return `${finding.figures['paper']}_parts`;
  const item = row.table === 'assignments' ? rows.records.assignments.get(row.id)?.item : undefined;
  const isPair = finding.reason === 'OVERLAP' || finding.reason === 'GAP';
  const isEnd = column === 'to' || (isPair && finding.records[0] === row.id);
  if (item === undefined || !isEnd) return column;
  return item.to === null && item.plannedTo !== null ? 'planned_to' : 'to';
}

const CONTRADICTION_COLUMNS = {
  PLACE_NOT_DESCRIBED: 'place',
  FUNCTION_NOT_DESCRIBED: 'function_code',
  FUNCTION_ELSEWHERE: 'function_code',
  KIND_DIFFERS_FROM_PLACE: 'kind',
  POST_CLOSED: 'place',
  TWO_HOLDERS: 'function_code',
  AFTER_RETIREMENT: 'from',
  ATTACHED_FROM_A_CAREER: 'career',
  FILED_OUTSIDE_CALL: 'filed_on',
  CERTIFICATE_TO_COME: 'obtained_on',
} as const satisfies Record<Exclude<Contradiction['reason'], 'GAP' | 'OVERLAP'>, string>;

/** Gaps and overlaps are findings, which know their rows. */
function placeContradiction(one: Contradiction, rows: Rows): readonly Breach[] {
  const { reason, figures } = one;
  if (reason === 'GAP' || reason === 'OVERLAP') return [];
  const source = { kind: 'contradiction' as const, reason, figures };
  return rowOfContradiction(one, rows).map((row) => ({
    ...{ ...row, column: CONTRADICTION_COLUMNS[reason], code: reason, source },
  }));
}

function rowOfContradiction(one: Contradiction, rows: Rows): readonly Row[] {
  const { kind, id, reason, staffNumber, figures } = one;
  if (reason === 'CERTIFICATE_TO_COME')
    return rows.beside.certificates
      .filter(
        (proof) =>
          proof.staffNumber === staffNumber &&
          proof.exam === figures['lacking'] &&
          proof.obtainedOn === figures['obtained_on'],
      )
      .map((proof) => ({ table: 'certificates', id: proof.id }));
  if (kind === 'candidacy') return candidacyRow(id, rows);
  return kind === 'assignment' ? rowOfId(id, rows) : [{ table: 'agents', id }];
}

/** Each fact once in each row that lacks it. */
function lacking(file: FileIndex, answers: readonly FileAnswer[], rows: Rows): readonly Breach[] {
  return missingFacts(answers, rows.records).flatMap(({ fact, records }) =>
    records.flatMap((record) =>
      rowToFill(record, file, rows).map((row) => ({
        ...row,
        column: columnOfFact(fact, row.table),
        code: 'MISSING' as const,
        source: { kind: 'missing' as const, fact },
      })),
    ),
  );
}

function rowToFill(
  { kind, id }: FillableRecord,
  { agents, functions, posts }: FileIndex,
  rows: Rows,
): readonly Row[] {
  switch (kind) {
    case 'assignment':
    case 'derogation':
      return rowOfId(id, rows);
    case 'agent':
      return agents.has(id) ? [{ table: 'agents', id }] : [];
    case 'function':
      return functions.has(id) ? [{ table: 'functions', id }] : [];
    case 'post':
      return posts.has(id) ? [{ table: 'posts', id }] : [];
    case 'vacancy':
      return [{ table: 'vacancies', id }];
    case 'mission':
      return [{ table: 'special_missions', id }];
    case 'candidacy':
      return candidacyRow(id, rows);
  }
}

/** Facts that a sheet calls otherwise than the rules do. */
const COLUMNS_OF_FACTS: Readonly<Record<string, string>> = {
  'traineeship.from': 'trainee_post_from',
  'traineeship.to': 'trainee_post_to',
  'traineeship.place': 'trainee_post',
  'mission.trust': 'trusted',
  'mission.experience': 'staff_number',
};

function columnOfFact(fact: string, table: RecordTable): string | null {
  const own = COLUMNS_OF_FACTS[fact] ?? fact.slice(fact.indexOf('.') + 1);
  return columnKeys(table).has(own) ? own : null;
}
