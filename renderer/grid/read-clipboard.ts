import { restore } from '../../shared/lists/neutral-text.ts';

/** What was copied, by type; '' where it has none of that. */
export type CopiedData = { getData(type: string): string };

/** The cells of a copied block, row by row; empty where there is nothing to paste. */
export function readClipboard(data: CopiedData): readonly (readonly string[])[] {
  const text = data.getData('text/plain');
  const rows = text === '' ? readHtml(data.getData('text/html')) : readTabs(text);
  return rows.map((cells) => cells.map(restore));
}

/** Tab-separated text as spreadsheets write it: cells in quotes may hold tabs and line ends. */
export function readTabs(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const pattern = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y;
  let at = 0;
  while (at <= text.length) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const quoted = match?.[1];
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? match?.[2] ?? '');
    at += match?.[0].length ?? 0;
    if (text[at] === '\t') at += 1;
    else if (at >= text.length) break;
    else {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      // A line end after the last row opens no other.
      if (at >= text.length) break;
      rows.push([]);
    }
  }
  return text === '' ? [] : rows;
}

function readHtml(html: string): readonly (readonly string[])[] {
  if (html === '') return [];
  const rows = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('tr');
  return [...rows].map((row) =>
    [...row.querySelectorAll('td, th')].map((cell) => {
      for (const line of cell.querySelectorAll('br')) line.replaceWith('\n');
      return (cell.textContent ?? '').trim();
    }),
  );
}
