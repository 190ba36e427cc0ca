import { IconId, IconPencil, IconX } from '@tabler/icons-react';
import type { AgentFile } from '../../../shared/api/records.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import type { Translate } from '../../../shared/wording/translator.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { IconTool } from '../../ui/icon-tool.tsx';
import { VerdictChip } from '../../ui/verdict-chip.tsx';
import { latestClass } from './agent-draft.ts';
import classes from './agent-header.module.css';
import { AgentStanding } from './agent-standing.tsx';
import type { Names } from '../../app/place-names.ts';

type Props = {
  readonly file: AgentFile;
  readonly on: IsoDate;
  readonly names: Names;
  readonly titleId: string;
  /** Absent where nothing may be changed. */
  readonly onEdit: (() => void) | undefined;
  readonly onClose: () => void;
};

/** Who it is and where they stand: the answer before the reasons. */
export function AgentHeader({ file, on, names, titleId, onEdit, onClose }: Props) {
  const translate = useTranslate();
  const go = useApp((state) => state.go);
  const { agent } = file;
  return (
    <header className={classes['header']}>
      <div className={classes['top']}>
        <h2 id={titleId} className={classes['name']}>
          {agent.lastName} <span className={classes['first']}>{agent.firstName}</span>
        </h2>
        <AgentVerdict file={file} />
        <span className={classes['tools']}>
          <IconTool
            label={translate('agentFile.open')}
            onClick={() => go('agent', agent.staffNumber)}
          >
            <IconId size={17} />
          </IconTool>
          {onEdit && (
            <IconTool label={translate('agent.edit.agent')} onClick={onEdit}>
              <IconPencil size={16} />
            </IconTool>
          )}
          <IconTool label={translate('agent.close')} onClick={onClose}>
            <IconX size={17} />
          </IconTool>
        </span>
      </div>
      <p className={classes['who']}>{describeAgent(file, translate)}</p>
      <AgentStanding file={file} on={on} names={names} />
    </header>
  );
}

/** Of art. 17; for a state agent, whom it does not judge, that of art. 21 once it is there. */
function AgentVerdict({ file: { agent, explanation } }: { readonly file: AgentFile }) {
  const translate = useTranslate();
  const answer = useApp((state) => state.agentEligibility);
  const isOfArt21 = agent.career === 'state' && answer?.staffNumber === agent.staffNumber;
  const verdict = isOfArt21 ? answer.verdict : explanation.status;
  const word = translate(`lists.verdict.${verdict}`);
  return (
    <VerdictChip
      verdict={verdict}
      word={isOfArt21 ? translate('eligibility.panel.verdict', { verdict: word }) : word}
    />
  );
}

/** Number, career, role and class, on one line. */
export function describeAgent(
  { agent, classes: periods }: AgentFile,
  translate: Translate,
): string {
  const latest = latestClass(periods);
  const since = latest?.since ?? null;
  return [
    agent.staffNumber,
    translate(`agent.career.${agent.career}`),
    agent.languageRole,
    ...(latest === undefined
      ? []
      : since === null
        ? [translate('agent.class.plain', { class: latest.class })]
        : [translate('agent.class.since', { class: latest.class, day: formatDay(since) })]),
  ].join(' · ');
}
