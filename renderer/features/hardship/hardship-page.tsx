import { useEffect } from 'react';
import { FailureBox } from '../../app/failure-box.tsx';
import { JudgedOn } from '../../app/judged-on.tsx';
import { ListExport } from '../../app/list-export.tsx';
import { Page } from '../../app/page.tsx';
import { PrintButton } from '../../app/print-button.tsx';
import { revisionOf } from '../../app/session-slice.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import classes from './hardship.module.css';
import { LedgerTable } from './ledger-table.tsx';
import { SpreadSection } from './spread-section.tsx';

/** The hardship ledger: how it is spread, then every agent with the months at each rank. */
export function HardshipPage() {
  const translate = useTranslate();
  const { on, knownOn } = useApp((state) => state.moment);
  const revision = useApp(revisionOf);
  const isInvented = useApp((state) => state.session?.file?.kind === 'demonstration');
  const entries = useApp((state) => state.hardship);
  const failure = useApp((state) => state.hardshipFailure);
  const readHardship = useApp((state) => state.readHardship);

  useEffect(() => {
    void readHardship({ on, knownOn });
    // The revision stands for every change of the file.
  }, [on, knownOn, revision, readHardship]);

  return (
    <Page
      title={translate('hardship.title')}
      lead={
        isInvented
          ? `${translate('hardship.lead')} ${translate('hardship.invented')}`
          : translate('hardship.lead')
      }
      tools={
        <>
          <JudgedOn />
          <ListExport list="hardship" lines={entries?.length ?? 0} />
          <PrintButton />
        </>
      }
    >
      {failure && <FailureBox failure={failure} />}
      {entries?.length === 0 && <EmptyState title={translate('hardship.empty')} />}
      {entries && entries.length > 0 && (
        <div className={classes['page']}>
          <SpreadSection entries={entries} />
          <LedgerTable entries={entries} />
        </div>
      )}
    </Page>
  );
}
