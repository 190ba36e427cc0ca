import type { JudgedMission } from '../../../shared/api/missions-api.ts';
import type { Cells } from '../../../shared/api/records-api.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { missionDeadline } from '../../../shared/rules/art-22/deadline.ts';
import { RemediedList } from '../../app/remedied-list.tsx';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { CandidacyTable } from './candidacy-table.tsx';
import { DeadlineCalendar } from './deadline-calendar.tsx';
import { MissionFields } from './mission-fields.tsx';
import { PaperChecklist } from './paper-checklist.tsx';
import classes from './missions.module.css';

/** One mission: its facts, its dates, its papers, its candidacies, and what art. 22 says. */
export function MissionSheet(props: {
  readonly judged: JudgedMission;
  readonly canWrite: boolean;
}) {
  const translate = useTranslate();
  const changeMission = useApp((state) => state.changeMission);
  const { judged, canWrite } = props;
  const { mission, findings, candidacies, lastDay } = judged;
  const { code, version, publishedOn } = mission;
  const save = (values: Cells) =>
    void changeMission({ table: 'special_missions', op: 'update', id: code, version, values });

  return (
    <article className={classes['sheet']} aria-labelledby="mission-title">
      <h2 id="mission-title">{mission.subject}</h2>
      <section className={classes['part']} aria-labelledby="mission-says">
        <h3 id="mission-says">{translate('missions.says')}</h3>
        <RemediedList findings={findings} />
      </section>
      <section className={classes['part']} aria-labelledby="mission-facts">
        <h3 id="mission-facts">{translate('missions.facts')}</h3>
        <MissionFields judged={judged} canWrite={canWrite} onSave={save} />
      </section>
      <section className={classes['part']} aria-labelledby="mission-papers">
        <h3 id="mission-papers">{translate('missions.papers')}</h3>
        <PaperChecklist mission={mission} canWrite={canWrite} onSave={save} />
      </section>
      {publishedOn !== null && lastDay !== null && (
        <section className={classes['part']} aria-labelledby="mission-dates">
          <h3 id="mission-dates">{translate('missions.dates', { day: formatDay(lastDay) })}</h3>
          <DeadlineCalendar
            published={publishedOn}
            deadline={deadlineEndingOn(lastDay, publishedOn)}
          />
        </section>
      )}
      <section className={classes['part']} aria-labelledby="mission-candidacies">
        <h3 id="mission-candidacies">{translate('missions.candidacies')}</h3>
        <CandidacyTable missionCode={code} candidacies={candidacies} canWrite={canWrite} />
      </section>
    </article>
  );
}

/** The backend judged under the readings of the file: the calendar shows the one that it gave. */
function deadlineEndingOn(
  lastDay: NonNullable<JudgedMission['lastDay']>,
  published: NonNullable<JudgedMission['mission']['publishedOn']>,
) {
  const usual = missionDeadline(published, true);
  return usual.lastDay === lastDay ? usual : missionDeadline(published, false);
}
