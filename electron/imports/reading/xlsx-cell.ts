import { day, daysBetween, fromDayNumber, dayNumber, parseDay } from '../../../shared/dates.ts';
import type { ReadCell } from './read-workbook.ts';
import type { NumberShown } from './xlsx-styles.ts';
import { unescapeText } from './xlsx-strings.ts';

/** A cell as its XML gives it. */
export type RawCell = {
  /** The `t` attribute; empty = a number. */
  readonly type: string;
  /** Index of its style; `NaN` without one. */
  readonly style: number;
  /** Text of its `v` element, or of its inline string; null without either. */
  readonly value: string | null;
  readonly hasFormula: boolean;
};

/** What the cells of a workbook refer to. */
export type XlsxContext = {
  readonly strings: readonly string[];
  readonly styles: readonly NumberShown[];
  readonly isFrom1904: boolean;
};

const FIRST_DAY_1900 = day('1899-12-31');
const FIRST_DAY_1904 = day('1904-01-01');
/** Excel counts a 29th of February 1900 that never was. */
const DAY_THAT_NEVER_WAS = 60;
const LAST_SERIAL = daysBetween(FIRST_DAY_1900, day('9999-12-31'));

/** The value of a cell. A formula is never computed: what the workbook last computed counts. */
export function toReadCell(cell: RawCell, context: XlsxContext): ReadCell {
  const { type, value, hasFormula } = cell;
  if (value === null || (value === '' && type !== 'str' && type !== 'inlineStr'))
    return hasFormula ? { unusable: 'formula-without-value', text: '' } : null;
  switch (type) {
    case 's':
      return context.strings[Number(value)] ?? { unusable: 'error-cell', text: `#${value}` };
    case 'inlineStr':
      return value === '' ? null : value;
    case 'str':
      return value === '' ? null : unescapeText(value);
    case 'b':
      return value === '1' || value === 'true';
    case 'e':
      return { unusable: 'error-cell', text: value };
    case 'd': {
      const found = parseDay(value.slice(0, 10));
      return found === undefined ? value : { day: found, serial: dayNumber(found) };
    }
    default:
      return toNumber(cell, value, context);
  }
}

/** The day a serial number names; null where there is none. Hours are left out. */
function dayOfSerial(serial: number, isFrom1904: boolean): ReturnType<typeof day> | null {
  const whole = Math.floor(serial);
  if (isFrom1904)
    return whole >= 0 && whole <= LAST_SERIAL - 1462
      ? fromDayNumber(dayNumber(FIRST_DAY_1904) + whole)
      : null;
  if (whole < 1 || whole === DAY_THAT_NEVER_WAS || whole > LAST_SERIAL + 1) return null;
  const shift = whole > DAY_THAT_NEVER_WAS ? 1 : 0;
  return fromDayNumber(dayNumber(FIRST_DAY_1900) + whole - shift);
}

function toNumber({ style }: RawCell, value: string, context: XlsxContext): ReadCell {
  const number = Number(value);
  if (!Number.isFinite(number)) return { unusable: 'error-cell', text: value };
  const shown = context.styles[style] ?? 'plain';
  if (shown === 'plain') return number;
  if (shown === 'day') return { day: dayOfSerial(number, context.isFrom1904), serial: number };
  // A code such as 00417, kept as a number and shown with its zeros.
  return Number.isInteger(number) && number >= 0
    ? String(number).padStart(shown.digits, '0')
    : number;
}
