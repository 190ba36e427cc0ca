import { LIMITS } from './limits.ts';
import { ReadRefusal } from './read-refusal.ts';
import type { Archive } from './unzip.ts';
import { parsePart } from './xlsx-workbook.ts';

/** The texts that cells share, by index; parts of a rich text are joined, reading aids left out. */
export async function readXlsxStrings(archive: Archive, path: string): Promise<readonly string[]> {
  const strings: string[] = [];
  const text = createRichText();
  await parsePart(archive, path, {
    open(name) {
      if (name === 'si') text.begin();
      text.open(name);
    },
    text: (piece) => text.text(piece),
    close(name) {
      text.close(name);
      if (name === 'si') strings.push(text.value());
    },
  });
  return strings;
}

/** Gathers the `t` elements of a shared or inline string. */
export function createRichText() {
  let value = '';
  let isInText = false;
  let isInPhonetic = false;
  return {
    begin(): void {
      [value, isInText, isInPhonetic] = ['', false, false];
    },
    open(name: string): void {
      if (name === 'rPh') isInPhonetic = true;
      if (name === 't') isInText = !isInPhonetic;
    },
    text(piece: string): void {
      if (!isInText) return;
      value += piece;
      if (value.length > LIMITS.cellCharacters * 7)
        throw new ReadRefusal('cell-too-long', { limit: LIMITS.cellCharacters });
    },
    close(name: string): void {
      if (name === 't') isInText = false;
      if (name === 'rPh') isInPhonetic = false;
    },
    value: (): string => unescapeText(value),
  };
}

/** Signs that XML cannot hold are written `_x000D_` in a workbook. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
