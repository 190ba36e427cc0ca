import { useEffect } from 'react';
import { readingsSet, SWITCH_NAMES } from '../../../shared/rules/readings.ts';
import { FailureBox } from '../../app/failure-box.tsx';
import { JudgedOn } from '../../app/judged-on.tsx';
import { Page } from '../../app/page.tsx';
import { revisionOf } from '../../app/session-slice.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './readings.module.css';
import { SwitchCard } from './switch-card.tsx';

/** Every doubtful point of the decree: how it is read, and what another reading would change. */
export function ReadingsPage() {
  const translate = useTranslate();
  const moment = useApp((state) => state.moment);
  const revision = useApp(revisionOf);
  const readings = useApp((state) => state.readings);
  const isMeasured = useApp((state) => state.impacts !== null);
  const failure = useApp((state) => state.readingsFailure);
  const readImpacts = useApp((state) => state.readImpacts);

  useEffect(() => {
    void readImpacts(moment);
    // The revision stands for every change of the file.
  }, [moment, revision, readImpacts]);

  const count = readings === null ? 0 : Object.keys(readingsSet(readings)).length;
  return (
    <Page
      title={translate('readings.title')}
      lead={translate('readings.lead')}
      tools={<JudgedOn />}
    >
      {failure && <FailureBox failure={failure} />}
      {readings && (
        <>
          <p className={classes['state']} aria-live="polite">
            {translate('readings.count.switches', { count: SWITCH_NAMES.length })}.{' '}
            {count === 0
              ? translate('readings.set.none')
              : translate('readings.set.some', { count })}{' '}
            {!isMeasured && !failure && translate('readings.measuring')}
          </p>
          <div className={classes['cards']}>
            {SWITCH_NAMES.map((name) => (
              <SwitchCard key={name} name={name} inUse={readings[name]} />
            ))}
          </div>
        </>
      )}
    </Page>
  );
}
