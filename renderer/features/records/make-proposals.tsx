import { Button, Modal, Progress } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { MOST_PROPOSALS, type ProposalsMade } from '../../../shared/api/documents-api.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { wordLacks } from '../../../shared/wording/word-failure.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import table from '../../ui/table.module.css';
import classes from './records.module.css';

type Made = Pick<ProposalsMade, 'made' | 'refused' | 'gone'>;
type Stage = 'asking' | 'making' | 'cancelled' | Made;

/** Makes the proposals to the minister of the derogations on screen, as one archive of Word files. */
export function MakeProposals(props: {
  /** Rows on screen. */
  readonly shown: number;
  readonly canWrite: boolean;
  readonly rowIds: () => readonly string[];
}) {
  const { shown, canWrite, rowIds } = props;
  const translate = useTranslate();
  const on = useApp((state) => state.moment.on);
  const makeProposals = useApp((state) => state.makeProposals);
  const cancelProposals = useApp((state) => state.cancelProposals);
  const [stage, setStage] = useState<Stage | null>(null);
  const runs = useRef(0);
  const isMaking = stage === 'making';

  const make = async () => {
    runs.current += 1;
    const own = runs.current;
    setStage('making');
    const ids = rowIds().slice(0, MOST_PROPOSALS);
    const outcome = await makeProposals({ ids, on, language: null });
    setStage((now) => (now === 'making' && own === runs.current ? outcome : now));
  };
  const giveUp = () => {
    cancelProposals();
    setStage('cancelled');
  };
  return (
    <>
      <Button
        variant="default"
        title={translate('proposal.bulk.open')}
        disabled={!canWrite || shown === 0}
        leftSection={<IconMail size={16} aria-hidden />}
        onClick={() => setStage('asking')}
      >
        <span data-words="wide">{translate('proposal.bulk.open')}</span>
      </Button>
      <Modal
        opened={stage !== null}
        size="xl"
        onClose={() => (isMaking ? giveUp() : setStage(null))}
        title={translate('proposal.bulk.title', { count: shown })}
        closeButtonProps={{ 'aria-label': translate('app.close') }}
      >
        {(stage === 'asking' || isMaking) && (
          <>
            <p>{translate('proposal.bulk.text')}</p>
            {shown > MOST_PROPOSALS && (
              <p>{translate('proposal.bulk.most', { most: MOST_PROPOSALS })}</p>
            )}
            {isMaking && <HowFar />}
            <div className={classes['actions']}>
              <Button variant="default" onClick={() => (isMaking ? giveUp() : setStage(null))}>
                {translate('app.cancel')}
              </Button>
              <Button data-autofocus disabled={isMaking} onClick={() => void make()}>
                {translate('proposal.bulk.make')}
              </Button>
            </div>
          </>
        )}
        {stage === 'cancelled' && <p role="status">{translate('proposal.bulk.cancelled')}</p>}
        {stage !== null && typeof stage === 'object' && (
          <Outcome outcome={stage} onClose={() => setStage(null)} />
        )}
      </Modal>
    </>
  );
}

function HowFar() {
  const translate = useTranslate();
  const progress = useApp((state) => state.proposalsProgress);
  if (!progress) return null;
  const { done, total } = progress;
  return (
    <div className={classes['making']}>
      <p id="proposals-making" role="status">
        {translate('proposal.bulk.making')}
      </p>
      <Progress
        value={total === 0 ? 0 : (100 * done) / total}
        aria-labelledby="proposals-making"
        aria-valuetext={translate('proposal.bulk.progress', { done, total })}
      />
      <p>{translate('proposal.bulk.progress', { done, total })}</p>
    </div>
  );
}

function Outcome({ outcome, onClose }: { readonly outcome: Made; readonly onClose: () => void }) {
  const { made, refused, gone } = outcome;
  const translate = useTranslate();
  return (
    <>
      <p role="status">{translate('proposal.bulk.made', { count: made })}</p>
      {gone > 0 && <p>{translate('proposal.bulk.gone', { count: gone })}</p>}
      {refused.length > 0 && (
        <>
          <p id="refused-proposals">
            {translate('proposal.bulk.refused', { count: refused.length })}
          </p>
          <div
            className={classes['listed']}
            tabIndex={0}
            role="group"
            aria-labelledby="refused-proposals"
          >
            <table className={table['table']} aria-labelledby="refused-proposals">
              <thead>
                <tr>
                  <th scope="col">{translate('proposal.bulk.agent')}</th>
                  <th scope="col">{translate('proposal.bulk.from')}</th>
                  <th scope="col">{translate('proposal.bulk.lacks')}</th>
                </tr>
              </thead>
              <tbody>
                {refused.map(({ id, staffNumber, agent, assignmentFrom, lacks }) => (
                  <tr key={id}>
                    <th scope="row">{`${agent}, ${staffNumber}`}</th>
                    <td>{formatDay(assignmentFrom)}</td>
                    <td>{wordLacks(translate, lacks)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      <div className={classes['actions']}>
        <Button data-autofocus onClick={onClose}>
          {translate('proposal.bulk.close')}
        </Button>
      </div>
    </>
  );
}
