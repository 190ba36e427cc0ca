import { day, type IsoDate } from '../../shared/dates.ts';

/** The calendar day of an instant where this computer is: the one its person calls today. */
export function dayOf(instant: Date): IsoDate {
  const two = (number: number) => String(number).padStart(2, '0');
  return day(`${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`);
}
