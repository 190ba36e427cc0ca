import { ReadRefusal } from './read-refusal.ts';

/** Letters of the upper half of Latin-9 that Windows-1252 has elsewhere: the euro sign is at A4. */
const LATIN9_EURO = 0xa4;

/** The text of a file: Unicode where it says so or proves so, else the Windows of western Europe. */
export function decodeText(bytes: Uint8Array): string {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  const begins = (...signs: readonly number[]) => signs.every((sign, at) => bytes[at] === sign);
  if (begins(0xff, 0xfe, 0, 0) || begins(0, 0, 0xfe, 0xff)) throw refuse('UTF-32');
  if (begins(0xff, 0xfe)) return decode('utf-16le', bytes);
  if (begins(0xfe, 0xff)) return decode('utf-16be', bytes);
  if (begins(0xef, 0xbb, 0xbf)) return decode('utf-8', bytes);
  // Headers are plain letters: in UTF-16 every other byte of theirs is zero.
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return decode('utf-16le', bytes);
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return decode('utf-16be', bytes);
  // A stray zero is a sign to report where it stands; many of them are no text at all.
  const zeros = bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (zeros * 100 > bytes.length) throw new ReadRefusal('unknown-format');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeOneByte(bytes);
  }
}

function decode(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw refuse(encoding.toUpperCase());
  }
}

function decodeOneByte(bytes: Uint8Array): string {
  // Signs that are good UTF-8 among others that are not: broken, not another encoding.
  const loose = new TextDecoder('utf-8').decode(bytes);
  if (/[^\0-\x7F\uFFFD]/.test(loose)) throw refuse('UTF-8');

  const hasUpperControls = bytes.some((byte) => byte >= 0x80 && byte <= 0x9f);
  if (!hasUpperControls && bytes.includes(LATIN9_EURO)) return decode('iso-8859-15', bytes);
  const text = new TextDecoder('windows-1252').decode(bytes);
  // Five codes mean nothing there; and a capital in the middle of a word is an old Macintosh's é.
  if (/[\u0081\u008D\u008F\u0090\u009D]/.test(text) || /\p{Ll}[ŠŒŽŸ]\p{Ll}/u.test(text))
    throw refuse('Windows-1252');
  return text;
}

function refuse(encoding: string): ReadRefusal {
  return new ReadRefusal('encoding', { encoding });
}
