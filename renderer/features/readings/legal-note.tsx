import type { SwitchName } from '../../../shared/rules/readings.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './readings.module.css';

/** Points of law go to the legal service, those of the service's own practice to Personnel too. */
const CONFIRMED_BY: Readonly<Record<SwitchName, 'legal' | 'personnel' | 'both'>> = {
  initialHeadquarters: 'both',
  missionOfAnyLength: 'both',
  traineeshipCredit: 'both',
  earlyReturn: 'both',
  augustAlignment: 'both',
  careerCandidacy: 'legal',
  renewal: 'legal',
  headsOfConsulates: 'legal',
  regulatoryHolidays: 'legal',
  interimPool: 'both',
  formerCareerDay: 'legal',
  degrees: 'both',
  otherAbsence: 'personnel',
  swap: 'both',
};

/** What the text says, how it is read, how else it may be read, and who should say. */
export function LegalNote({ name }: { readonly name: SwitchName }) {
  const translate = useTranslate();
  return (
    <details className={classes['note']}>
      <summary>{translate('readings.note.title')}</summary>
      <dl>
        {(['text', 'ours', 'other'] as const).map((part) => (
          <div key={part}>
            <dt>{translate(`readings.note.${part}`)}</dt>
            <dd>{translate(`readings.${name}.${part}`)}</dd>
          </div>
        ))}
        <div>
          <dt>{translate('readings.note.confirm')}</dt>
          <dd>{translate(`readings.confirm.${CONFIRMED_BY[name]}`)}</dd>
        </div>
      </dl>
    </details>
  );
}
