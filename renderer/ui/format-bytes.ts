import type { Language } from '../../shared/api/records.ts';
import { localeOf, type Translate } from '../../shared/wording/translator.ts';

/** A size for people: `812 kB`. Thousands, as file managers count. */
export function formatBytes(bytes: number, translate: Translate): string {
  if (bytes < 1_000) return translate('app.bytes', { value: bytes });
  const [key, value] =
    bytes < 999_500
      ? (['app.kilobytes', bytes / 1_000] as const)
      : (['app.megabytes', bytes / 1_000_000] as const);
  return translate(key, { value: rounded(value, translate.language) });
}

function rounded(value: number, language: Language): string {
  const digits = value < 10 ? 1 : 0;
  return new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: digits }).format(value);
}
