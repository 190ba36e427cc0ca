import type { ArticleEntry, Effect } from '../../../shared/rules/coverage/article-entry.ts';
import { nameKey } from '../../../shared/name-key.ts';
import type { Translate } from '../../../shared/wording/translator.ts';

export type ArticleFilter = {
  /** Words of a title, a sentence or a rule, or a number. */
  readonly search: string;
  /** null = all. */
  readonly effect: Effect | null;
};

/** The articles in which every word searched for is found; a number alone is that article. */
export function filterArticles(
  entries: readonly ArticleEntry[],
  { search, effect }: ArticleFilter,
  translate: Translate,
): readonly ArticleEntry[] {
  const number = /^\s*(?:art\.?)?\s*(\d{1,2})\s*$/i.exec(search)?.[1];
  const words = nameKey(search).split(' ').filter(Boolean);
  return entries
    .filter((entry) => effect === null || entry.effect === effect)
    .filter((entry) =>
      number === undefined
        ? words.every((word) => textOf(entry, translate).includes(word))
        : entry.number === number,
    );
}

function textOf({ number, rules }: ArticleEntry, translate: Translate): string {
  const texts = [`title.${number}`, `does.${number}`, ...rules.map(({ id }) => `rule.${id}`)]
    .map((key) => `articles.${key}`)
    .map((key) => (translate.has(key) ? translate(key) : ''));
  return nameKey(`art. ${number} ${rules.map(({ id }) => id).join(' ')} ${texts.join(' ')}`);
}
