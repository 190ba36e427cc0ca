import type { Translate } from '../../shared/wording/translator.ts';
import { ARTICLE_NUMBERS } from './article-numbers.ts';
import classes from './cited-text.module.css';
import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';

/** `art. 17, § 1er, al. 2`, as every language prints it, with plain or unbroken spaces. */
const CITED =
  /art\.[\s\u00a0]\d{1,2}(?:er)?(?:,[\s\u00a0]§[\s\u00a0]\d+(?:er)?)?(?:,[\s\u00a0](?:al\.|lid)[\s\u00a0]\d+)?(?:,[\s\u00a0]\d+°)?/g;

/** A sentence in which each article of the decree is a button that opens it. */
export function CitedText({ text }: { readonly text: string }) {
  const translate = useTranslate();
  return splitCitations(text).map(({ start, words, number }) =>
    number === null ? words : <Citation key={start} words={words} {...{ number, translate }} />,
  );
}

function Citation(props: {
  readonly words: string;
  readonly number: string;
  readonly translate: Translate;
}) {
  const { words, number, translate } = props;
  const go = useApp((state) => state.go);
  return (
    <button
      type="button"
      className={classes['citation']}
      title={translate('articles.open', { article: words })}
      onClick={() => go('decree', number)}
    >
      {words}
    </button>
  );
}

type Part = { readonly start: number; readonly words: string; readonly number: string | null };

/** The text in order; `number` is that of a known article, null for what lies between. */
export function splitCitations(text: string): readonly Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const { index, 0: words } of text.matchAll(CITED)) {
    const number = /\d+/.exec(words)?.[0] ?? '';
    if (!ARTICLE_NUMBERS.includes(number)) continue;
    if (index > done) parts.push({ start: done, words: text.slice(done, index), number: null });
    parts.push({ start: index, words, number });
    done = index + words.length;
  }
  return done < text.length
    ? [...parts, { start: done, words: text.slice(done), number: null }]
    : parts;
}
