import { judge } from '../clock.ts';
import { answerOf, type FileAnswer } from '../file-answer.ts';
import { isAttached, type FileIndex } from './file-index.ts';

/** Where each agent stands in the cycle, by staff number; attached persons have none (art. 23). */
export function answerArt17({ agents, presences, question }: FileIndex): readonly FileAnswer[] {
  const answers: FileAnswer[] = [];
  for (const agent of agents.values()) {
    const presence = presences.get(agent.staffNumber);
    if (presence && isAttached(presence)) continue;
    const { status, findings } = judge(agent, question);
    const subject = { kind: 'agent', id: agent.staffNumber } as const;
    answers.push(answerOf('17', subject, { answer: status, findings }));
  }
  return answers;
}
