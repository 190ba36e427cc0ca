import type { JobFunction } from '../../domain/job-function.ts';
import { signatoryOf, type Signatory } from '../art-20.ts';
import { answerOf, type FileAnswer } from '../file-answer.ts';
import { findingOf, type Finding } from '../finding.ts';
import { judgeInForce, versionOn } from '../versions.ts';
import { placeTypeOf, type FileIndex } from './file-index.ts';

const POINT = { rule: '20', article: 'art. 20' } as const;

/** Who assigns to a function, with what the day of the question makes doubtful. */
export function signatoryAt(
  file: Pick<FileIndex, 'question' | 'posts' | 'services'>,
  job: JobFunction,
): Signatory {
  const { headOfPost, insideMission, validFrom, validTo } = job;
  const { on, readings } = file.question;
  const place = placeTypeOf(file, job.place);
  const signatory = signatoryOf({ place, headOfPost, insideMission }, readings);
  const isOutside = (validFrom !== null && on < validFrom) || (validTo !== null && on > validTo);
  const dayFlags = [
    ...(isOutside ? ['FUNCTION_NOT_VALID'] : []),
    ...(versionOn('20', on).isInForce ? [] : ['BEFORE_DECREE']),
  ];
  return { ...signatory, flags: [...signatory.flags, ...dayFlags] };
}

/** Who assigns to each function in use: held on the day, or vacant; by code. */
export function answerArt20(file: FileIndex): readonly FileAnswer[] {
  return [...file.inUse.values()].map((job) => {
    const { authority, flags } = signatoryAt(file, job);
    const subject = { kind: 'function', id: job.code } as const;
    const notInForce = judgeInForce('20', file.question.on);
    const findings = notInForce ? [notInForce] : judgeSignatory(job, authority, flags);
    return answerOf('20', subject, { answer: authority, findings });
  });
}

/** One finding a flag; without any, who signs. */
function judgeSignatory(
  { code, place }: JobFunction,
  authority: Signatory['authority'],
  flags: readonly string[],
): readonly Finding[] {
  const figures = { function: code, place, authority };
  if (flags.length === 0) return [findingOf(POINT, 'OK', { reason: 'SIGNATORY', figures })];
  return flags.map((flag) => {
    const missing = MISSING[flag];
    return missing === undefined
      ? findingOf(POINT, 'MANUAL', { reason: flag, figures })
      : findingOf(POINT, 'UNKNOWN', { reason: flag, missing: [missing], figures });
  });
}

/** The fact that would lift a flag, where one would. */
const MISSING: Readonly<Record<string, string>> = {
  HEAD_OF_POST_NOT_RECORDED: 'function.head_of_post',
  INSIDE_MISSION_NOT_RECORDED: 'function.inside_mission',
  PLACE_UNKNOWN: 'post.type',
};
