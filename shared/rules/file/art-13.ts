import { rankChairReplacement, type HeadquartersRanking } from '../art-13.ts';
import { answerOf, type FileAnswer } from '../file-answer.ts';
import type { FileIndex } from './file-index.ts';

/** The holders on file, nobody retired; the first of them replaces the Chair on the day. */
export function chairReplacement({ agents, question: { on } }: FileIndex): HeadquartersRanking {
  const active = [...agents.values()].filter(
    ({ retiresOn }) => retiresOn === null || retiresOn > on,
  );
  return rankChairReplacement(active, on);
}

/** Who replaces the Chair; nothing while no mandate at all is on file. */
export function answerArt13(file: FileIndex): readonly FileAnswer[] {
  if (!file.facts.agents.some(({ mandates }) => mandates.length > 0)) return [];
  const { ranking, code, findings } = chairReplacement(file);
  const answer = code === 'OK' ? (ranking[0]?.staffNumber ?? null) : null;
  return [answerOf('13', { kind: 'chair', id: '' }, { answer, findings })];
}
