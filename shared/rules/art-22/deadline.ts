import { dayAfter, dayNumber, type IsoDate } from '../../dates.ts';
import { listHolidays, type HolidayName } from '../../holidays.ts';

/** Ten working days to lodge a candidacy (art. 22, § 3, al. 1), since 25-12-2022. */
const WORKING_DAYS = 10;

export type SkippedDay = {
  readonly date: IsoDate;
  readonly why: 'saturday' | 'sunday' | HolidayName;
};

export type Deadline = {
  /** The first working day after publication. */
  readonly firstDay: IsoDate;
  /** The tenth working day, until midnight in Brussels. */
  readonly lastDay: IsoDate;
  /** Days after publication, up to the last one, that do not count. */
  readonly skipped: readonly SkippedDay[];
};

/**
 * Until when a candidacy for a special mission may be lodged after the call is published.
 *
 * Working day (catalogue C5): no Saturday, Sunday or legal holiday; nor 2 and 15 November and
 * 26 December unless `regulatoryHolidays` is off (A10). The later deadline protects the candidate.
 */
export function missionDeadline(published: IsoDate, regulatoryHolidays: boolean): Deadline {
  const skipped: SkippedDay[] = [];
  let firstDay: IsoDate | undefined;
  let date = published;
  for (let counted = 0; counted < WORKING_DAYS;) {
    date = dayAfter(date);
    const why = whyNotWorking(date, regulatoryHolidays);
    if (why !== undefined) {
      skipped.push({ date, why });
      continue;
    }
    firstDay ??= date;
    counted += 1;
  }
  return { firstDay: firstDay ?? date, lastDay: date, skipped };
}

/** `undefined` on a working day. A holiday on a weekend is told as the weekend. */
export function whyNotWorking(
  date: IsoDate,
  regulatoryHolidays: boolean,
): SkippedDay['why'] | undefined {
  // 1970-01-01 was a Thursday: Saturday and Sunday are 2 and 3 days on.
  const weekday = ((dayNumber(date) % 7) + 7) % 7;
  if (weekday === 2) return 'saturday';
  if (weekday === 3) return 'sunday';
  return listHolidays(Number(date.slice(0, 4))).find(
    (holiday) => holiday.date === date && (holiday.kind === 'legal' || regulatoryHolidays),
  )?.name;
}
