import { missionDeadline } from '../../shared/rules/art-22/deadline.ts';
import { judgeInForce } from '../../shared/rules/versions.ts';
import { wordFinding } from '../../shared/wording/findings.ts';
import { formatDay } from '../../shared/wording/format-day.ts';
import { findingShape } from './contract-shapes.ts';
import { deadlineShape } from './decree-shapes.ts';
import type { Manner } from './manner.ts';
import { answered, type Outcome } from './outcome.ts';
import type { Question } from './question.ts';
import { table } from './table.ts';

/** Ten working days from a publication: asks no planner file anything. */
export function answerDeadline(
  { published, regulatoryHolidays }: Extract<Question, { readonly command: 'deadline' }>,
  { isJson, translate }: Manner,
): Outcome {
  const deadline = missionDeadline(published, regulatoryHolidays);
  const notInForce = judgeInForce('22', published);
  const findings = notInForce ? [notInForce] : [];
  if (isJson) return answered({ ...deadlineShape(deadline), findings: findings.map(findingShape) });

  const fact = (name: string, value: string) =>
    translate('commandLine.explain.fact', { name, value });
  return answered(
    [
      fact(translate('decree.deadline.first_day'), formatDay(deadline.firstDay)),
      fact(translate('decree.deadline.last_day'), formatDay(deadline.lastDay)),
      ...findings.map((finding) => wordFinding(finding, translate)),
      '',
      table(
        [translate('decree.deadline.date'), translate('decree.deadline.why')],
        deadline.skipped.map(({ date, why }) => [formatDay(date), translate(`decree.day.${why}`)]),
      ),
    ].join('\n'),
  );
}
