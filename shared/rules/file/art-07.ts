import { judgeThirdStateTask } from '../art-07.ts';
import { answerOf, type FileAnswer } from '../file-answer.ts';
import { judgeInForce } from '../versions.ts';
import type { FileIndex } from './file-index.ts';

/** Who is charged with the interests of a third state on the day (7-1), by staff number. */
export function answerArt7({ agents, question: { on } }: FileIndex): readonly FileAnswer[] {
  return [...agents.values()].flatMap(({ career, charges }) =>
    charges
      .filter(({ from, to }) => from <= on && (to === null || to >= on))
      .map(({ id, from, state }) =>
        answerOf(
          '7',
          { kind: 'charge', id },
          { answer: state, findings: [judgeInForce('7', from) ?? judgeThirdStateTask(career)] },
        ),
      ),
  );
}
