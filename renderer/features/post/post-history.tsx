import { useEffect } from 'react';
import { HistoryTable } from '../../app/record-history/history-table.tsx';
import { revisionOf } from '../../app/session-slice.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './post.module.css';

/** Who changed the post, its ranks and its functions, with what puts an earlier value back. */
export function PostHistory(props: { readonly postCode: string; readonly canEdit: boolean }) {
  const translate = useTranslate();
  const { postCode, canEdit } = props;
  const history = useApp((state) => state.postHistory);
  const readPostHistory = useApp((state) => state.readPostHistory);
  const revision = useApp(revisionOf);
  useEffect(() => {
    void readPostHistory(postCode);
    // The revision stands for every change of the file.
  }, [postCode, revision, readPostHistory]);
  return (
    <section className={`${classes['part']} ${classes['history']}`} aria-labelledby="history-title">
      <h2 id="history-title">{translate('recordHistory.post')}</h2>
      {history?.postCode === postCode && (
        <HistoryTable key={postCode} {...history} canEdit={canEdit} labelledBy="history-title" />
      )}
    </section>
  );
}
