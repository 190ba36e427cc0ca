import { useEffect } from 'react';
import { FailureBox } from '../../app/failure-box.tsx';
import { JudgedOn } from '../../app/judged-on.tsx';
import { Page } from '../../app/page.tsx';
import { revisionOf } from '../../app/session-slice.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import classes from './balance.module.css';
import { BalanceSeries } from './balance-series.tsx';
import { DegreeTable } from './degree-table.tsx';
import { PostTable } from './post-table.tsx';

/** Language roles of those in post: by degree, over time, and by post for information. */
export function BalancePage() {
  const translate = useTranslate();
  const { on, knownOn } = useApp((state) => state.moment);
  const revision = useApp(revisionOf);
  const report = useApp((state) => state.balance);
  const failure = useApp((state) => state.balanceFailure);
  const readBalance = useApp((state) => state.readBalance);

  useEffect(() => {
    void readBalance({ on, knownOn });
    // The revision stands for every change of the file.
  }, [on, knownOn, revision, readBalance]);

  return (
    <Page title={translate('balance.title')} lead={translate('balance.lead')} tools={<JudgedOn />}>
      {failure && <FailureBox failure={failure} />}
      {report && report.degrees.length === 0 && (
        <EmptyState title={translate('balance.empty')} text={translate('balance.empty.text')} />
      )}
      {report && report.degrees.length > 0 && (
        <div className={classes['columns']}>
          <div className={classes['main']}>
            <DegreeTable degrees={report.degrees} />
            <BalanceSeries series={report.series} on={on} />
          </div>
          <PostTable posts={report.posts} />
        </div>
      )}
    </Page>
  );
}
