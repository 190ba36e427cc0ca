import { useEffect } from 'react';
import { FailureBox } from '../../app/failure-box.tsx';
import { ListExport } from '../../app/list-export.tsx';
import { JudgedOn } from '../../app/judged-on.tsx';
import { Page } from '../../app/page.tsx';
import { PrintButton } from '../../app/print-button.tsx';
import { revisionOf } from '../../app/session-slice.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ContradictionTable } from './contradiction-table.tsx';
import { MissingList } from './missing-list.tsx';
import { QualitySummary } from './quality-summary.tsx';
import classes from './quality.module.css';

/** What is missing or cannot be true in the file, on the day of the window. */
export function QualityPage() {
  const translate = useTranslate();
  const moment = useApp((state) => state.moment);
  const revision = useApp(revisionOf);
  const quality = useApp((state) => state.quality);
  const failure = useApp((state) => state.qualityFailure);
  const readQuality = useApp((state) => state.readQuality);

  useEffect(() => {
    void readQuality(moment);
    // The revision stands for every change of the file.
  }, [moment, revision, readQuality]);

  const records = quality?.missing.reduce((count, one) => count + one.records.length, 0) ?? 0;
  const lines = records + (quality?.contradictions.length ?? 0);
  return (
    <Page
      title={translate('quality.title')}
      lead={translate('quality.lead')}
      tools={
        <>
          <JudgedOn />
          <ListExport list="quality" lines={lines} />
          <PrintButton />
        </>
      }
    >
      {failure && <FailureBox failure={failure} />}
      {quality === null && failure === null && <p role="status">{translate('quality.reading')}</p>}
      {quality && (
        <div className={classes['page']}>
          <QualitySummary quality={quality} />
          {lines === 0 ? (
            <EmptyState
              title={translate('quality.nothing')}
              text={translate('quality.nothing.text')}
            />
          ) : (
            <>
              <MissingList missing={quality.missing} />
              <ContradictionTable contradictions={quality.contradictions} />
            </>
          )}
        </div>
      )}
    </Page>
  );
}
