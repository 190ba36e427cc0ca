import { Button } from '@mantine/core';
import { IconMail, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Derogation } from '../../../shared/domain/derogation.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { capitalised } from '../../../shared/wording/capitalised.ts';
import { nameInstrument } from '../../app/cell-text.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { IconTool } from '../../ui/icon-tool.tsx';
import { DerogationPapers } from './derogation-papers.tsx';
import { nameNumber, namePlace } from './name-mark.ts';
import type { Names } from '../../app/place-names.ts';
import classes from './stay-detail.module.css';
import type { CareerBar } from './timeline-marks.ts';

/** What may be asked of the chosen stay; absent where nothing may be changed. */
export type StayActions = {
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  readonly onAddDerogation: () => void;
  readonly onEditDerogation: (derogation: Derogation) => void;
  readonly onRemoveDerogation: (derogation: Derogation) => void;
};

type Props = {
  readonly bar: CareerBar;
  readonly names: Names;
  readonly actions: StayActions | undefined;
};

/** The period chosen in the drawing, with what is recorded of it and its derogations. */
export function StayDetail({ bar, names, actions }: Props) {
  const translate = useTranslate();
  const go = useApp((state) => state.go);
  const { assignment, postingNumber } = bar;
  const place = namePlace(assignment, names, translate);
  const rank = assignment.place === null ? null : names.rankOn(assignment.place, assignment.from);
  const onFile = bar.marks.flatMap(({ derogation, stage }) =>
    derogation === null ? [] : [{ derogation, stage }],
  );
  const kind = translate(`lists.kind.${assignment.kind}`);

  return (
    <section className={classes['detail']} aria-label={translate('agent.detail.title')}>
      <div className={classes['head']}>
        <h3>{place}</h3>
        <span className={classes['kind']}>
          {postingNumber === null ? kind : nameNumber(postingNumber, translate)}
        </span>
        {actions && (
          <span className={classes['tools']}>
            <IconTool label={translate('agent.edit.assignment')} onClick={actions.onEdit}>
              <IconPencil size={16} />
            </IconTool>
            <IconTool label={translate('agent.remove.assignment')} onClick={actions.onRemove}>
              <IconTrash size={16} />
            </IconTool>
          </span>
        )}
      </div>
      <dl className={classes['facts']}>
        <Fact label={translate('agent.column.from')}>{formatDay(assignment.from)}</Fact>
        {assignment.plannedTo !== null && (
          <Fact label={translate('agent.detail.plannedTo')}>{formatDay(assignment.plannedTo)}</Fact>
        )}
        {assignment.to !== null && (
          <Fact label={translate('agent.column.to')}>{formatDay(assignment.to)}</Fact>
        )}
        {bar.step?.lawfulLastDay && (
          <Fact label={translate('agent.fact.lastDay')}>{formatDay(bar.step.lawfulLastDay)}</Fact>
        )}
        {assignment.functionCode !== null && (
          <Fact label={translate('agent.detail.function')}>
            {names.function(assignment.functionCode)}
          </Fact>
        )}
        {rank !== null && <Fact label={translate('agent.detail.rank')}>{rank}</Fact>}
        {assignment.state !== null && (
          <Fact label={translate('agent.detail.state')}>
            {translate(`lists.state.${assignment.state}`)}
          </Fact>
        )}
        {assignment.legalBasis !== null && (
          <Fact label={translate('agent.detail.legalBasis')}>{assignment.legalBasis}</Fact>
        )}
        {assignment.instrument !== null && (
          <Fact label={translate('agent.detail.instrument')}>
            {nameInstrument(assignment.instrument, translate)}
          </Fact>
        )}
      </dl>
      {onFile.map(({ derogation, stage }) => (
        <div key={derogation.id} className={classes['derogation']}>
          <DerogationPapers derogation={derogation} stage={stage} />
          <span className={classes['tools']}>
            <IconTool
              label={translate('proposal.from')}
              onClick={() => go('proposal', derogation.id)}
            >
              <IconMail size={16} />
            </IconTool>
            {actions && (
              <>
                <IconTool
                  label={translate('agent.edit.derogation')}
                  onClick={() => actions.onEditDerogation(derogation)}
                >
                  <IconPencil size={16} />
                </IconTool>
                <IconTool
                  label={translate('agent.remove.derogation')}
                  onClick={() => actions.onRemoveDerogation(derogation)}
                >
                  <IconTrash size={16} />
                </IconTool>
              </>
            )}
          </span>
        </div>
      ))}
      {actions && (
        <Button
          className={classes['add']}
          size="compact-xs"
          variant="subtle"
          leftSection={<IconPlus size={14} />}
          onClick={actions.onAddDerogation}
        >
          {translate('agent.add.derogation')}
        </Button>
      )}
    </section>
  );
}

function Fact(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{typeof props.children === 'string' ? capitalised(props.children) : props.children}</dd>
    </div>
  );
}
