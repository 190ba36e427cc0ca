import type { Agent } from '../../shared/domain/agent.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { Remedied } from '../../shared/rules/remedies/career.ts';
import type { RemediedFinding } from '../../shared/rules/remedies/remedy.ts';
import type { Explanation, Term } from '../../shared/rules/verdict.ts';
import { wordFinding, wordStep } from '../../shared/wording/findings.ts';
import { wordUnderReadings } from '../../shared/wording/word-reading.ts';
import { formatDay } from '../../shared/wording/format-day.ts';
import { remedyLines, wordRemedy } from '../../shared/wording/remedies.ts';
import type { Translate } from '../../shared/wording/translator.ts';
import { table } from './table.ts';

/** The verdict on one agent, the terms to come, and the reasoning in sentences. */
export function explanationText(
  agent: Pick<Agent, 'staffNumber' | 'lastName' | 'firstName'>,
  { status, current, projection, derivation, findings, readings }: Remedied<Explanation>,
  { on, translate }: { readonly on: IsoDate; readonly translate: Translate },
): string {
  const lastDay = current?.lastDay ?? null;
  const fact = (name: string, value: string) =>
    translate('commandLine.explain.fact', { name, value });
  return [
    `${agent.staffNumber}  ${agent.lastName}, ${agent.firstName}`,
    fact(translate('lists.column.verdict'), translate(`lists.verdict.${status}`)),
    ...(lastDay === null ? [] : [fact(translate('lists.column.last_day'), formatDay(lastDay))]),
    ...(projection.length === 0
      ? []
      : ['', translate('commandLine.explain.terms'), termTable(projection, translate)]),
    ...(derivation.length === 0
      ? []
      : [
          '',
          translate('commandLine.explain.why'),
          ...derivation.map((step) => `- ${wordStep(step, translate)}`),
        ]),
    '',
    translate('commandLine.explain.findings'),
    ...findings.flatMap((finding) => {
      const code = translate(`lists.code.${finding.code}`);
      return [
        `- ${fact(code, wordFinding(finding, translate))}`,
        ...remedyUnder(finding, { on, translate }),
      ];
    }),
    '',
    wordUnderReadings(readings, translate),
  ].join('\n');
}

/** What would make a finding or a move lawful, set in under it; nothing for one that is OK. */
export function remedyUnder(
  { remedy, code }: Pick<RemediedFinding, 'remedy' | 'code'>,
  { on, translate }: { readonly on: IsoDate; readonly translate: Translate },
): readonly string[] {
  if (remedy === null) return [];
  return remedyLines(wordRemedy(remedy, code, { on, translate })).map((line) => `    ${line}`);
}

function termTable(terms: readonly Term[], translate: Translate): string {
  const shown = (date: Term['from']) => (date === null ? null : formatDay(date));
  return table(
    (['kind', 'from', 'last_day'] as const).map((id) => translate(`lists.column.${id}`)),
    terms.map(({ kind, from, lastDay }) => [
      translate(`lists.kind.${kind}`),
      shown(from),
      shown(lastDay),
    ]),
  );
}
