import type { AgentFile } from '../../../shared/api/records.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { wordFinding, wordStep } from '../../../shared/wording/findings.ts';
import { remedyLines, wordRemedy } from '../../../shared/wording/remedies.ts';
import { wordUnderReadings } from '../../../shared/wording/word-reading.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import type { Translate } from '../../../shared/wording/translator.ts';
import { capitalised } from '../../../shared/wording/capitalised.ts';

/** The whole explanation as plain text, for a letter or a note. */
export function explanationText(
  explained: {
    readonly file: AgentFile;
    readonly on: IsoDate;
    /** The name of the place of an assignment; null without one. */
    readonly place: (assignmentId: string) => string | null;
  },
  translate: Translate,
): string {
  const { file, on, place } = explained;
  const { agent, explanation } = file;
  const heading = translate('agent.why.heading', {
    name: `${agent.lastName} ${agent.firstName}`,
    number: agent.staffNumber,
    day: formatDay(on),
    verdict: translate(`lists.verdict.${explanation.status}`),
  });
  const findings = explanation.findings.flatMap(({ remedy, ...finding }) => {
    const code = capitalised(translate(`lists.code.${finding.code}`));
    const remedied = remedy && wordRemedy(remedy, finding.code, { on, translate });
    return [
      `- ${code}. ${wordFinding(finding, translate)}`,
      ...(remedied ? remedyLines(remedied).map((line) => `    ${line}`) : []),
    ];
  });
  const steps = explanation.derivation.map((step, index) => {
    const where = place(step.assignmentId);
    return `${index + 1}. ${where === null ? '' : `${where}. `}${wordStep(step, translate)}`;
  });
  return [
    heading,
    '',
    translate('agent.why.now'),
    ...findings,
    ...(steps.length === 0 ? [] : ['', translate('agent.why.steps'), ...steps]),
    '',
    wordUnderReadings(explanation.readings, translate),
    '',
  ].join('\n');
}
