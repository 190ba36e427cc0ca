import type { FillableRecord } from '../../../shared/quality/record-to-fill.ts';
import type { FormAsked } from '../../app/screen-slice.ts';

/** Facts about a career as a whole: an assignment is to be added. */
const OF_THE_CAREER: readonly string[] = ['assignment', 'assignment.history'];

/** The form in which a fact of a record is filled in; null = the file is read first. */
export function formFor({ kind, id }: FillableRecord, fact: string | null): FormAsked | null {
  if (kind === 'assignment' || kind === 'derogation') return { kind, id };
  if (kind !== 'agent' || fact === null) return null;
  if (OF_THE_CAREER.includes(fact)) return { kind: 'assignment', id: null };
  return fact.startsWith('agent.') || fact.startsWith('traineeship.') ? { kind: 'agent' } : null;
}
