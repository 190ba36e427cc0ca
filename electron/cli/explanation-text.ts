import type { Agent } from '../../shared/domain/agent.ts';
import type { Explanation, Term } from '../../shared/rules/verdict.ts';
import { wordFinding, wordStep } from '../../shared/wording/findings.ts';
import { formatDay } from '../../shared/wording/format-day.ts';
import type { Translate } from '../../shared/wording/translator.ts';
import { table } from './table.ts';

/** The verdict on one agent, the terms to come, and the reasoning in sentences. */
export function explanationText(
  agent: Pick<Agent, 'staffNumber' | 'lastName' | 'firstName'>,
  { status, current, projection, derivation, findings }: Explanation,
  translate: Translate,
): string {
  const lastDay = current?.lastDay ?? null;
  const fact = (name: string, value: string) =>
    translate('commandLine.explain.fact', { name, value });
  return [
    `${agent.staffNumber}  ${agent.lastName}, ${agent.firstName}`,
    fact(translate('lists.column.verdict'), translate(`lists.verdict.${status}`)),
    ...(lastDay === null ? [] : [fact(translate('lists.column.last_day'), formatDay(lastDay))]),
    '',
    translate('commandLine.explain.terms'),
    termTable(projection, translate),
    '',
    translate('commandLine.explain.why'),
    ...derivation.map((step) => `- ${wordStep(step, translate)}`),
    '',
    translate('commandLine.explain.findings'),
    ...findings.map((finding) => {
      const code = translate(`lists.code.${finding.code}`);
      return `- ${fact(code, wordFinding(finding, translate))}`;
    }),
  ].join('\n');
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
