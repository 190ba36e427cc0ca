import { nameKey } from '../../../shared/name-key.ts';

export type SearchKind = 'agent' | 'post' | 'function' | 'article' | 'command';

/** In the order in which their groups are shown. */
export const SEARCH_KINDS: readonly SearchKind[] = [
  'command',
  'agent',
  'post',
  'function',
  'article',
];

/** Something that can be found by typing parts of what is said of it. */
export type SearchEntry = {
  readonly kind: SearchKind;
  /** Unique among its kind: a staff number, a code, the number of an article, a command. */
  readonly id: string;
  readonly label: string;
  /** Said beside the label, and found too. */
  readonly detail: string;
  /** Of a command, as it is printed on the keys. */
  readonly keys?: string;
};

/** Entries with what they are searched by, folded once. */
export type SearchIndex = readonly { readonly entry: SearchEntry; readonly words: string }[];

/** Makes entries searchable: accents, case and the particles' spacing do not matter. */
export function indexEntries(entries: readonly SearchEntry[]): SearchIndex {
  return entries.map((entry) => ({
    entry,
    words: ` ${nameKey(`${entry.label} ${entry.id} ${entry.detail}`).replaceAll(/[-'’(),./]/g, ' ')}`,
  }));
}

export type SearchGroup = { readonly kind: SearchKind; readonly entries: readonly SearchEntry[] };

/**
 * The entries in which every word typed begins a word, by kind; those whose label begins with it
 * come first. At most `limit` of each kind; every entry of the kind for nothing typed would be too
 * many, so then only commands are listed.
 */
export function findEntries(
  index: SearchIndex,
  typed: string,
  limit: number,
): readonly SearchGroup[] {
  const parts = nameKey(typed)
    .replaceAll(/[-'’(),./]/g, ' ')
    .split(' ')
    .filter((part) => part !== '');
  const found = index.filter(({ entry, words }) =>
    parts.length === 0
      ? entry.kind === 'command'
      : parts.every((part) => words.includes(` ${part}`)),
  );
  const first = parts[0] ?? '';
  return SEARCH_KINDS.flatMap((kind) => {
    const own = found.filter(({ entry }) => entry.kind === kind);
    const begins = own.filter(({ words }) => words.startsWith(` ${first}`));
    const others = own.filter(({ words }) => !words.startsWith(` ${first}`));
    const entries = [...begins, ...others].slice(0, limit).map(({ entry }) => entry);
    return entries.length === 0 ? [] : [{ kind, entries }];
  });
}
