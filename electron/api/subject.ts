import type { FailureOf } from '../../shared/api/failure.ts';
import type { Agent } from '../../shared/domain/agent.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { findAgent } from '../db/agents.ts';
import type { ReadDb } from '../db/schema.ts';
import { notFound } from './failures.ts';

/** How the history names an agent: staff number and name, as they were at the time. */
export function subjectOf(agent: Pick<Agent, 'staffNumber' | 'lastName' | 'firstName'>): string {
  return `${agent.staffNumber} ${agent.lastName} ${agent.firstName}`;
}

/** The same of whom a record is about; refused where nobody bears that number. */
export async function nameAgent(
  db: ReadDb,
  { staffNumber }: Pick<Agent, 'staffNumber'>,
): Promise<Result<string, FailureOf<'not-found'>>> {
  const agent = await findAgent(db, staffNumber);
  return agent ? ok(subjectOf(agent)) : err(notFound('agent', staffNumber));
}
