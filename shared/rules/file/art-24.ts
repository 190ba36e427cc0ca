import { ENTRY_INTO_FORCE } from '../art-17/figures.ts';
import { judgeBeginning } from '../art-24.ts';
import { answerOf, type FileAnswer } from '../file-answer.ts';
import type { FileIndex } from './file-index.ts';

/** Assignments that began before 30-03-2015: history, not judged; by staff number. */
export function answerArt24({ agents }: FileIndex): readonly FileAnswer[] {
  return [...agents.values()].flatMap(({ assignments }) =>
    assignments
      .filter(({ from }) => from < ENTRY_INTO_FORCE)
      .map(({ id, from }) => {
        const findings = [{ ...judgeBeginning(from), records: [id] }];
        return answerOf('24', { kind: 'assignment', id }, { answer: 'history', findings });
      }),
  );
}
