import type { Moment } from '../../shared/api/records.ts';
import { rotationColumns, toRotationRow } from '../../shared/lists/rotation-row.ts';
import { formatDay } from '../../shared/wording/format-day.ts';
import { derogationsShape, dueShape, explanationShape } from './contract-shapes.ts';
import { explanationText, remedyUnder } from './explanation-text.ts';
import { listText } from './list-text.ts';
import type { Manner } from './manner.ts';
import { answered, type Outcome } from './outcome.ts';
import { refuseFailure } from './refusal.ts';
import { table } from './table.ts';
import type { Workspace } from './workspace.ts';

const DUE_COLUMNS = [
  ...['agent', 'staff_number', 'class', 'kind', 'place', 'since', 'last_day', 'days_left'],
  ...['verdict', 'next', 'needs'],
];

/** Every agent, by staff number: those who are due, and those who are not. */
export async function answerDue(
  { api }: Workspace,
  moment: Moment,
  { isJson, translate }: Manner,
): Promise<Outcome> {
  if (isJson) {
    const reply = await api.rotation.verdicts(moment);
    if (!reply.ok) return refuseFailure(reply.error, { translate });
    return answered(dueShape(moment, reply.value));
  }
  const reply = await api.rotation.list(moment);
  if (!reply.ok) return refuseFailure(reply.error, { translate });
  const rows = reply.value.entries.map((entry) => toRotationRow(entry, translate.language));
  return answered(listText({ columns: rotationColumns, rows }, DUE_COLUMNS, translate));
}

/** One agent: the verdict, the terms of the years to come, and why. */
export async function answerExplain(
  { api }: Workspace,
  asked: Moment & { readonly staffNumber: string; readonly years: number },
  { isJson, translate }: Manner,
): Promise<Outcome> {
  const reply = await api.agents.get(asked);
  if (!reply.ok) return refuseFailure(reply.error, { translate });
  const { agent, explanation } = reply.value;
  return answered(
    isJson
      ? explanationShape(explanation)
      : explanationText(agent, explanation, { on: asked.on, translate }),
  );
}

/** Every move that needs, has or lacks a decision. */
export async function answerDerogations(
  { api }: Workspace,
  moment: Moment,
  { isJson, translate }: Manner,
): Promise<Outcome> {
  const reply = await api.rotation.verdicts(moment);
  if (!reply.ok) return refuseFailure(reply.error, { translate });
  if (isJson) return answered(derogationsShape(moment, reply.value));
  const moves = reply.value.flatMap((verdict) => verdict.moves);
  const columns = ['staff_number', 'assignment_from', 'kind', 'days', 'code'] as const;
  const shown = table(
    columns.map((id) => translate(`lists.column.${id}`)),
    moves.map(({ staffNumber, assignmentFrom, kind, days, code }) => [
      staffNumber,
      formatDay(assignmentFrom),
      translate(`lists.derogation.${kind}`),
      days,
      translate(`lists.code.${code}`),
    ]),
  );
  const remedies = moves.flatMap(({ staffNumber, assignmentFrom, ...move }) => {
    const lines = remedyUnder(move, { on: moment.on, translate });
    return lines.length === 0 ? [] : ['', `${staffNumber}, ${formatDay(assignmentFrom)}`, ...lines];
  });
  return answered([shown, ...remedies].join('\n'));
}
