import { inflateSync } from 'node:zlib';

/** What a PDF made by the browser holds. */
export type PdfText = {
  readonly pages: number;
  readonly text: string;
  /** Each page for itself. */
  readonly texts: readonly string[];
};

/** Counts the pages and reads the words of a PDF as Chromium writes it. */
export function readPdf(bytes: Buffer): PdfText {
  const objects = readObjects(bytes);
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  for (const { head } of objects.values()) {
    for (const [, name = '', id = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? '')?.[1];
      if (map !== undefined) fonts.set(name, readCodes(objects.get(map)?.stream ?? ''));
    }
  }
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head));
  const contents = pages.map(({ head }) => /\/Contents (\d+) 0 R/.exec(head)?.[1] ?? '');
  const texts = contents.map((id) => readWords(objects.get(id)?.stream ?? '', fonts));
  return { pages: pages.length, text: texts.join('\n'), texts };
}

type PdfObject = { readonly head: string; readonly stream: string };

function readObjects(bytes: Buffer): ReadonlyMap<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  const source = bytes.toString('latin1');
  for (const match of source.matchAll(/(\d+) 0 obj\s([\s\S]*?)(?:endobj|stream\r?\n)/g)) {
    const [whole, id = '', head = ''] = match;
    const start = match.index + whole.length;
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const body = bytes.subarray(start, start + length);
    const isPacked = whole.includes('stream') && head.includes('/FlateDecode');
    const stream = isPacked ? inflateSync(body).toString('latin1') : body.toString('latin1');
    objects.set(id, { head, stream: whole.includes('stream') ? stream : '' });
  }
  return objects;
}

/** From the code of a sign to the text it stands for. */
function readCodes(map: string): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)>/g))
      codes.set(code, toText(text));
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let at = 0; at <= parseInt(to, 16) - parseInt(from, 16); at += 1) {
        const code = (parseInt(from, 16) + at)
          .toString(16)
          .toUpperCase()
          .padStart(from.length, '0');
        codes.set(code, String.fromCodePoint(parseInt(text, 16) + at));
      }
  return codes;
}

function toText(hex: string): string {
  return String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));
}

/** The signs shown, in the order of the page; each placing of a line begins a new one. */
function readWords(
  content: string,
  fonts: ReadonlyMap<string, ReadonlyMap<string, string>>,
): string {
  let font: ReadonlyMap<string, string> = new Map();
  let text = '';
  for (const [sign, name] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<\w+>|\bTm\b/g)) {
    if (name !== undefined) font = fonts.get(name) ?? new Map();
    else if (sign === 'Tm') text += '\n';
    else text += spell(sign.slice(1, -1).toUpperCase(), font);
  }
  return text;
}

/** Codes are as long as the font has them: two digits, or four. */
function spell(shown: string, font: ReadonlyMap<string, string>): string {
  const length = [...font.keys()][0]?.length ?? 4;
  const codes = Array.from({ length: shown.length / length }, (_, at) =>
    shown.slice(at * length, (at + 1) * length),
  );
  // The typeface has one sign for an apostrophe and for the letter that looks like it.
  return codes.map((code) => (font.get(code) ?? '').replace('ʼ', '’')).join('');
}
