import { lastDayOfMonths, type IsoDate } from '../../dates.ts';
import type { OpenPeriod } from '../../periods.ts';
import { experienceBefore, experienceLackingOn } from '../art-21/experience.ts';
import { findingOf, type Finding } from '../finding.ts';
import { judgeInForce } from '../versions.ts';

/** Useful and proven experience, at least (art. 22, § 1, al. 1, 2°), since 25-12-2022. */
const EXPERIENCE_MONTHS = 72;

/** Length of a special mission, at most (art. 22, § 1, al. 2), since 25-12-2022. */
const MISSION_MAX_MONTHS = 48;

const TRUST = { rule: '22-1', article: 'art. 22, § 1, al. 1, 1°' } as const;
const EXPERIENCE = { rule: '22-1', article: 'art. 22, § 1, al. 1, 2°' } as const;
const LENGTH = { rule: '22-2', article: 'art. 22, § 1, al. 2' } as const;

export type MissionPerson = {
  /** The special relation of trust with the King; null = not recorded. */
  readonly isTrusted: boolean | null;
  /** In international relations or in the subject of the mission; overlaps count once; null = not recorded. */
  readonly experience: readonly OpenPeriod[] | null;
};

/** Conditions on the person, met at the latest at publication of the call (§ 1, al. 1; § 2, al. 3). */
export function judgeMissionPerson(
  { isTrusted, experience }: MissionPerson,
  publishedOn: IsoDate,
): readonly Finding[] {
  const notInForce = judgeInForce('22', publishedOn);
  if (notInForce) return [notInForce];
  return [judgeTrust(isTrusted), judgeExperience(experience, publishedOn)];
}

function judgeExperience(experience: MissionPerson['experience'], publishedOn: IsoDate): Finding {
  if (experience === null)
    return findingOf(EXPERIENCE, 'UNKNOWN', {
      reason: 'MISSION_EXPERIENCE_UNKNOWN',
      missing: ['mission.experience'],
    });
  const { months, days } = experienceBefore(experience, publishedOn);
  const figures = {
    ...{ months, days, required_months: EXPERIENCE_MONTHS },
    ...{ lacking_days: experienceLackingOn(experience, publishedOn), published_on: publishedOn },
  };
  return months >= EXPERIENCE_MONTHS
    ? findingOf(EXPERIENCE, 'OK', { reason: 'MISSION_EXPERIENCE', figures })
    : findingOf(EXPERIENCE, 'BLOCKED', { reason: 'MISSION_EXPERIENCE_SHORT', figures });
}

function judgeTrust(isTrusted: boolean | null): Finding {
  if (isTrusted === null)
    return findingOf(TRUST, 'UNKNOWN', { reason: 'TRUST_UNKNOWN', missing: ['mission.trust'] });
  return isTrusted
    ? findingOf(TRUST, 'OK', { reason: 'TRUSTED' })
    : findingOf(TRUST, 'BLOCKED', { reason: 'NOT_TRUSTED' });
}

/** At most four years, never renewed: `isSameAgain` = this person had this mission before. */
export function judgeMissionTerm(mission: {
  readonly from: IsoDate;
  /** Last day, inclusive; null while none is fixed. */
  readonly to: IsoDate | null;
  readonly isSameAgain: boolean;
}): Finding {
  const { from, to, isSameAgain } = mission;
  const notInForce = judgeInForce('22', from);
  if (notInForce) return notInForce;
  const latest = lastDayOfMonths(from, MISSION_MAX_MONTHS);
  const figures = { from, to, latest, months: MISSION_MAX_MONTHS };
  if (isSameAgain) return findingOf(LENGTH, 'BLOCKED', { reason: 'MISSION_RENEWED', figures });
  if (to === null)
    return findingOf(LENGTH, 'UNKNOWN', {
      reason: 'END_UNKNOWN',
      missing: ['assignment.planned_to'],
      figures,
    });
  return to <= latest
    ? findingOf(LENGTH, 'OK', { reason: 'WITHIN_FOUR_YEARS', figures })
    : findingOf(LENGTH, 'BLOCKED', { reason: 'OVER_FOUR_YEARS', figures });
}
