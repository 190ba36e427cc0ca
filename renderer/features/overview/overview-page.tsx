import { useEffect } from 'react';
import { EmptyFile } from '../../app/empty-file.tsx';
import { FailureBox } from '../../app/failure-box.tsx';
import { MomentBar } from '../../app/moment-bar.tsx';
import { Page } from '../../app/page.tsx';
import { revisionOf } from '../../app/session-slice.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { ChangesSection } from './changes-section.tsx';
import { EndsByMonth, MovesByYear } from './charts.tsx';
import { Figures } from './figures.tsx';
import classes from './overview.module.css';
import { OverviewRows } from './overview-rows.tsx';

/** The start page of an open file: what asks for attention, in figures that open their rows. */
export function OverviewPage() {
  const translate = useTranslate();
  const subject = useApp((state) => state.subject);
  const overview = useApp((state) => state.overview);
  const standing = useApp((state) => state.standing);
  const changes = useApp((state) => state.changes);
  const failure = useApp((state) => state.overviewFailure);
  const isEmpty = useApp((state) => state.session?.file?.agents === 0);
  useReading();

  if (subject !== null) return <OverviewRows subject={subject} />;
  return (
    <Page
      title={translate('overview.title')}
      lead={translate('overview.lead')}
      tools={<MomentBar />}
    >
      {failure && <FailureBox failure={failure} />}
      {isEmpty && <EmptyFile knownOn={null} />}
      {!isEmpty && overview && (
        <div className={classes['page']}>
          <Figures overview={overview} standing={standing} />
          <div className={classes['charts']}>
            <EndsByMonth ends={overview.rotation.ends} />
            <MovesByYear moves={overview.rotation.moves} />
            {changes && <ChangesSection changes={changes} />}
          </div>
        </div>
      )}
    </Page>
  );
}

/** Asks whenever the moment or the file changes; then for the list, which search and grid need. */
function useReading(): void {
  const moment = useApp((state) => state.moment);
  const revision = useApp(revisionOf);
  const readOverview = useApp((state) => state.readOverview);
  const readChanges = useApp((state) => state.readChanges);
  const readReference = useApp((state) => state.readReference);
  const judge = useApp((state) => state.judge);
  const isUnjudged = useApp((state) => state.rotation === null && state.overview !== null);

  useEffect(() => {
    void readOverview(moment);
    // The revision stands for every change of the file.
  }, [moment, revision, readOverview]);
  useEffect(() => {
    void readChanges();
    void readReference();
    // As above.
  }, [revision, readChanges, readReference]);
  useEffect(() => {
    if (isUnjudged) void judge(moment);
  }, [isUnjudged, moment, judge]);
}
