import type { Language } from '../../../shared/api/records.ts';
import { sheetNamed } from '../../../shared/workbook/workbook.ts';

/** The sheet's name in one language; the file's own name where it is none of ours. */
export function sheetLabel(name: string, language: Language): string {
  return sheetNamed(name)?.[language] ?? name;
}
