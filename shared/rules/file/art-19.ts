import { isHeadOfPost } from '../art-01.ts';
import { judgeHeadOfPostConditions } from '../art-19.ts';
import { answerOf, type FileAnswer } from '../file-answer.ts';
import { judgeInForce } from '../versions.ts';
import { candidacyId } from './art-21-vacancy.ts';
import { placeTypeOf, type FileIndex } from './file-index.ts';

/** The configured conditions for each external-career candidacy to a vacant function of head of post. */
export function answerArt19(file: FileIndex): readonly FileAnswer[] {
  const names = file.facts.headOfPostConditions;
  if (names.length === 0) return [];
  return file.vacancies.flatMap((vacancy) => {
    const job = file.functions.get(vacancy.functionCode);
    const headOfPost = job ? isHeadOfPost({ ...job, place: placeTypeOf(file, job.place) }) : null;
    if (headOfPost === false) return [];
    return vacancy.candidacies
      .filter(({ career }) => career === 'external')
      .map((candidacy) => {
        const agent = file.agents.get(candidacy.staffNumber);
        const conditions = names.map((name) => ({
          name,
          isMet:
            agent?.competences.find((one) => one.kind === 'condition' && one.name === name)?.held ??
            null,
        }));
        const notInForce = judgeInForce('19', file.question.on);
        const findings = notInForce
          ? [notInForce]
          : judgeHeadOfPostConditions({ career: candidacy.career, headOfPost }, conditions);
        const subject = { kind: 'candidacy', id: candidacyId(vacancy, candidacy) } as const;
        return answerOf('19', subject, { findings });
      });
  });
}
