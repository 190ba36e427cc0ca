/** All but what every file format carries; halves of pairs are looked at one by one. */
const SUSPECT = /[^\t\n -~\u00a0-\ud7ff\ue000-\ufffd]/;

/** Control characters other than tab and line feed, and the two code points that XML forbids. */
const FORBIDDEN = /[^\t\n -~\u00a0-\ufffd]/g;

/** Text that any file format can carry: one kind of line break, no control character, no half of a pair. */
export function cleanText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '').toWellFormed();
}
