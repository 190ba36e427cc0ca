import { Button, Modal } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconShieldCheck } from '@tabler/icons-react';
import { useEffect } from 'react';
import { revisionOf } from '../../app/session-slice.ts';
import { useApp } from '../../app/use-app.ts';
import { useCanWrite } from '../../app/use-can-write.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { useUndo } from '../../app/use-undo.ts';
import { wordAction } from '../../app/word-action.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import classes from './history-dialog.module.css';
import { JournalTable } from './journal-table.tsx';
import { VerificationResult } from './verification-result.tsx';

/** The journal of the open file: what was done, undo and redo, and the check of the whole chain. */
export function HistoryDialog(props: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const translate = useTranslate();
  return (
    <Modal
      opened={props.isOpen}
      onClose={props.onClose}
      title={translate('history.title')}
      size={920}
      closeButtonProps={{ 'aria-label': translate('app.close') }}
    >
      <History />
    </Modal>
  );
}

function History() {
  const translate = useTranslate();
  const revision = useApp(revisionOf);
  const journal = useApp((state) => state.journal);
  const hasEarlier = useApp((state) => state.hasEarlier);
  const readHistory = useApp((state) => state.readHistory);
  const readEarlier = useApp((state) => state.readEarlier);

  const since = useApp((state) => state.historySince);
  const show = useApp((state) => state.show);

  useEffect(() => void readHistory(), [readHistory, revision]);
  const shown = journal && journal.filter(({ sequence }) => sequence > (since ?? 0));
  const hasMore = hasEarlier && shown?.length === journal?.length;

  return (
    <div className={classes['content']}>
      <p className={classes['lead']}>{translate('history.lead')}</p>
      <HistoryTools />
      {since !== null && (
        <p className={classes['since']}>
          {translate('history.since', { number: String(since) })}
          <Button size="compact-sm" variant="default" onClick={() => show('history')}>
            {translate('history.since.all')}
          </Button>
        </p>
      )}
      {shown === null && <p role="status">{translate('history.loading')}</p>}
      {shown?.length === 0 && <EmptyState title={translate('history.empty')} />}
      {shown !== null && shown.length > 0 && <JournalTable entries={shown} />}
      {hasMore && (
        <Button variant="subtle" onClick={() => void readEarlier()}>
          {translate('history.more')}
        </Button>
      )}
    </div>
  );
}

function HistoryTools() {
  const translate = useTranslate();
  const file = useApp((state) => state.session?.file ?? null);
  const verification = useApp((state) => state.verification);
  const verifyFile = useApp((state) => state.verifyFile);
  const { undo, redo } = useUndo();
  const canWrite = useCanWrite();

  return (
    <div className={classes['tools']}>
      <Button
        variant="default"
        leftSection={<IconArrowBackUp size={16} />}
        disabled={!canWrite || !file?.undo}
        onClick={() => void undo()}
      >
        {file?.undo
          ? translate('app.undo.named', { action: wordAction(translate, file.undo) })
          : translate('app.undo.nothing')}
      </Button>
      {file?.redo && (
        <Button
          variant="default"
          leftSection={<IconArrowForwardUp size={16} />}
          disabled={!canWrite}
          onClick={() => void redo()}
        >
          {translate('app.redo.named', { action: wordAction(translate, file.redo) })}
        </Button>
      )}
      <Button
        variant="default"
        className={classes['verify']}
        leftSection={<IconShieldCheck size={16} />}
        loading={verification === 'running'}
        onClick={() => void verifyFile()}
      >
        {translate('history.verify')}
      </Button>
      <VerificationResult verification={verification} />
    </div>
  );
}
