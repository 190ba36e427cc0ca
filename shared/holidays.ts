import { addDays, day, type IsoDate } from './dates.ts';

/** The ten legal holidays of Belgium, and the three regulatory ones of federal staff. */
export type HolidayName =
  | 'new_year'
  | 'easter_monday'
  | 'labour_day'
  | 'ascension'
  | 'whit_monday'
  | 'national_day'
  | 'assumption'
  | 'all_saints'
  | 'armistice'
  | 'christmas'
  | 'all_souls'
  | 'kings_feast'
  | 'boxing_day';

export type Holiday = {
  readonly date: IsoDate;
  readonly name: HolidayName;
  readonly kind: 'legal' | 'regulatory';
};

/** Easter Sunday of a year of the Gregorian calendar (the method of Meeus, Jones and Butcher). */
export function easterSunday(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const skipped = Math.floor((century + 8) / 25);
  const moonShift = Math.floor((century - skipped + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const position = epact + weekday - 7 * late + 114;
  const month = String(Math.floor(position / 31)).padStart(2, '0');
  return day(`${year}-${month}-${String((position % 31) + 1).padStart(2, '0')}`);
}

/** The holidays of one year, in order. */
export function listHolidays(year: number): readonly Holiday[] {
  const easter = easterSunday(year);
  const legal = (date: IsoDate, name: HolidayName): Holiday => ({ date, name, kind: 'legal' });
  const regulatory = (date: IsoDate, name: HolidayName): Holiday => ({
    date,
    name,
    kind: 'regulatory',
  });
  const on = (monthAndDay: string) => day(`${year}-${monthAndDay}`);
  return [
    legal(on('01-01'), 'new_year'),
    legal(addDays(easter, 1), 'easter_monday'),
    legal(on('05-01'), 'labour_day'),
    legal(addDays(easter, 39), 'ascension'),
    legal(addDays(easter, 50), 'whit_monday'),
    legal(on('07-21'), 'national_day'),
    legal(on('08-15'), 'assumption'),
    legal(on('11-01'), 'all_saints'),
    regulatory(on('11-02'), 'all_souls'),
    legal(on('11-11'), 'armistice'),
    regulatory(on('11-15'), 'kings_feast'),
    legal(on('12-25'), 'christmas'),
    regulatory(on('12-26'), 'boxing_day'),
  ].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
