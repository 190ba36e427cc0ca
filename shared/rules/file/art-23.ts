import { judgeAttachment } from '../art-23.ts';
import { answerOf, type FileAnswer } from '../file-answer.ts';
import { judgeInForce } from '../versions.ts';
import { isAttached, placeTypeOf, type FileIndex } from './file-index.ts';

/** Who is attached on the day: in the staff list of the post, outside arts 15, 17, 20 and 21. */
export function answerArt23(file: FileIndex): readonly FileAnswer[] {
  const notInForce = judgeInForce('23', file.question.on);
  return [...file.presences.values()].filter(isAttached).map(({ agent, present }) => {
    const { id, place } = present.record;
    const type = placeTypeOf(file, place ?? '');
    const findings = [notInForce ?? { ...judgeAttachment({ type }), records: [id] }];
    const subject = { kind: 'agent', id: agent.staffNumber } as const;
    return answerOf('23', subject, { answer: place, findings });
  });
}
