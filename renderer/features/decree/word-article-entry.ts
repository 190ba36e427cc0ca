import type { Article } from '../../../shared/rules/versions.ts';
import type { Key, Translate } from '../../../shared/wording/translator.ts';

/** `Art. 17`; in French the first is `1er`. */
export function wordNumber(number: string, translate: Translate): string {
  const isFirst = number === '1' && translate.language === 'fr';
  return translate('articles.number', { number: isFirst ? '1er' : number });
}

/** What the article is about, in a few words. */
export function wordTitle(number: string, translate: Translate): string {
  return translate(keyed(`articles.title.${number}`, translate));
}

/** What the planner does with the article, in a sentence or two. */
export function wordEffect(number: string, translate: Translate): string {
  return translate(keyed(`articles.does.${number}`, translate));
}

/** What the rule asks, in one line. */
export function wordRule(id: string, translate: Translate): string {
  return translate(keyed(`articles.rule.${id}`, translate));
}

/** `10°`, or what is left of the article beside its points; `isAlone` = there are no others. */
export function wordPoint(article: Article, isAlone: boolean, translate: Translate): string {
  const point = article.split('-')[1];
  if (point !== undefined) return `${point}°`;
  return translate(isAlone ? 'articles.point.whole' : 'articles.point.rest');
}

/** A check of the repository holds the list and its words together. */
function keyed(key: string, translate: Translate): Key {
  if (!translate.has(key)) throw new Error(`no words for ${key}`);
  return key;
}
