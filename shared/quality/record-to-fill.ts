import type { FileAnswer } from '../rules/file-answer.ts';
import type { Finding } from '../rules/finding.ts';
import { candidacyParts, type FileRecords } from './file-records.ts';

/** The record in which a missing fact belongs; the keys are those of the planner file. */
export type FillableRecord = {
  readonly kind:
    | 'agent'
    | 'assignment'
    | 'derogation'
    | 'function'
    | 'post'
    | 'vacancy'
    | 'mission'
    | 'candidacy';
  readonly id: string;
  /** In whose file the record is; null = in nobody's. */
  readonly staffNumber: string | null;
};

type Asked = {
  readonly fact: string;
  readonly finding: Finding;
  readonly answer: FileAnswer;
};

/** Where to write a fact that a finding waits for; several where each of several records lacks it. */
export function recordsToFill(asked: Asked, records: FileRecords): readonly FillableRecord[] {
  const { subject } = asked.answer;
  const [group = ''] = asked.fact.split('.');
  switch (group) {
    case 'assignment':
      return assignmentsToFill(asked, records);
    case 'derogation':
      return asked.finding.records.flatMap((id) => {
        const owned = records.derogations.get(id);
        return owned ? [{ kind: 'derogation', id, staffNumber: owned.staffNumber }] : [];
      });
    case 'function':
      return functionsToFill(asked, records);
    case 'vacancy':
      return [{ kind: 'vacancy', id: vacancyOf(asked.answer) ?? subject.id, staffNumber: null }];
    case 'post':
      return [{ kind: 'post', id: postOf(asked.answer, records), staffNumber: null }];
    case 'mission':
      return [{ kind: 'mission', id: missionOf(asked.answer), staffNumber: null }];
    case 'mission_candidacy':
      return [{ kind: 'candidacy', id: subject.id, staffNumber: null }];
    default:
      return agentsOf(asked, records).map((id) => ({ kind: 'agent', id, staffNumber: id }));
  }
}

/** Facts about a career as a whole belong to the agent. */
const OF_THE_CAREER: readonly string[] = ['assignment', 'assignment.history'];

function assignmentsToFill(asked: Asked, records: FileRecords): readonly FillableRecord[] {
  const { finding, answer, fact } = asked;
  const ids = OF_THE_CAREER.includes(fact)
    ? []
    : answer.subject.kind === 'assignment'
      ? [answer.subject.id]
      : finding.records.filter((id) => records.assignments.has(id));
  if (ids.length === 0)
    return agentsOf(asked, records).map((id) => ({ kind: 'agent', id, staffNumber: id }));
  return ids.map((id) => ({
    ...{ kind: 'assignment', id },
    staffNumber: records.assignments.get(id)?.staffNumber ?? null,
  }));
}

/** The agents that the figures name, else the subject's, else the owners of the records read. */
function agentsOf({ finding, answer }: Asked, records: FileRecords): readonly string[] {
  const named = finding.figures['staff_number'];
  if (typeof named === 'string') return [named];
  const { kind, id } = answer.subject;
  if (kind === 'agent') return [id];
  if (kind === 'candidacy') return [candidacyParts(id)?.staffNumber ?? id];
  const owners = [id, ...finding.records].flatMap(
    (key) => records.assignments.get(key)?.staffNumber ?? records.charges.get(key) ?? [],
  );
  return [...new Set(owners)];
}

/** The functions the finding is about that lack the fact; an assignment that names no function. */
function functionsToFill(asked: Asked, records: FileRecords): readonly FillableRecord[] {
  const { answer, finding, fact } = asked;
  const vacancy = records.vacancies.get(vacancyOf(answer) ?? '');
  if (answer.subject.kind === 'function') return [toFunction(answer.subject.id)];
  if (vacancy !== undefined) return [toFunction(vacancy.functionCode)];
  return finding.records.flatMap((id): readonly FillableRecord[] => {
    const owned = records.assignments.get(id);
    if (owned === undefined) return [];
    const { staffNumber, item } = owned;
    if (item.functionCode === null) return [{ kind: 'assignment', id, staffNumber }];
    return lacks(item.functionCode, fact, records) ? [toFunction(item.functionCode)] : [];
  });
}

function toFunction(id: string): FillableRecord {
  return { kind: 'function', id, staffNumber: null };
}

function lacks(code: string, fact: string, { functions }: FileRecords): boolean {
  const job = functions.get(code);
  if (job === undefined) return true;
  if (fact === 'function.domain') return job.domain === null;
  if (fact === 'function.family') return job.family === null;
  if (fact === 'function.class') return job.class === null;
  return fact !== 'function.former_career' || job.formerCareer === null;
}

function vacancyOf({ subject: { kind, id } }: FileAnswer): string | undefined {
  if (kind === 'vacancy') return id;
  return kind === 'candidacy' ? candidacyParts(id)?.vacancy : undefined;
}

function postOf({ subject: { kind, id } }: FileAnswer, { functions }: FileRecords): string {
  return kind === 'function' ? (functions.get(id)?.place ?? id) : id;
}

function missionOf({ subject: { kind, id } }: FileAnswer): string {
  return kind === 'candidacy' ? id.slice(0, id.indexOf('/')) : id;
}
