/**
 * Text that spreadsheets would compute: `=`, `+`, `-`, `@` and their full-width forms, first in the
 * cell or after blanks, invisible characters and quote marks, which some programs drop on reading.
 */
const RISKY = /^['"\s\u00ad\u200b-\u200f\u2060\ufeff]*[=+\-@\u2212\uff0b\uff0d\uff1d\uff20]/;

/** As `RISKY`, after a delimiter or line break: a reader that splits elsewhere starts a cell there. */
const RISKY_PART = /(?<=[;,\t\n\r])(?='*[=+\-@\u2212\uff0b\uff0d\uff1d\uff20])/g;
const MARKED_PART = /(?<=[;,\t\n\r])'(?='*[=+\-@\u2212\uff0b\uff0d\uff1d\uff20])/g;

/** The text with a single quote before whatever a spreadsheet would compute (SEC-X1). */
export function neutralise(text: string): string {
  const marked = text.replace(RISKY_PART, "'");
  return RISKY.test(marked) ? `'${marked}` : marked;
}

/** The text that `neutralise` was given. Text that was never marked stays as it is. */
export function restore(text: string): string {
  const isMarked = text.startsWith("'") && RISKY.test(text.slice(1));
  return (isMarked ? text.slice(1) : text).replace(MARKED_PART, '');
}
