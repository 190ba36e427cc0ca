import { useElementSize } from '@mantine/hooks';
import { useEffect, useMemo, useState } from 'react';
import { wordRecordProblem } from '../../../shared/wording/word-record-problem.ts';
import { FailureBox } from '../../app/failure-box.tsx';
import { MomentBar } from '../../app/moment-bar.tsx';
import { Page } from '../../app/page.tsx';
import { NO_REFERENCE, toNames } from '../../app/place-names.ts';
import { revisionOf } from '../../app/session-slice.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './board.module.css';
import { BoardView } from './board-view.tsx';

/** Everybody, or every function, over twelve years; bars are moved by pointer, key or button. */
export function BoardPage() {
  const translate = useTranslate();
  const moment = useApp((state) => state.moment);
  const revision = useApp(revisionOf);
  const board = useApp((state) => state.board);
  const failure = useApp((state) => state.boardFailure);
  const problems = useApp((state) => state.boardProblems);
  const readBoard = useApp((state) => state.readBoard);
  const reference = useApp((state) => state.reference) ?? NO_REFERENCE;
  const readReference = useApp((state) => state.readReference);
  const { knownOn } = moment;

  useEffect(() => {
    void readBoard({ knownOn });
    void readReference();
    // The revision stands for every change of the file.
  }, [knownOn, revision, readBoard, readReference]);

  const words = useMemo(
    () => ({ translate, names: toNames(reference, translate.language) }),
    [translate, reference],
  );
  const { ref, width } = useElementSize();
  const [said, say] = useState('');

  return (
    <Page title={translate('board.title')} lead={translate('board.lead')} tools={<MomentBar />}>
      <div ref={ref} className={classes['board']}>
        {failure && <FailureBox failure={failure} />}
        {problems.length > 0 && (
          <p role="alert" className={classes['refused']}>
            {translate('board.refused')}{' '}
            {problems.map((one) => wordRecordProblem(one, 'assignments', translate)).join(' ')}
          </p>
        )}
        {board && <BoardView {...{ board, moment, reference, words, width, say }} />}
        <p role="status" aria-live="polite" className="visually-hidden">
          {said}
        </p>
      </div>
    </Page>
  );
}
