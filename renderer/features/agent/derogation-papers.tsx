import { IconCheck, IconCircleDashed, IconX } from '@tabler/icons-react';
import type { Derogation } from '../../../shared/domain/derogation.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import type { Translate } from '../../../shared/wording/translator.ts';
import { capitalised } from '../../../shared/wording/capitalised.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './stay-detail.module.css';
import type { DerogationStage } from './timeline-marks.ts';

type Paper = {
  readonly label: string;
  /** `null` = not on file. */
  readonly text: string | null;
  readonly isRefusal?: boolean;
};

/** A derogation and its three documents: proposal, reasons with their grounds, decision. */
export function DerogationPapers(props: {
  readonly derogation: Derogation;
  readonly stage: DerogationStage;
}) {
  const { derogation, stage } = props;
  const translate = useTranslate();
  const effect = effectOf(derogation, translate);
  return (
    <div className={classes['papers']}>
      <p className={classes['papersTitle']}>
        {capitalised(translate(`lists.derogation.${derogation.kind}`))}
        {effect && <span className={classes['effect']}>, {effect}</span>}
        <span className={classes['stage']} data-stage={stage}>
          {translate(`agent.stage.${stage}`)}
        </span>
      </p>
      <ul>
        {papersOf(derogation, translate).map(({ label, text, isRefusal }) => (
          <li key={label} data-missing={text === null || undefined}>
            <PaperSign isThere={text !== null} isRefusal={isRefusal ?? false} />
            <span>
              {translate('agent.paper.line', {
                label,
                text: text ?? translate('agent.paper.none'),
              })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function PaperSign(props: { readonly isThere: boolean; readonly isRefusal: boolean }) {
  if (!props.isThere) return <IconCircleDashed size={14} aria-hidden />;
  return props.isRefusal ? <IconX size={14} aria-hidden /> : <IconCheck size={14} aria-hidden />;
}

function papersOf(derogation: Derogation, translate: Translate): readonly Paper[] {
  const { proposedOn, grounds, reasons, decision, decidedOn } = derogation;
  const why = [
    ...grounds.map((ground) => translate(`lists.ground.${ground}`)),
    ...(reasons === null ? [] : [translate('agent.paper.quote', { text: reasons })]),
  ];
  const decided = [
    ...(decision === null ? [] : [translate(`lists.decision.${decision}`)]),
    ...(decidedOn === null ? [] : [translate('agent.paper.on', { day: formatDay(decidedOn) })]),
  ];
  return [
    {
      label: translate('agent.paper.proposal'),
      text: proposedOn && translate('agent.paper.on', { day: formatDay(proposedOn) }),
    },
    { label: translate('agent.paper.reasons'), text: why.length === 0 ? null : why.join(', ') },
    {
      label: translate('agent.paper.decision'),
      text: decided.length === 0 ? null : decided.join(' '),
      isRefusal: decision === 'refused',
    },
  ];
}

function effectOf({ kind, newLastDay, keepsCount }: Derogation, translate: Translate) {
  if (newLastDay !== null)
    return translate('agent.paper.newLastDay', { day: formatDay(newLastDay) });
  return kind === 'sequence' && keepsCount !== null
    ? translate('agent.paper.keepsCount', { count: keepsCount })
    : null;
}
