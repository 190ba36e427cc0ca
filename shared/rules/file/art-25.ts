import type { IsoDate } from '../../dates.ts';
import { judgeFormerCareer, type FormerCareerFacts } from '../art-25.ts';
import { answerOf, type FileAnswer, type Subject } from '../file-answer.ts';
import { candidacyId } from './art-21-vacancy.ts';
import type { FileIndex } from './file-index.ts';

/**
 * The priority of agents of an old career, for each allocation and candidacy in the eight years.
 *
 * An allocation whose day nobody recorded is left alone: the period is over. A candidacy is decided
 * at the earliest on the day of the question.
 */
export function answerArt25(file: FileIndex): readonly FileAnswer[] {
  return [...answerAllocations(file), ...answerCandidacies(file)];
}

function answerAllocations(file: FileIndex): readonly FileAnswer[] {
  return [...file.agents.values()].flatMap(({ formerCareer, assignments }) =>
    formerCareer === null
      ? []
      : assignments.flatMap(({ id, kind, functionCode, from, decidedOn }) => {
          const job = file.functions.get(functionCode ?? '');
          if (job === undefined || (kind !== 'posting' && kind !== 'headquarters')) return [];
          const vacantFrom = vacantBefore(file, job.code, from);
          const days = { decidedOn, vacantFrom, startsOn: from };
          const facts = { ...days, formerCareer, functionFormerCareer: job.formerCareer };
          return answerFor(file, { kind: 'assignment', id }, facts);
        }),
  );
}

/** Since when the function was vacant for the one who began in it on that day. */
function vacantBefore(file: FileIndex, functionCode: string, from: IsoDate): IsoDate | null {
  const vacancies = file.vacanciesOf.get(functionCode) ?? [];
  const days = vacancies.map(({ vacantFrom }) => vacantFrom).filter((day) => day <= from);
  return days.toSorted().at(-1) ?? null;
}

function answerCandidacies(file: FileIndex): readonly FileAnswer[] {
  return file.vacancies.flatMap((vacancy) => {
    const { functionCode, vacantFrom } = vacancy;
    const functionFormerCareer = file.functions.get(functionCode)?.formerCareer ?? null;
    const days = { decidedOn: file.question.on, vacantFrom, startsOn: vacantFrom };
    return vacancy.candidacies.flatMap((one) => {
      const formerCareer = file.agents.get(one.staffNumber)?.formerCareer ?? null;
      if (formerCareer === null) return [];
      const subject = { kind: 'candidacy', id: candidacyId(vacancy, one) } as const;
      return answerFor(file, subject, { ...days, formerCareer, functionFormerCareer });
    });
  });
}

/** Nothing outside the eight years, nor where the day that the reading tests is not recorded. */
function answerFor(
  { question: { readings } }: FileIndex,
  subject: Subject,
  facts: FormerCareerFacts,
): readonly FileAnswer[] {
  const finding = judgeFormerCareer(facts, readings);
  if (finding.code === 'NOT_IN_FORCE' || finding.reason === 'TEST_DAY_UNKNOWN') return [];
  const records = subject.kind === 'assignment' ? [subject.id] : [];
  return [answerOf('25', subject, { findings: [{ ...finding, records }] })];
}
