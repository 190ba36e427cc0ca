import type { Agent } from '../../shared/domain/agent.ts';

/** How the history names an agent: staff number and name, as they were at the time. */
export function subjectOf(agent: Pick<Agent, 'staffNumber' | 'lastName' | 'firstName'>): string {
  return `${agent.staffNumber} ${agent.lastName} ${agent.firstName}`;
}
