import type { Language } from '../../shared/api/records.ts';
import { localeOf } from '../../shared/wording/translator.ts';

/** A number with so many decimals, as the language writes it. */
export function showDecimal(value: number, decimals: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}
