import type { Archive } from './unzip.ts';
import { parsePart } from './xlsx-workbook.ts';

/** What a style says of the numbers it shows: a day, or a code of so many digits. */
export type NumberShown = 'plain' | 'day' | { readonly digits: number };

/** The formats that every workbook has without describing them, as far as they show a day. */
const BUILT_IN_DAYS: readonly (readonly [from: number, to: number])[] = [
  [14, 17],
  [22, 22],
  [27, 36],
  [50, 58],
];

/** By index of style, as cells name them. */
export async function readXlsxStyles(
  archive: Archive,
  path: string,
): Promise<readonly NumberShown[]> {
  const formats = new Map<string, string>();
  const styles: NumberShown[] = [];
  let isInCells = false;
  await parsePart(archive, path, {
    open(name, attributes) {
      if (name === 'numFmt')
        formats.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isInCells = true;
      if (name !== 'xf' || !isInCells) return;
      const id = attributes['numFmtId'] ?? '0';
      styles.push(shownBy(Number(id), formats.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return styles;
}

function shownBy(id: number, code: string | undefined): NumberShown {
  if (code === undefined)
    return BUILT_IN_DAYS.some(([from, to]) => id >= from && id <= to) ? 'day' : 'plain';
  const digits = /^0{2,15}$/.exec(code)?.[0].length;
  if (digits !== undefined) return { digits };
  return isDayFormat(code) ? 'day' : 'plain';
}

/** True for a format that shows a year or a day, or a month without hours or seconds. */
export function isDayFormat(code: string): boolean {
  if (/^(?:general|standard)$/i.test(code.trim())) return false;
  const [shown = ''] = code
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .toLowerCase()
    .split(';');
  if (/[yd]/.test(shown)) return true;
  if (/j.*m.*a/.test(shown)) return true;
  return shown.includes('m') && !/[hs]/.test(shown);
}
