import type { Question } from './clock.ts';
import type { FileAnswer } from './file-answer.ts';
import { answerArt1 } from './file/art-01.ts';
import { answerArt7 } from './file/art-07.ts';
import { answerArt11 } from './file/art-11.ts';
import { answerArt13 } from './file/art-13.ts';
import { answerArt15 } from './file/art-15.ts';
import { answerArt17 } from './file/art-17.ts';
import { answerArt18 } from './file/art-18.ts';
import { answerArt19 } from './file/art-19.ts';
import { answerArt20 } from './file/art-20.ts';
import { answerArt21 } from './file/art-21.ts';
import { answerArt22 } from './file/art-22.ts';
import { answerArt23 } from './file/art-23.ts';
import { answerArt24 } from './file/art-24.ts';
import { answerArt25 } from './file/art-25.ts';
import { indexFile, type FileIndex } from './file/file-index.ts';
import { answerLanguageLaws } from './file/language-balance.ts';
import type { PlannerFacts } from './planner-facts.ts';

export type { FileAnswer, Subject } from './file-answer.ts';

/** In the order of the decree; art. 14 needs a holder's choice that is on no file. */
const ARTICLES = [
  ...[answerArt1, answerArt7, answerArt11, answerArt13, answerArt15, answerArt17, answerArt18],
  ...[answerArt19, answerArt20, answerArt21, answerArt22, answerArt23, answerArt24, answerArt25],
  answerLanguageLaws,
];

/** Every rule on everything recorded, by article and key; pure, linear in the number of agents. */
export function judgeFile(facts: PlannerFacts, question: Question): readonly FileAnswer[] {
  return [...answersInTurn(indexFile(facts, question))].flat();
}

/** The same, one article at a time: others may be answered in between. */
export function* answersInTurn(file: FileIndex): Generator<readonly FileAnswer[]> {
  for (const answer of ARTICLES) yield answer(file);
}
