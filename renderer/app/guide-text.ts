import type { Language } from '../../shared/api/records.ts';

/** The guides lie beside the planner and travel with the page: reading them needs no network. */
const GUIDES = import.meta.glob<string>('../../docs/guide.*.md', {
  query: '?raw',
  import: 'default',
});

/** One section of the guide of a language, its title first; undefined where it has none. */
export async function readGuideSection(
  language: Language,
  section: number,
): Promise<readonly GuideBlock[] | undefined> {
  const guide = await GUIDES[`../../docs/guide.${language}.md`]?.();
  const text = guide?.split(/^(?=## )/m).find((part) => part.startsWith(`## ${section}. `));
  return text === undefined ? undefined : toBlocks(text);
}

export type GuideBlock =
  | { readonly kind: 'title' | 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** The few forms in which the guides are written; pictures stay out. */
export function toBlocks(markdown: string): readonly GuideBlock[] {
  return markdown
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !block.startsWith('!['))
    .map(toBlock);
}

const ITEM = /^(?:- |\d+\. )/;
const RULE = /^\|[\s:|-]+\|$/;

function toBlock(block: string): GuideBlock {
  const lines = block.split('\n');
  if (block.startsWith('#')) return { kind: 'title', text: block.replace(/^#+\s*/, '') };
  if (block.startsWith('|')) {
    const rows = lines.filter((line) => !RULE.test(line)).map(toCells);
    return { kind: 'table', rows };
  }
  if (ITEM.test(block)) {
    const items = block.split(/\n(?=- |\d+\. )/).map((item) => joined(item.replace(ITEM, '')));
    return { kind: 'list', isOrdered: /^\d/.test(block), items };
  }
  return { kind: 'text', text: joined(block) };
}

function toCells(line: string): readonly string[] {
  return line
    .replaceAll(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}

function joined(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ');
}

export type GuideWords = {
  readonly kind: 'plain' | 'strong' | 'name' | 'code';
  readonly text: string;
};

const MARKED =
  /\*\*(?<strong>[^*]+)\*\*|_(?<name>[^_]+)_|`(?<code>[^`]+)`|\[(?<link>[^\]]+)\]\([^)]+\)/g;

/** A line in the guide with its emphasis; a link is its words. */
export function toWords(text: string): readonly GuideWords[] {
  const words: GuideWords[] = [];
  let done = 0;
  for (const match of text.matchAll(MARKED)) {
    const { strong, name, code, link } = match.groups ?? {};
    if (match.index > done) words.push({ kind: 'plain', text: text.slice(done, match.index) });
    if (strong !== undefined) words.push({ kind: 'strong', text: strong.replaceAll('_', '') });
    else if (name !== undefined) words.push({ kind: 'name', text: name });
    else if (code !== undefined) words.push({ kind: 'code', text: code });
    else words.push({ kind: 'plain', text: link ?? '' });
    done = match.index + match[0].length;
  }
  return done < text.length ? [...words, { kind: 'plain', text: text.slice(done) }] : words;
}
