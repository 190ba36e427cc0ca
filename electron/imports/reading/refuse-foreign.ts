import { ReadRefusal } from './read-refusal.ts';

/** The container of Office before 2007, and of workbooks with a password since. */
const COMPOUND_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** Refuses by their first bytes, or by the files packed in them, the formats that hold no sheet of ours. */
export function refuseForeign(bytes: Buffer): void {
  if (bytes.length === 0) throw new ReadRefusal('damaged', { what: 'empty' });
  const head = bytes.subarray(0, 64).toString('latin1');
  if (bytes.subarray(0, 8).equals(COMPOUND_FILE)) {
    const isEncrypted = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new ReadRefusal(isEncrypted ? 'protected' : 'old-excel');
  }
  // The first record of an Excel file older than its container.
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1)) throw new ReadRefusal('old-excel');
  const format =
    /^(?:(%PDF)|(\{\\rtf)|(\uFEFF?\s*<)|(\x89PNG)|(\xFF\xD8\xFF)|(GIF8)|(7z\xBC))/.exec(head);
  if (format) throw new ReadRefusal('unknown-format', { begins: format[0].trim() });
}
