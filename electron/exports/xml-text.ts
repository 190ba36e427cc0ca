import { cleanText } from '../../shared/lists/clean-text.ts';

export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Excel cuts a file it finds damaged at a longer cell. */
const MAX_CELL_LENGTH = 32_767;

/**
 * Text between tags or in an attribute of a workbook.
 *
 * Excel reads `_x0041_` as the letter A, so an underscore that begins such a form is itself escaped.
 */
export function escapeXml(text: string): string {
  const clean = cleanText(text).slice(0, MAX_CELL_LENGTH).toWellFormed();
  if (!/[&<>"_]/.test(clean)) return clean;
  return clean
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
