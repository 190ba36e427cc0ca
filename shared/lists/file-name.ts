/** Names Windows keeps for devices, whatever the ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Leaves room for a folder and a copy number under the 255 characters of most file systems. */
const MAX_STEM_LENGTH = 120;

/** A name every system accepts: the parts joined by blanks, signs of paths and invisible ones gone. */
export function fileNameOf(parts: readonly string[], ending: string): string {
  const stem = parts
    .join(' ')
    .replace(/[\\/:*?"<>|]|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, MAX_STEM_LENGTH)
    .toWellFormed()
    .replace(/^[. ]+|[. ]+$/g, '');
  const [first = ''] = stem.split('.');
  if (stem === '' || RESERVED.test(first.trim())) return `_${stem}.${ending}`;
  return `${stem}.${ending}`;
}
