/** Control characters other than tab and line feed, and the two that XML forbids. */
const FORBIDDEN = /(?![\t\n])[\p{Cc}\ufffe\uffff]/gu;

/** Text that any file format can carry: one kind of line break, no control character, no half of a pair. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '').toWellFormed();
}
