import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { FailureBox } from '../../app/failure-box.tsx';
import { JudgedOn } from '../../app/judged-on.tsx';
import { Page } from '../../app/page.tsx';
import { revisionOf } from '../../app/session-slice.ts';
import { useApp } from '../../app/use-app.ts';
import { useCanWrite } from '../../app/use-can-write.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { DeadlineCalculator } from './deadline-calculator.tsx';
import { MissionList } from './mission-list.tsx';
import { MissionSheet } from './mission-sheet.tsx';
import classes from './missions.module.css';
import { NewMission } from './new-mission.tsx';

/** Special missions (art. 22): the dates of a call, and the checklist of each mission on file. */
export function MissionsPage() {
  const translate = useTranslate();
  const { on, knownOn } = useApp((state) => state.moment);
  const revision = useApp(revisionOf);
  const code = useApp((state) => state.subject);
  const go = useApp((state) => state.go);
  const missions = useApp((state) => state.missions);
  const failure = useApp((state) => state.missionsFailure);
  const readMissions = useApp((state) => state.readMissions);
  const [isNaming, setNaming] = useState(false);
  const canWrite = useCanWrite();

  useEffect(() => {
    void readMissions({ on, knownOn });
    // The revision stands for every change of the file.
  }, [on, knownOn, revision, readMissions]);

  const chosen = missions?.find(({ mission }) => mission.code === code);
  return (
    <Page
      title={translate('missions.title')}
      lead={translate('missions.lead')}
      tools={
        <>
          <JudgedOn />
          {canWrite && (
            <Button leftSection={<IconPlus size={16} />} onClick={() => setNaming(true)}>
              {translate('missions.new')}
            </Button>
          )}
        </>
      }
    >
      {failure && <FailureBox failure={failure} />}
      <div className={classes['columns']}>
        <nav className={classes['side']} aria-label={translate('missions.list')}>
          <MissionList
            missions={missions ?? []}
            code={chosen ? code : null}
            onChoose={(next) => go('missions', next ?? undefined)}
          />
        </nav>
        <div className={classes['main']}>
          {chosen ? (
            <MissionSheet key={chosen.mission.code} judged={chosen} canWrite={canWrite} />
          ) : (
            <DeadlineCalculator />
          )}
        </div>
      </div>
      <NewMission
        isOpen={isNaming}
        taken={(missions ?? []).map(({ mission }) => mission.code)}
        onClose={() => setNaming(false)}
      />
    </Page>
  );
}
