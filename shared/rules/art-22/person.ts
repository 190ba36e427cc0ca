import { lastDayOfMonths, type IsoDate } from '../../dates.ts';
import type { OpenPeriod } from '../../periods.ts';
import { experienceBefore, experienceLackingOn } from '../art-21/experience.ts';
import { findingOf, type Finding } from '../finding.ts';
import { daysInAll } from '../days-in-all.ts';
import type { Readings } from '../readings.ts';
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

/** A mission of one person; `to` inclusive, null while no last day is fixed. */
export type MissionTerm = OpenPeriod & {
  /** The same mission of the same person before, oldest first. */
  readonly earlier: readonly OpenPeriod[];
};

/** At most four years, never renewed, or not beyond four years in all (A8). */
export function judgeMissionTerm(
  { from, to, earlier: [first, ...others] }: MissionTerm,
  { renewal }: Pick<Readings, 'renewal'>,
): Finding {
  const notInForce = judgeInForce('22', from);
  if (notInForce) return notInForce;
  const latest = lastDayOfMonths(from, MISSION_MAX_MONTHS);
  const figures = { from, to, latest, months: MISSION_MAX_MONTHS };
  if (first !== undefined)
    return renewal === 'never'
      ? findingOf(LENGTH, 'BLOCKED', { reason: 'MISSION_RENEWED', figures })
      : judgeAll({ from, to }, [first, ...others]);
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

/** Renewed: the days of all its terms against those of four years. */
function judgeAll(term: OpenPeriod, earlier: readonly [OpenPeriod, ...OpenPeriod[]]): Finding {
  const figures = { from: term.from, to: term.to, earlier_from: earlier[0].from };
  const total = daysInAll(term, earlier, MISSION_MAX_MONTHS);
  if (total === undefined)
    return findingOf(LENGTH, 'UNKNOWN', {
      reason: 'EARLIER_MISSION_END_UNKNOWN',
      missing: ['mission.to'],
      figures,
    });
  const counted = { ...figures, days_allowed: total.allowed, days: total.left };
  return total.isWithin
    ? findingOf(LENGTH, 'OK', { reason: 'MISSION_WITHIN_FOUR_YEARS_IN_ALL', figures: counted })
    : findingOf(LENGTH, 'BLOCKED', { reason: 'MISSION_OVER_FOUR_YEARS_IN_ALL', figures: counted });
}
