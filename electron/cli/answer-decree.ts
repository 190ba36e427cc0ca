import { formatDay } from '../../shared/wording/format-day.ts';
import { wordFinding } from '../../shared/wording/findings.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { Code, Finding } from '../../shared/rules/finding.ts';
import type { RemediedFinding } from '../../shared/rules/remedies/remedy.ts';
import type { Translate } from '../../shared/wording/translator.ts';
import { art21Shape, balanceShape, interimShape, signatoryShape } from './decree-shapes.ts';
import { remedyUnder } from './explanation-text.ts';
import type { Manner } from './manner.ts';
import { answered, type Outcome } from './outcome.ts';
import type { Question } from './question.ts';
import { refuseFailure } from './refusal.ts';
import { table } from './table.ts';
import type { Workspace } from './workspace.ts';

type Asked<Command> = Extract<Question, { readonly command: Command }>;

/** Who acts for the head of a post. */
export async function answerInterim(
  { api }: Workspace,
  { postCode, asked }: Asked<'interim'>,
  { isJson, translate }: Manner,
): Promise<Outcome> {
  const reply = await api.decree.interim({ ...asked, postCode });
  if (!reply.ok) return refuseFailure(reply.error, { translate });
  if (isJson) return answered(interimShape(reply.value));
  const { ranking, findings } = reply.value;
  const headings = [
    translate('decree.rank'),
    translate('lists.column.staff_number'),
    translate('lists.column.agent'),
    translate('lists.column.class'),
    translate('decree.class_since'),
    translate('decree.at_post_since'),
  ];
  const rows = ranking.map(({ rank, staffNumber, lastName, firstName, ...one }) => [
    ...[rank, staffNumber, `${lastName}, ${firstName}`, one.class],
    ...[shownDay(one.classSince), formatDay(one.atPostSince)],
  ]);
  const tables = rows.length === 0 ? [] : [table(headings, rows), ''];
  return answered([...tables, ...findings.map((one) => line(one, translate))].join('\n'));
}

/** Who assigns to a function, and what makes the answer doubtful. */
export async function answerSignatory(
  { api }: Workspace,
  { functionCode, asked }: Asked<'signatory'>,
  { isJson, translate }: Manner,
): Promise<Outcome> {
  const reply = await api.decree.signatory({ ...asked, functionCode });
  if (!reply.ok) return refuseFailure(reply.error, { translate });
  if (isJson) return answered(signatoryShape(reply.value));
  const { authority, flags } = reply.value;
  const doubts = flags.map((flag) => {
    const key = `decree.flag.${flag}`;
    return `- ${translate.has(key) ? translate(key) : flag}`;
  });
  return answered([translate(`decree.signatory.${authority}`), ...doubts].join('\n'));
}

/** Where art. 21 stands for a vacancy, then each candidacy and designation with its findings. */
export async function answerArt21(
  { api }: Workspace,
  { vacancyCode, asked }: Asked<'art21'>,
  { isJson, translate }: Manner,
): Promise<Outcome> {
  const reply = await api.decree.art21({ ...asked, vacancyCode });
  if (!reply.ok) return refuseFailure(reply.error, { translate });
  if (isJson) return answered(art21Shape(reply.value));
  const { stage, code, findings, candidates, designations } = reply.value;
  const { on } = asked;
  return answered(
    [
      ...(code === 'NOT_IN_FORCE' ? [] : [translate(`decree.stage.${stage}`)]),
      ...findings.flatMap((one) => lines(one, { on, translate })),
      ...section('decree.candidacies', candidates, { on, translate }),
      ...section('decree.designations', designations, { on, translate }),
    ].join('\n'),
  );
}

/** Language roles by degree, all posts together. */
export async function answerBalance(
  { api }: Workspace,
  { asked }: Asked<'balance'>,
  { isJson, translate }: Manner,
): Promise<Outcome> {
  const reply = await api.decree.balance(asked);
  if (!reply.ok) return refuseFailure(reply.error, { translate });
  if (isJson) return answered(balanceShape(reply.value));
  return answered(
    table(
      [translate('decree.degree'), 'FR', 'NL', translate('balance.verdict')],
      reply.value.map(({ degree, fr, nl, code }) => [
        degree ?? translate('findings.absent'),
        ...[fr, nl, translate(`balance.verdict.${code}`)],
      ]),
    ),
  );
}

type Judged = {
  readonly staffNumber: string;
  readonly code: Code;
  readonly findings: readonly RemediedFinding[];
};

/** Nothing at all where there is nobody. */
function section(
  title: 'decree.candidacies' | 'decree.designations',
  judged: readonly Judged[],
  { on, translate }: { readonly on: IsoDate; readonly translate: Translate },
): readonly string[] {
  if (judged.length === 0) return [];
  return [
    '',
    translate(title),
    ...judged.flatMap(({ staffNumber, code, findings }) => [
      translate('commandLine.explain.fact', {
        name: staffNumber,
        value: translate(`lists.code.${code}`),
      }),
      ...findings.flatMap((one) => lines(one, { on, translate }).map((text) => `  ${text}`)),
    ]),
  ];
}

function lines(
  finding: RemediedFinding,
  at: { readonly on: IsoDate; readonly translate: Translate },
): readonly string[] {
  return [line(finding, at.translate), ...remedyUnder(finding, at)];
}

function line(finding: Finding, translate: Translate): string {
  const code = translate(`lists.code.${finding.code}`);
  const value = wordFinding(finding, translate);
  return `- ${translate('commandLine.explain.fact', { name: code, value })}`;
}

function shownDay(date: IsoDate | null): string | null {
  return date === null ? null : formatDay(date);
}
